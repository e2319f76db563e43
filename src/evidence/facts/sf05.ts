/** Troops lengthen the peace after a war; other personnel do not. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, percent, ratioPower, ratioText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { estimate, sumAt, type Estimate } from '../statistics.ts';
import { all, equivalent, inside, logBand } from '../verdict.ts';
import { countryFile, type WorldOptions } from '../worlds/world.ts';

const days = 730;
/** Fighters and soldiers who fall in a clash that counts as a return to war. */
const large = 25;
/** How fully parties trust their ceasefires when they sign, and what talks offer them. */
const [strength, process] = [0.8, 0.9];

/** Every armed group is inside the process, so that the army has peace with it, and a ceasefire holds between all who would fight. */
function file(world: number, mission: WorldOptions['mission']): ScenarioFile {
  const made = countryFile({ worldSeed: world, days, peoplePerAgent: 1000, mission });
  const spoilers = made.spoilers?.map((group) => ({ ...group, stance: 'inside' as const }));
  return { ...made, spoilers, peace: { process, ceasefires: ceasefires(made) } };
}

/** One for each pair of armed groups of peoples in feud. */
function ceasefires({ spoilers = [], people }: ScenarioFile) {
  const feuding = (a: string, b: string): boolean =>
    (people.feuds ?? []).some(({ between }) => between.includes(a) && between.includes(b) && a !== b);
  return spoilers.flatMap((one, index) =>
    spoilers
      .slice(index + 1)
      .filter((other) => feuding(one.from, other.from))
      .map((other) => {
        const between: [string, string] = [one.id, other.id];
        return { id: `${one.id}And${other.id}`, between, strength };
      }),
  );
}

const cellOf = (name: string, mission: WorldOptions['mission']): Cell => ({
  name: `after a war, ${name}`,
  file: ({ world }) => file(world, mission),
  arm: 'present',
});
const nobody = { troops: 0, fpu: 0, ipo: 0, observers: 0 };
const none = cellOf('headquarters alone', nobody);
const troops = cellOf('6000 troops', { ...nobody, troops: 6000 });
const others = cellOf('400 police and 200 observers', { ...nobody, ipo: 400, observers: 200 });

/** Day of the first large clash; undefined where the peace held. @throws Error where an observation does not say who fell */
function returnDay({ observation }: Seen): number | undefined {
  const clash = observation.events.find(({ kind, battleDeaths }) => {
    if (kind !== 'clash') return false;
    if (battleDeaths === undefined) throw new Error('an observation does not say who fell in clashes: store it anew');
    return battleDeaths >= large;
  });
  return clash === undefined ? undefined : clash.hour / 24;
}

const returned = (cell: readonly Seen[]): number[] => cell.map((seen) => (returnDay(seen) === undefined ? 0 : 1));
const atRisk = (cell: readonly Seen[]): number[] => cell.map((seen) => returnDay(seen) ?? days);

/** Logarithm of the ratio of hazards, returns over days at risk; its error is not known where nobody returned in a cell. */
function logHazardRatio(some: readonly Seen[], less: readonly Seen[]): Estimate {
  const [a, b] = [some, less].map((cell) => ({ returned: returned(cell), atRisk: atRisk(cell) }));
  const everyone = some.map((_, index) => index);
  const add = [a, b].every((cell) => sumAt(cell.returned, everyone) > 0) ? 0 : 0.5;
  const hazard = (cell: typeof a, at: readonly number[]): number =>
    (Math.max(0.5, sumAt(cell.returned, at)) + add) / sumAt(cell.atRisk, at);
  const ratio = estimate(some.length, (at) => Math.log(hazard(a, at) / hazard(b, at)));
  return add > 0 ? { ...ratio, error: Number.NaN } : ratio;
}

export const sf05: Fact = {
  id: 'SF05',
  role: 'tune',
  world: 'country',
  claim: 'Troops lengthen post-war peace; other personnel do not',
  published: 'Hazard of recurrence falls with troops; -55 to -85 % in Fortna 2008 (from memory)',
  source: 'Hultman, Kathman and Shannon 2016, CMPS 33(3); Fortna 2004 and 2008; Gilligan and Sergenti 2008',
  grade: 'A for direction; abstract only, one figure from memory',
  contested: 'no after wars, yes during them',
  scale: 'ratio',
  kind: 'emergent',
  varied: '6 000 troops, or 400 police and 200 observers, or a headquarters alone',
  held: 'a country after a war: all armed groups inside the process, ceasefires of equal strength between all who would fight, talks; common random numbers',
  measured: `hazard of a return to a clash with ${large} dead or more in 24 months: returns over days at risk`,
  rule: 'hazard ratio of troops 0.15 to 0.80 (95 % interval inside), that of other personnel equivalent to 1 (90 % interval within 0.80 to 1.25)',
  cells: [none, troops, others],
  replications: { full: 8, reduced: 4 },
  judge(observations) {
    const [alone, some, other] = [none, troops, others].map(({ name }) => observations[name]);
    const ofTroops = logHazardRatio(some, alone);
    const ofOthers = logHazardRatio(other, alone);
    const share = (cell: readonly Seen[]): string =>
      percent(returned(cell).reduce((sum, each) => sum + each, 0) / cell.length);
    return {
      ...headline(ofTroops, 'ratio'),
      power: `troops: ${ratioPower(ofTroops)}; others: ${ratioPower(ofOthers)}`,
      verdict: all([inside(ofTroops, logBand(0.15, 0.8)), equivalent(ofOthers, logBand(0.8, 1.25))]),
      note: `Hazard ratio of troops ${ratioText(ofTroops)}, of other personnel ${ratioText(ofOthers, 0.9)}; returns in ${share(alone)} of runs with a headquarters alone, ${share(some)} with troops, ${share(other)} with others. Sizes of clashes are put in; four worlds stand for all wars that ended`,
    };
  },
};
