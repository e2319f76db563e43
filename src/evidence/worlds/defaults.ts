/**
 * The values of each kind of world where options say nothing. Grades: V seen in a source, D computed from open data,
 * K from memory, A assumption; sources in docs/worlds.md.
 */
import type { World } from './features.ts';

type Kind = Omit<World, 'worldSeed'>;

const postures: Kind['postures'] = [{ id: 'static', kind: 'static' }];

/** Like the Central African Republic in extent, people, settlements, mission and season; no place in it is real. */
export const country: Kind = {
  days: 730,
  burnInDays: 90,
  tickHours: 6,
  wetSeason: { from: '05-01', to: '10-31' }, // V for South Sudan, taken over: A
  width: 99, // 990 km x 660 km: 653 400 square km, the country has 623 000 (K)
  height: 66,
  cellKm: 10,
  terrain: 'bush', // K
  forestShare: 0.2, // A
  rivers: 2, // A
  settlements: 180, // A: 38 listed towns (D) and villages down to about 2 500 people
  townShare: 0.2, // D: 38 of 180
  sizeExponent: 0.9, // D
  primacy: 3.3, // D; the 38 largest then hold 2.3 million
  alongRoads: 0.85, // A
  roadKmPer1000Km2: 30, // K
  pavedShare: 0.05, // K
  unpavedShare: 0.4, // K
  proneShare: 0.5, // A
  proneness: 0.5, // A: as around Bambari
  pronenessKm: 100, // A
  mineShare: 0.05, // A
  population: 4_600_000, // D
  ruralShare: 0.35, // A
  peoplePerAgent: 500, // A: docs/worlds.md has what coarser and finer cohorts change
  groups: 6, // A
  hardship: { mean: 0.55, sd: 0.15 }, // A: as around Bambari
  rebels: {
    groups: 6, // A
    fighters: 1350, // A: see docs/worlds.md
    fightersPerBand: 45, // V: parties of about 40 and columns of 300 near Bambari in February 2017
    violence: 0.6, // A: as around Bambari, like the next two
    arms: 'heavy',
    reachKm: 110,
    insideShare: 0.5, // A
  },
  government: {
    garrisons: 5, // A
    soldiersPerGarrison: 60, // A: as around Bambari
    armyIntegrity: 0.3, // A: likewise
    stations: 10, // A
    police: 400, // A
    policeIntegrity: 0.6, // A
    capacity: 0.4, // A
    legitimacy: 0.4, // A
  },
  communal: { feuds: 3, heat: 0.35, militias: 4, fightersPerMilitia: 90 }, // A
  mission: {
    troops: 11_650, // V (weak copy): ceiling of MINUSCA
    fpu: 1_680, // D: twelve units of the standard 140
    ipo: 400, // D: the rest of a ceiling of 2 080 police
    observers: 150, // D: 2.2 % of personnel in cells with any would be 300; A
    bases: 12, // D
    troopsPerBase: null,
    baseSpacingKm: 170, // D
    deployment: { rule: 'even' },
    strengthSpread: 1.3, // D
    qrfShare: 0.05, // A
    arrivalDay: 0,
    arrest: false,
    expectation: 0.5, // A
  },
  postures,
};

/** One brigade's area: the extent and people of the scenario around Bambari, with settlements of its own. */
export const sector: Kind = {
  ...country,
  days: 365,
  width: 45,
  height: 45,
  cellKm: 5,
  rivers: 1,
  settlements: 50, // A: 45 places around Bambari
  primacy: 1.3, // D: Bambari over Bria
  roadKmPer1000Km2: 40, // A
  pavedShare: 0,
  unpavedShare: 0.5, // A
  pronenessKm: 50, // A
  population: 265_000, // A: as around Bambari, like the rest of this block
  ruralShare: 0.3,
  peoplePerAgent: 50,
  groups: 3,
  rebels: { ...country.rebels, groups: 2, fighters: 540 },
  government: { ...country.government, garrisons: 1, stations: 3, police: 80 },
  communal: { ...country.communal, feuds: 1, militias: 2, fightersPerMilitia: 80 },
  mission: {
    ...country.mission,
    troops: 2_000, // D: about the mean of 2016 and 2018, 1 816, and a reserve
    fpu: 140, // V
    ipo: 30, // A
    observers: 8, // A
    bases: 4, // V: Bambari, Bria, Alindao, and a company in Grimari (A)
    baseSpacingKm: 80, // D: between Bambari and its neighbours 68 to 169 km
  },
};

/** A town of neighbourhoods in cells of 250 m, with gangs, host police and one mission base. */
export const town: Kind = {
  ...country,
  days: 90,
  burnInDays: 30,
  tickHours: 1,
  width: 40, // 10 km x 10 km: A
  height: 40,
  cellKm: 0.25,
  terrain: 'urban',
  forestShare: 0,
  rivers: 0,
  settlements: 36, // A: neighbourhoods
  townShare: 1,
  sizeExponent: 0.3, // A
  primacy: 1.5, // A
  alongRoads: 0,
  roadKmPer1000Km2: 2_000, // A: main streets
  pavedShare: 0.2, // A
  unpavedShare: 0.8, // A
  pronenessKm: 2, // A
  mineShare: 0,
  population: 100_000, // A: between Bambari (41 356) and Goma (249 862), V
  ruralShare: 0,
  peoplePerAgent: 20,
  groups: 3,
  rebels: {
    groups: 3, // A
    fighters: 90, // A
    fightersPerBand: 15, // A
    violence: 0.6,
    arms: 'light',
    reachKm: 5, // A
    insideShare: 0,
  },
  government: { ...country.government, garrisons: 1, stations: 4, police: 100 }, // A: one officer for a thousand people
  communal: { ...country.communal, feuds: 1, militias: 1, fightersPerMilitia: 30 }, // A
  mission: {
    ...country.mission,
    troops: 240, // A: two companies
    fpu: 140, // V
    ipo: 30, // A
    observers: 0,
    bases: 2, // A
    baseSpacingKm: 3, // A
    strengthSpread: 0,
    qrfShare: 0,
  },
};
