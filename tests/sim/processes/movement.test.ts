import { describe, expect, it } from 'vitest';
import { roleCode, stateCode } from '../../../src/sim/codes.ts';
import { never } from '../../../src/sim/columns.ts';
import { cellAt, itineraryEnd } from '../../../src/sim/itinerary.ts';
import { stopsPerTour } from '../../../src/sim/tourLength.ts';
import {
  cellOf,
  plotAttack,
  sceneOf,
  stand,
  step,
  stepAll,
  tallied,
  type Changes,
  type Scene,
} from '../../worlds/scene.ts';
import { oneVillage, twoVillages } from '../../worlds/worlds.ts';

const byDay: Changes = { 'postures.plain.regularity': 1, 'postures.plain.nightShare': 0 };

/** A patrol in base that is due for one visit of a place, and has what it needs. */
function patrolDue(changes: Changes, place = 'village', file = oneVillage()): { scene: Scene; patrol: number } {
  const scene = sceneOf(file, { ...byDay, ...changes });
  const { world } = scene;
  const patrol = stand(scene, 'company', 30, 'patrol', 'base');
  world.tourStops.fill(-1, patrol * stopsPerTour, (patrol + 1) * stopsPerTour);
  world.tourStops[patrol * stopsPerTour] = cellOf(scene, place);
  world.detachmentDwell[patrol] = 2;
  world.detachmentCycle[patrol] = 168;
  world.detachmentNextTour[patrol] = 0;
  world.rationsLeft[0] = 100;
  world.fuelLeft[0] = 100;
  return { scene, patrol };
}

/** Hours on the way out of the tour that is under way. */
const hoursOut = ({ world }: Scene, patrol: number, cell: number): number => {
  const first = patrol * world.legsPerDetachment;
  for (let leg = first; leg < first + world.legCount[patrol]; leg++)
    if (world.legCell[leg] === cell) return world.legArrive[leg] - world.legArrive[first];
  return Infinity;
};

describe('a tour', () => {
  it('leaves in the morning, stays at its stop, and is home the same day', () => {
    const { scene, patrol } = patrolDue({});
    const { world } = scene;
    step(scene, 6, ['movement']);
    expect(tallied(scene, 'patrols')).toBe(0);
    step(scene, 6, ['movement']);
    expect(world.detachmentState[patrol]).toBe(stateCode.away);
    const [base, village] = [cellOf(scene, 'base'), cellOf(scene, 'village')];
    expect([6, 7, 8.7, 9.7].map((hour) => cellAt(world, patrol, hour))).toEqual([base, village, village, base]);
    step(scene, 6, ['movement']);
    expect([world.detachmentState[patrol], world.detachmentCell[patrol]]).toEqual([stateCode.ready, base]);
    expect([tallied(scene, 'patrols'), tallied(scene, 'patrolKm')]).toEqual([1, 40]);
  });

  it('comes again after its cycle, at the same hour of the week when it is regular', () => {
    const { scene, patrol } = patrolDue({});
    const departures: number[] = [];
    for (let day = 0; day < 22; day++) {
      const before = tallied(scene, 'patrols');
      step(scene, 24, ['movement']);
      scene.world.fuelLeft[0] = 100;
      if (tallied(scene, 'patrols') > before) departures.push(day);
    }
    expect(departures).toEqual([0, 7, 14, 21]);
    expect(scene.world.detachmentTours[patrol]).toBe(4);
  });

  it('takes three times as long when the road is wet', () => {
    const [dry, wet] = [{}, { 'clock.wetSeason': { from: '01-01', to: '12-31' } }].map((changes) => {
      const { scene, patrol } = patrolDue(changes);
      step(scene, 12, ['movement']);
      return hoursOut(scene, patrol, cellOf(scene, 'village'));
    });
    expect(dry).toBeCloseTo(20 / 25);
    expect(wet / dry).toBeCloseTo(3);
  });

  it('is slower in the dark', () => {
    const { scene, patrol } = patrolDue({ 'postures.plain.nightShare': 1 });
    step(scene, 24, ['movement']);
    expect(hoursOut(scene, patrol, cellOf(scene, 'village'))).toBeCloseTo(20 / 25 / 0.6);
  });

  it('waits for daylight where the unit may not move at night', () => {
    const { scene, patrol } = patrolDue({
      'postures.plain.nightShare': 1,
      'mission.units.company.caveats': { noNight: true },
    });
    step(scene, 30, ['movement']);
    expect(tallied(scene, 'patrols')).toBe(0);
    step(scene, 6, ['movement']);
    expect(scene.world.legArrive[patrol * scene.world.legsPerDetachment]).toBe(30);
  });

  it.each([
    { name: 'without rations nobody leaves', rations: 0, fuel: 100, foot: 0, patrols: 0 },
    { name: 'without fuel nobody drives', rations: 100, fuel: 0, foot: 0, patrols: 0 },
    { name: 'without fuel one can walk', rations: 100, fuel: 0, foot: 1, patrols: 1 },
  ])('needs supply: $name', ({ rations, fuel, foot, patrols }) => {
    const { scene, patrol } = patrolDue({});
    scene.world.rationsLeft[0] = rations;
    scene.world.fuelLeft[0] = fuel;
    scene.world.detachmentFoot[patrol] = foot;
    step(scene, 24, ['movement']);
    expect(tallied(scene, 'patrols')).toBe(patrols);
  });

  it('burns no more fuel than there is', () => {
    const { scene } = patrolDue({});
    scene.world.fuelLeft[0] = 5;
    step(scene, 24, ['movement']);
    expect([scene.world.fuelLeft[0], tallied(scene, 'fuel')]).toEqual([0, 5]);
  });

  it('leaves out a stop that a flood cuts off, and is home all the same', () => {
    const file = oneVillage();
    file.roads = [{ between: ['base', 'village'], class: 'unpaved', bridge: true }];
    file.map.areas = [{ terrain: 'water', box: [3, 0, 3, 4] }];
    const { scene, patrol } = patrolDue({}, 'village', file);
    scene.world.floodUntil[0] = 100;
    step(scene, 24, ['movement']);
    expect([tallied(scene, 'patrols'), tallied(scene, 'patrolKm')]).toEqual([1, 0]);
    expect(scene.world.detachmentCell[patrol]).toBe(cellOf(scene, 'base'));
  });
});

