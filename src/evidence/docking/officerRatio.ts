/** Fonoberova and others 2012: larger towns need more officers for each inhabitant. On the street of the engine. */
import { mean } from '../../analysis/moments.ts';
import { createRandom } from '../../sim/random.ts';
import { startWorld } from '../../sim/start.ts';
import { tick } from '../../sim/tick.ts';
import { allocateWorld } from '../../sim/world.ts';
import { remembered, seedsTo, settingOf } from './engine.ts';
import type { DockingResult, DockingRow } from './row.ts';

interface Activity {
  /** Mean share of citizens who are active. */
  readonly mean: number;
  /** Greatest share in any turn. */
  readonly peak: number;
}

const everyProcess: ReadonlySet<string> = new Set();

/** A town of `side` by `side` cells, 0.7 citizens a cell, all else as in Epstein's Run 2 with the floor. */
function activity(side: number, police: number, turns: number, seeds: number): Activity {
  const setting = settingOf({
    cordon: 1,
    name: 'Street',
    days: 1,
    burnInDays: 0,
    map: { width: 2, height: 2, cellKm: 1, terrain: 'urban' },
    places: [{ id: 'square', name: 'Square', kind: 'town', at: [0, 0], groups: { citizens: 1 } }],
    people: { groups: [{ id: 'citizens', name: 'Citizens' }] },
    hostState: { legitimacy: { citizens: 0.82 }, justice: { custody: 1_000_000 } },
    mission: {},
    street: { place: 'square', width: side, height: side, police, view: 'disc' },
    parameters: { 'order.threshold': 0.1 },
    postures: [{ id: 'street', kind: 'static' }],
  });
  const world = allocateWorld(setting);
  const runs = seedsTo(seeds).map((seed) => {
    const random = createRandom(seed);
    startWorld(world, setting, random);
    const active: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      tick(world, setting, random, everyProcess);
      // The first quarter: everybody was quiet at the start.
      if (turn >= turns / 4) active.push(world.activePersons[0] / setting.street!.citizens);
    }
    return { mean: mean(active)!, peak: Math.max(...active) };
  });
  return { mean: mean(runs.map((run) => run.mean))!, peak: mean(runs.map((run) => run.peak))! };
}

/** Steady low level: one active citizen in a thousand. */
const low = 0.001;

interface Towns {
  readonly sides: readonly number[];
  /** Officers for 1 000 citizens that keep the town at the low level. */
  readonly needed: readonly number[];
  /** Greatest share active at once, with 43 officers for 1 000 citizens. */
  readonly peaks: readonly number[];
}

const towns = remembered((full): Towns => {
  const sides = full ? [16, 24, 40, 64] : [16, 40];
  const step = full ? 0.0025 : 0.01;
  const turns = full ? 1000 : 400;
  const seeds = full ? 4 : 2;
  const needed = sides.map((side) => {
    let police = 0.02;
    while (police < 0.15 && activity(side, police, turns, seeds).mean > low) police += step;
    return Math.round((1e5 * police) / 0.7) / 100;
  });
  const peaks = sides.map((side) => activity(side, 0.03, turns, seeds).peak);
  return { sides, needed, peaks };
});

const of = (sides: readonly number[], values: readonly number[], digits: number): string =>
  sides.map((side, index) => `${Math.round(0.7 * side * side)}: ${values[index].toFixed(digits)}`).join(', ');

function judgeRatio({ full }: { readonly full: boolean }): DockingResult {
  const { sides, needed } = towns(full);
  const last = needed.length - 1;
  const rising = needed.every((value, index) => index === 0 || value >= needed[index - 1]);
  return {
    figure: needed[last] / needed[0],
    verdict: rising && needed[last] > needed[0] ? 'within' : 'outside',
    text: `officers needed for 1 000 citizens, by citizens: ${of(sides, needed, 1)}`,
  };
}

function judgePeaks({ full }: { readonly full: boolean }): DockingResult {
  const { sides, peaks } = towns(full);
  const last = peaks.length - 1;
  const falling = peaks.every((value, index) => index === 0 || value <= peaks[index - 1]);
  return {
    figure: peaks[last] / peaks[0],
    verdict: falling && peaks[last] < peaks[0] ? 'within' : 'outside',
    text: `greatest share of citizens active at once with 43 officers for 1 000, by citizens: ${of(sides, peaks, 2)}`,
  };
}

const model = 'Fonoberova and others 2012, crime and violence in urban settings (JASSS 15(1) 2)';
const reference = 'Va: the abstract; the form of their perceived risk was not read';
const held =
  "Run on the engine's street: Epstein's Run 2 (2002) with the floor of C/A, straight distance, vision 7, legitimacy 0.82. " +
  'Their own function of perceived risk is not in the abstract; ours is exponential with the floor, which is what makes ' +
  'crowds tip. Held: density of citizens 0.7, every rule. Varied: side of the torus';

export const officerRatioRows: readonly DockingRow[] = [
  {
    id: 'fonoberova-officer-ratio',
    model,
    quantity: 'officers needed for each citizen in the largest town, over the smallest',
    published: 'above 1 in words: bigger cities need a larger ratio of officers',
    reference,
    tolerance:
      'needed officers for 1 000 citizens never fall from one size to the next, and are more in the largest town',
    reproducible: true,
    note: `${held}, and density of officers. Measured: the least density at which one citizen in 1 000 or fewer is active on average.`,
    judge: judgeRatio,
  },
  {
    id: 'fonoberova-decentralised-outbursts',
    model,
    quantity: 'greatest share of citizens active at once in the largest town, over the smallest',
    published: 'below 1 in words: global outbursts in small cities, decentralised ones in large cities',
    reference,
    tolerance: 'the greatest share never rises from one size to the next, and is less in the largest town',
    reproducible: true,
    note: `${held}; density of officers 0.03. Measured: the greatest share in any turn.`,
    judge: judgePeaks,
  },
];
