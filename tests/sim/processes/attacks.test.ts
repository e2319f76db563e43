import { describe, expect, it } from 'vitest';
import { meanDeaths } from '../../../src/sim/attack/harm.ts';
import { actorCode, kindCode, outcomeCode, stateCode } from '../../../src/sim/codes.ts';
import { never } from '../../../src/sim/columns.ts';
import {
  cellOf,
  placeOf,
  plotAttack,
  sceneOf,
  stand,
  step,
  stepAll,
  tallied,
  tell,
  type AttackPlan,
  type Changes,
  type Scene,
} from '../../worlds/scene.ts';
import { feud, minedRoad, oneVillage, twoVillages } from '../../worlds/worlds.ts';

const lucks = Array.from({ length: 200 }, (_, index) => index + 1);
/** Acts that are turned away are given up, not taken elsewhere. */
const staysHome: Changes = {
  'parameters.perpetrators.turnedCost': 4,
  'parameters.perpetrators.actElasticity': 2,
};

/** The outcome of the same attack under many lucks, each in a world of its own making. */
function outcomes(changes: Changes, prepare: (scene: Scene) => void, plan: Partial<AttackPlan> = {}): number[] {
  const setUp = sceneOf(oneVillage(), { ...staysHome, ...changes });
  const start = setUp.world.heap.slice();
  return lucks.map((luck) => {
    setUp.world.heap.set(start);
    prepare(setUp);
    const incident = plotAttack(setUp, { place: 'village', hour: 1, luck, ...plan });
    step(setUp, 24, ['attacks']);
    return setUp.world.incidentOutcome[incident];
  });
}
const shareOf = (found: readonly number[], ...wanted: (keyof typeof outcomeCode)[]): number =>
  found.filter((outcome) => wanted.some((word) => outcomeCode[word] === outcome)).length / found.length;

describe('candidates', () => {
  it('are thinned, never clipped: no rate passes the ceiling of its stream', () => {
    const scene = sceneOf(feud(), {
      'places.fields.groups': { farming: 0.5, herding: 0.5 },
      'places.fields.proneness': 1,
      spoilers: [{ id: 'band', name: 'Band', from: 'herding', fighters: 90, bands: 3, home: 'fields', violence: 1 }],
      'parameters.perpetrators.bandActsPerMonth': 60,
      'parameters.perpetrators.communalActsPerMonth': 30,
      'parameters.perpetrators.restraint': -3,
    });
    stepAll(scene, 60 * 24);
    expect(tallied(scene, 'candidates')).toBeGreaterThan(500);
    expect(tallied(scene, 'attacks')).toBeGreaterThan(50);
    expect(tallied(scene, 'clipped')).toBe(0);
  });

  it('come at the same hours whatever the mission does', () => {
    const candidates = (['plain', 'no-mission'] as const).map((posture) => {
      const scene = sceneOf(twoVillages(), {}, 4, posture);
      stepAll(scene, 30 * 24);
      return [...scene.world.candidateHour, ...scene.world.candidateNumber];
    });
    expect(candidates[0]).toEqual(candidates[1]);
  });

  it('are not taken up by a band that is in an act', () => {
    const scene = sceneOf(oneVillage(), {
      'parameters.perpetrators.bandActsPerMonth': 60,
      'parameters.perpetrators.restraint': -3,
    });
    scene.world.actorBusyUntil[0] = 1e6;
    step(scene, 30 * 24, ['bandDecisions', 'attacks']);
    expect([tallied(scene, 'candidates') > 20, scene.world.incidentCount[0]]).toEqual([true, 0]);
  });
});

