import { describe, expect, it } from 'vitest';
import { outcomes, reasons, type IncidentOutcome, type Reason } from '../../../src/sim/codes.ts';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import {
  plotAttack,
  sceneOf,
  stand,
  step,
  tell,
  type AttackPlan,
  type Changes,
  type Scene,
} from '../../worlds/scene.ts';
import { minedRoad, oneVillage } from '../../worlds/worlds.ts';

/** Word goes round at once, so that only what is under test keeps a unit from the attack. */
const prompt: Changes = {
  'postures.plain.responseDelegation': 1,
  'parameters.response.delegatedDelayHours': 0.05,
  'parameters.information.relayHours': 0.05,
  'parameters.response.musterHours': 0,
  'parameters.force.leastRatio': 0.05,
  'parameters.perpetrators.turnedCost': 4,
  'parameters.perpetrators.actElasticity': 2,
  'mission.units.company.willingness': 1,
};
const army = [{ id: 'army', kind: 'army', strength: 60, at: 'village', integrity: 0.3 }];

interface Case {
  readonly sentence: string;
  readonly outcome: IncidentOutcome;
  readonly reason: Reason;
  readonly file?: ScenarioFile;
  readonly changes?: Changes;
  readonly attack?: Partial<AttackPlan>;
  /** Hours from the start to the report; never when left out. */
  readonly told?: number;
  /** Who stands ready, save for the reserve of a company in base. */
  readonly prepare?: (scene: Scene) => void;
}

const cases: readonly Case[] = [
  {
    sentence: 'nobody told the mission',
    outcome: 'unanswered',
    reason: 'undetected',
    changes: { 'parameters.information.reportFloor': 0 },
  },
  { sentence: 'word came after it was over', outcome: 'late', reason: 'undetected', told: 5 },
  {
    sentence: 'the way is longer than the attack',
    outcome: 'late',
    reason: 'distance',
    told: 0.01,
    attack: { hours: 1 },
  },
  {
    sentence: 'the way is longer than anybody is sent',
    outcome: 'unanswered',
    reason: 'distance',
    told: 0.01,
    changes: { 'parameters.response.horizonHours': 6, 'parameters.movement.unpavedKmPerHour': 15, 'roads.0.km': 200 },
  },
  {
    sentence: 'the road is wet',
    outcome: 'late',
    reason: 'season',
    told: 0.01,
    attack: { hours: 2.5 },
    changes: { 'clock.wetSeason': { from: '01-01', to: '12-31' } },
  },
  {
    sentence: 'wet roads put it beyond where anybody is sent',
    outcome: 'unanswered',
    reason: 'season',
    told: 0.01,
    changes: {
      'clock.wetSeason': { from: '01-01', to: '12-31' },
      'roads.0.km': 100,
      'parameters.response.horizonHours': 6,
    },
  },
  { sentence: 'the road is mined', outcome: 'unanswered', reason: 'routeHazard', told: 0.01, file: minedRoad() },
  {
    sentence: 'the host state keeps the mission out',
    outcome: 'unanswered',
    reason: 'hostDenial',
    told: 0.01,
    changes: { 'map.permissions': [{ permission: 'denied', box: [5, 2, 5, 2] }] },
  },
  {
    sentence: 'the unit may not move at night',
    outcome: 'unanswered',
    reason: 'caveat',
    told: 0.01,
    attack: { hour: 1 },
    changes: { 'mission.units.company.caveats': { noNight: true } },
  },
  {
    sentence: 'the capital had to be asked',
    outcome: 'late',
    reason: 'caveat',
    told: 0.01,
    changes: { 'mission.units.company.caveats': { capitalDelayHours: 6 } },
  },
  {
    sentence: 'the capital takes longer than anybody is sent',
    outcome: 'unanswered',
    reason: 'caveat',
    told: 0.01,
    changes: { 'mission.units.company.caveats': { capitalDelayHours: 48 } },
  },
  {
    sentence: 'the attackers are too many',
    outcome: 'unanswered',
    reason: 'threatTooHigh',
    told: 0.01,
    attack: { fighters: 400 },
    prepare: ({ world }) => {
      world.actorFighters[0] = 400;
    },
  },
  {
    sentence: 'everybody is in base guard or gone',
    outcome: 'unanswered',
    reason: 'noUnitFree',
    told: 0.01,
    prepare: ({ world }) => {
      world.detachmentUnit.fill(-1);
    },
  },
  {
    sentence: 'headquarters took its time',
    outcome: 'late',
    reason: 'commandDelay',
    told: 0.01,
    attack: { hours: 3 },
    changes: { 'postures.plain.responseDelegation': 0, 'parameters.response.commandDelayHours': 24 },
  },
  {
    sentence: 'headquarters never decided in time to go',
    outcome: 'unanswered',
    reason: 'commandDelay',
    told: 0.01,
    attack: { hours: 3, hour: 8 },
    changes: {
      'postures.plain.responseDelegation': 0,
      'parameters.response.commandDelayHours': 24,
      'mission.units.company.caveats': { noNight: true },
    },
  },
  {
    sentence: 'the unit was there and did not want to',
    outcome: 'stoodBy',
    reason: 'unwilling',
    told: 0.01,
    attack: { hours: 6 },
    changes: { 'mission.units.company.willingness': 0 },
  },
  {
    sentence: 'the attackers are the state’s own',
    outcome: 'stoodBy',
    reason: 'noAuthority',
    told: 0.01,
    attack: { hours: 6, actor: 1 },
    changes: { 'hostState.units': army, 'parameters.perpetrators.stateShield': 1 },
  },
  {
    sentence: 'the unit came in time and prevailed',
    outcome: 'stopped',
    reason: '',
    told: 0.01,
    attack: { hours: 6, fighters: 2 },
    changes: { 'parameters.force.rungShare': 0 },
  },
  ...(['deterred', 'overrun'] as const).map((outcome): Case => ({
    sentence: 'nobody could be sent on the warning, but a guard stood there',
    outcome,
    reason: '',
    told: -2,
    attack: { hours: 6, fighters: 400 },
    changes: {
      'parameters.response.horizonHours': 6,
      'map.cellKm': 50,
      'spoilers.band.fighters': outcome === 'overrun' ? 400 : 1,
    },
    prepare: (scene) => stand(scene, 'company', 30, 'guard', 'village'),
  })),
];

