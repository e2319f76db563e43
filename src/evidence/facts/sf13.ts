/** Focused patrol at hot spots cuts incidents. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, percent, ratioPower, ratioText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { logRatio, intervalOf } from '../statistics.ts';
import { all, below, figureInside, logBand, type Verdict } from '../verdict.ts';
import { townFile } from '../worlds/world.ts';

/** Of 36 neighbourhoods, the two most prone, which is about one in twenty. */
const hotSpots = 2;
/** Officers on patrol in all, two for each neighbourhood where they are spread evenly. */
const officers = 72;
/** How near a neighbourhood must be to a hot spot to be of its ring, km. */
const ringKm = 1.6;

/** A town whose police, the same officers at every hour, are in the hot spots or in every neighbourhood alike. */
function file(world: number, onlyHotSpots: boolean): ScenarioFile {
  const town = townFile({ worldSeed: world, mission: { fpu: 0, ipo: 0, troops: 0 } });
  const beats = onlyHotSpots ? hottest(town) : town.places.slice(1).map(({ id }) => id);
  const patrols = beats.map((at, index) => ({
    id: `beat${index + 1}`,
    kind: 'police' as const,
    strength: Math.floor((officers * (index + 1)) / beats.length) - Math.floor((officers * index) / beats.length),
    at,
    capacity: 1,
    integrity: 1,
  }));
  return { ...town, hostState: { ...town.hostState, units: [...(town.hostState?.units ?? []), ...patrols] } };
}
const hottest = (town: ScenarioFile): string[] =>
  town.places
    .slice(1)
    .toSorted((a, b) => (b.proneness ?? 0) - (a.proneness ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, hotSpots)
    .map(({ id }) => id);

const focused: Cell = { name: 'focused', file: ({ world }) => file(world, true), arm: 'no-mission' };
const everywhere: Cell = { name: 'everywhere', file: ({ world }) => file(world, false), arm: 'no-mission' };

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
  kind: 'fitted',
  varied: '72 police officers in the two most prone of 36 neighbourhoods, or two in each',
  held: 'officers and their hours, people, perpetrators; common random numbers',
  measured: 'crimes in 90 days in the hot spots and in the ring around them',
  rule: 'hot spots: change of -8 to -30 % with its 95 % interval below 0; ring: upper end of the 90 % interval at most +5 %',
  cells: [focused, everywhere],
  replications: { full: 80, reduced: 8 },
  judge(observations) {
    const [near, far] = [focused, everywhere].map(({ name }) => observations[name]);
    const inHot = logRatio(near.map(countIn(isHot)), far.map(countIn(isHot)));
    const inRing = logRatio(near.map(countIn(isRing)), far.map(countIn(isRing)));
    return {
      ...headline(inHot, 'ratio'),
      power: `hot spots: ${ratioPower(inHot)}; ring: ${ratioPower(inRing)}`,
      verdict: all([below(inHot, 0), figureInside(inHot, logBand(0.7, 0.92)), atMost(inRing, Math.log(1.05))]),
      note: `Hot spots ${ratioText(inHot)}, that is ${percent(Math.exp(inHot.value) - 1)}; ring ${ratioText(inRing, 0.9)}`,
    };
  },
};

/** The upper end of the 90 % interval must not pass the bound; an interval wholly above it fails. */
function atMost(estimate: Parameters<typeof intervalOf>[0], bound: number): Verdict {
  if (intervalOf(estimate, 0.9).hi <= bound) return 'pass';
  return intervalOf(estimate, 0.95).lo > bound ? 'fail' : 'cannot tell';
}

const countIn = (belongs: (place: string, file: ScenarioFile) => boolean) => (seen: Seen) =>
  seen.file.places.reduce(
    (sum, { id }, index) => sum + (belongs(id, seen.file) ? (seen.observation.places.crimes[index] ?? 0) : 0),
    0,
  );

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