describe('a unit on the spot', () => {
  it('turns most attackers away who are weaker, and nobody is turned away where nobody stands', () => {
    const guarded = outcomes(
      {},
      (scene) => {
        scene.world.credibility[0] = 1;
        stand(scene, 'company', 100, 'guard', 'village');
      },
      { hour: 12 },
    );
    expect(shareOf(guarded, 'deterred')).toBeCloseTo(0.9 * (100 / 120), 1);
    expect(
      shareOf(
        outcomes({}, () => {}),
        'deterred',
      ),
    ).toBe(0);
  });

  it.each<readonly [string, Partial<AttackPlan>, (scene: Scene) => void]>([
    [
      'by night',
      { hour: 1 },
      (scene) => {
        scene.world.credibility[0] = 1;
      },
    ],
    [
      'when it is not believed to act',
      { hour: 12 },
      (scene) => {
        scene.world.credibility[0] = 0;
      },
    ],
    [
      'when they are many',
      { hour: 12, fighters: 40 },
      (scene) => {
        scene.world.credibility[0] = 1;
      },
    ],
  ])('turns fewer away %s', (_, plan, prepare) => {
    const usual = outcomes(
      {},
      (scene) => {
        scene.world.credibility[0] = 1;
        stand(scene, 'company', 40, 'guard', 'village');
      },
      { hour: 12 },
    );
    const harder = outcomes(
      {},
      (scene) => {
        prepare(scene);
        stand(scene, 'company', 40, 'guard', 'village');
      },
      plan,
    );
    expect(shareOf(harder, 'deterred')).toBeLessThan(shareOf(usual, 'deterred') - 0.05);
  });

  it('is overrun by many more than it has, and loses people', () => {
    let lost = 0;
    const found = outcomes(
      { 'parameters.force.leastRatio': 0.05 },
      (scene) => {
        stand(scene, 'company', 40, 'guard', 'village');
        scene.world.actorFighters[0] = 300;
      },
      { fighters: 300 },
    );
    expect(shareOf(found, 'overrun')).toBeGreaterThan(0.5);
    const scene = sceneOf(oneVillage(), {
      ...staysHome,
      'parameters.force.lossRate': 0.2,
      'parameters.force.leastRatio': 0.05,
    });
    stand(scene, 'company', 30, 'guard', 'village');
    scene.world.actorFighters[0] = 300;
    for (const luck of lucks) plotAttack(scene, { place: 'village', hour: luck / 100, fighters: 300, luck });
    step(scene, 24, ['attacks']);
    lost += tallied(scene, 'peacekeepersKilled');
    expect(lost).toBeGreaterThan(0);
    expect(scene.world.unitStrength[0]).toBe(120 - lost);
  });

  it('seldom fires: it mostly stands between, the more it is believed', () => {
    const standing = (changes: Changes, credibility: number): number[] =>
      outcomes({ 'mission.units.company.willingness': 1, ...changes }, (scene) => {
        scene.world.credibility[0] = credibility;
        stand(scene, 'company', 100, 'guard', 'village');
      });
    const found = standing({}, 0);
    expect(shareOf(found, 'blocked')).toBeGreaterThan(2 * shareOf(found, 'stopped'));
    const firing = standing({ 'parameters.force.rungShare': 0 }, 0);
    expect(shareOf(firing, 'blocked')).toBe(0);
    expect(shareOf(firing, 'blocked', 'stopped')).toBeCloseTo(shareOf(found, 'blocked', 'stopped'));
    expect(shareOf(standing({}, 1), 'stopped')).toBeLessThan(shareOf(found, 'stopped'));
  });
});

