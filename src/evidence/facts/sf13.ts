/** Focused patrol at hot spots cuts incidents. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, percent, ratioPower, ratioText, said } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { isAttack } from '../observation.ts';
import { logRatio, intervalOf } from '../statistics.ts';
import { all, below, figureInside, logBand, type Verdict } from '../verdict.ts';
import { townFile } from '../worlds/world.ts';

/** Of 36 neighbourhoods, the two most prone, which is about one in twenty. */
const hotSpots = 2;
/** Persons in each post: its guards, and one patrol of eight that is out by turns. */
const postStrength = 40;
/** Patrols leave from a post so near to the hot spot, cells. */
const postCells = 2;
/** How far patrols go and how long they stop: the hot spot alone and long, or every neighbourhood in turn. */
const [focusedKm, everywhereKm] = [0.8, 20];
const [longStop, shortStop] = [12, 3];
/** How near a neighbourhood must be to a hot spot to be of its ring, km. */
const ringKm = 1.6;

const patrolling = (id: string, patrolRadiusKm: number, dwellHours: number): ScenarioFile['postures'][number] => ({
  id,
  kind: 'wide-area',
  shares: { patrol: 1 },
  footShare: 0,
  smallestSubUnit: 8,
  patrolRadiusKm,
  dwellHours,
});
const postures = [patrolling('focused', focusedKm, longStop), patrolling('everywhere', everywhereKm, shortStop)];

/** Vehicle patrols from a post beside each hot spot, the same people in both arms. */
function file(world: number): ScenarioFile {
  const town = townFile({ worldSeed: world, mission: { fpu: 0, ipo: 0, troops: 0 } });
  const units = hottest(town).map((id, index) => ({
    id: `company${index + 1}`,
    kind: 'infantry' as const,
    strength: postStrength,
    base: beside(town, id),
    vehicles: 30,
  }));
  const supply = { fuelLitresPerWeek: 100_000, rationsPerWeek: 100_000 };
  return { ...town, mission: { ...town.mission, units, supply }, postures };
}
function beside(town: ScenarioFile, id: string): [number, number] {
  const at = town.places.find((place) => place.id === id)?.at;
  if (!Array.isArray(at)) throw new RangeError(`expected a cell as the position of ${id}`);
  return [at[0] < postCells ? at[0] + postCells : at[0] - postCells, at[1]];
}
const hottest = (town: ScenarioFile): string[] =>
  town.places
    .slice(1)
    .toSorted((a, b) => (b.proneness ?? 0) - (a.proneness ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, hotSpots)
    .map(({ id }) => id);

const focused: Cell = { name: 'focused', file: ({ world }) => file(world), arm: 'focused' };
const everywhere: Cell = { name: 'everywhere', file: ({ world }) => file(world), arm: 'everywhere' };

export const sf13: Fact = {
  id: 'SF13',
  role: 'must-pass',
  world: 'town',
  claim: 'Focused patrol at hot spots cuts incidents; benefits diffuse more than they displace',
  published:
    'Fewer by 16 % (log relative incidence, d 0.24) or 8.1 % (d 0.12); 53 studies, 60 tests; displacement measured in 40 of 78 tests',
  source: 'Braga and Weisburd 2022, JQC 38: 1-22; Braga and others 2019, J Exp Crim 15: 289-311',
  grade: 'A; seen',
  contested: 'the metric of size',
  scale: 'ratio',
  kind: 'emergent',
  varied: 'patrols in the two most prone of 36 neighbourhoods, or over all of them in turn',
  held: 'people, vehicles, posts, perpetrators; common random numbers; hours out are printed',
  measured: 'attacks in 90 days in the hot spots and in the ring around them',
  rule: 'hot spots: change of -8 to -30 % with its 95 % interval below 0; ring: upper end of the 90 % interval at most +5 %',
  cells: [focused, everywhere],
  replications: { full: 80, reduced: 8 },
  judge(observations) {
    const [near, far] = [focused, everywhere].map(({ name }) => observations[name]);
    const inHot = logRatio(near.map(countIn(isHot)), far.map(countIn(isHot)));
    const inRing = logRatio(near.map(countIn(isRing)), far.map(countIn(isRing)));
    const days = [near, far].map((cell) => said(meanOf(cell, ({ outcomes }) => outcomes.costUnitDays ?? 0)));
    return {
      ...headline(inHot, 'ratio'),
      power: `hot spots: ${ratioPower(inHot)}; ring: ${ratioPower(inRing)}`,
      verdict: all([below(inHot, 0), figureInside(inHot, logBand(0.7, 0.92)), atMost(inRing, Math.log(1.05))]),
      note: `Hot spots ${ratioText(inHot)}, that is ${percent(Math.exp(inHot.value) - 1)}; ring ${ratioText(inRing, 0.9)}; company-days out ${days.join(' focused, ')} everywhere`,
    };
  },
};

/** The upper end of the 90 % interval must not pass the bound; an interval wholly above it fails. */
function atMost(estimate: Parameters<typeof intervalOf>[0], bound: number): Verdict {
  if (intervalOf(estimate, 0.9).hi <= bound) return 'pass';
  return intervalOf(estimate, 0.95).lo > bound ? 'fail' : 'cannot tell';
}

const countIn = (belongs: (place: string, file: ScenarioFile) => boolean) => (seen: Seen) => {
  const nearest = nearestPlaces(seen.file);
  return seen.observation.events.filter((event) => isAttack(event) && belongs(nearest(event), seen.file)).length;
};
const meanOf = (cell: readonly Seen[], value: (observation: Seen['observation']) => number): number =>
  cell.reduce((sum, { observation }) => sum + value(observation), 0) / cell.length;

const isHot = (place: string, town: ScenarioFile): boolean => hottest(town).includes(place);
function isRing(place: string, town: ScenarioFile): boolean {
  if (isHot(place, town)) return false;
  const at = town.places.find(({ id }) => id === place)?.at;
  return town.places.some((other) => isHot(other.id, town) && kmBetween(town, at, other.at) <= ringKm);
}

function kmBetween(town: ScenarioFile, a: unknown, b: unknown): number {
  if (!Array.isArray(a) || !Array.isArray(b)) return Infinity;
  return town.map.cellKm * Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
}

function nearestPlaces(town: ScenarioFile): (at: { readonly x: number; readonly y: number }) => string {
  return ({ x, y }) => {
    const byDistance = town.places.map(({ id, at }) => ({ id, km: kmBetween(town, at, [x, y]) }));
    return byDistance.reduce((best, each) => (each.km < best.km ? each : best)).id;
  };
}