describe('a unit that stands idle where it does not belong', () => {
  const people = (scene: Scene) => scene.world.unitPool[0];

  it('comes home and joins its unit when its orders have ended', () => {
    const scene = sceneOf(oneVillage());
    const guard = stand(scene, 'company', 30, 'guard', 'village');
    expect(people(scene)).toBe(90);
    scene.world.detachmentRole[guard] = roleCode.garrison;
    step(scene, 12, ['movement']);
    expect([people(scene), scene.world.detachmentUnit[guard]]).toEqual([120, -1]);
  });

  it('stays where it is posted', () => {
    const scene = sceneOf(oneVillage());
    const guard = stand(scene, 'company', 30, 'guard', 'village');
    step(scene, 24, ['movement']);
    expect(scene.world.detachmentCell[guard]).toBe(cellOf(scene, 'village'));
  });

  it('waits for a flood to end and then comes home', () => {
    const file = oneVillage();
    file.roads = [{ between: ['base', 'village'], class: 'unpaved', bridge: true }];
    file.map.areas = [{ terrain: 'water', box: [3, 0, 3, 4] }];
    const scene = sceneOf(file);
    const reserve = stand(scene, 'company', 30, 'reserve', 'village');
    scene.world.floodUntil[0] = 24;
    step(scene, 24, ['movement']);
    expect(scene.world.detachmentCell[reserve]).toBe(cellOf(scene, 'village'));
    step(scene, 12, ['movement']);
    expect(scene.world.detachmentCell[reserve]).toBe(cellOf(scene, 'base'));
  });

  it('is not left on a task that another unit leads', () => {
    const scene = sceneOf(oneVillage());
    const { world } = scene;
    const follower = stand(scene, 'company', 30, 'reserve', 'village');
    const incident = plotAttack(scene, { place: 'village', hour: 1000 });
    world.detachmentTask[follower] = incident;
    world.detachmentState[follower] = stateCode.away;
    world.legCount[follower] = 1;
    world.legCell[follower * scene.world.legsPerDetachment] = cellOf(scene, 'village');
    step(scene, 24, ['movement', 'attacks']);
    expect([world.detachmentTask[follower], world.detachmentCell[follower]]).toEqual([-1, cellOf(scene, 'base')]);
  });
});

it('in forty days of everything nobody is faster than the fastest road, nor in a cell that is not next to the last', () => {
  const scene = sceneOf(twoVillages(), { 'postures.plain.patrolRadiusKm': 100 });
  const { world, setting } = scene;
  const { movement } = setting.parameters;
  let legs = 0;
  for (let hour = 0; hour < 960; hour += 6) {
    const before = Array.from(world.detachmentUnit, (unit, each) =>
      unit < 0 ? '' : `${unit} ${world.detachmentOrdinal[each]} ${cellAt(world, each, hour)}`,
    );
    stepAll(scene, 6);
    for (let each = 0; each < world.detachmentUnit.length; each++) {
      if (world.detachmentUnit[each] < 0 || itineraryEnd(world, each) === -never) continue;
      const first = each * world.legsPerDetachment;
      if (
        world.legArrive[first] <= hour &&
        before[each].startsWith(`${world.detachmentUnit[each]} ${world.detachmentOrdinal[each]} `)
      )
        expect(before[each].split(' ')[2]).toBe(String(cellAt(world, each, hour)));
      for (let leg = first + 1; leg < first + world.legCount[each]; leg++, legs++) {
        const step = Math.abs(world.legCell[leg] - world.legCell[leg - 1]);
        expect([1, 23, 24, 25]).toContain(step);
        expect(world.legArrive[leg] - world.legDepart[leg - 1]).toBeGreaterThanOrEqual(
          5 / movement.unpavedKmPerHour - 1e-9,
        );
      }
    }
  }
  expect(legs).toBeGreaterThan(1000);
});
