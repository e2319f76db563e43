/** Freedom of movement: controls, aid and protected sites name what exists, and make sense together. */
import type { Finding } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';
import { placeIds, unknown } from './references.ts';

/** Controls are of places that exist, and end after they begin. */
function checkControls(shape: ScenarioShape): Finding[] {
  const { controls } = shape;
  const known = placeIds(shape);
  return controls.flatMap((control, index) => [
    ...control.places.flatMap((id, at) => unknown('place', id, known, ['controls', index, 'places', at])),
    ...(control.untilDay !== undefined && control.untilDay < control.fromDay
      ? [
          {
            path: ['controls', index, 'untilDay'],
            text: `expected a day from ${control.fromDay} on, on which the control begins, found ${control.untilDay}`,
          },
        ]
      : []),
  ]);
}

/** A site is a camp, and each camp one site. */
function checkSites({ mission, places }: ScenarioShape): Finding[] {
  const camps = new Set(places.filter(({ kind }) => kind === 'camp').map(({ id }) => id));
  return mission.sites.flatMap(({ at }, index) => {
    const path = ['mission', 'sites', index, 'at'];
    const first = mission.sites.findIndex((site) => site.at === at);
    if (first < index) return [{ path, text: `\`${at}\` is already protected; expected each camp once` }];
    return unknown('camp', at, camps, path);
  });
}

/** Aid goes where markets do not reach, which only `access` tells. */
function checkAid({ mission, access }: ScenarioShape): Finding[] {
  if (mission.civilian === undefined || access !== undefined) return [];
  return [
    {
      path: ['mission', 'civilian'],
      text: 'aid follows want, which only `access` brings; expected `access: {}` beside it',
    },
  ];
}

/** What a scenario says of freedom of movement. */
export const checkAccess = (shape: ScenarioShape): Finding[] => [
  ...checkControls(shape),
  ...checkSites(shape),
  ...checkAid(shape),
];
