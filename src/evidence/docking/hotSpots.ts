/** Weisburd and others 2017, and Braga and Weisburd 2022: the same patrols at hot spots, everywhere, and none at all. */
import { mean } from '../../analysis/moments.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import { noMission } from '../../sim/arms.ts';
import { changeBetween, type Arms, type Change, type Measured } from './comparison.ts';
import { remembered, seedsTo, settingOf, steadyRun } from './engine.ts';
import type { DockingResult, DockingRow, DockingVerdict } from './row.ts';

type Kind = 'hot' | 'ring' | 'far';
interface Quarter {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
}

const cellKm = 0.5;
const middle = 20;

/** Four hot spots about 700 m from the middle, the ring of eight quiet quarters around them, and 40 farther out, 3 km apart. */
function quarters(): Quarter[] {
  const lattice = [-18, -12, -6, 0, 6, 12, 18];
  const quiet = lattice
    .flatMap((y) => lattice.map((x) => ({ x, y, out: Math.max(Math.abs(x), Math.abs(y)) })))
    .filter(({ out }) => out > 0)
    .map(({ x, y, out }): Quarter => ({ kind: out === 6 ? 'ring' : 'far', x: middle + x, y: middle + y }));
  const hot = [-1, 1].flatMap((y) => [-1, 1].map((x): Quarter => ({ kind: 'hot', x: middle + x, y: middle + y })));
  return [...hot, ...quiet];
}

const town = quarters();

/** Wide-area patrols of a vehicle each, on default doctrine but for how far they go. */
const patrols = (id: string, patrolRadiusKm: number): ScenarioFile['postures'][number] => ({
  id,
  kind: 'wide-area',
  shares: { patrol: 1 },
  footShare: 0,
  smallestSubUnit: 8,
  patrolRadiusKm,
});

const scenario: ScenarioFile = {
  cordon: 1,
  name: 'Town with hot spots',
  days: 120,
  burnInDays: 30,
  map: { width: 41, height: 41, cellKm, terrain: 'urban' },
  places: town.map(({ kind, x, y }, index) => ({
    id: `${kind}${index}`,
    name: `Quarter ${index}`,
    kind: 'town',
    at: [x, y],
    population: 1000,
    groups: { residents: 1 },
    proneness: kind === 'hot' ? 1 : 0,
    facilities: kind === 'hot' ? ['market'] : [],
  })),
  people: {
    peoplePerAgent: 100,
    groups: [
      { id: 'residents', name: 'Residents' },
      { id: 'others', name: 'Others' },
    ],
  },
  mission: {
    hq: [middle, middle],
    units: [{ id: 'company', kind: 'infantry', strength: 120, base: [middle, middle], vehicles: 30 }],
    supply: { fuelLitresPerWeek: 100_000, rationsPerWeek: 100_000 },
  },
  spoilers: [
    {
      id: 'gangs',
      name: 'Gangs',
      violence: 1,
      from: 'others',
      fighters: 200,
      bands: 20,
      home: [middle, middle],
      reachKm: 60,
    },
  ],
  postures: [patrols('hotspots', 1.6), patrols('everywhere', 20)],
};

const study = remembered((full): Arms => {
  const setting = settingOf(scenario);
  const seeds = seedsTo(full ? 60 : 8);
  return Object.fromEntries(
    ['hotspots', 'everywhere', noMission].map((arm) => [arm, seeds.map((seed) => steadyRun(setting, seed, arm))]),
  );
});

const attacks: Measured = ({ outcomes }) => outcomes.attacksOnCivilians;
const attacksIn =
  (wanted: Kind): Measured =>
  ({ places }) =>
    town.reduce((sum, { kind }, index) => sum + (kind === wanted ? places.attacksOnCivilians[index] : 0), 0);

/** What the two patrolling arms spent, and for what share of the time a patrol was in a hot spot. */
function effort(arms: Arms): string {
  const each = ['hotspots', 'everywhere'].map((arm) => {
    const days = mean(arms[arm].map(({ outcomes }) => outcomes.costUnitDays))!;
    const share = mean(
      arms[arm].map(({ places }) =>
        mean(town.flatMap(({ kind }, at) => (kind === 'hot' ? [places.armedPresenceShare[at]] : [])))!,
      ),
    )!;
    return `${arm} ${days.toFixed(1)} company-days out, a patrol in a hot spot ${(100 * share).toFixed(0)} % of the time`;
  });
  return each.join('; ');
}

