/** The host state's own forces: who learns, who is kept from it, who is backed whatever he does, and what it costs later. */
import { describe, expect, it } from 'vitest';
import { armyFighters } from '../../src/sim/armies.ts';
import { stepCode } from '../../src/sim/hostSupport.ts';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { sceneOf, stand, step, stepAll, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { garrisonTown, policeTown } from '../worlds/standing.ts';

const seeds = Array.from({ length: 8 }, (_, index) => index + 1);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
/** By seed. */
const over = (file: ScenarioFile, changes: Changes, days: number, of: (scene: Scene) => number, runs = 8): number[] =>
  seeds.slice(0, runs).map((seed) => {
    const scene = sceneOf(file, changes, seed);
    stepAll(scene, days * 24);
    return of(scene);
  });
/** The least that one is above the other, luck taken off. */
const above = (more: readonly number[], less: readonly number[]): number => {
  const change = pairedDifference(more, less);
  return change.mean - change.range;
};
const meanTrust = ({ world }: Scene): number => mean([...world.trust]);

describe('support for a unit that preys on people', () => {
  const lines = (screened: boolean) => [{ id: 'kit', unit: 'army', kind: 'material', fromDay: 0, screened }];
  const [none, screened, open] = [[], lines(true), lines(false)].map((hostSupport) =>
    seeds.map((seed) => {
      const scene = sceneOf(garrisonTown(), { 'mission.hostSupport': hostSupport }, seed);
      stepAll(scene, 120 * 24);
      return {
        trust: meanTrust(scene),
        killed: tallied(scene, 'killedByState'),
        abuses: tallied(scene, 'supportAbuses'),
      };
    }),
  );
  const of = (runs: typeof none, name: 'trust' | 'killed' | 'abuses'): number[] => runs.map((run) => run[name]);

  it('costs trust, and lives, where the unit is not screened', () => {
    expect(mean(of(open, 'abuses'))).toBeGreaterThan(1);
    expect(above(of(none, 'trust'), of(open, 'trust'))).toBeGreaterThan(0.01);
    expect(above(of(open, 'killed'), of(none, 'killed'))).toBeGreaterThan(0);
  });

  it('is refused by due diligence, and then costs nothing', () => {
    expect(mean(of(screened, 'abuses'))).toBeLessThan(0.3 * mean(of(open, 'abuses')));
    expect(above(of(screened, 'trust'), of(open, 'trust'))).toBeGreaterThan(0);
  });

  it('costs no trust where nobody holds it against the mission', () => {
    const off = { 'parameters.hostState.sharedBlame': 0, 'parameters.hostState.equippedPrey': 0 };
    const with_ = over(garrisonTown(), { ...off, 'mission.hostSupport': lines(false) }, 60, meanTrust);
    expect(with_).toEqual(over(garrisonTown(), off, 60, meanTrust));
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

  it('are accepted for what mentors taught them long after the mentors have gone', () => {
    /** Acceptance of the state half a year after mentors came, and two years after they left. */
    const accepted = (changes: Changes, prepare: (scene: Scene) => void): number[] => {
      const scene = sceneOf(policeTown(), changes);
      prepare(scene);
      step(scene, 180 * 24, quiet);
      const then = scene.world.stateLegitimacy[0];
      scene.world.detachmentUnit.fill(-1);
      step(scene, 720 * 24, quiet);
      return [then, scene.world.stateLegitimacy[0]];
    };
    const [without, with_] = [accepted({}, () => {}), accepted(training, mentors)];
    const gained = with_.map((value, index) => value - without[index]);
    expect(gained[0]).toBeGreaterThan(0.002);
    expect(gained[1]).toBeGreaterThan(gained[0] / 2);
    const off = { 'parameters.hostState.legitimacyGain': 0 };
    expect(accepted({ ...training, ...off }, mentors)).toEqual(accepted(off, () => {}));
  });

  it('prey more on people the longer they go unpaid', () => {
    const abuses = (pay: number): number[] =>
      over(garrisonTown(), { 'hostState.units.army.pay': pay, 'hostState.units.army.integrity': 0.6 }, 180, (scene) =>
        tallied(scene, 'stateAttacks'),
      );
    expect(above(abuses(0), abuses(1))).toBeGreaterThan(0);
  });
});

describe('where a posture puts its police', () => {
  const school = {
    'mission.hostSupport': [{ id: 'school', unit: 'police', kind: 'training', officers: 10, screened: false }],
    'mission.units.ipo.base': [7, 2],
    'mission.units.company.base': [7, 2],
  };
  /** Capacity of the police after half a year of a whole mission. */
  const capacity = (ipo: string, changes: Changes = {}): number => {
    const posture = { id: 'plain', kind: 'static', police: { fpu: 'base', ipo } };
    const scene = sceneOf(policeTown(), { ...school, ...changes, postures: [posture] });
    stepAll(scene, 180 * 24);
    return scene.world.hostCapacity[0];
  };

  it('decides whether the host police have mentors', () => {
    expect(capacity('stations')).toBeGreaterThan(capacity('bases') + 0.03);
  });

  it('makes no difference to them where mentors teach nothing', () => {
    const off = { 'parameters.hostState.mentorGain': 0, 'parameters.hostState.substitution': 0 };
    expect(capacity('stations', off)).toBeCloseTo(capacity('bases', off), 10);
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
    expect(above(over(policeTown(), fair, 60, crimes), over(policeTown(), strong, 60, crimes))).toBeGreaterThan(0);
    const late = [fair, strong].map((changes) => over(policeTown(), changes, 360, legitimacy, 3));
    expect(above(late[0], late[1])).toBeGreaterThan(0.05);
  });

  it('does neither where he gets nothing done, spoils nothing and offends nobody', () => {
    const off = Object.fromEntries(
      ['strongmanGain', 'strongmanLoss', 'strongmanCost'].map((name) => [`parameters.hostState.${name}`, 0]),
    );
    const of = (commander: string) =>
      over(policeTown(), { ...backed(commander), ...off }, 60, (scene) => crimes(scene) + legitimacy(scene));
    expect(of('strongman')).toEqual(of('accountable'));
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

describe('an army unit that fights an armed group', () => {
  /** Its members who fight, after two months beside a band that it fights. */
  const left = (changes: Changes): number => {
    const scene = sceneOf(garrisonTown(), { ...besieged, ...changes });
    stepAll(scene, 60 * 24);
    const side = scene.setting.sides.findIndex(({ unit }) => unit === 0);
    return armyFighters(scene.world, scene.setting, side);
  };

  it('has fewer who fight, until they are made up; one of which nothing is written is always whole', () => {
    const [lost, replaced] = [720, 14].map((days) => left({ 'parameters.hostState.replaceDays': days }));
    expect(lost).toBeLessThan(replaced - 2);
    expect(left({ 'hostState.units.army.pay': undefined })).toBe(50);
  });
});

/** A band beside the garrison, which it fights and does not raid with. */
const besieged: Changes = {
  spoilers: [{ id: 'band', name: 'Band', from: 'farming', fighters: 80, bands: 1, home: 'base', fights: ['army'] }],
  'parameters.clashes.perMonth': 20,
  'parameters.hostState.ownGain': 0,
};
