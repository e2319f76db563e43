import { describe, expect, it } from 'vitest';
import { actorCode } from '../../../src/sim/codes.ts';
import { slotsPerWeek } from '../../../src/sim/calendar.ts';
import { cellOf, placeOf, sceneOf, stand, step, type Changes, type Scene } from '../../worlds/scene.ts';
import { feud, oneVillage, twoVillages } from '../../worlds/worlds.ts';

/** Everybody in an offensive that does not end, at full need. */
function pressing(file = oneVillage(), changes: Changes = {}, posture?: string): Scene {
  const scene = sceneOf(file, changes, 1, posture);
  scene.world.campaignOffensive.fill(1);
  scene.world.campaignUntil.fill(1e9);
  scene.world.actorNeedSince.fill(-1e6);
  scene.world.actorNextMove.fill(1e9);
  return scene;
}

/** Rate of acts of an actor against a place, decided now. */
function rate(scene: Scene, place: string, actor = 0): number {
  step(scene, scene.setting.tickHours, ['bandDecisions']);
  return scene.world.actRate[actor * scene.setting.places.length + placeOf(scene, place)];
}
const total = (scene: Scene, actor = 0): number => {
  step(scene, scene.setting.tickHours, ['bandDecisions']);
  const { length } = scene.setting.places;
  return scene.world.actRate.slice(actor * length, (actor + 1) * length).reduce((sum, each) => sum + each, 0);
};

type Prepare = (scene: Scene) => void;
const village = (scene: Scene): number => placeOf(scene, 'village');

describe('the rate of acts against a place', () => {
  const lower: readonly (readonly [sentence: string, prepare: Prepare])[] = [
    [
      'a unit is believed to be there',
      ({ world, ...rest }) => {
        world.beliefLevel[village({ world, ...rest })] = 0.6;
        world.beliefValue.fill(60);
        world.beliefSoldiers.fill(60);
      },
    ],
    [
      'a strong unit is ready to come',
      (scene) => {
        scene.world.informing.fill(1);
        stand(scene, 'company', 100, 'reserve', 'base');
      },
    ],
    [
      'people would identify the perpetrators to a court',
      (scene) => {
        scene.world.informing.fill(1);
        scene.world.arrestNow.fill(20);
      },
    ],
    [
      'the group is in a lull',
      ({ world }) => {
        world.campaignOffensive[0] = 0;
      },
    ],
    [
      'the band has just raided',
      ({ world }) => {
        world.actorNeedSince[0] = world.hour[0];
      },
    ],
  ];
  it.each(lower)('falls when %s', (_, prepare) => {
    const before = pressing();
    const after = pressing();
    prepare(after);
    expect(rate(after, 'village')).toBeLessThan(0.95 * rate(before, 'village'));
    expect(rate(after, 'village')).toBeGreaterThan(0);
  });

  it('falls step by step with the share of time that a unit is believed to be there', () => {
    const rates = [0, 0.2, 0.4, 0.6, 0.8, 1].map((belief) => {
      const scene = pressing();
      scene.world.beliefLevel[village(scene)] = belief;
      scene.world.beliefValue.fill(60);
      scene.world.beliefSoldiers.fill(60);
      return rate(scene, 'village');
    });
    for (let step = 1; step < rates.length; step++) expect(rates[step]).toBeLessThan(rates[step - 1]);
  });

  it('falls little when the unit that is believed to be there is weak', () => {
    const [nobody, weak, strong] = [0, 2, 200].map((value) => {
      const scene = pressing();
      scene.world.beliefLevel[village(scene)] = value > 0 ? 1 : 0;
      scene.world.beliefValue.fill(value);
      scene.world.beliefSoldiers.fill(value);
      return rate(scene, 'village');
    });
    expect(weak / nobody).toBeGreaterThan(2 * (strong / nobody));
  });

  const higher: readonly (readonly [sentence: string, changes: Changes])[] = [
    ['the place is prone to violence', { 'places.village.proneness': 1 }],
    ['more people live there', { 'places.village.population': 5000 }],
    ['the band lives nearer', { 'spoilers.band.home': 'village' }],
    ['there is a market to loot', { 'places.village.facilities': ['market'] }],
  ];
  it.each(higher)('rises when %s', (_, changes) => {
    expect(rate(pressing(oneVillage(), changes), 'village')).toBeGreaterThan(1.05 * rate(pressing(), 'village'));
  });

  it.each<readonly [string, Changes]>([
    ['nobody lives there whom the band attacks', { 'places.village.groups': { herding: 1 } }],
    ['it is out of reach', { 'spoilers.band.reachKm': 10 }],
    ['the band has no fighters', { 'spoilers.band.fighters': 0 }],
    ['the group has no readiness for violence', { 'spoilers.band.violence': 0 }],
  ])('is zero when %s', (_, changes) => {
    expect(rate(pressing(oneVillage(), changes), 'village')).toBe(0);
  });

  it('never passes its ceiling, whatever speaks for the act', () => {
    const scene = pressing(oneVillage(), {
      'places.village.proneness': 1,
      'places.village.population': 100_000,
      'parameters.perpetrators.restraint': -3,
      'parameters.perpetrators.actElasticity': 2,
      'parameters.perpetrators.placeElasticity': 0.2,
      'spoilers.band.home': 'village',
    });
    const { ceilingPerHour } = scene.setting.actors[0];
    expect(rate(scene, 'village')).toBeGreaterThan(0.9 * ceilingPerHour);
    expect(rate(scene, 'village')).toBeLessThanOrEqual(ceilingPerHour);
  });
});

