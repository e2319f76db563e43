/** A frame for the map, read off the world. Reads only: nothing here may change a run. */
import { isWet } from '../../sim/calendar.ts';
import { statusCode } from '../../sim/codes.ts';
import { measures } from '../../sim/measures/catalogue.ts';
import type { Setting } from '../../sim/setting.ts';
import type { World } from '../../sim/world.ts';
import { roadStates, type Frame, type FramePlaces, type FrameTobs } from '../frame.ts';
import { detachmentsNow } from './detachmentsNow.ts';
import { incidentsNow } from './incidentsNow.ts';
import { streetNow } from './streetOf.ts';

export function frameOf(world: World, setting: Setting): Frame {
  const hour = world.hour[0];
  return {
    tick: world.tick[0],
    hour,
    wet: isWet(setting.calendar, hour) === 1,
    flood: hour < world.floodUntil[0],
    detachments: detachmentsNow(world, setting),
    tobs: tobsNow(world, setting),
    basesInUse: Uint8Array.from(setting.mainBases, (_, base) => Number(world.baseCell[base] >= 0)),
    roads: roadsNow(world, setting),
    hazard: Float32Array.from(world.hazard),
    presence: Float32Array.from(world.presenceMemory),
    people: Int32Array.from(world.personsPresent),
    places: placesNow(world, setting),
    actors: { cell: world.actorCell.slice(), fighters: world.actorFighters.slice() },
    agents: {
      cell: world.presentCell.slice(),
      status: world.status.slice(),
      fear: Uint8Array.from(world.fear, (fear) => Math.round(Math.min(1, Math.max(0, fear)) * 255)),
    },
    street: streetNow(world, setting),
    incidents: incidentsNow(world),
    measures: Object.fromEntries(measures.map(({ name, of }) => [name, of(world, setting)])),
  };
}

function tobsNow(world: World, setting: Setting): FrameTobs {
  const standing: number[] = [];
  for (let base = setting.mainBases.length; base < world.baseCell.length; base++)
    if (world.baseCell[base] >= 0) standing.push(base);
  return {
    count: standing.length,
    cell: Int32Array.from(standing, (base) => world.baseCell[base]),
    ready: Uint8Array.from(standing, (base) => Number(world.baseReadyHour[base] <= world.hour[0])),
    stockDays: Float32Array.from(standing, (base) => world.baseStock[base]),
    until: Float32Array.from(standing, (base) => world.baseUntil[base]),
  };
}

/** Hazard from which a road is worth a warning though it is open: a tenth of what closes it. */
const warningShare = 0.1;

function roadsNow(world: World, setting: Setting): Uint8Array {
  const { closedAt } = setting.parameters.hazard;
  const code = (state: (typeof roadStates)[number]) => roadStates.indexOf(state);
  return Uint8Array.from(setting.ground.roads, ({ cells, bridge }) => {
    if (bridge && world.hour[0] < world.floodUntil[0]) return code('flooded');
    let worst = 0;
    for (const cell of cells) worst = Math.max(worst, world.hazard[cell]);
    if (worst >= closedAt) return code('closed');
    return code(worst >= closedAt * warningShare ? 'hazard' : 'open');
  });
}

function placesNow(world: World, setting: Setting): FramePlaces {
  const { people, places } = setting;
  const groups = setting.groups.length;
  const trust = new Float32Array(places.length);
  const living = new Int32Array(places.length);
  const fled = new Int32Array(places.length);
  for (let cohort = 0; cohort < people.cohorts; cohort++) {
    const place = people.place[cohort];
    const persons = people.persons[cohort] - world.dead[cohort];
    living[place] += persons;
    trust[place] += world.trust[cohort] * persons;
    const status = world.status[cohort];
    if (status === statusCode.fleeing || status === statusCode.displaced) fled[place] += persons;
  }
  for (let place = 0; place < places.length; place++) if (living[place] > 0) trust[place] /= living[place];
  return {
    fear: Float32Array.from(world.placeFear),
    trust,
    presence: Float32Array.from(setting.placeCells, (cell) => world.presenceMemory[cell]),
    people: Int32Array.from(places, (_, place) => {
      let persons = 0;
      for (let group = 0; group < groups; group++) persons += world.areaPersons[place * groups + group];
      return Math.round(persons);
    }),
    displaced: Int32Array.from(world.refugees),
    fled,
    active: Int32Array.from(world.activePersons),
  };
}
