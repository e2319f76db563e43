/** Host state, mission, armed groups and injects of a random scenario. */
import fc from 'fast-check';
import { injectKinds, type ScenarioFile } from '../../../src/scenario/schema.ts';
import { unitKinds } from '../../../src/scenario/schemaMission.ts';
import { share, split, type Frame } from './smallFrame.ts';

export const hostOf = (of: Frame) =>
  fc.record({
    legitimacy: fc.record(Object.fromEntries(of.groups.map((group) => [group, share]))),
    units: fc
      .array(
        fc.record({
          kind: fc.constantFrom('police', 'army') as fc.Arbitrary<'army'>,
          strength: fc.integer({ min: 0, max: 80 }),
          at: fc.constantFrom(...of.places),
          capacity: share,
          integrity: share,
          protects: fc.boolean(),
          pay: fc.constantFrom(undefined, undefined, 0, 1),
          commander: fc.constantFrom(undefined, undefined, 'strongman') as fc.Arbitrary<'strongman' | undefined>,
        }),
        { minLength: 1, maxLength: 2 },
      )
      .map((units) => units.map((unit, index) => ({ id: `h${index}`, ...unit }))),
    justice: fc.record({
      custody: fc.integer({ min: 0, max: 40 }),
      casesPerWeek: fc.integer({ min: 0, max: 20 }),
      prosecutorsPerWeek: fc.constantFrom(0, 2, 1000),
      handOverKm: fc.constantFrom(0, 20, 1000),
      collects: fc.boolean(),
      prison: fc.integer({ min: 0, max: 40 }),
    }),
  });

/** Support for the first unit of the host state, which there always is, or none. */
const supports = fc.constantFrom(
  [],
  [],
  [
    { id: 'kit', unit: 'h0', kind: 'joint' as const, fromDay: 1, officers: 20, screened: false },
    { id: 'school', unit: 'h0', kind: 'training' as const, fromDay: 0, untilDay: 9, officers: 4, screened: true },
  ],
);

const forceOf = (of: Frame) =>
  fc.record({
    hq: fc.constantFrom(undefined, ...new Array<string>(7).fill(of.places[0])),
    mandate: fc.record({
      arrest: fc.boolean(),
      expectation: share,
      force: fc.constantFrom('restrictive', 'standard', 'robust') as fc.Arbitrary<'robust'>,
      detain: fc.boolean(),
    }),
    weaponsFree: fc.constantFrom([], [], [{ id: 'area', box: [0, 0, 3, 5], fromDay: 1 }]) as fc.Arbitrary<
      NonNullable<ScenarioFile['mission']['weaponsFree']>
    >,
    redLines:
      of.spoilers.length === 0
        ? fc.constant([])
        : fc.constantFrom(
            [],
            [{ id: 'line', at: of.places[0], radiusKm: 12, spoiler: of.spoilers[0], fighters: 10, fromDay: 1 }],
            [
              {
                id: 'line',
                at: of.places[0],
                radiusKm: 60,
                spoiler: of.spoilers[0],
                fighters: 5,
                fromDay: 0,
                untilDay: 6,
              },
            ],
          ),
    standing: fc.constantFrom({ judged: false }, { judged: true }, { judged: true, sidesWith: of.groups[0] }),
    stratcom: fc.constantFrom(0, 0, 0.8),
    misconductPerThousandYear: fc.constantFrom(0, 0, 500),
    hostSupport: supports,
    alertNetwork: fc.constantFrom(undefined, undefined, { places: of.places, coverage: 0.8, fromDay: 2 }),
    dialogues: fc.constantFrom(undefined, undefined, { places: of.places, everyDays: 1, settles: 1, fromDay: 1 }),
    units: fc
      .array(
        fc.record({
          kind: fc.constantFrom(...unitKinds, 'infantry', 'infantry'),
          strength: fc.constantFrom(0, 12, 40, 140, 300, 600),
          base: fc.constantFrom(of.places[0], ...of.places),
          vehicles: fc.integer({ min: 0, max: 30 }),
          arrival: fc.constantFrom(undefined, undefined, undefined, { fromDay: -3, days: 9, share: 0.9 }),
          rotationDays: fc.constantFrom(undefined, undefined, 30),
          platoonCapable: fc.boolean(),
          willingness: share,
          caveats: fc.record({
            noNight: fc.boolean(),
            capitalDelayHours: fc.constantFrom(0, 0, 12),
            noArrest: fc.boolean(),
            medicalHours: fc.constantFrom(undefined, undefined, 2),
          }),
        }),
        { minLength: of.units.length, maxLength: of.units.length },
      )
      .map((units) =>
        units.map((unit, index) => ({
          id: of.units[index],
          ...unit,
          platoonCapable: unit.kind === 'fpu' && unit.platoonCapable,
        })),
      ),
    supply: fc.record({
      fuelLitresPerWeek: fc.constantFrom(0, 200, 20000, 20000, 20000),
      rationsPerWeek: fc.constantFrom(0, 300, 10000, 10000, 10000),
      flyingHoursPerWeek: fc.constantFrom(0, 1, 20),
      observationHoursPerWeek: fc.constantFrom(0, 0, 10),
    }),
  });