describe('where a band goes', () => {
  it('a guard at one place sends part of its acts to the other, and part of them nowhere', () => {
    const free = pressing(twoVillages());
    const guarded = pressing(twoVillages());
    guarded.world.beliefLevel[placeOf(guarded, 'near')] = 1;
    guarded.world.beliefValue.fill(100);
    guarded.world.beliefSoldiers.fill(100);
    expect(rate(guarded, 'far')).toBeGreaterThan(rate(free, 'far'));
    expect(total(guarded)).toBeLessThan(total(free));
  });

  it('a regular patrol opens safe hours, a permanent guard none', () => {
    const at = (believed: (slot: number) => number): number[] => {
      const scene = pressing(oneVillage(), { 'parameters.perpetrators.nightGain': 0 });
      const { world } = scene;
      for (let slot = 0; slot < slotsPerWeek; slot++)
        world.beliefSlot[village(scene) * slotsPerWeek + slot] = believed(slot);
      world.beliefValue.fill(60);
      world.beliefSoldiers.fill(60);
      return Array.from({ length: slotsPerWeek }, () => rate(scene, 'village'));
    };
    const patrolled = at((slot) => (slot === 9 ? 1 : 0));
    const guarded = at(() => 1);
    expect(patrolled[9]).toBeCloseTo(guarded[9]);
    for (let slot = 0; slot < slotsPerWeek; slot++) {
      expect(guarded[slot]).toBeCloseTo(guarded[9]);
      if (slot !== 9) expect(patrolled[slot]).toBeGreaterThan(2 * guarded[slot]);
    }
  });

  it('camps move away from strong garrisons', () => {
    const moved = (guards: number): number => {
      let beside = 0;
      for (let seed = 0; seed < 60; seed++) {
        const scene = sceneOf(twoVillages(), {}, seed);
        stand(scene, 'company', guards, 'guard', 'near');
        scene.world.actorNextMove.fill(0);
        step(scene, 6, ['bandDecisions']);
        if (scene.world.actorCell[0] === cellOf(scene, 'near')) beside++;
      }
      return beside;
    };
    expect(moved(150)).toBeLessThan(0.6 * moved(1));
  });
});

