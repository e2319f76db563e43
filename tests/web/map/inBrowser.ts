/** Runs in Chromium for `browser.test.ts`: a map and a map of differences of the sample ground. */
import type { Selection } from '../../../src/web/mapView.ts';
import { createDifferenceMap } from '../../../src/web/map/differenceMap.ts';
import { createMap } from '../../../src/web/map/createMap.ts';
import { sampleFrame, sampleGround, sampleIncident } from './sample.ts';

const ground = sampleGround();
const evil = '<img src=x onerror="document.title=1">';
const places = ground.places.map((place) => (place.id === 'ford' ? { ...place, name: evil } : place));
const chosen: (Selection | null)[] = [];
const host = document.createElement('div');
host.style.cssText = 'position:absolute;inset:0';
document.body.append(host);

const frame = sampleFrame(
  [
    { unit: 0, task: 'patrol', from: [2, 4], to: [6, 4] },
    { unit: 5, task: 'responding', from: [4, 2], to: [8, 4], incident: 7 },
  ],
  [sampleIncident(7, 58, { killed: 2 })],
);

function openMap() {
  const map = createMap(host, {
    ground: { ...ground, places },
    language: 'en',
    theme: 'light',
    reducedMotion: true,
    onSelect: (selection) => {
      chosen.push(selection);
      map.select(selection);
    },
  });
  map.show(frame, 1);
  return map;
}

function openDifferences() {
  const map = createDifferenceMap(host, {
    ground,
    language: 'en',
    theme: 'light',
    names: ['Static bases', 'Wide-area security'],
    onSelect: (selection) => chosen.push(selection),
  });
  map.show(frame, { ...frame, places: { ...frame.places, fear: Float32Array.of(0.9, 0.5, 0.1) } });
  return map;
}

/** How many different colours the map's canvas shows, so that an empty one is found out. */
function coloursShown(): number {
  const canvas = host.querySelector<HTMLCanvasElement>('.map-surface canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
}

const tested = { openMap, openDifferences, coloursShown, chosen, rest: () => host.childElementCount };
declare global {
  interface Window {
    mapTested: typeof tested;
    openedMap?: { readonly destroy: () => void };
  }
}
window.mapTested = tested;