function ending({ file = oneVillage(), changes = {}, attack = {}, told, prepare = () => {} }: Case): [string, string] {
  const scene = sceneOf(file, { ...prompt, ...changes });
  stand(scene, 'company', 90, 'reserve', 'base');
  prepare(scene);
  const hour = attack.hour ?? 8;
  const incident = plotAttack(scene, { place: 'village', hours: 4, ...attack, hour });
  if (told !== undefined) tell(scene, incident, hour + told);
  step(scene, 72, ['movement', 'attacks']);
  return [outcomes[scene.world.incidentOutcome[incident]], reasons[scene.world.incidentReason[incident]]];
}

describe('why nobody was there in time', () => {
  it.each(cases)('$outcome, $reason: $sentence', (each) => {
    expect(ending(each)).toEqual([each.outcome, each.reason]);
  });

  it('has a case for every reason', () => {
    const shown = new Set(cases.map(({ reason }) => reason));
    expect(reasons.filter((reason) => !shown.has(reason))).toEqual([]);
  });

  it('is not asked where there is no headquarters', () => {
    const scene = sceneOf(oneVillage(), { ...prompt, 'mission.hq': undefined });
    stand(scene, 'company', 90, 'reserve', 'base');
    const incident = plotAttack(scene, { place: 'village', hour: 8 });
    scene.world.informing.fill(1);
    step(scene, 72, ['movement', 'attacks']);
    expect([outcomes[scene.world.incidentOutcome[incident]], reasons[scene.world.incidentReason[incident]]]).toEqual([
      'unanswered',
      'undetected',
    ]);
  });
});
