/** A scenario with every part of the model that a scenario must ask for: what the standard run leaves out. */
import type { scenarioOf } from './richScenario.ts';

type Plain = ReturnType<typeof scenarioOf>;

/** The standard rich run with host forces that change, justice, networks, access, controls, sites, talks, DDR, phases and a hand-over. */
export function everythingOn(plain: Plain): object {
  const { people, hostState, mission, spoilers, postures } = plain;
  const towns = plain.places.filter(({ kind }) => kind === 'town').map(({ id }) => id);
  // Every eighth place is a camp, and every twelfth has a mine.
  const camps = plain.places.filter((_, index) => index % 8 === 3).map(({ id }) => id);
  const mines = plain.places.filter((_, index) => index % 12 === 5).map(({ id }) => id);
  const places = plain.places.map((place) =>
    camps.includes(place.id)
      ? { ...place, kind: 'camp', room: 2 * place.population }
      : mines.includes(place.id)
        ? { ...place, facilities: ['mine', 'school'] }
        : place,
  );
  const armies = towns.slice(1, 4).map((at, index) => ({
    id: `army${index}`,
    kind: 'army',
    strength: 120,
    at,
    pay: 0.6,
    commander: index === 0 ? 'strongman' : 'accountable',
    protects: true,
  }));
  const hostUnits = [...hostState.units.map((unit) => ({ ...unit, pay: 0.8 })), ...armies];
  const groups = spoilers.map((group, index) => ({
    ...group,
    stance: index < 2 ? 'inside' : 'outside',
    ied: 0.5,
    propaganda: 0.4,
    acts: { tax: 0.5, checkpoints: 0.5, attackBases: 0.5 },
    funding: { tax: 0.4, external: 0.3, illicit: 0.3 },
    ...(index === 4 ? { fighters: 0, splinter: { of: 'group0', share: 0.3, day: 120 } } : {}),
  }));
  const ceasefire = { id: 'accord', between: ['group0', 'group1'], fromDay: 10, strength: 0.7 };
  return {
    ...plain,
    name: `${plain.name}, with everything on`,
    places,
    people: { ...people, rumours: 'lasting' },
    hostState: { ...hostState, units: hostUnits, justice: { collects: true, prosecutorsPerWeek: 10, handOverKm: 100 } },
    mission: {
      ...mission,
      judged: true,
      stratcom: 0.5,
      mandate: { arrest: true, detain: true, expectation: 0.6, force: 'robust' },
      misconductPerThousandYear: 2,
      alertNetwork: { places: towns, coverage: 0.6, fromDay: 30 },
      redLines: [{ id: 'line', at: towns[2], radiusKm: 30, spoiler: 'group2', fighters: 40, fromDay: 5 }],
      weaponsFree: [{ id: 'area', box: [0, 0, 10, 10], fromDay: 5 }],
      hostSupport: [
        { id: 'mentors', unit: 'police0', kind: 'training', officers: 20, screened: true },
        { id: 'joint', unit: 'army0', kind: 'joint', officers: 20, screened: false },
      ],
      sites: camps.map((at) => ({ at, soldiers: 'outside' })),
      civilian: { aidRunsPerWeek: 20 },
      mineAction: { order: 'people', exploitation: true },
      supply: { ...mission.supply, flyingHoursPerWeek: 20, observationHoursPerWeek: 10 },
    },
    access: { returns: 'road' },
    controls: [
      { id: 'ring', kind: 'checkpoints', places: towns, level: 0.6, fromDay: 0, untilDay: 200, explained: 0.7 },
      { id: 'night', kind: 'curfew', places: [towns[0]], level: 0.8, fromDay: 30, untilDay: 90, explained: 0.5 },
    ],
    crimeNetworks: [{ id: 'stone', sites: mines, outlet: towns[0], ties: ['group2', 'group3'], patron: 'army0' }],
    spoilers: groups,
    peace: {
      process: 0.7,
      fromDay: 20,
      ceasefires: [ceasefire],
      zones: [{ id: 'zone', ceasefire: 'accord', box: [40, 40, 50, 50] }],
      cantonments: [{ id: 'camp', ceasefire: 'accord', at: towns[1] }],
    },
    ddr: { fromDay: 40, sites: towns.slice(0, 2), perDay: 3, casesPerDay: 2, reinsertion: 0.8, reintegration: 0.5 },
    cvr: [{ at: towns[1], places: 60, fromDay: 40 }],
    phases: [
      { id: 'one', benchmarks: [{ measure: 'attacksOnCivilians', atMost: 30 }], holdDays: 30 },
      { id: 'two', benchmarks: [{ measure: 'trust', atLeast: 0.2 }], holdDays: 30 },
    ],
    // Late, so that most of the year has the mission.
    handOver: { byDay: 300, drawDownDays: 30, watchDays: 30, relapseDeaths: 10 },
    injects: [
      { id: 'prices', day: 20, kind: 'priceShock', size: 0.2 },
      { id: 'vote', day: 150, kind: 'election', at: towns[0], size: 0.4 },
    ],
    postures: postures.map((posture) => ({ ...posture, escortShare: 0.2, policeIntegration: 'cordon' })),
  };
}
