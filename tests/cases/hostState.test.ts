/** The host state's own forces: who learns, who is kept from it, who is backed whatever he does, and what it costs later. */
import { describe, expect, it } from 'vitest';
import { stepCode } from '../../src/sim/hostSupport.ts';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { sceneOf, stand, step, stepAll, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { garrisonTown, policeTown } from '../worlds/standing.ts';

const seeds = Array.from({ length: 4 }, (_, index) => index + 1);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const over = (file: ScenarioFile, changes: Changes, days: number, of: (scene: Scene) => number): number =>
  mean(
    seeds.map((seed) => {
      const scene = sceneOf(file, changes, seed);
      stepAll(scene, days * 24);
      return of(scene);
    }),
  );
const meanTrust = ({ world }: Scene): number => mean([...world.trust]);

describe('support for a unit that preys on people', () => {
  const lines = (screened: boolean) => [{ id: 'kit', unit: 'army', kind: 'material', fromDay: 0, screened }];
  const [none, screened, open] = [[], lines(true), lines(false)].map((hostSupport) =>
    seeds.map((seed) => {
      const scene = sceneOf(garrisonTown(), { 'mission.hostSupport': hostSupport }, seed);
      stepAll(scene, 180 * 24);
      return {
        trust: meanTrust(scene),
        killed: tallied(scene, 'killedByState'),
        abuses: tallied(scene, 'supportAbuses'),
      };
    }),
  );
  const of = (runs: typeof none, name: 'trust' | 'killed' | 'abuses'): number => mean(runs.map((run) => run[name]));

  it('costs trust, and lives, where the unit is not screened', () => {
    expect(of(open, 'abuses')).toBeGreaterThan(1);
    expect(of(open, 'trust')).toBeLessThan(of(none, 'trust') - 0.01);
    expect(of(open, 'killed')).toBeGreaterThan(1.1 * of(none, 'killed'));
  });

  it('is refused by due diligence, and then costs nothing', () => {
    expect(of(screened, 'abuses')).toBeLessThan(0.3 * of(open, 'abuses'));
    expect(of(screened, 'trust')).toBeGreaterThan(of(open, 'trust'));
  });

  it('costs no trust where nobody holds it against the mission', () => {
    const off = { 'parameters.hostState.sharedBlame': 0, 'parameters.hostState.equippedPrey': 0 };
    const with_ = over(garrisonTown(), { ...off, 'mission.hostSupport': lines(false) }, 60, meanTrust);
    expect(with_).toBe(over(garrisonTown(), off, 60, meanTrust));
  });

  it('of a unit with integrity goes through assessment to approval, and stops when an abuse is found out', () => {
    const scene = sceneOf(garrisonTown(), {
      'hostState.units.army.integrity': 0.95,
      'mission.hostSupport': lines(true),
      'parameters.hostState.assessError': 0,
    });
    const { world } = scene;
    stepAll(scene, 24);
    expect(world.supportStep[0]).toBe(stepCode.assessed);
    stepAll(scene, 21 * 24);
    expect(world.supportStep[0]).toBe(stepCode.approved);
    world.supportStep[0] = stepCode.suspended;
    world.supportHour[0] = world.hour[0] + 48;
    world.hostIntegrity[0] = 0.5;
    stepAll(scene, 24 * 24);
    expect(world.supportStep[0]).toBe(stepCode.mitigated);
  });
});

describe('police of the host state', () => {
  const quiet = ['presence', 'hostState', 'civilianMind'];
  const capacity = (changes: Changes, prepare: (scene: Scene) => void = () => {}, days = 360): number => {
    const scene = sceneOf(policeTown(), changes);
    prepare(scene);
    step(scene, days * 24, quiet);
    return scene.world.hostCapacity[0];
  };
  const training = {
    'mission.hostSupport': [{ id: 'school', unit: 'police', kind: 'training', officers: 5, screened: false }],
  };
  const mentors = (scene: Scene): void => void stand(scene, 'ipo', 5, 'community', 'town');
  const guards = (scene: Scene): void => void stand(scene, 'company', 60, 'guard', 'town');

  it('learn from mentors who are really there, and only with pay', () => {
    const alone = capacity({});
    expect(capacity(training, mentors)).toBeGreaterThan(alone + 0.05);
    expect(capacity(training)).toBe(alone);
    expect(capacity({ ...training, 'hostState.units.police.pay': 0 }, mentors)).toBeLessThan(alone);
  });

  it('learn more slowly where the mission is always there in their stead', () => {
    const off = { 'parameters.hostState.substitution': 0 };
    const start = sceneOf(policeTown()).world.hostCapacity[0];
    const [left, always] = [capacity({}) - start, capacity({}, guards) - start];
    expect(always).toBeLessThan(0.7 * left);
    expect(capacity(off, guards)).toBeCloseTo(capacity(off), 10);
    const leaves = sceneOf(policeTown());
    guards(leaves);
    step(leaves, 60 * 24, quiet);
    leaves.world.detachmentUnit.fill(-1);
    step(leaves, 300 * 24, quiet);
    expect(leaves.world.hostCapacity[0] - start).toBeGreaterThan(1.2 * always);
  });

  it('prey more on people the longer they go unpaid', () => {
    const abuses = (pay: number): number =>
      over(policeTown(), { 'hostState.units.police.pay': pay, days: 360 }, 360, (scene) =>
        tallied(scene, 'stateAttacks'),
      );
    expect(abuses(0)).toBeGreaterThan(abuses(1));
  });
});

describe('a strongman whom the mission backs', () => {
  const backed = (commander: string) => ({
    days: 360,
    'parameters.crime.robberies': 300,
    'hostState.units.police.commander': commander,
    'mission.hostSupport': [{ id: 'backing', unit: 'police', kind: 'joint', officers: 0, screened: false }],
  });
  const crimes = (scene: Scene): number =>
    ['robberies', 'kidnappings', 'homicides'].reduce((sum, kind) => sum + tallied(scene, kind as 'robberies'), 0);
  const legitimacy = ({ world }: Scene): number => world.stateLegitimacy[0];

  it('brings fewer crimes in two months, and costs the state its legitimacy within a year', () => {
    const strong = backed('strongman');
    const fair = backed('accountable');
    expect(over(policeTown(), strong, 60, crimes)).toBeLessThan(over(policeTown(), fair, 60, crimes));
    expect(over(policeTown(), strong, 360, legitimacy)).toBeLessThan(over(policeTown(), fair, 360, legitimacy) - 0.05);
  });

  it('does neither where he gets nothing done, spoils nothing and offends nobody', () => {
    const off = Object.fromEntries(
      ['strongmanGain', 'strongmanLoss', 'strongmanCost'].map((name) => [`parameters.hostState.${name}`, 0]),
    );
    const of = (commander: string) =>
      over(policeTown(), { ...backed(commander), ...off }, 60, (scene) => crimes(scene) + legitimacy(scene));
    expect(of('strongman')).toBe(of('accountable'));
  });
});

describe('host units of which nothing is written', () => {
  it('stay as they are', () => {
    const scene = sceneOf(garrisonTown(), { 'hostState.units.army.pay': undefined, 'mission.hostSupport': [] });
    stepAll(scene, 30 * 24);
    expect(scene.world.hostIntegrity[0]).toBe(0.3);
    expect(scene.world.stateLegitimacy[0]).toBe(0.5);
    expect(scene.world.actorMeans.every((means) => means === 1)).toBe(true);
  });
});
