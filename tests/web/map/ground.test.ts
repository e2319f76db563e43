import { describe, expect, it } from 'vitest';
import { cohortNear, plotCivilians, spreadOf } from '../../../src/web/map/civilians.ts';
import { drawnGround } from '../../../src/web/map/ground.ts';
import { areasOf, cellValues, placeValues } from '../../../src/web/map/layers.ts';
import { middles, riverLine, smoothed } from '../../../src/web/map/lines.ts';
import { dryTerrain, terrainImage } from '../../../src/web/map/terrainImage.ts';
import { cell, height, sampleFrame, sampleGround, width } from './sample.ts';

const ground = sampleGround();

describe('the land', () => {
  it('has what lies on both sides in the place of a river, and leaves lakes', () => {
    const dry = dryTerrain(ground);
    expect(dry[cell(6, 3)]).toBe(2);
    expect(dry[cell(11, 7)]).toBe(6);
  });

  it('is the same picture each time, with whole colours', () => {
    const colours = ground.terrains.map((_, index) => `#${String(index * 30 + 10).padStart(6, '0')}`);
    const [first, second] = [terrainImage(ground, colours, 6), terrainImage(ground, colours, 6)];
    expect(first.pixels).toEqual(second.pixels);
    expect(first.width * height).toBe(first.height * width);
    expect(first.pixels.filter((_, at) => at % 4 === 3).every((value) => value === 255)).toBe(true);
  });

  it('has a pixel a cell where the map is huge', () => {
    const wide = { ...ground, width: 1000, height: 2, terrain: new Uint8Array(2000), rivers: [] };
    expect(
      terrainImage(
        wide,
        ground.terrains.map(() => '#808080'),
        6,
      ),
    ).toMatchObject({ width: 1000, height: 2 });
  });

  it('keeps the ends of a road where its places are', () => {
    const line = middles([cell(0, 0), cell(1, 0), cell(2, 1), cell(3, 1), cell(4, 2)], width);
    const bent = smoothed(line, 3);
    expect(Array.from(bent.slice(0, 2))).toEqual([0.5, 0.5]);
    expect(Array.from(bent.slice(-2))).toEqual([4.5, 2.5]);
    for (let point = 0; point < line.length; point++) expect(Math.abs(bent[point] - line[point])).toBeLessThan(1);
  });

  it('has a river pass its points', () => {
    const river = riverLine(Float32Array.of(0.5, 0.5, 4.5, 2.5, 4.5, 7.5), 1);
    const passes = (x: number, y: number) =>
      river.some((value, at) => at % 2 === 0 && Math.abs(value - x) < 1e-6 && Math.abs(river[at + 1] - y) < 1e-6);
    expect(passes(0.5, 0.5) && passes(4.5, 2.5) && passes(4.5, 7.5)).toBe(true);
  });

  it('has a bridge where its road crosses the water', () => {
    const [bridge, none] = drawnGround(ground).bridges;
    expect(bridge).toMatchObject({ y: 4.5 });
    expect(bridge?.x).toBeCloseTo(6.5, 5);
    expect(none).toBeNull();
  });
});

describe('themes', () => {
  const areas = areasOf(ground);
  const frame = sampleFrame();
  frame.people[cell(9, 5)] = 50;
  frame.agents.fear.fill(51);

  it('gives each cell to its nearest place', () => {
    expect(areas[cell(0, 0)]).toBe(0);
    expect(areas[cell(11, 0)]).toBe(2);
  });

  it('colours presence by cell, fear and trust where people are', () => {
    expect(cellValues('presence', ground, frame, areas)?.[cell(0, 0)]).toBeCloseTo(0.3);
    const fear = cellValues('fear', ground, frame, areas);
    expect(fear?.[cell(2, 4)]).toBeCloseTo(0.2);
    expect(fear?.[cell(3, 4)]).toBeNaN();
    const trust = cellValues('trust', ground, frame, areas);
    expect(trust?.[cell(9, 5)]).toBeCloseTo(0.6);
    expect(trust?.[cell(9, 6)]).toBeNaN();
    expect(cellValues('plain', ground, frame, areas)).toBeNull();
    expect(placeValues('fear', frame)).toBe(frame.places.fear);
  });
});

describe('dots of civilians', () => {
  const spread = spreadOf(40);
  const image = { width: 240, height: 160, pixels: new Uint32Array(240 * 160) };
  const colours = ['#111111', '#222222', '#333333', '#444444'];
  const plot = (frame: ReturnType<typeof sampleFrame>, atHome = 0.5) => {
    plotCivilians(image, { scale: 20, left: 0, top: 0 }, 1, ground, frame, spread, colours, atHome);
    const drawn = [...image.pixels.keys()].filter((at) => image.pixels[at] !== 0);
    return drawn.map((at) => ({ x: at % 240, y: Math.floor(at / 240), red: image.pixels[at] & 255 }));
  };

  it('stands around the cell where the cohort is, once each', () => {
    const dots = plot(sampleFrame());
    expect(dots.length).toBeGreaterThan(30);
    expect(dots.length).toBeLessThanOrEqual(40);
    for (const { x, y, red } of dots) {
      expect(Math.hypot(x - 50, y - 90)).toBeLessThan(12);
      expect(red).toBe(0x11);
    }
  });

  it('has those on the move on top, larger', () => {
    const frame = sampleFrame();
    frame.agents.status.fill(1);
    expect(plot(frame).every(({ red }) => red === 0x22)).toBe(true);
    expect(plot(frame).length).toBeGreaterThan(90);
  });

  it('leaves those at home out on request, and nobody is drawn beyond the edge', () => {
    const frame = sampleFrame();
    expect(plot(frame, 0)).toEqual([]);
    frame.agents.cell.fill(cell(11, 7));
    expect(() => plot(frame)).not.toThrow();
    frame.agents.cell.fill(-1);
    expect(plot(frame)).toEqual([]);
  });

  it('finds the cohort under the pointer', () => {
    const frame = sampleFrame();
    const found = cohortNear(ground, frame, spread, 2.5, 4.5, 0.2);
    expect(found).toBeGreaterThanOrEqual(0);
    expect(cohortNear(ground, frame, spread, 8, 1, 0.2)).toBe(-1);
  });
});