describe('whether to act at all', () => {
  /** Acts against so many villages alike, all of them believed to be guarded for a share of the time. */
  function acts(villages: number, believed: number): number {
    const file = oneVillage();
    const [base, village] = file.places;
    const places = [
      base,
      ...Array.from({ length: villages }, (_, index) => ({
        ...village,
        id: `village${index}`,
        at: [5 + index, 2] as [number, number],
      })),
    ];
    const scene = pressing({ ...file, places, roads: [] }, { 'parameters.perpetrators.distanceCost': 0 });
    scene.world.beliefLevel.fill(believed);
    scene.world.beliefValue.fill(60);
    scene.world.beliefSoldiers.fill(60);
    return total(scene);
  }

  it('does not depend on how finely the map is cut, guarded or not', () => {
    for (const believed of [0, 0.5, 1]) {
      const one = acts(1, believed);
      for (const villages of [2, 5, 12]) expect(acts(villages, believed)).toBeCloseTo(one, 12);
    }
    expect(acts(12, 1)).toBeLessThan(0.5 * acts(12, 0));
  });
});

describe('campaigns', () => {
  it('turn from offensive to lull and back, with the lengths that are set', () => {
    const scene = sceneOf(oneVillage(), {
      'parameters.perpetrators.offensiveDays': 10,
      'parameters.perpetrators.lullDays': 30,
    });
    let offensive = 0;
    const days = 4000;
    for (let day = 0; day < days; day++) {
      scene.world.hour[0] = day * 24;
      step(scene, 6, ['bandDecisions']);
      offensive += scene.world.campaignOffensive[0];
    }
    expect(offensive / days).toBeGreaterThan(0.2);
    expect(offensive / days).toBeLessThan(0.3);
    expect(scene.world.campaignNumber[0]).toBeGreaterThan(150);
  });

  it('are the same whatever the mission does', () => {
    const turns = (['plain', 'no-mission'] as const).map((posture) => {
      const scene = sceneOf(oneVillage(), {}, 3, posture);
      step(scene, 200 * 24, ['planning', 'movement', 'bandDecisions', 'presence']);
      return [...scene.world.campaignUntil, ...scene.world.campaignNumber];
    });
    expect(turns[0]).toEqual(turns[1]);
  });
});

describe('a feud', () => {
  const actorIn = (scene: Scene, id: string): number =>
    scene.setting.actors.findIndex((actor) => actor.id === id && actor.kind === actorCode.communal);
  const mixed: Changes = { 'places.fields.groups': { farming: 0.5, herding: 0.5 } };

  it('a wish for revenge brings more attacks by the side that has it, where it has it', () => {
    const before = pressing(feud(), mixed);
    const after = pressing(feud(), mixed);
    const actor = actorIn(after, 'farming');
    const { feudSide } = after.setting.actors[actor];
    after.world.revenge[feudSide * after.setting.places.length + placeOf(after, 'fields')] = 1;
    expect(rate(after, 'fields', actor)).toBeGreaterThan(1.2 * rate(before, 'fields', actor));
    expect(rate(after, 'fields', actorIn(after, 'herding'))).toBeCloseTo(
      rate(before, 'fields', actorIn(before, 'herding')),
    );
  });

  it('needs both peoples in one place: crowds rise from their own people there', () => {
    const scene = pressing(feud());
    expect(total(scene, actorIn(scene, 'farming'))).toBe(0);
  });
});

it('who is shielded by standing is restrained less by the same unit', () => {
  const restrained = (changes: Changes, actor: number): number => {
    const rates = [0, 1].map((belief) => {
      const scene = pressing(oneVillage(), changes);
      const { perceiver } = scene.setting.actors[actor];
      scene.world.beliefLevel[perceiver * scene.setting.places.length + village(scene)] = belief;
      scene.world.beliefValue.fill(120);
      scene.world.beliefSoldiers.fill(120);
      return rate(scene, 'village', actor);
    });
    return 1 - rates[1] / rates[0];
  };
  const garrison: Changes = {
    'hostState.units': [{ id: 'army', kind: 'army', strength: 60, at: 'village', integrity: 0.3 }],
  };
  expect(restrained(garrison, 0)).toBeGreaterThan(2 * restrained(garrison, 1));
  expect(restrained(garrison, 1)).toBeGreaterThan(0);
});
