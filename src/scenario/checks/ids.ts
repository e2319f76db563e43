/** Ids name one thing each. */
import type { Finding, Path } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
}

/** An id is used once among things of its kind; units of the mission and of the host state count as one kind. */
export function checkIds(shape: ScenarioShape): Finding[] {
  const { mission, hostState, people, places, spoilers, crimeNetworks, phases, injects, postures } = shape;
  const list = (items: readonly { readonly id: string }[], ...path: string[]): Named[] =>
    items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
  const kinds = [
    list(places, 'places'),
    list(people.groups, 'people', 'groups'),
    [...list(hostState.units, 'hostState', 'units'), ...list(mission.units, 'mission', 'units')],
    list(spoilers, 'spoilers'),
    list(mission.hostSupport, 'mission', 'hostSupport'),
    list(crimeNetworks, 'crimeNetworks'),
    list(phases, 'phases'),
    list(shape.controls, 'controls'),
    list(injects, 'injects'),
    list(postures, 'postures'),
  ];
  return kinds.flatMap(repeated);
}

function repeated(named: readonly Named[]): Finding[] {
  const first = new Map<string, Path>();
  return named.flatMap(({ id, path }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, path);
      return [];
    }
    return [
      {
        path,
        text: `\`${id}\` is already the id of another item in ${before.slice(0, -2).join('.')}; expected a different one`,
      },
    ];
  });
}

/** Arms that a comparison adds by itself, and why no posture may take their ids. */
const reserved: Readonly<Record<string, string>> = {
  'no-mission': 'is always compared and cannot be defined; expected another id',
  present: 'is the present lay-down, which `layDown` describes; expected another id',
};

export function checkReservedPostures({ postures }: ScenarioShape): Finding[] {
  return postures.flatMap(({ id }, index) =>
    Object.hasOwn(reserved, id) ? [{ path: ['postures', index, 'id'], text: `\`${id}\` ${reserved[id]}` }] : [],
  );
}
