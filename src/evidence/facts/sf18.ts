/** UN police raise non-violent protest. */
import { headline, percent, ratioPower, ratioText, said } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { estimate, intervalOf, logRatio, sumAt } from '../statistics.ts';
import { above, all, below } from '../verdict.ts';
import { sectorFile } from '../worlds/world.ts';

const sectorWith = (name: string, fpu: number, ipo: number): Cell => ({
  name,
  file: ({ world }) => sectorFile({ worldSeed: world, mission: { fpu, ipo } }),
  arm: 'present',
});
const without = sectorWith('no police', 0, 0);
const police = sectorWith('police', 140, 60);

const counted = (cell: readonly Seen[], name: string): number[] =>
  cell.map(({ observation }) => observation.outcomes[name] ?? 0);

export const sf18: Fact = {
  id: 'SF18',
  role: 'tune',
  world: 'sector',
  claim: 'Peacekeepers, police above all, raise non-violent protest',
  published: 'Chance of non-violent protest 30 to 60 % from low to high; 70 post-war countries 1990-2011',
  source: 'Belgioioso, Di Salvatore and Pinckney 2020, ISQ',
  grade: 'B; seen',
  contested: 'no',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'a formed police unit of 140 and 60 individual officers, or none',
  held: 'people, troops, perpetrators; common random numbers',
  measured: 'days of peaceful assembly, and days of disorder, in a year',
  rule: 'peaceful assemblies up, violent share down with police: each with its 95 % interval',
  cells: [without, police],
  replications: { full: 40, reduced: 4 },
  judge(observations) {
    const [none, some] = [without, police].map(({ name }) => observations[name]);
    const assemblies = logRatio(counted(some, 'assemblyDays'), counted(none, 'assemblyDays'));
    const share = (cell: readonly Seen[], indices: readonly number[]): number => {
      const violent = sumAt(counted(cell, 'disorderDays'), indices);
      return violent / Math.max(1, violent + sumAt(counted(cell, 'assemblyDays'), indices));
    };
    const change = estimate(none.length, (indices) => share(some, indices) - share(none, indices));
    const { lo, hi } = intervalOf(change, 0.95);
    const everyone = none.map((_, index) => index);
    return {
      ...headline(assemblies, 'ratio'),
      power: `assemblies: ${ratioPower(assemblies)}`,
      verdict: all([above(assemblies, 0), below(change, 0)]),
      note: `Assemblies ${ratioText(assemblies)}; violent share ${percent(share(none, everyone))} without police, ${percent(share(some, everyone))} with (change ${said(100 * change.value)}, 95 %: ${said(100 * lo)} to ${said(100 * hi)} points)`,
    };
  },
};
