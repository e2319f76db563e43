/** Movement controls: they hold acts and crime down while enforced, are resented, and change better by steps than at once. */
import { describe, expect, it } from 'vitest';
import { after, controlledTown, meanOf, seedsTo } from '../worlds/access.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { mineRoad } from '../worlds/illicit.ts';
import { placeOf, sceneOf, step, stepAll, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const seeds = seedsTo(16);
const control = (when: object, more: Changes = {}): Changes => ({
  controls: [{ id: 'ways', places: ['far'], ...when }],
  ...more,
});
/** Evenly lifted over sixty days, or at once in the middle of them: as many days of control in all. */
const [bySteps, atOnce] = [
  { untilDay: 30, fallDays: 60 },
  { untilDay: 60, fallDays: 0 },
];
const crimes = (scene: Scene): number => tallied(scene, 'robberies');
const want = (scene: Scene): number => scene.world.want[placeOf(scene, 'far')];

/** The most that people of the far town bore a grudge, in ninety days. */
function mostGrievance(changes: Changes): number {
  const scene = sceneOf(controlledTown(), { 'parameters.perpetrators.restraint': 6, ...changes });
  let most = 0;
  for (let day = 0; day < 90; day++) {
    stepAll(scene, 24);
    most = Math.max(most, meanOf([...scene.world.grievance]));
  }
  return most;
}

describe('controls that are enforced', () => {
  it('lower crime and raise want, beyond luck', () => {
    const fewer = pairedDifference(
      after(controlledTown(), control({}), 60, seeds, crimes),
      after(controlledTown(), {}, 60, seeds, crimes),
    );
    expect(fewer.mean + fewer.range).toBeLessThan(0);
    expect(meanOf(after(controlledTown(), control({}), 60, seedsTo(4), want))).toBeGreaterThan(0.05);
  });

  it('prevent nothing where nobody is there to enforce them', () => {
    const nobody = { 'hostState.units.hostPolice.strength': 0 };
    expect(
      after(
        controlledTown(),
        control({}, { ...nobody, 'parameters.access.controlResentment': 0, 'parameters.access.controlledTrade': 0 }),
        60,
        seedsTo(5),
        crimes,
      ),
    ).toEqual(after(controlledTown(), nobody, 60, seedsTo(5), crimes));
  });
});

describe('a curfew', () => {
  /** Rate of acts of the band against the far town at an hour of the first day. */
  const rate = (hour: number, level: number, more: Changes = {}): number => {
    const scene = sceneOf(controlledTown(), { controls: [{ id: 'night', places: ['far'], kind: 'curfew' }], ...more });
    const far = placeOf(scene, 'far');
    scene.world.hour[0] = hour;
    scene.world.curfew[far] = level;
    scene.world.controlUsed[far] = level;
    scene.world.controlHeld[far] = 1;
    step(scene, 6, ['bandDecisions']);
    return scene.world.actRate[far];
  };

  it('holds acts down at night alone, and not where they lose nothing', () => {
    expect(rate(0, 1)).toBeLessThan(0.9 * rate(0, 0));
    expect(rate(12, 1)).toBe(rate(12, 0));
    const free: Changes = { 'parameters.access.controlledActs': 0 };
    expect(rate(0, 1, free)).toBe(rate(0, 0, free));
  });
});

describe('controls that come', () => {
  it('by steps are resented less than at once, less again where people were told why, and not where nobody minds', () => {
    const none = mostGrievance({});
    const once = mostGrievance(control({}));
    expect(mostGrievance(control({ riseDays: 60 })) - none).toBeLessThan(0.6 * (once - none));
    expect(mostGrievance(control({ explained: 0.8 })) - none).toBeLessThan(0.5 * (once - none));
    expect(mostGrievance(control({}, { 'parameters.access.controlResentment': 0 }))).toBe(none);
  });
});

describe('controls that are lifted', () => {
  const large: Changes = {
    'places.far.population': 20_000,
    'people.peoplePerAgent': 100,
    'hostState.units.hostPolice.strength': 100,
    'parameters.perpetrators.restraint': 6,
  };
  const inAll = (when: object, more: Changes = {}): number[] =>
    after(controlledTown(), control(when, { ...large, ...more }), 120, seeds, crimes);

  it('at once leave more crime than by steps, for as many days of control', () => {
    const more = pairedDifference(inAll(atOnce), inAll(bySteps));
    expect(more.mean - more.range).toBeGreaterThan(0);
  });

  it('do so no longer where nobody waits for the day', () => {
    const off = { 'parameters.access.liftedSurge': 0 };
    const more = pairedDifference(inAll(atOnce, off), inAll(bySteps, off));
    expect(Math.abs(more.mean)).toBeLessThan(0.2 * pairedDifference(inAll(atOnce), inAll(bySteps)).mean);
  });

  it('at once end want sooner than by steps from the same day on', () => {
    const left = (when: object): number => meanOf(after(controlledTown(), control(when), 90, seedsTo(4), want));
    expect(left({ untilDay: 30 })).toBeLessThan(0.7 * left({ untilDay: 30, fallDays: 60 }));
  });
});

describe('controls at a mine', () => {
  const income = (changes: Changes): number => {
    const scene = sceneOf(mineRoad(), changes);
    stepAll(scene, 60 * 24);
    return tallied(scene, 'illicitIncome');
  };
  const guarded: Changes = {
    'hostState.units': [{ id: 'guards', kind: 'police', strength: 60, at: 'mine', capacity: 1, integrity: 1 }],
    'parameters.perpetrators.restraint': 6,
  };
  const held: Changes = { ...guarded, controls: [{ id: 'gate', places: ['mine'] }] };

  it('lower what a network earns there, and not where they stop nothing', () => {
    expect(income(held)).toBeLessThan(0.8 * income(guarded));
    const idle: Changes = {
      'parameters.access.controlledGoods': 0,
      'parameters.access.controlResentment': 0,
      'parameters.access.controlledCrime': 0,
    };
    expect(income({ ...held, ...idle })).toBeCloseTo(income(guarded), 6);
  });
});
