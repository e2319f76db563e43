import { expect, test } from 'vitest';
import { everythingOn } from '../../bench/measure/everythingOn.ts';
import { scenarioOf, standard } from '../../bench/measure/richScenario.ts';
import { parsed } from '../../bench/measure/street.ts';
import { citizens } from '../../bench/measure/people.ts';
import { createSetting } from '../../src/sim/setting.ts';
import { startStreet } from '../sim/street/street.ts';

test('the standard rich run is as large as its name says', () => {
  const scenario = parsed(JSON.stringify(scenarioOf(standard)));
  const setting = createSetting(scenario);
  expect(setting.ground.cells).toBe(100 * 100);
  expect(Math.abs(setting.people.cohorts - 50_000)).toBeLessThan(500);
  expect(setting.units).toHaveLength(200);
  expect(scenario.spoilers.reduce((sum, { fighters }) => sum + fighters, 0)).toBe(500);
  expect([scenario.days, scenario.clock.tickHours]).toEqual([365, 6]);
});

test('with everything on it has every part that a scenario must ask for, at the same size', () => {
  const scenario = parsed(JSON.stringify(everythingOn(scenarioOf(standard))));
  const setting = createSetting(scenario);
  expect(Math.abs(setting.people.cohorts - 50_000)).toBeLessThan(500);
  expect(setting.access).toBeDefined();
  for (const part of [
    'supports',
    'networks',
    'hostGuards',
    'truces',
    'cantonments',
    'redLines',
    'controls',
    'sites',
    'benchmarks',
  ] as const)
    expect(setting[part].length, part).toBeGreaterThan(0);
  expect(setting.hostUnits.some(({ changes }) => changes)).toBe(true);
  expect(scenario.peace.process).toBeGreaterThan(0);
  expect([scenario.ddr, scenario.handOver, scenario.mission.mineAction, scenario.mission.civilian]).not.toContain(
    undefined,
  );
  expect(scenario.people.rumours).toBe('lasting');
});

test('the reference is given the citizens that the engine draws', () => {
  const { setting, world, street } = startStreet({ 'street.rounding': 'none' }, 5);
  const traits = citizens(setting.scenario, 5);
  expect(traits).toHaveLength(2 * street.citizens);
  const willing = Array.from({ length: street.citizens }, (_, citizen) => traits[2 * citizen] > 0).filter(Boolean);
  expect(willing.length).toBe(world.streetCell.filter((who) => (who & (1 << 28)) !== 0).length);
});
