/** Civilians: conserved, in one cell each, and counted the same way everywhere. */
import { statusCode } from '../codes.ts';
import { never } from '../columns.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

const total = (column: Int32Array | Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < column.length; index++) sum += column[index];
  return sum;
};

const alive = (world: World, setting: Setting, civilian: number): number =>
  setting.people.persons[civilian] - world.gone[civilian];

/** Each cohort by itself: its cell, its status, and its head counts within its living. */
export function civilianFaults(world: World, setting: Setting): string[] {
  const faults: string[] = [];
  for (let civilian = 0; civilian < setting.people.cohorts; civilian++) {
    const fault = countFault(world, setting, civilian) ?? whereFault(world, setting, civilian);
    if (fault !== undefined) faults.push(`cohort ${civilian} ${fault}`);
  }
  return faults;
}

function countFault(world: World, setting: Setting, civilian: number): string | undefined {
  const left = alive(world, setting, civilian);
  const dead = world.dead[civilian];
  const detained = world.detained[civilian];
  const inPrison = world.inPrison[civilian];
  const injured = world.injured[civilian];
  if (dead < 0 || left < 0) return `has ${dead} dead of ${setting.people.persons[civilian]}`;
  const joined = world.joined[civilian];
  if (joined < 0 || world.gone[civilian] !== dead + joined)
    return `misses ${world.gone[civilian]}, of whom ${dead} died and ${joined} joined an armed group`;
  if (detained < 0 || detained > left) return `has ${detained} detained of ${left} alive`;
  if (inPrison < 0 || inPrison > detained) return `has ${inPrison} in prison of ${detained} detained`;
  if (injured < 0 || injured > left) return `has ${injured} injured of ${left} alive`;
  return undefined;
}

function whereFault(world: World, setting: Setting, civilian: number): string | undefined {
  const home = world.homeCell[civilian];
  const cell = world.presentCell[civilian];
  const status = world.status[civilian];
  if (home !== setting.people.home[civilian]) return `changed its home to cell ${home}`;
  if (cell < 0 || cell >= setting.ground.cells) return `is in cell ${cell}, off the map`;
  if (status > statusCode.returning) return `has status ${status}`;
  if (status === statusCode.home && cell !== home) return `is at home in cell ${cell}, which is not its home`;
  if (alive(world, setting, civilian) === 0) return undefined;
  const moving = status === statusCode.fleeing || status === statusCode.returning;
  const arrive = world.arriveHour[civilian];
  if (moving !== arrive < never || arrive <= world.hour[0] - 24)
    return `has status ${status} and arrives at hour ${arrive}`;
  return undefined;
}

interface Sums {
  readonly cell: Float64Array;
  readonly area: Float64Array;
  readonly refugees: Float64Array;
  readonly active: Float64Array;
}

function addUp(world: World, setting: Setting): Sums {
  const { people, places, groups, ground, nearestPlace } = setting;
  const sums = {
    cell: new Float64Array(ground.cells),
    area: new Float64Array(places.length * groups.length),
    refugees: new Float64Array(places.length),
    active: new Float64Array(places.length),
  };
  world.crowdActive.forEach((active, index) => {
    sums.active[Math.floor(index / groups.length)] += active;
  });
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    const persons = alive(world, setting, civilian);
    const cell = world.presentCell[civilian];
    sums.cell[cell] += persons;
    sums.area[nearestPlace[cell] * groups.length + people.group[civilian]] += persons;
    if (world.status[civilian] === statusCode.displaced) sums.refugees[nearestPlace[cell]] += persons;
  }
  return sums;
}

function unequal(name: string, kept: Float64Array, counted: Float64Array): string[] {
  const faults: string[] = [];
  for (let index = 0; index < counted.length; index++)
    if (kept[index] !== counted[index])
      faults.push(`${name}[${index}] is ${kept[index]}, its parts give ${counted[index]}`);
  return faults;
}

/** Sums that processes keep up are those of the cohorts, and nobody is lost: the living and the gone are all. */
export function sumFaults(world: World, setting: Setting): string[] {
  const sums = addUp(world, setting);
  const living = total(sums.cell);
  const gone = total(world.gone);
  const faults =
    living + gone === setting.people.total ? [] : [`${living} living and ${gone} gone are not ${setting.people.total}`];
  return [
    ...faults,
    ...unequal('personsPresent', world.personsPresent, sums.cell),
    ...unequal('areaPersons', world.areaPersons, sums.area),
    ...unequal('refugees', world.refugees, sums.refugees),
    ...unequal('activePersons', world.activePersons, sums.active),
  ];
}

/** Custody and prison hold those whom the cohorts miss, within their room. */
export function custodyFaults(world: World, setting: Setting): string[] {
  const tried = total(world.inPrison);
  const untried = total(world.detained) - tried;
  const { custody, prison } = setting.scenario.hostState.justice;
  const faults: string[] = [];
  const atBases = total(world.heldOf);
  if (world.heldByMission[0] !== atBases)
    faults.push(`bases hold ${world.heldByMission[0]}, of whom ${atBases} are of some place`);
  if (world.custody[0] !== untried) faults.push(`custody holds ${world.custody[0]}, the cohorts miss ${untried}`);
  if (world.custody[1] !== tried) faults.push(`prison holds ${world.custody[1]}, the cohorts miss ${tried}`);
  if (untried > custody || tried > prison)
    faults.push(`${untried} in custody for ${custody}, ${tried} in prison for ${prison}`);
  return faults;
}
