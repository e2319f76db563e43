/** Pictures on buttons, drawn in a square of 24. They take the colour of the text beside them. */
const paths = {
  play: 'M7 4.5v15l13-7.5z',
  pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z',
  start: 'M6 5h2.5v14H6zM19 5v14L9.5 12z',
  back: 'M17 5v14L6 12z',
  forward: 'M7 5v14l11-7z',
  next: 'M5 5v14l8-7zM13 5v14l8-7z',
  previous: 'M19 5v14l-8-7zM11 5v14l-8-7z',
  bookmark: 'M6 3.5h12v17.5l-6-4.5-6 4.5z',
  sun: 'M12 7a5 5 0 100 10 5 5 0 000-10zM11 1.5h2v3h-2zM11 19.5h2v3h-2zM1.5 11h3v2h-3zM19.5 11h3v2h-3zM4 5.4L5.4 4l2.1 2.1-1.4 1.4zM16.5 17.9l1.4-1.4L20 18.6 18.6 20zM18.6 4L20 5.4l-2.1 2.1-1.4-1.4zM4 18.6l2.1-2.1 1.4 1.4L5.4 20z',
  moon: 'M14.5 3a9 9 0 106.4 13.6A7.5 7.5 0 0114.5 3z',
  folder: 'M3 5h6.5l2 2.5H21V19H3zm2 4.5V17h14V9.5z',
  close: 'M6.4 5L12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6 10.6 12 5 6.4z',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