describe('an act that is turned away', () => {
  it('goes on to another place, once, and the chain there begins again', () => {
    const scene = sceneOf(twoVillages(), {
      'parameters.perpetrators.turnedCost': -2,
      'parameters.perpetrators.restraint': -3,
      'parameters.perpetrators.actElasticity': 2,
    });
    scene.world.credibility[0] = 1;
    stand(scene, 'company', 200, 'guard', 'near');
    const moved = lucks.filter((luck) => {
      const incident = plotAttack(scene, { place: 'near', hour: scene.world.hour[0] + 12, fighters: 2, luck });
      step(scene, 48, ['attacks']);
      if (scene.world.incidentMoves[incident] === 0) return false;
      expect(scene.world.incidentPlace[incident]).not.toBe(placeOf(scene, 'near'));
      expect(
        scene.world.incidentKnown[incident] === never ||
          scene.world.incidentKnown[incident] >= scene.world.incidentHour[incident],
      ).toBe(true);
      return true;
    });
    expect(moved.length).toBeGreaterThan(100);
    expect(tallied(scene, 'moved')).toBe(moved.length);
  });

  it('kills there as acts of its kind do, and who punishes seeks informers of every group', () => {
    const scene = sceneOf(twoVillages(), { 'parameters.perpetrators.abductHarm': 0.25 });
    const { world, setting, random } = scene;
    const incident = plotAttack(scene, { place: 'near', hour: 1 });
    const deathsAs = (kind: keyof typeof kindCode): number => {
      world.incidentKind[incident] = kindCode[kind];
      return meanDeaths(world, setting, random, incident);
    };
    expect(deathsAs('raid')).toBeGreaterThan(0);
    expect(deathsAs('abduction')).toBeCloseTo(0.25 * deathsAs('raid'), 9);
    (setting.actors[0].targets as number[]).fill(0);
    expect(deathsAs('raid')).toBe(0);
    expect(deathsAs('punishment')).toBeGreaterThan(0);
  });

  it('is given up by crowds, who have no other place', () => {
    const scene = sceneOf(feud(), {
      'parameters.perpetrators.turnedCost': -2,
      'places.fields.groups': { farming: 0.5, herding: 0.5 },
      mission: { hq: 'fields', units: [{ id: 'company', kind: 'infantry', strength: 120, base: 'fields' }] },
    });
    stand(scene, 'company', 100, 'guard', 'fields');
    scene.world.credibility[0] = 1;
    scene.world.actRate.fill(1e-9);
    for (const luck of lucks) plotAttack(scene, { place: 'fields', hour: 7 + luck / 100, fighters: 2, luck });
    step(scene, 24, ['attacks']);
    expect([tallied(scene, 'moved'), tallied(scene, 'deterred') > 50]).toEqual([0, true]);
  });
});

