/** Who keeps order, and how: formed police without deaths, soldiers alone with deaths, police inside a cordon, dialogue. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { cellOf, placeOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { townCrowd } from '../worlds/worlds.ts';

const processes = ['presence', 'publicOrder', 'detention'];
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** The town with its police gone, every kind of unit in a base far off, and room for the arrested. */
const town = (): ScenarioFile => {
  const file = townCrowd();
  const units = (['fpu', 'infantry', 'ipo'] as const).map((kind) => ({
    id: kind,
    kind,
    strength: 200,
    base: [20, 2] as [number, number],
    vehicles: 20,
  }));
  return {
    ...file,
    hostState: { ...file.hostState, units: [], justice: { custody: 500, casesPerWeek: 7, prison: 10 } },
    mission: { ...file.mission, mandate: { arrest: true, expectation: 0 }, units },
  };
};

interface Shown {
  readonly killed: number;
  readonly disorder: number;
  readonly assemblies: number;
  readonly arrests: number;
  readonly actives: number;
}

/** Sums over seeds of some days in the town. */
function days(length: number, changes: Changes, prepare: (scene: Scene) => void): Shown {
  const sum = { killed: 0, disorder: 0, assemblies: 0, arrests: 0, actives: 0 };
  for (const seed of seeds) {
    const scene = sceneOf(town(), changes, seed);
    prepare(scene);
    step(scene, length * 24, processes);
    sum.killed += tallied(scene, 'killedByMission');
    sum.disorder += tallied(scene, 'disorderDays');
    sum.assemblies += tallied(scene, 'assemblyDays');
    sum.arrests += tallied(scene, 'arrests');
    sum.actives += tallied(scene, 'activePersonDays');
  }
  return sum;
}
const post =
  (unit: string, persons: number) =>
  (scene: Scene): void =>
    void stand(scene, unit, persons, unit === 'fpu' ? 'order' : unit === 'ipo' ? 'community' : 'guard', 'town');
const nobody = (): void => {};

describe('a riot', () => {
  const deadly: Changes = { 'parameters.order.lethalPerHundred': 0.3, 'parameters.order.violentStart': 0.8 };
  const alone = days(20, deadly, nobody);
  const police = days(20, deadly, post('fpu', 140));
  const soldiers = days(20, deadly, post('infantry', 140));

  it('is held by formed police, hardly with a death', () => {
    expect(police.actives).toBeLessThan(0.6 * alone.actives);
    expect(police.killed).toBeLessThan(0.1 * soldiers.killed);
  });

  it('meets soldiers alone with deaths, and not where they have other means', () => {
    expect(soldiers.killed).toBeGreaterThan(seeds.length);
    expect(days(20, { ...deadly, 'parameters.order.kitSoldiers': 0.9 }, post('infantry', 140)).killed).toBeLessThan(
      0.5 * soldiers.killed,
    );
  });

  it('meets no soldiers where formed police could come', () => {
    const both = days(20, deadly, (scene) => {
      post('infantry', 140)(scene);
      post('fpu', 20)(scene);
    });
    expect(both.killed).toBeLessThan(0.1 * soldiers.killed);
  });

  it('goes on where nobody comes, and nobody dies of force', () => {
    expect(alone.disorder).toBeGreaterThan(15 * seeds.length);
    expect(alone.killed).toBe(0);
  });
});

describe('police near a band of sixty', () => {
  const besieged =
    (soldiers: number, fighters = 60) =>
    (scene: Scene): void => {
      post('fpu', 140)(scene);
      if (soldiers > 0) post('infantry', soldiers)(scene);
      scene.world.bandFighters[cellOf(scene, 'town')] = fighters;
    };
  const arrests = (prepare: (scene: Scene) => void, changes: Changes = {}): number => days(5, changes, prepare).arrests;

  it('arrest nobody alone, and do inside a cordon of soldiers', () => {
    const free = arrests(besieged(0, 0));
    expect(free).toBeGreaterThan(5 * seeds.length);
    expect(arrests(besieged(0))).toBe(0);
    expect(arrests(besieged(10))).toBe(0);
    expect(arrests(besieged(40))).toBeGreaterThan(0.9 * free);
  });

  it('arrest as anywhere where they are not kept from a fight', () => {
    const unafraid = { 'parameters.force.policeLimit': 60 };
    expect(arrests(besieged(0), unafraid)).toBeGreaterThan(5 * seeds.length);
  });
});

describe('police who talk with a crowd', () => {
  const milder: Changes = { 'people.hardship': { mean: 0.68, sd: 0.06 } };
  const violent = ({ disorder, assemblies }: Shown): number => disorder / (disorder + assemblies);
  const meet =
    (contact: number) =>
    (scene: Scene): void => {
      post('ipo', 12)(scene);
      scene.world.contactMemory[cellOf(scene, 'town')] = contact;
    };

  it('see more of it, and less violence', () => {
    const without = days(20, milder, nobody);
    const talked = days(20, milder, meet(1));

    expect(talked.actives).toBeGreaterThan(without.actives);
    expect(violent(talked)).toBeLessThan(violent(without));
  });

  it('see the same where words have no weight', () => {
    const mute = { ...milder, 'parameters.order.dialogue': 0, 'parameters.order.assemblyHope': 0 };
    expect(days(20, mute, meet(1))).toEqual(days(20, mute, nobody));
  });
});

describe('an agitated riot', () => {
  const people = {
    groups: [
      { id: 'farming', name: 'Farming people' },
      { id: 'herding', name: 'Herding people' },
    ],
    feuds: [{ between: ['farming', 'herding'] as [string, string], heat: 0.8 }],
    hardship: { mean: 0.95, sd: 0.02 },
  };
  const revenge = (herding: number, agitation: number, communalTurn = 0.5): number => {
    const file = { ...town(), people };
    const scene = sceneOf(file, {
      'places.town.groups': { farming: 1 - herding, herding },
      'hostState.legitimacy': { farming: 0.05, herding: 0.05 },
      'parameters.order.communalTurn': communalTurn,
    });
    scene.world.agitation[placeOf(scene, 'town')] = agitation;
    step(scene, 24, processes);
    return Math.min(...scene.world.revenge);
  };

  it('turns on neighbours, where there are any and somebody agitates', () => {
    expect(revenge(0.3, 0.5)).toBeGreaterThan(0.1);
    expect(revenge(0.3, 0)).toBe(0);
    expect(revenge(0.05, 0.5)).toBe(0);
    expect(revenge(0.3, 0.5, 0)).toBe(0);
  });
});

describe('agitation', () => {
  it('makes a crowd more violent, and fades', () => {
    const share = (agitation: number, length: number): number => {
      const scene = sceneOf(town(), {}, 1);
      scene.world.agitation[placeOf(scene, 'town')] = agitation;
      step(scene, length * 24, processes);
      return scene.world.violentShare[placeOf(scene, 'town')];
    };
    expect(share(0.5, 1)).toBeGreaterThan(share(0, 1) + 0.2);
    expect(share(0.5, 30)).toBeCloseTo(share(0, 30), 2);
  });
});
