import { describe, expect, it } from 'vitest';
import { classOf, fearClasses, packed, presenceClasses, trustClasses } from '../../../src/web/map/colourClasses.ts';
import { mapColours } from '../../../src/web/map/mapColours.ts';
import { contrast, nearest, type Vision } from '../../charts/colourVision.ts';

const visions: readonly Vision[] = ['all', 'protanopia', 'deuteranopia', 'tritanopia'];
/** CIEDE2000 between the two colours that are hardest to tell apart, whoever looks. */
const apart = (colours: readonly string[]) => Math.min(...visions.map((vision) => nearest(colours, vision).distance));

describe('classes of values', () => {
  it.each([
    [Number.NaN, -1],
    [0, -1],
    [0.019, -1],
    [0.02, 0],
    [0.1, 1],
    [0.74, 3],
    [0.75, 4],
    [1, 4],
    [7, 4],
  ])('puts a presence of %s into class %s', (value, expected) => {
    expect(classOf(value, presenceClasses)).toBe(expected);
  });

  it('packs a colour in the order of an image', () => {
    const pixel = new Uint8Array(Uint32Array.of(packed('#123456', 0.5)).buffer);
    expect([...pixel]).toEqual([0x12, 0x34, 0x56, 128]);
  });
});

describe.each(['light', 'dark'] as const)('colours of the %s map', (theme) => {
  const colours = mapColours[theme];
  const lands = [...Object.values(colours.terrain), ...Object.values(colours.wetTerrain)];

  it.each([
    ['presence', presenceClasses],
    ['fear', fearClasses],
    ['trust', trustClasses],
  ])('tells neighbouring classes of %s apart for every kind of colour vision', (_, { from, colours: ramps }) => {
    const ramp = ramps[theme];
    expect(ramp).toHaveLength(from.length);
    ramp.slice(1).forEach((colour, index) => expect(apart([ramp[index], colour])).toBeGreaterThan(8));
    const steps = ramp.map((colour) => contrast(colour, colours.paper));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('has symbols, lines and warnings that stand out from all land, by WCAG 2.2 section 1.4.11', () => {
    const { mission, band, host, incident, displaced, fled, roadHazard, roadClosed, roadFlooded } = colours;
    for (const ink of [mission, band, host, incident, displaced, fled, roadHazard, roadClosed, roadFlooded])
      for (const land of lands) expect(contrast(ink, land), `${ink} on ${land}`).toBeGreaterThan(3);
    expect(contrast(mission, colours.missionFill)).toBeGreaterThan(4.5);
    expect(contrast(band, colours.bandFill)).toBeGreaterThan(4.5);
    expect(contrast(host, colours.hostFill)).toBeGreaterThan(4.5);
  });

  it('has names that can be read on all land', () => {
    for (const land of lands) expect(contrast(colours.ink, land)).toBeGreaterThan(7);
  });

  it('tells the sides apart for every kind of colour vision', () => {
    expect(apart([colours.mission, colours.band, colours.host, colours.incident])).toBeGreaterThan(9);
  });

  it('tells who flees, stays and comes home apart', () => {
    expect(apart(colours.civilians)).toBeGreaterThan(9);
  });
});
