/** Athena's closed forms: those that the engine rests on too, exactly, and the rest by name. */
import { parameters } from '../../scenario/parameters.ts';
import { criticalRatio } from '../../sim/civilViolence.ts';
import { exp, log } from '../../sim/math.ts';
import { expectedCost } from '../../sim/cost.ts';
import { allocateWorld } from '../../sim/world.ts';
import { settingOf } from './engine.ts';
import type { DockingResult, DockingRow, DockingVerdict } from './row.ts';

/** Relative error of sums of a few rounded terms. */
const exact = 1e-12;

const verdictOf = (error: number): DockingVerdict => (error <= exact ? 'within' : 'outside');

/** Coverage fractions and the troop density over c at which Athena has them; the last is the worked example 18.75 / 25. */
const coverage: readonly (readonly [fraction: number, density: number])[] = [
  [0, 0],
  [2 / 3, 1],
  [8 / 9, 2],
  [26 / 27, 3],
  [1 - exp(-0.75 * log(3)), 18.75 / 25],
];

/** The engine holds the curve by its inverse: the ratio at which a given perceived chance of arrest is reached. */
function judgeCoverage(): DockingResult {
  const ratios = coverage.map(([fraction]) => (fraction === 0 ? 0 : criticalRatio(fraction, 1, log(3))));
  const errors = coverage.map(([, density], index) => Math.abs(ratios[index] - density));
  const figure = Math.max(...errors);
  return {
    figure,
    verdict: verdictOf(figure),
    text:
      `ratio of officers to actives at a chance of ${coverage.map(([fraction]) => fraction.toFixed(4)).join(', ')}: ` +
      `${ratios.map((ratio) => ratio.toFixed(4)).join(', ')}`,
  };
}

/**
 * The part of the expected cost of an act that comes from being answered, at a readiness to inform: it is the chance that
 * the act becomes known, times what does not depend on that readiness.
 */
function answeredCost(informing: number): number {
  const setting = settingOf({
    cordon: 1,
    name: 'One place',
    days: 1,
    burnInDays: 0,
    map: { width: 2, height: 2, cellKm: 5 },
    places: [{ id: 'place', name: 'Place', kind: 'village', at: [0, 0], population: 1000, groups: { settled: 1 } }],
    people: {
      groups: [
        { id: 'settled', name: 'Settled' },
        { id: 'others', name: 'Others' },
      ],
    },
    mission: { hq: 'place' },
    spoilers: [{ id: 'band', name: 'Band', from: 'others', fighters: 30, bands: 1, home: [1, 1] }],
    postures: [{ id: 'static', kind: 'static' }],
    parameters: { 'perpetrators.identifyShare': 0 },
  });
  const world = allocateWorld(setting);
  world.credibility[0] = 1;
  world.responseHours[0] = 0;
  world.responseValue[0] = 30;
  world.soldierHours[0] = 0;
  world.soldierValue[0] = 30;
  world.informing[setting.placeCells[0]] = informing;
  return expectedCost(world, setting, 0, 0, 30);
}

const valueOf = (name: string): number => parameters.get(name)!.default;

function judgeDetection(): DockingResult {
  const [floor, share] = ['information.reportFloor', 'information.reportShare'].map(valueOf);
  const most = answeredCost(1);
  const chances = [0, 0.25, 0.5, 0.75, 1].map((informing) => (share * answeredCost(informing)) / most);
  const figure = Math.max(
    ...chances.map((chance, index) => Math.abs(chance - (floor + ((share - floor) * index) / 4))),
  );
  return {
    figure,
    verdict: verdictOf(figure),
    text: `chance that an act becomes known at a readiness to inform of 0, 1/4, 1/2, 3/4, 1: ${chances
      .map((chance) => chance.toFixed(4))
      .join(', ')}`,
  };
}

function judgeForce(): DockingResult {
  const [infantry, police, officer] = ['force.infantry', 'force.fpu', 'force.ipo'].map(valueOf);
  const order = ['order.infantryWeight', 'order.fpuWeight', 'order.ipoWeight'].map(valueOf);
  return {
    figure: police / infantry,
    verdict: 'not reproducible, reported',
    text:
      `force of a soldier, a member of a police unit and an individual officer 1, ${(police / infantry).toFixed(2)}, ` +
      `${(officer / infantry).toFixed(2)} (Athena: 1, 0.60, 0.40); for law and order ${order.join(', ')} (Athena: 0.8, 0.6, 1)`,
  };
}

const model = 'Athena, analysis model of JPL (AthenaModel/athena)';

export const athenaRows: readonly DockingRow[] = [
  {
    id: 'athena-coverage',
    model,
    quantity: 'greatest error of the coverage curve 1 - exp(-ln 3 x density / c)',
    published: '0: density c covers exactly two thirds, 18.75 per 1 000 with c = 25 covers 0.5613',
    reference: "V: procedure CoverageFrac of Athena's code",
    tolerance: 'at most 1e-12',
    reproducible: true,
    note:
      'The same curve stands in the engine as the perceived chance of arrest, 1 - exp(-k C/A): with k = ln 3 it is ' +
      "Athena's with officers over actives in place of troops over people. The engine has it by its inverse. What a unit " +
      'covers for the protection of people is not such a curve here but time present, travel and strength.',
    judge: judgeCoverage,
  },
  {
    id: 'athena-detection',
    model,
    quantity:
      'greatest departure from a straight line of the chance that an act becomes known, over readiness to inform',
    published: '0: detection is linear in cooperation, from visibility alone to certainty',
    reference: "K: transcript of Athena's guide for analysts",
    tolerance: 'at most 1e-12',
    reproducible: true,
    note:
      "Linear here, too, from information.reportFloor to information.reportShare; Athena's upper end is 1. Read from the " +
      'expected cost of an act with identification switched off, where that chance is the only factor that varies. Varied: ' +
      'readiness to inform.',
    judge: judgeDetection,
  },
  {
    id: 'athena-force-by-type',
    model,
    quantity: 'force of a member of a formed police unit over that of a soldier',
    published: '0.6: paramilitary 15 over regular 25',
    reference: "V for suitability for law enforcement (Athena's parameters), K for force; dials of JPL, not measured",
    tolerance: '-',
    reproducible: false,
    note:
      'Both models sum persons times a value by kind; the values are dials in both, so that nothing is asserted. Not used ' +
      'here, for which no code is kept: the factors of demeanour and activity, volatility, the index of security and each ' +
      "activity's least security, and the suppression of crime. A fight turns on V / (V + F), and what people fear follows " +
      'what they saw and heard of.',
    judge: judgeForce,
  },
];
