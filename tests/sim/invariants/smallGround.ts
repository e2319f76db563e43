/** Map, places, roads and people of a random scenario. */
import fc from 'fast-check';
import { facilities, placeKinds, terrains, type ScenarioFile } from '../../../src/scenario/schema.ts';
import { boxOf, cellOf, share, split, type Frame } from './smallFrame.ts';

export const mapOf = (of: Frame) =>
  fc.record({
    width: fc.constant(of.width),
    height: fc.constant(of.height),
    cellKm: fc.constantFrom(0.25, 2, 5, 10),
    terrain: fc.constantFrom('open', 'bush', 'forest', 'hills') as fc.Arbitrary<'open'>,
    areas: fc
      .tuple(
        fc.array(fc.record({ terrain: fc.constantFrom(...terrains), box: boxOf(of) }), { maxLength: 4 }),
        // A river, or a strip of other ground.
        fc.array(
          fc.record({
            terrain: fc.constantFrom('water', 'water', 'swamp') as fc.Arbitrary<'water'>,
            line: fc.array(cellOf(of), { minLength: 2, maxLength: 3 }),
          }),
          { maxLength: 1 },
        ),
      )
      .map(([boxes, lines]) => [...boxes, ...lines]),
    permissions: fc.array(
      fc.record({ permission: fc.constantFrom('restricted', 'denied') as fc.Arbitrary<'denied'>, box: boxOf(of) }),
      { maxLength: 1 },
    ),
  });

export const placesOf = (of: Frame) =>
  fc
    .tuple(
      fc.uniqueArray(cellOf(of), {
        minLength: of.places.length,
        maxLength: of.places.length,
        selector: ([x, y]) => `${x},${y}`,
      }),
      fc.array(
        fc.record({
          kind: fc.constantFrom(...placeKinds),
          population: fc.constantFrom(0, 7, 300, 1500, 2500),
          groups: split(of.groups),
          facilities: fc.subarray([...facilities]),
          proneness: share,
          room: fc.constantFrom(undefined, 50, 500),
        }),
        { minLength: of.places.length, maxLength: of.places.length },
      ),
    )
    .map(([cells, places]) =>
      places.map((place, index) => ({ id: of.places[index], name: of.places[index], at: cells[index], ...place })),
    );

export const roadsOf = (of: Frame) => {
  const { places } = of;
  return places.length < 2
    ? fc.constant([])
    : fc.array(
        fc.record({
          between: fc.subarray([...places], { minLength: 2, maxLength: 2 }).map(([a, b]): [string, string] => [a, b]),
          class: fc.constantFrom('track', 'unpaved', 'paved') as fc.Arbitrary<'paved'>,
          hazard: fc.constantFrom(0, 0, 0.05, 0.5),
          bridge: fc.boolean(),
          km: fc.constantFrom(undefined, undefined, 300),
          via: fc.array(cellOf(of), { maxLength: 1 }),
        }),
        { maxLength: places.length + 1 },
      );
};

export const peopleOf = ({ groups }: Frame) =>
  fc.record({
    peoplePerAgent: fc.constantFrom(3, 10, 10, 37),
    rural: fc.constantFrom(0, 40, 900),
    groups: fc.constant(groups.map((id) => ({ id, name: id }))),
    feuds:
      groups.length < 2
        ? fc.constant([])
        : fc.array(
            fc.record({
              between: fc
                .subarray([...groups], { minLength: 2, maxLength: 2 })
                .map(([a, b]): [string, string] => [a, b]),
              heat: share,
            }),
            { maxLength: 2 },
          ),
    rumours: fc.constantFrom('brief', 'lasting') as fc.Arbitrary<'lasting'>,
    hardship: fc.record({ mean: share, sd: fc.constantFrom(0, 0.15, 0.3) }),
  });

/** Places are put on dry land, because nobody lives in water. */
export function drained(file: ScenarioFile): ScenarioFile {
  const wet = (place: { readonly at: unknown }): boolean => {
    const [x, y] = place.at as [number, number];
    return (file.map.areas ?? []).reduce((water, area) => {
      // Whoever lives where a river may pass is put on dry land with those in it.
      const corners = 'box' in area ? [area.box.slice(0, 2), area.box.slice(2)] : area.line;
      const [xs, ys] = [0, 1].map((axis) => (corners as [number, number][]).map((corner) => corner[axis]));
      const [x0, y0, x1, y1] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      if (!('box' in area) && area.terrain !== 'water') return water;
      return x >= x0 && x <= x1 && y >= y0 && y <= y1 ? area.terrain === 'water' : water;
    }, false);
  };
  if (!file.places.some(wet)) return file;
  return { ...file, map: { ...file.map, areas: (file.map.areas ?? []).filter(({ terrain }) => terrain !== 'water') } };
}