describe('harm', () => {
  const harmed = (prepare: (scene: Scene, incident: number) => void, changes: Changes = {}): Scene => {
    const scene = sceneOf(oneVillage(), { ...staysHome, 'mission.units.company.willingness': 1, ...changes });
    const incident = plotAttack(scene, { place: 'village', hour: 10, hours: 4, deaths: 40, fighters: 4 });
    prepare(scene, incident);
    step(scene, 24, ['attacks']);
    return scene;
  };
  const expected = (scene: Scene): number => tallied(scene, 'expectedKilled');
  const usual = harmed(() => {});

  it('of an attack that nobody interrupts is drawn around its severity, in persons who are then dead', () => {
    const killed = usual.world.incidentKilled[0];
    expect(expected(usual)).toBe(40);
    expect(Math.abs(killed - 40)).toBeLessThan(4 * Math.sqrt(40));
    expect(usual.world.dead.reduce((sum, dead) => sum + dead, 0)).toBe(killed);
    expect(usual.world.personsPresent[cellOf(usual, 'village')]).toBe(600 - killed);
    expect(usual.world.injured.reduce((sum, injured) => sum + injured, 0)).toBeCloseTo(1.6 * killed, -0.5);
  });

  it('is less when people were warned in time to flee', () => {
    const warned = harmed(({ world }, incident) => {
      world.incidentWarned[incident] = 6;
    });
    expect(expected(warned) / expected(usual)).toBeCloseTo(0.4, 1);
    expect(tallied(warned, 'warned')).toBe(1);
    const atTheLast = harmed(({ world }, incident) => {
      world.incidentWarned[incident] = 9.5;
    });
    expect(expected(atTheLast)).toBeGreaterThan(expected(warned));
    expect(expected(atTheLast)).toBeLessThan(expected(usual));
  });

  it('is less by a garrison where people find shelter', () => {
    const sheltered = harmed((scene) => {
      scene.world.garrisonValue[placeOf(scene, 'village')] = 60;
    });
    expect(expected(sheltered) / expected(usual)).toBeCloseTo(0.5, 1);
  });

  it.each([
    [0, 0.5],
    [0.85, 0.925],
    [1, 1],
  ])('by the army with a shield of %f is less by a garrison by what the shield leaves', (stateShield, left) => {
    const byArmy = (guards: number): Scene => {
      const scene = sceneOf(oneVillage(), {
        ...staysHome,
        'hostState.units': [{ id: 'army', kind: 'army', strength: 60, at: 'base', capacity: 0.5, integrity: 0.3 }],
        'parameters.perpetrators.stateShield': stateShield,
      });
      const army = scene.setting.actors.findIndex(({ kind }) => kind === actorCode.hostArmy);
      plotAttack(scene, { actor: army, place: 'village', hour: 10, hours: 4, deaths: 40, fighters: 4 });
      scene.world.garrisonValue[placeOf(scene, 'village')] = guards;
      step(scene, 24, ['attacks']);
      return scene;
    };
    expect(expected(byArmy(60)) / expected(byArmy(0))).toBeCloseTo(left, 2);
  });

  it('is less when a unit ends the attack early, but much has been done by then', () => {
    const stopped = harmed(
      (scene, incident) => {
        stand(scene, 'company', 90, 'reserve', 'base');
        tell(scene, incident, 10.01);
      },
      {
        'postures.plain.responseDelegation': 1,
        'parameters.response.delegatedDelayHours': 0.05,
        'parameters.information.relayHours': 0.05,
        'parameters.response.musterHours': 0,
      },
    );
    const { world } = stopped;
    expect([outcomeCode.blocked, outcomeCode.stopped]).toContain(world.incidentOutcome[0]);
    const share = (world.incidentEnd[0] - 10) / 4;
    expect(share).toBeLessThan(0.7);
    expect(expected(stopped)).toBeGreaterThan(40 * share);
    expect(expected(stopped)).toBeLessThan(expected(usual));
  });

  it('kills nobody of the attackers’ own people, and no more than there are', () => {
    const scene = sceneOf(oneVillage(), {
      'places.village.population': 100,
      'places.village.groups': { farming: 0.3, herding: 0.7 },
    });
    plotAttack(scene, { place: 'village', deaths: 80 });
    step(scene, 24, ['attacks']);
    expect(tallied(scene, 'civiliansKilled')).toBe(30);
    scene.world.dead.forEach((dead, civilian) =>
      expect(dead).toBe(scene.setting.people.group[civilian] === 0 ? scene.setting.people.persons[civilian] : 0),
    );
  });

  it('is expected at the mean of what happens', () => {
    const scene = sceneOf(oneVillage(), {
      'places.village.population': 20_000,
      'parameters.perpetrators.bandActsPerMonth': 60,
      'parameters.perpetrators.restraint': -3,
      'parameters.perpetrators.prepareHours': 2,
    });
    scene.world.campaignOffensive.fill(1);
    scene.world.campaignUntil.fill(1e9);
    step(scene, 2000 * 24, ['bandDecisions', 'attacks']);
    expect(tallied(scene, 'attacks')).toBeGreaterThan(400);
    expect(tallied(scene, 'civiliansKilled') / expected(scene)).toBeGreaterThan(0.85);
    expect(tallied(scene, 'civiliansKilled') / expected(scene)).toBeLessThan(1.15);
  });
});