/** A row's judge: the change of a measure between two arms, and what makes it pass. */
const judgeOf =
  (a: string, b: string, measured: Measured, verdictOf: (change: Change) => DockingVerdict) =>
  ({ full }: { readonly full: boolean }): DockingResult => {
    const arms = study(full);
    const change = changeBetween(arms, a, b, measured);
    const { percent: figure, lo95, hi95 } = change;
    return { figure, lo95, hi95, verdict: verdictOf(change), text: `attacks: ${change.text}; ${effort(arms)}` };
  };

const fewer = ({ hi95 }: Change): DockingVerdict => (hi95 < 0 ? 'within' : 'outside');
const reported = (): DockingVerdict => 'not reproducible, reported';

const weisburd = 'Weisburd and others 2017, hot spots policing (Criminology 55(1))';
const braga = 'Braga and Weisburd 2022, hot spots policing, 53 studies (J. Quant. Criminol. 38)';
const note =
  'On the engine: a town of 52 quarters of 1 000 people, four of them prone to violence and with a market, and 20 gangs; ' +
  'each arm in its own steady state over 120 days. Varied: how far wide-area patrols go, 1.6 km (the hot spots alone) or ' +
  '20 km (every quarter, in turn), or no mission. Held: patrols and their time out, place, people, gangs, every parameter ' +
  'at its default. Measured: attacks carried out. In the first runs attacks moved and did not become fewer; ' +
  'they do since each group has beliefs of its own and offensives end when acts fail.';
const otherActors =
  'Reported only: the 53 studies are of police and crime, and here soldiers meet gangs, to whom a patrol is a danger and ' +
  'not only a witness. The finding itself is tried as SF13, with police and crime. The studies differ in dose, and few had ' +
  'a patrol in the hot spot for most of the day; dose was not fitted.';

export const hotSpotRows: readonly DockingRow[] = [
  {
    id: 'weisburd-hot-spots-against-random',
    model: weisburd,
    quantity: 'change of attacks in the whole town, hot spots against patrols everywhere, %',
    published: 'below 0 in words: significant effects beyond random patrol',
    reference: 'Va: the abstract',
    tolerance: '95 % interval of the paired change below 0',
    reproducible: true,
    note: `${note} Patrols everywhere visit all quarters equally often, which random patrol does on average.`,
    judge: judgeOf('hotspots', 'everywhere', attacks, fewer),
  },
  {
    id: 'weisburd-hot-spots-against-none',
    model: weisburd,
    quantity: 'change of attacks in the whole town, hot spots against no police, %',
    published: 'below 0 in words: significant effects beyond a landscape without police',
    reference: 'Va: the abstract',
    tolerance: '95 % interval of the paired change below 0',
    reproducible: true,
    note,
    judge: judgeOf('hotspots', noMission, attacks, fewer),
  },
  {
    id: 'weisburd-random-against-none',
    model: weisburd,
    quantity: 'change of attacks in the whole town, patrols everywhere against no police, %',
    published: '-',
    reference: 'the abstract does not say',
    tolerance: '-',
    reproducible: false,
    note,
    judge: judgeOf('everywhere', noMission, attacks, reported),
  },
  {
    id: 'braga-hot-spots-treated',
    model: braga,
    quantity: 'change of attacks in the hot spots, patrols there against patrols everywhere, %',
    published: '-16 (log incidence rate ratio); Cohen d 0.12, about -8',
    reference: 'V: Braga and Weisburd 2022; Braga and others 2019 for displacement',
    tolerance: '-',
    reproducible: false,
    note: `${note} ${otherActors}`,
    judge: judgeOf('hotspots', 'everywhere', attacksIn('hot'), reported),
  },
  {
    id: 'braga-hot-spots-ring',
    model: braga,
    quantity: 'change of attacks in the quarters next to the hot spots, patrols in the hot spots against everywhere, %',
    published: 'below 0 in words: benefits diffuse more than they displace',
    reference: 'V: Braga and others 2019 (J. Exp. Criminol. 15), displacement measured in 40 of 78 tests',
    tolerance: '-',
    reproducible: false,
    note: `${note} ${otherActors} The ring is the eight quarters within 4.3 km of the middle.`,
    judge: judgeOf('hotspots', 'everywhere', attacksIn('ring'), reported),
  },
];
