/** What the mission hears, sees and makes of it, each with the mechanism on and off. */
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/sim/attack/candidates.ts';
import { actorCode } from '../../src/sim/codes.ts';
import { never } from '../../src/sim/columns.ts';
import { withPolice } from '../worlds/knowing.ts';
import { cellOf, placeOf, plotAttack, sceneOf, stand, step, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage, twoVillages } from '../worlds/worlds.ts';

const silent: Changes = { 'parameters.information.falseReportsPerMonth': 0 };
const median = (values: readonly number[]): number => values.slice().sort((a, b) => a - b)[values.length >> 1];

/** Hours between warning and start of attacks that were warned of, with police teams in the village or in their base. */
function leads(where: 'village' | 'base', changes: Changes = {}): number[] {
  const found: number[] = [];
  for (let seed = 1; seed <= 8; seed++) {
    const scene = sceneOf(withPolice(), { 'parameters.information.warningShare': 0.8, ...changes }, seed);
    const { world, setting, random } = scene;
    stand(scene, 'teams', 12, 'community', where);
    step(scene, 30 * 24, ['presence']);
    const band = setting.actors.findIndex(({ kind }) => kind === actorCode.band);
    const village = placeOf(scene, 'village');
    world.informing[cellOf(scene, 'village')] = 1;
    for (let luck = 0; luck < 100; luck++) plan(world, setting, random, band, village, luck, world.hour[0]);
    for (let incident = 0; incident < world.incidentCount[0]; incident++)
      if (world.incidentWarned[incident] < never)
        found.push(world.incidentHour[incident] - world.incidentWarned[incident]);
  }
  return found;
}

describe('contact of police with people', () => {
  it('lengthens warning', () => {
    const [near, far] = [median(leads('village')), median(leads('base'))];
    expect(near / far).toBeGreaterThan(1.3);
  });

  it('does not where it gains nothing', () => {
    const off = { 'parameters.information.leadGain': 0 };
    expect(leads('village', off)).toEqual(leads('base', off));
  });
});

/** Attacks on the village that became known, and mean hours from the attack to the report and from there to the decision. */
function heard(changes: Changes): { known: number; toReport: number; toDecision: number } {
  const scene = sceneOf(oneVillage(), {
    'spoilers.band.violence': 0,
    'parameters.response.commandDelayHours': 0.25,
    'parameters.response.delegatedDelayHours': 0.25,
    'parameters.information.relayHours': 4,
    ...changes,
  });
  const { world } = scene;
  world.trust.fill(1);
  step(scene, 24, ['information']);
  const incidents = Array.from({ length: 100 }, (_, luck) => {
    const incident = plotAttack(scene, { place: 'village', hour: world.hour[0] + 1, hours: 4, deaths: 0, luck });
    step(scene, 96, ['attacks']);
    return incident;
  }).filter((incident) => world.incidentKnown[incident] < never);
  const mean = (of: (incident: number) => number): number =>
    incidents.reduce((sum, incident) => sum + of(incident), 0) / incidents.length;
  return {
    known: incidents.length,
    toReport: mean((incident) => world.incidentKnown[incident] - world.incidentHour[incident]),
    toDecision: mean((incident) => world.incidentDecided[incident] - world.incidentKnown[incident]),
  };
}

describe('a community alert network', () => {
  const network = { 'mission.alertNetwork': { places: ['village'], coverage: 1 } };
  const without = heard({});

  it('tells of more attacks, and sooner', () => {
    const by = heard(network);
    expect(by.known).toBeGreaterThan(without.known + 10);
    expect(by.toReport / without.toReport).toBeLessThan(0.7);
    expect(by.toDecision / without.toDecision).toBeLessThan(0.7);
  });

  it('does nothing before its day, elsewhere, or where nobody is called', () => {
    const off = [
      { places: ['village'], coverage: 1, fromDay: 500 },
      { places: ['base'], coverage: 1 },
      { places: ['village'], coverage: 0 },
    ];
    for (const alertNetwork of off) expect(heard({ 'mission.alertNetwork': alertNetwork })).toEqual(without);
  });
});

/** Threat pictured beside the camp of a band after a day, with a detachment there. */
function pictured(changes: Changes, prepare: (scene: Scene) => void): number {
  const scene = sceneOf(withPolice(), { ...silent, 'spoilers.band.home': 'village', ...changes });
  prepare(scene);
  step(scene, 48, ['information', 'bandDecisions', 'presence']);
  return scene.world.pictureThreat[placeOf(scene, 'village')];
}

describe('a band in its camp', () => {
  it.each([
    { unit: 'company', role: 'guard', sees: true },
    { unit: 'observers', role: 'patrol', sees: true },
    { unit: 'teams', role: 'community', sees: false },
  ] as const)('is seen by $unit beside it: $sees', ({ unit, role, sees }) => {
    const there = (scene: Scene): void => void stand(scene, unit, 12, role, 'village');
    expect(pictured({}, there) > 0.1).toBe(sees);
    expect(pictured({ 'parameters.information.sightPerHour': 0 }, there)).toBe(0);
  });

  it('is seen from the air where somebody flies, and no more threatening each day', () => {
    const fly = { 'mission.supply.observationHoursPerWeek': 70, 'parameters.information.passSees': 1 };
    expect(pictured(fly, () => {})).toBeCloseTo(0.3, 1);
    expect(pictured({ ...fly, 'parameters.information.passSees': 0 }, () => {})).toBe(0);
    expect(pictured({}, () => {})).toBe(0);
  });
});

/** Share of the demand that false reports about one village draw to it from its neighbours' like. */
function drawn(changes: Changes): number {
  const scene = sceneOf(twoVillages(), { 'parameters.information.falseReportsPerMonth': 20, ...changes });
  step(scene, 60 * 24, ['information', 'assessment']);
  const { evidence, pictureThreat } = scene.world;
  const sum = (column: Float64Array): number => column.reduce((all, value) => all + value, 0);
  return sum(evidence) / sum(pictureThreat);
}

describe('false reports', () => {
  it('weigh less with analysts the more they see through', () => {
    expect(drawn({ 'parameters.information.seenThrough': 0 })).toBeCloseTo(1, 10);
    const half = drawn({});
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.8);
    expect(drawn({ 'parameters.information.seenThrough': 1 })).toBe(0);
  });
});
