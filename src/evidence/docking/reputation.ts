/** Wheeler 2005: what people report, and how well peacekeepers do, by their reputation. In a sector of the engine. */
import { tInterval } from '../../analysis/interval.ts';
import { mean } from '../../analysis/moments.ts';
import { leastSquaresSlope } from '../../analysis/slope.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { RunRecord } from '../../sim/record.ts';
import type { Measured } from './comparison.ts';
import { remembered, seedsTo, settingOf, steadyRun } from './engine.ts';
import type { DockingResult, DockingRow } from './row.ts';

const base: [number, number] = [8, 6];

/** A sector of 80 by 65 km: a town with the base and eight villages around it, on earth roads; ten bands among them. */
const scenario = (trust: number): ScenarioFile => {
  const around = [-5, 0, 5].flatMap((y) => [-6, 0, 6].map((x): [number, number] => [base[0] + x, base[1] + y]));
  const villages = around.filter(([x, y]) => x !== base[0] || y !== base[1]);
  return {
    cordon: 1,
    name: 'Reputation',
    days: 180,
    burnInDays: 30,
    map: { width: 16, height: 13, cellKm: 5 },
    places: [
      { id: 'town', name: 'Town', kind: 'town', at: base, population: 15_000, groups: { settled: 1 } },
      ...villages.map((at, index) => ({
        id: `village${index}`,
        name: `Village ${index}`,
        kind: 'village' as const,
        at,
        population: 2000,
        groups: { settled: 1 },
      })),
    ],
    roads: villages.map((_, index) => ({ between: ['town', `village${index}`], class: 'unpaved' })),
    people: {
      peoplePerAgent: 100,
      groups: [
        { id: 'settled', name: 'Settled' },
        { id: 'others', name: 'Others' },
      ],
    },
    mission: {
      hq: base,
      units: [{ id: 'company', kind: 'infantry', strength: 200, base, vehicles: 25 }],
      supply: { fuelLitresPerWeek: 100_000, rationsPerWeek: 100_000 },
    },
    spoilers: [
      {
        id: 'rebels',
        name: 'Rebels',
        violence: 1,
        from: 'others',
        fighters: 300,
        bands: 10,
        home: [8, 2],
        reachKm: 60,
      },
    ],
    postures: [{ id: 'static', kind: 'static' }],
    parameters: { 'mind.startTrust': trust },
  };
};

const levels = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Runs by seed, then by level of trust. */
const study = remembered((full): readonly (readonly RunRecord[])[] => {
  const settings = levels.map((trust) => settingOf(scenario(trust)));
  return seedsTo(full ? 100 : 12).map((seed) => settings.map((setting) => steadyRun(setting, seed, 'static')));
});

/** Runs at the middle level of trust, which is about the catalogue's. */
export const sectorRuns = (full: boolean): readonly RunRecord[] => study(full).map((each) => each[2]);

/** Acts by bands, with their hours upwards: attacks, and those turned away. */
export const acts = ({ incidents }: RunRecord) => incidents.filter(({ kind }) => kind === 'raid');
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** Known before the act or while it lasted or soon after. */
const reported: Measured = (record) =>
  share(
    acts(record).filter(({ knownHour, warnedHour }) => knownHour !== null || warnedHour !== null).length,
    acts(record).length,
  );
/** Turned away, stopped or blocked. */
const succeeded: Measured = (record) =>
  share(
    acts(record).filter(({ outcome }) => outcome === 'deterred' || outcome === 'stopped' || outcome === 'blocked')
      .length,
    acts(record).length,
  );

const judgeOf =
  (measured: Measured) =>
  ({ full }: { readonly full: boolean }): DockingResult => {
    const runs = study(full).map((each) => each.map(measured));
    const slopes = runs.map((each) => leastSquaresSlope(levels, each)!);
    const { lo, hi } = tInterval(slopes)!;
    const means = levels.map(
      (level, index) => `${level}: ${(100 * mean(runs.map((each) => each[index]))!).toFixed(1)}`,
    );
    return {
      figure: 100 * mean(slopes)!,
      lo95: 100 * lo,
      hi95: 100 * hi,
      verdict: lo > 0 ? 'within' : 'outside',
      text: `% of acts of bands by trust: ${means.join(', ')}; ${runs.length} seeds`,
    };
  };

const model = 'Wheeler 2005, it pays to be popular (JASSS 8(4) 9)';
const reference = 'Va: the abstract, and what is transcribed of its results in words';
const tolerance = 'slope over trust, mean over seeds, with a 95 % interval above 0';
const note =
  'On the engine: a sector of 80 by 65 km with a base in a town, eight villages and ten bands, under the static posture, ' +
  'each level in its own steady state over 180 days. Varied: trust of the people in the mission at the start, toward which ' +
  'it always drifts back (mind.startTrust), 0.1 to 0.9. Held: everything else at its default. That reports rise with ' +
  'readiness to inform, and this with trust, is put into the model; that success follows passes through the whole chain of ' +
  'response.';

export const reputationRows: readonly DockingRow[] = [
  {
    id: 'wheeler-reports',
    model,
    quantity:
      'rise of the share of acts of bands that become known, for a rise of trust from 0 to 1, percentage points',
    published: 'above 0 in words: reports rise with reputation',
    reference,
    tolerance,
    reproducible: true,
    note: `${note} Measured: acts known before they began, while they lasted or soon after, of all acts.`,
    judge: judgeOf(reported),
  },
  {
    id: 'wheeler-success',
    model,
    quantity:
      'rise of the share of acts of bands turned away, stopped or blocked, for a rise of trust from 0 to 1, percentage points',
    published: 'above 0 in words: success of the peacekeepers rises with reputation',
    reference,
    tolerance,
    reproducible: true,
    note: `${note} Measured: acts turned away, stopped or blocked, of all acts.`,
    judge: judgeOf(succeeded),
  },
];
