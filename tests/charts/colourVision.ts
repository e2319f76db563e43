/** Colours as readers with other cones see them, and how far apart two of them are. */

type Triple = readonly [number, number, number];

/** Of linear red, green and blue: Machado, Oliveira and Fernandes (2009), full strength. */
const matrices = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

export type Vision = keyof typeof matrices;

function linear(colour: string): number[] {
  return [1, 3, 5].map((from) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function seen(colour: string, vision: Vision): number[] {
  const from = linear(colour);
  return matrices[vision].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce<number>((sum, part, i) => sum + part * from[i], 0),
      ),
    ),
  );
}

/** CIELAB under daylight (D65). */
function lab([red, green, blue]: readonly number[]): Triple {
  const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = Math.PI / 180;
const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360);

/** CIEDE2000, after Sharma, Wu and Dalal (2005); 1 is just to be seen side by side. */
export function difference2000(first: Triple, second: Triple): number {
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2);
  const [a1, a2] = [first[1] * stretch, second[1] * stretch];
  const [c1, c2] = [Math.hypot(a1, first[2]), Math.hypot(a2, second[2])];
  const [h1, h2] = [hue(a1, first[2]), hue(a2, second[2])];
  const grey = c1 * c2 === 0;
  const turn = h2 - h1;
  const hueStep = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const hueSum = h1 + h2;
  const far = Math.abs(turn) > 180;
  const hueMean = grey ? hueSum : (far ? (hueSum < 360 ? hueSum + 360 : hueSum - 360) : hueSum) / 2;
  const light = (first[0] + second[0]) / 2;
  const chroma = (c1 + c2) / 2;
  const wave = (factor: number, shift: number) => Math.cos((factor * hueMean + shift) * radians);
  const t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
  const lightPart = (second[0] - first[0]) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const chromaPart = (c2 - c1) / (1 + 0.045 * chroma);
  const huePart = (2 * Math.sqrt(c1 * c2) * Math.sin((hueStep / 2) * radians)) / (1 + 0.015 * chroma * t);
  const rotation = -Math.sin(60 * Math.exp(-(((hueMean - 275) / 25) ** 2)) * radians) * 2 * seventh(chroma);
  return Math.sqrt(lightPart ** 2 + chromaPart ** 2 + huePart ** 2 + rotation * chromaPart * huePart);
}

/** The two of some colours '#rrggbb' that are nearest to each other for a reader, and how far apart they are. */
export function nearest(colours: readonly string[], vision: Vision): { pair: string; distance: number } {
  const points = colours.map((colour) => lab(seen(colour, vision)));
  const pairs = colours.flatMap((a, i) =>
    colours.slice(i + 1).map((b, k) => ({ pair: `${a} ${b}`, distance: difference2000(points[i], points[i + 1 + k]) })),
  );
  return pairs.reduce((least, pair) => (pair.distance < least.distance ? pair : least));
}

/** Contrast of WCAG 2 between two colours '#rrggbb'. */
export function contrast(a: string, b: string): number {
  const brightness = (colour: string) => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [brightness(a), brightness(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