/** A mission can be known to side with a group only where groups judge it. */
export const missionOf = (of: Frame) => forceOf(of).map(({ standing, ...mission }) => ({ ...mission, ...standing }));

export const spoilersOf = (of: Frame) =>
  fc
    .array(
      fc.record({
        stance: fc.constantFrom('inside', 'outside') as fc.Arbitrary<'inside'>,
        aim: fc.constantFrom('limited', 'greedy', 'total') as fc.Arbitrary<'total'>,
        violence: share,
        from: fc.constantFrom(...of.groups),
        fighters: fc.integer({ min: 0, max: 400 }),
        bands: fc.integer({ min: 1, max: 4 }),
        home: fc.constantFrom(...of.places),
        arms: fc.constantFrom('light', 'heavy') as fc.Arbitrary<'light'>,
        ied: share,
        fights: fc.constantFrom(undefined, undefined, [], of.spoilers),
        reachKm: fc.constantFrom(5, 60, 200),
        propaganda: fc.constantFrom(0, 0, 0.8),
        acts: fc.constantFrom({}, {}, { tax: 1, checkpoints: 1, attackBases: 1 }),
        funding: split(['tax', 'external', 'illicit']),
      }),
      { minLength: of.spoilers.length, maxLength: of.spoilers.length },
    )
    .map((groups) => groups.map((group, index) => ({ id: of.spoilers[index], name: of.spoilers[index], ...group })));

/** A network that earns everywhere and feeds every armed group, or none. */
export const networksOf = (of: Frame) =>
  fc.constantFrom(
    [],
    [
      { id: 'gold', sites: [...of.places], outlet: of.places[0], ties: [...of.spoilers], cutFromDay: 8, patron: 'h0' },
      { id: 'salt', sites: [of.places[0]], size: 0.5, ties: of.spoilers.slice(0, 1) },
    ],
  );

/** A ceasefire of the first two groups, where there are two, with a zone in the north-west. */
export const peaceOf = (of: Frame) =>
  fc
    .record({
      accord: fc.record({ fromDay: fc.integer({ min: 0, max: 5 }), strength: share }),
      withdrawDays: fc.constantFrom(undefined, 0, 6),
      assembled: fc.boolean(),
    })
    .map(({ accord, withdrawDays, assembled }) => {
      if (of.spoilers.length < 2) return {};
      return {
        ceasefires: [{ id: 'accord', between: of.spoilers.slice(0, 2), ...accord }],
        zones: [{ id: 'zone', ceasefire: 'accord', box: [0, 0, 2, 2], withdrawDays }],
        cantonments: assembled ? [{ id: 'site', ceasefire: 'accord', at: of.places[0] }] : [],
      };
    });

const aimed: Readonly<Record<(typeof injectKinds)[number], (of: Frame) => object>> = {
  priceShock: () => ({ size: 0.5 }),
  rumour: ({ places, groups, days }) => ({ size: 0.6, at: places[0], ...(days % 2 === 0 ? { group: groups[0] } : {}) }),
  flood: () => ({ size: 5 }),
  influx: ({ spoilers }) => ({ size: 45, spoiler: spoilers[0] }),
  misconduct: () => ({ size: 0.4 }),
  election: ({ places }) => ({ size: 0.4, at: places[0] }),
  budgetCut: () => ({ size: 0.5 }),
  reinforcement: ({ units }) => ({ size: 60, unit: units[0] }),
  withdrawal: ({ units }) => ({ size: 60, unit: units[units.length - 1] }),
  harm: ({ places, spoilers }) => ({ size: 12, at: places[0], spoiler: spoilers[0] }),
};

export const injectsOf = (of: Frame) => {
  const possible = injectKinds.filter(
    (kind) =>
      (kind !== 'influx' || of.spoilers.length > 0) &&
      ((kind !== 'reinforcement' && kind !== 'withdrawal') || of.units.length > 0),
  );
  return fc
    .array(
      fc.record({
        kind: fc.constantFrom(...possible),
        day: fc.integer({ min: 0, max: of.days * 2 - 1 }).map((half) => half / 2),
      }),
      { maxLength: 4 },
    )
    .map((injects) =>
      injects.map(({ kind, day }, index) => ({ id: `i${index}`, kind, day, size: 0, ...aimed[kind](of) })),
    );
};
