/** Caveats and missing authority appear as the reason why nobody acts, and are gone where they are lifted. */
import { describe, expect, it } from 'vitest';
import { outcomeCode, reasons } from '../../src/sim/codes.ts';
import { plotAttack, sceneOf, stand, step, tallied, tell, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

/** Only deadly force is left, and the unit is willing. */
const lastRung: Changes = { 'mission.units.company.willingness': 1, 'parameters.force.rungShare': 0 };
const lucks = Array.from({ length: 60 }, (_, index) => index + 1);

interface Found {
  readonly outcomes: readonly number[];
  readonly reasons: readonly string[];
  readonly scene: Scene;
}

function carryOut(changes: Changes, where: 'village' | 'base', hour: number): Found {
  const found = { outcomes: [] as number[], reasons: [] as string[] };
  let last: Scene | undefined;
  for (const luck of lucks) {
    const scene = (last = sceneOf(oneVillage(), { 'parameters.perpetrators.sightByDay': 0.3, ...changes }));
    stand(scene, 'company', 90, where === 'base' ? 'reserve' : 'guard', where);
    const incident = plotAttack(scene, { place: 'village', hour, hours: 6, fighters: 20, luck });
    tell(scene, incident, hour + 0.1);
    step(scene, 24, ['attacks']);
    found.outcomes.push(scene.world.incidentOutcome[incident]);
    found.reasons.push(reasons[scene.world.incidentReason[incident]]);
  }
  return { ...found, scene: last! };
}
const count = <T>(list: readonly T[], word: T): number => list.filter((one) => one === word).length;

describe('a caveat', () => {
  it('against the dark keeps everybody in at night, and nobody where it is lifted', () => {
    expect(count(carryOut({ 'mission.units.company.caveats': { noNight: true } }, 'base', 0).reasons, 'caveat')).toBe(
      60,
    );
    expect(count(carryOut({}, 'base', 0).reasons, 'caveat')).toBe(0);
  });

  it('on the way to care keeps everybody near a base or a clinic', () => {
    const near: Changes = { 'mission.units.company.caveats': { medicalHours: 0.5 }, 'roads.0.km': 60 };
    expect(count(carryOut(near, 'base', 10).reasons, 'caveat')).toBe(60);
    expect(count(carryOut({ ...near, 'places.village.facilities': ['clinic'] }, 'base', 10).reasons, 'caveat')).toBe(0);
  });
});

describe('authority', () => {
  it('that forbids deadly force leaves no authority when all else failed; a wider reading stops the attack', () => {
    const narrow = carryOut({ ...lastRung, 'mission.mandate.force': 'restrictive' }, 'village', 12);
    expect(count(narrow.outcomes, outcomeCode.stopped)).toBe(0);
    expect(count(narrow.reasons, 'noAuthority')).toBeGreaterThan(20);
    const wide = carryOut({ ...lastRung, 'mission.mandate.force': 'robust' }, 'village', 12);
    expect(count(wide.outcomes, outcomeCode.stopped)).toBeGreaterThan(20);
    expect(count(wide.reasons, 'noAuthority')).toBe(0);
  });

  it('ends where too many people stand around, and where fire kills no bystanders it does not', () => {
    const crowded: Changes = { ...lastRung, 'parameters.force.collateral': 0.2, 'parameters.force.tolerance': 0.1 };
    expect(count(carryOut(crowded, 'village', 12).reasons, 'noAuthority')).toBeGreaterThan(20);
    const clear = carryOut({ ...crowded, 'parameters.force.collateral': 0 }, 'village', 12);
    expect(count(clear.reasons, 'noAuthority')).toBe(0);
    expect(tallied(clear.scene, 'killedByMission')).toBe(0);
  });
});

describe('the ladder', () => {
  const fired = (changes: Changes, credibility: number): number =>
    lucks.filter((luck) => {
      const scene = sceneOf(oneVillage(), { 'mission.units.company.willingness': 1, ...changes });
      scene.world.credibility[0] = credibility;
      stand(scene, 'company', 110, 'guard', 'village');
      const incident = plotAttack(scene, { place: 'village', hour: 1, fighters: 10, luck });
      step(scene, 24, ['attacks']);
      return scene.world.incidentOutcome[incident] === outcomeCode.stopped;
    }).length;

  it('ends most attacks before anybody fires, the more the mission is believed; without it every success fires', () => {
    const doubted = fired({}, 0);
    expect(fired({}, 1)).toBeLessThan(doubted);
    expect(fired({ 'parameters.force.rungShare': 0 }, 0)).toBeGreaterThan(2 * doubted);
  });
});
