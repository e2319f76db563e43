/** The scenario compiled to numbers: everything that no process changes. One setting serves any number of runs. */
import type { Parameters } from '../scenario/catalogue.ts';
import type { Doctrine } from '../scenario/doctrine.ts';
import type { Posture, Scenario, UnitKind } from '../scenario/schema.ts';
import { createAccess, type AccessPlan } from './accessPlan.ts';
import { createActors, type Actor } from './actors.ts';
import { createBenchmarks, type Benchmark } from './benchmarks.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import { createControls, type Control } from './controlPlan.ts';
import { createGround, type Ground } from './ground.ts';
import { createHostGuards, type HostGuard } from './hostGuards.ts';
import { createHostUnits, createSupports, type HostUnit, type Support } from './hostUnits.ts';
import { exp, log, normalCdf, normalQuantile } from './math.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import { createPeople, type People } from './people.ts';
import { hashText } from './random.ts';
import { createSides, rivalGroupsOf, type Side } from './rivals.ts';
import { createRedLines, type RedLine } from './announced.ts';
import { createSites, type Site } from './sitePlan.ts';
import { createStreet, type Street } from './street/street.ts';
import { createNetworks, type Network } from './networks.ts';
import { createCantonments, createTruces, type Cantonment, type Truce } from './truces.ts';

export interface Place {
  readonly id: string;
  readonly key: number;
  readonly cell: number;
  readonly population: number;
  readonly proneness: number;
  /** Persons whom planners count there beside those present. */
  readonly countedAs: number;
  readonly market: boolean;
  readonly court: boolean;
  readonly clinic: boolean;
  readonly camp: boolean;
  /** Persons a camp holds; Infinity elsewhere. */
  readonly room: number;
}

export interface Unit {
  readonly id: string;
  readonly key: number;
  readonly kind: UnitKind;
  readonly strength: number;
  readonly base: number;
  readonly vehicles: number;
  readonly willingness: number;
  readonly noNight: boolean;
  readonly capitalDelayHours: number;
  readonly noArrest: boolean;
  /** Hours to care beyond which its government lets nobody go; Infinity where it does not ask. */
  readonly medicalHours: number;
  readonly wholeOnly: boolean;
  /** Fighting value of one member. */
  readonly force: number;
  /** Share of its members who could take evidence, were they officers trained for nothing else. */
  readonly training: number;
  /** Order value of one member before a crowd: police alone. */
  readonly order: number;
}

export interface HostPolice {
  readonly cell: number;
  /** Host unit, whose trained officers that work as they should are in `hostOrder`. */
  readonly unit: number;
}

export interface Setting {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  readonly tickHours: number;
  readonly burnInTicks: number;
  readonly calendar: Calendar;
  readonly ground: Ground;
  readonly places: readonly Place[];
  readonly placeCells: Int32Array;
  /** Place in a cell, -1 none. */
  readonly placeAt: Int32Array;
  /** Nearest place by straight line. */
  readonly nearestPlace: Int32Array;
  readonly people: People;
  readonly groups: readonly string[];
  readonly legitimacy: Float64Array;
  readonly units: readonly Unit[];
  /** Cells of the main bases, in cell order. */
  readonly mainBases: readonly number[];
  readonly hq: boolean;
  readonly hostUnits: readonly HostUnit[];
  readonly supports: readonly Support[];
  /** Networks of organised crime. */
  readonly networks: readonly Network[];
  readonly hostPolice: readonly HostPolice[];
  /** Host units that stand up to who attacks people near them. */
  readonly hostGuards: readonly HostGuard[];
  readonly actors: readonly Actor[];
  /** Beliefs about armed units: one for each armed group, and one for host forces and crowds. */
  readonly perceivers: number;
  /** Sides that may fight each other. */
  readonly sides: readonly Side[];
  /** By armed group: the groups that it fights. */
  readonly rivalGroups: readonly (readonly number[])[];
  /** Deaths of an uninterrupted fight at evenly spaced quantiles. */
  readonly battleDeaths: Float64Array;
  /** By place: where presence is felt from. */
  readonly neighbours: readonly Neighbours[];
  readonly postures: readonly Posture[];
  /** Every doctrine that may come into force: of the lay-down first, of postures, and of the changes in their schedules. */
  readonly doctrines: readonly Doctrine[];
  /** Lines that the mission announced. */
  readonly redLines: readonly RedLine[];
  readonly truces: readonly Truce[];
  /** What of markets, schools and roads never changes; undefined where the scenario leaves access out. */
  readonly access: AccessPlan | undefined;
  readonly controls: readonly Control[];
  /** Camps that the mission protects. */
  readonly sites: readonly Site[];
  readonly cantonments: readonly Cantonment[];
  /** Benchmarks of all phases, in order. */
  readonly benchmarks: readonly Benchmark[];
  /** The street where citizens are individuals, if the scenario has one. */
  readonly street: Street | undefined;
}

const severitySteps = 1024;

/**
 * Quantiles of the discrete lognormal from 1 up, as it was fitted: what rounds to 0 is left out, not raised to 1. A draw is
 * a look-up, and the mean is the mean of the same table.
 */
function severityTable(logMean: number, logSd: number, mostDeaths: number): Float64Array {
  const table = new Float64Array(severitySteps);
  const below = normalCdf((log(0.5) - logMean) / logSd);
  for (let step = 0; step < severitySteps; step++) {
    const quantile = below + ((1 - below) * (step + 0.5)) / severitySteps;
    table[step] = Math.min(mostDeaths, Math.max(1, Math.round(exp(logMean + logSd * normalQuantile(quantile)))));
  }
  return table;
}

