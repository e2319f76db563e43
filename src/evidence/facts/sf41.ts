/** Better contingents protect better. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Cell, Fact } from '../fact.ts';
import { logRatio } from '../statistics.ts';
import { below } from '../verdict.ts';
import { countryFile } from '../worlds/world.ts';
import { expectedDeaths } from './sf01.ts';

/** The default mission, whose units use force, where they may and can, with this chance. */
const ofQuality = (name: string, willingness: number): Cell => ({
  name,
  file({ world }) {
    const file = countryFile({ worldSeed: world });
    const units: ScenarioFile['mission']['units'] = file.mission.units?.map((unit) => ({ ...unit, willingness }));
    return { ...file, mission: { ...file.mission, units } };
  },
  arm: 'present',
});
const poor = ofQuality('contingents that use force in three cases of ten', 0.3);
const good = ofQuality('contingents that use force in nine cases of ten', 0.9);

export const sf41: Fact = {
  id: 'SF41',
  role: 'tune',
  world: 'country',
  claim: 'More diverse and better-quality contingents protect better',
  published: 'Sign only',
  source: 'Bove and Ruggeri 2016, BJPS 46(3): 681-700; Haass and Ansorg 2018, JPR 55(6)',
  grade: 'B; one abstract only, one from memory',
  contested: 'capability: yes, see SF44',
  scale: 'ratio',
  kind: 'emergent',
  varied: "quality: the units' willingness to use force where they may and can, 0.3 and 0.9",
  held: 'numbers, places and everything else of the default mission; common random numbers',
  measured: 'expected civilian deaths in 24 months',
  rule: 'fewer with better contingents: 95 % interval of the ratio below 1',
  cells: [poor, good],
  replications: { full: 16, reduced: 4 },
  judge(observations) {
    const ratio = logRatio(expectedDeaths(observations[good.name]), expectedDeaths(observations[poor.name]));
    return {
      ...headline(ratio, 'ratio'),
      power: ratioPower(ratio),
      verdict: below(ratio, 0),
      note: `Better over worse contingents ${ratioText(ratio)}. Diversity of contingents is not modelled`,
    };
  },
};
