/** Where people live: cohorts of the named places and of hamlets between them. */
import seedrandom from 'seedrandom';
import type { Scenario } from '../scenario/schema.ts';
import { straightKm, type Ground } from './ground.ts';
import { hashText, mixKeys } from './random.ts';

export interface People {
  readonly cohorts: number;
  readonly persons: Int32Array;
  readonly home: Int32Array;
  readonly group: Uint8Array;
  /** Place whose area the home belongs to. */
  readonly place: Int32Array;
  readonly key: Int32Array;
  readonly total: number;
  /** Home cells of each place's area that hold people, the place's own cell first. */
  readonly areaCells: readonly Int32Array[];
}

interface Settlement {
  readonly cell: number;
  readonly place: number;
  readonly key: number;
  readonly counts: readonly number[];
}

/** Splits `total` by shares into whole numbers that add up (largest remainder). */
export function apportion(total: number, shares: readonly number[]): number[] {
  const exact = shares.map((share) => total * share);
  const counts = exact.map(Math.floor);
  let left = total - counts.reduce((sum, count) => sum + count, 0);
  const order = exact
    .map((value, index) => ({ rest: value - counts[index], index }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let next = 0; left > 0; left--, next++) counts[order[next % order.length].index]++;
  return counts;
}

function hamlets(scenario: Scenario, ground: Ground, placeCells: readonly number[]): Settlement[] {
  const { hamletPersons, roadsideCells } = scenario.parameters.settlement;
  const number = Math.ceil(scenario.people.rural / hamletPersons);
  const beside = Math.round(roadsideCells);
  if (number === 0) return [];
  const taken = new Set(placeCells);
  const near = new Set<number>();
  for (const road of ground.roads)
    for (const cell of road.cells)
      for (let dy = -beside; dy <= beside; dy++)
        for (let dx = -beside; dx <= beside; dx++) {
          const x = (cell % ground.width) + dx;
          const y = Math.floor(cell / ground.width) + dy;
          const at = y * ground.width + x;
          if (x >= 0 && y >= 0 && x < ground.width && y < ground.height && !ground.water[at] && !taken.has(at))
            near.add(at);
        }
  const all =
    near.size > 0
      ? [...near]
      : Array.from({ length: ground.cells }, (_, cell) => cell).filter(
          (cell) => !ground.water[cell] && !taken.has(cell),
        );
  const cells = (all.length > 0 ? all : placeCells.slice()).sort((a, b) => a - b);
  const draw = seedrandom('hamlets');
  return apportion(scenario.people.rural, new Array<number>(number).fill(1 / number)).map((persons, index) => {
    const cell = cells[Math.floor(draw() * cells.length)];
    const groupDraw = draw();
    let place = 0;
    for (let other = 1; other < placeCells.length; other++)
      if (straightKm(ground, cell, placeCells[other]) < straightKm(ground, cell, placeCells[place])) place = other;
    const shares = scenario.people.groups.map((group) => scenario.places[place].groups[group.id] ?? 0);
    const total = shares.reduce((sum, share) => sum + share, 0);
    let left = groupDraw * total;
    let group = 0;
    while (group < shares.length - 1 && left >= shares[group]) left -= shares[group++];
    return {
      cell,
      place,
      key: hashText(`hamlet ${index}`),
      counts: shares.map((_, at) => (at === group ? persons : 0)),
    };
  });
}

export function createPeople(scenario: Scenario, ground: Ground, placeCells: readonly number[]): People {
  const groups = scenario.people.groups;
  const settlements: Settlement[] = scenario.places.map((place, index) => ({
    cell: placeCells[index],
    place: index,
    key: hashText(place.id),
    counts:
      place.population > 0
        ? apportion(
            place.population,
            groups.map((group) => place.groups[group.id] ?? 0),
          )
        : groups.map(() => 0),
  }));
  settlements.push(...hamlets(scenario, ground, placeCells));
  const { peoplePerAgent } = scenario.people;
  const cohorts = settlements.reduce(
    (sum, { counts }) => sum + counts.reduce((all, count) => all + Math.ceil(count / peoplePerAgent), 0),
    0,
  );
  const columns = {
    persons: new Int32Array(cohorts),
    home: new Int32Array(cohorts),
    group: new Uint8Array(cohorts),
    place: new Int32Array(cohorts),
    key: new Int32Array(cohorts),
  };
  let row = 0;
  for (const { cell, place, key, counts } of settlements)
    counts.forEach((count, group) => {
      const lineage = mixKeys(key, hashText(groups[group].id));
      for (let left = count, number = 0; left > 0; left -= peoplePerAgent, number++, row++) {
        columns.persons[row] = Math.min(left, peoplePerAgent);
        columns.home[row] = cell;
        columns.group[row] = group;
        columns.place[row] = place;
        columns.key[row] = mixKeys(lineage, number);
      }
    });
  const areas = scenario.places.map((_, place) => {
    const cells = new Set([placeCells[place]]);
    for (const settlement of settlements) if (settlement.place === place) cells.add(settlement.cell);
    return Int32Array.from(cells);
  });
  return { cohorts, ...columns, total: columns.persons.reduce((sum, persons) => sum + persons, 0), areaCells: areas };
}
