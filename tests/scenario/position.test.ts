import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { cellOfLatLon, cosineOfDegrees } from '../../src/scenario/position.ts';
import type { Cell } from '../../src/scenario/schema.ts';
import { lineCells } from '../../src/scenario/terrain.ts';
import { scenarioOf, smallFile, textsOn } from './small.ts';

describe('a geographic position', () => {
  const frame = { width: 40, height: 40, cellKm: 5, origin: { lat: 6.8, lon: 19.9 } };

  it('at the origin is the north-west corner of cell [0, 0]', () => {
    expect(cellOfLatLon({ lat: 6.8, lon: 19.9 }, frame)).toEqual([0, 0]);
    expect(cellOfLatLon({ lat: 6.8001, lon: 19.8999 }, frame)).toEqual([-1, -1]);
  });

  it('lies as many kilometres south and east as the globe says', () => {
    // One degree of latitude is 111.2 km; one of longitude, at 5.9 degrees north in the middle of the map, 110.6 km.
    expect(cellOfLatLon({ lat: 5.8, lon: 20.9 }, frame)).toEqual([22, 22]);
    // Bambari at 5.762 N, 20.667 E: 84.8 km east, 115.4 km south.
    expect(cellOfLatLon({ lat: 5.762, lon: 20.667 }, frame)).toEqual([16, 23]);
  });

  test.prop([fc.double({ min: -90, max: 90, noNaN: true })])('uses a cosine that is right to 1e-15', (degrees) => {
    expect(Math.abs(cosineOfDegrees(degrees) - Math.cos((degrees * Math.PI) / 180))).toBeLessThan(1e-15);
  });

  it('becomes a cell wherever a position may stand', () => {
    const file = smallFile();
    file.map.origin = { lat: 6, lon: 20 };
    file.mission.hq = { lat: 5.9, lon: 20.1 };
    file.mission.units![0].base = { lat: 5.9, lon: 20.1 };
    file.map.areas = [
      {
        terrain: 'water',
        line: [
          { lat: 5.99, lon: 20.25 },
          { lat: 5.7, lon: 20.25 },
        ],
      },
    ];
    const { mission, map } = scenarioOf(file);
    expect(mission.hq).toEqual([2, 2]);
    expect(mission.units[0].base).toEqual([2, 2]);
    expect(map.areas[0]).toEqual({ terrain: 'water', line: [0, 1, 2, 3, 4, 5, 6].map((y) => [5, y]) });
  });
});

describe('a place id as a position', () => {
  it('is the cell of the place', () => {
    const { mission, spoilers } = scenarioOf(smallFile());
    expect(mission.hq).toEqual([2, 3]);
    expect(spoilers[0].home).toEqual([7, 3]);
  });

  it('is told once when the place itself is nowhere', () => {
    const file = smallFile();
    file.places[0].at = [99, 3];
    expect(textsOn(file)).toEqual([
      'places.market.at: [99, 3] lies outside the map; expected x from 0 to 9 and y from 0 to 7',
    ]);
  });
});

const cell = fc.tuple(fc.nat(60), fc.nat(60));

describe('a line of cells', () => {
  test.prop([fc.array(cell, { minLength: 2, maxLength: 6 })])(
    'goes from side to side of cells, through its points',
    (points) => {
      const cells = lineCells(points);
      for (let index = 1; index < cells.length; index++) {
        const [x0, y0] = cells[index - 1];
        const [x1, y1] = cells[index];
        expect(Math.abs(x1 - x0) + Math.abs(y1 - y0)).toBe(cells.length === 2 && x0 === x1 && y0 === y1 ? 0 : 1);
      }
      for (const point of points) expect(cells).toContainEqual(point);
    },
  );

  test.prop([fc.array(cell, { minLength: 2, maxLength: 6 })])(
    'drawn through its own cells is the same line',
    (points) => {
      const cells: readonly Cell[] = lineCells(points);
      expect(lineCells(cells)).toEqual(cells);
    },
  );
});
