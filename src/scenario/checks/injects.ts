/** Each kind of inject has what it needs and nothing that it would ignore. */
import { shownWord } from '../problems.ts';
import type { Finding } from '../problems.ts';
import type { InjectKind, ScenarioShape } from '../schema.ts';
import { groupIds, unknown } from './references.ts';

const targets = ['at', 'group', 'unit', 'spoiler'] as const;
type Target = (typeof targets)[number];

/** What an inject of a kind is aimed at: what it needs, and what it may name besides. */
export const injectTargets: Readonly<Record<InjectKind, { readonly needs?: Target; readonly may?: Target }>> = {
  priceShock: {},
  rumour: { needs: 'at', may: 'group' },
  flood: {},
  influx: { needs: 'spoiler' },
  misconduct: { may: 'at' },
  budgetCut: {},
  reinforcement: { needs: 'unit' },
  withdrawal: { needs: 'unit' },
  harm: { needs: 'at', may: 'spoiler' },
  election: { may: 'at' },
};

export function checkInjectTargets({ injects }: ScenarioShape): Finding[] {
  return injects.flatMap((inject, index) => {
    const { needs, may } = injectTargets[inject.kind];
    const missing: Finding[] =
      needs !== undefined && inject[needs] === undefined
        ? [
            {
              path: ['injects', index],
              at: 'inside',
              text: `missing key \`${needs}\`, which an inject of kind ${inject.kind} needs`,
            },
          ]
        : [];
    const idle = targets.filter((target) => inject[target] !== undefined && target !== needs && target !== may);
    return [
      ...missing,
      ...idle.map((target): Finding => {
        const text = `an inject of kind ${inject.kind} has no \`${target}\`; remove it`;
        return { path: ['injects', index, target], at: 'key', text };
      }),
    ];
  });
}

export function checkInjectReferences(shape: ScenarioShape): Finding[] {
  const groups = groupIds(shape);
  const units = new Set(shape.mission.units.map(({ id }) => id));
  const spoilers = new Set(shape.spoilers.map(({ id }) => id));
  return shape.injects.flatMap(({ group, unit, spoiler }, index) => [
    ...(group === undefined ? [] : unknown('group', group, groups, ['injects', index, 'group'])),
    ...(unit === undefined ? [] : unknown('unit', unit, units, ['injects', index, 'unit'])),
    ...(spoiler === undefined ? [] : unknown('spoiler group', spoiler, spoilers, ['injects', index, 'spoiler'])),
  ]);
}

/** Days count from the fork, and the run ends with its last. */
export function checkInjectDays({ injects, days }: ScenarioShape): Finding[] {
  return injects.flatMap(({ id, day }, index) =>
    day < days
      ? []
      : [
          {
            path: ['injects', index, 'day'],
            text: `expected a day before the run ends at day ${days}, found ${day}; \`${shownWord(id)}\` would never happen`,
          },
        ],
  );
}