function trainingOf({ parameters }: Scenario, kind: UnitKind): number {
  const { trainingIpo, trainingFpu, trainingSoldier } = parameters.crime;
  return kind === 'ipo' ? trainingIpo : kind === 'fpu' ? trainingFpu : trainingSoldier;
}

function createUnits(
  scenario: Scenario,
  mainBases: readonly number[],
  cellOf: (at: readonly [number, number]) => number,
): Unit[] {
  const { force, order } = scenario.parameters;
  const orderWeight: Readonly<Record<UnitKind, number>> = {
    infantry: 0,
    qrf: 0,
    engineer: 0,
    aviation: 0,
    observers: 0,
    fpu: order.fpuWeight,
    ipo: 0,
  };
  return scenario.mission.units.map((unit) => ({
    id: unit.id,
    key: hashText(unit.id),
    kind: unit.kind,
    strength: unit.strength,
    base: mainBases.indexOf(cellOf(unit.base)),
    vehicles: unit.vehicles,
    willingness: unit.willingness,
    noNight: unit.caveats.noNight,
    capitalDelayHours: unit.caveats.capitalDelayHours,
    noArrest: unit.caveats.noArrest,
    medicalHours: unit.caveats.medicalHours ?? Infinity,
    wholeOnly: unit.kind === 'fpu' && !unit.platoonCapable,
    force: force[unit.kind],
    order: orderWeight[unit.kind],
    training: trainingOf(scenario, unit.kind),
  }));
}

/** Places with a market. */
const marketsOf = (places: readonly Place[]): number[] =>
  places.flatMap(({ market }, place) => (market ? [place] : []));

/** Compiles a parsed scenario. Pure; about 50 ms for a sector of 2 000 cells and 15 000 cohorts. */
export function createSetting(scenario: Scenario): Setting {
  const ground = createGround(scenario);
  const cellOf = ([x, y]: readonly [number, number]): number => y * ground.width + x;
  const placeCells = Int32Array.from(scenario.places, (place) => cellOf(place.at));
  const places = scenario.places.map((place, index): Place => ({
    id: place.id,
    key: hashText(place.id),
    cell: placeCells[index],
    population: place.population,
    proneness: place.proneness,
    countedAs: place.countedAs,
    market: place.facilities.includes('market') || place.kind === 'mine',
    court: place.facilities.includes('court'),
    clinic: place.facilities.includes('clinic'),
    camp: place.kind === 'camp',
    room: place.kind === 'camp' ? (place.room ?? Infinity) : Infinity,
  }));
  const placeAt = new Int32Array(ground.cells).fill(-1);
  placeCells.forEach((cell, index) => {
    if (placeAt[cell] < 0) placeAt[cell] = index;
  });
  const nearestPlace = new Int32Array(ground.cells);
  for (let cell = 0; cell < ground.cells; cell++) {
    const y = Math.floor(cell / ground.width);
    const x = cell - y * ground.width;
    let best = Infinity;
    scenario.places.forEach(({ at: [px, py] }, index) => {
      const distance = (px - x) * (px - x) + (py - y) * (py - y);
      if (distance < best) {
        best = distance;
        nearestPlace[cell] = index;
      }
    });
  }
  const mainBases = [...new Set(scenario.mission.units.map((unit) => cellOf(unit.base)))].sort((a, b) => a - b);
  const { clashes } = scenario.parameters;
  const actors = createActors(scenario, cellOf);
  const hostUnits = createHostUnits(scenario, cellOf, actors);
  const sides = createSides(scenario, actors, cellOf);
  return {
    scenario,
    parameters: scenario.parameters,
    tickHours: scenario.clock.tickHours,
    burnInTicks: Math.round((scenario.burnInDays * 24) / scenario.clock.tickHours),
    calendar: createCalendar(scenario.clock.start, scenario.clock.wetSeason, scenario.burnInDays, scenario.days),
    ground,
    places,
    placeCells,
    placeAt,
    nearestPlace,
    people: createPeople(scenario, ground, Array.from(placeCells)),
    groups: scenario.people.groups.map((group) => group.id),
    legitimacy: Float64Array.from(scenario.people.groups, (group) => scenario.hostState.legitimacy[group.id]),
    units: createUnits(scenario, mainBases, cellOf),
    mainBases,
    hq: scenario.mission.hq !== undefined,
    hostUnits,
    supports: createSupports(scenario),
    networks: createNetworks(scenario),
    hostPolice: hostUnits
      .map(({ cell, police, strength, capacity, changes }, unit) => ({
        cell,
        unit,
        order: police ? strength * (changes ? 1 : capacity) : 0,
      }))
      .filter(({ order }) => order > 0),
    hostGuards: createHostGuards(scenario, cellOf),
    actors,
    sides,
    rivalGroups: rivalGroupsOf(scenario.spoilers.length, sides),
    battleDeaths: severityTable(clashes.logMean, clashes.logSd, Infinity),
    perceivers: scenario.spoilers.length + 1,
    neighbours: createNeighbours(ground, placeCells, scenario.parameters.presence.spreadKm),
    postures: scenario.postures,
    doctrines: [scenario.layDown, ...scenario.postures.flatMap((posture) => [posture, ...posture.schedule])],
    truces: createTruces(scenario),
    cantonments: createCantonments(scenario, placeCells),
    redLines: createRedLines(scenario, placeCells),
    access: createAccess(scenario, ground, placeCells, marketsOf(places)),
    controls: createControls(scenario),
    sites: createSites(scenario),
    benchmarks: createBenchmarks(scenario),
    street: createStreet(scenario),
  };
}