describe('a response', () => {
  it('goes home again after it has stayed', () => {
    const scene = sceneOf(oneVillage(), staysHome);
    const reserve = stand(scene, 'company', 90, 'reserve', 'base');
    const incident = plotAttack(scene, { place: 'village', hour: 7, hours: 2 });
    tell(scene, incident, 7.1);
    step(scene, 18, ['movement', 'attacks']);
    expect([scene.world.detachmentState[reserve], scene.world.detachmentCell[reserve]]).toEqual([
      stateCode.onTask,
      cellOf(scene, 'village'),
    ]);
    step(scene, 30, ['movement', 'attacks']);
    expect([
      scene.world.detachmentState[reserve],
      scene.world.detachmentCell[reserve],
      scene.world.detachmentTask[reserve],
    ]).toEqual([stateCode.ready, cellOf(scene, 'base'), -1]);
  });

  it('takes two alerts one after the other: who is gone cannot go again', () => {
    const scene = sceneOf(twoVillages(), staysHome);
    stand(scene, 'company', 90, 'reserve', 'base');
    const first = plotAttack(scene, { place: 'far', hour: 7, luck: 1 });
    const second = plotAttack(scene, { place: 'near', hour: 7, luck: 2 });
    tell(scene, first, 7.01);
    tell(scene, second, 9);
    step(scene, 24, ['movement', 'attacks']);
    expect(scene.world.incidentUnit[first]).toBe(0);
    expect(scene.world.incidentUnit[second]).toBe(-1);
  });

  it('that came on a warning and left again does not count as present', () => {
    const scene = sceneOf(oneVillage(), { ...staysHome, 'parameters.information.reportFloor': 0 });
    stand(scene, 'company', 90, 'reserve', 'base');
    const incident = plotAttack(scene, { place: 'village', hour: 60 });
    scene.world.incidentWarned[incident] = 1;
    tell(scene, incident, 1);
    step(scene, 36, ['movement', 'attacks']);
    expect(scene.world.incidentArrived[incident]).toBeLessThan(24);
    step(scene, 48, ['movement', 'attacks']);
    expect([tallied(scene, 'attacks'), tallied(scene, 'reached'), scene.world.incidentOutcome[incident]]).toEqual([
      1,
      0,
      outcomeCode.unanswered,
    ]);
  });

  it('to an attack for which no fighter was left is not late, and counts for nothing', () => {
    const scene = sceneOf(oneVillage(), staysHome);
    const incident = plotAttack(scene, { place: 'village', hour: 2, fighters: 0 });
    stand(scene, 'company', 90, 'reserve', 'base');
    tell(scene, incident, 1);
    scene.world.detachmentFoot[0] = 1;
    step(scene, 36, ['movement', 'attacks']);
    expect(scene.world.incidentOutcome[incident]).toBe(outcomeCode.open);
    expect(scene.world.incidentHour[incident]).toBe(never);
    expect(tallied(scene, 'answered')).toBe(0);
    expect(tallied(scene, 'attacks')).toBe(0);
    expect(tallied(scene, 'deterred')).toBe(0);
  });
});

describe('on the way past a camp', () => {
  /** Ambushes in forty days of daily drives past a band of so many fighters. */
  function ambushes(fighters: number): Scene {
    const scene = sceneOf(minedRoad(), {
      'roads.0.hazard': 0,
      'spoilers.band.ied': 0,
      'spoilers.band.fighters': fighters,
      'parameters.hazard.ambushPerKm': 0.005,
    });
    const { world } = scene;
    world.actorNextMove.fill(1e9);
    const patrol = stand(scene, 'company', 30, 'patrol', 'base');
    world.rationsLeft[0] = 1e9;
    world.fuelLeft[0] = 1e9;
    world.tourStops[patrol * 16] = cellOf(scene, 'village');
    world.tourStops[patrol * 16 + 1] = -1;
    world.detachmentCycle[patrol] = 24;
    world.detachmentNextTour[patrol] = 0;
    for (let day = 0; day < 200; day++) {
      step(scene, 24, ['movement']);
      world.bandFighters.fill(0);
      const camp = cellOf(scene, 'village');
      for (const cell of [camp - 1, camp]) world.bandFighters[cell] = fighters;
      step(scene, 24, ['movement', 'attacks']);
    }
    return scene;
  }
  it('a patrol is ambushed by a band that outweighs it, not by one that it outweighs', () => {
    const strong = ambushes(400);
    expect(tallied(strong, 'ambushes')).toBeGreaterThan(3);
    expect(strong.world.incidentKind[0]).toBe(kindCode.ambush);
    expect(tallied(ambushes(20), 'ambushes')).toBe(0);
  });
});
