/** Access, controls, aid, mine action and protected sites of a random scenario. */
import fc from 'fast-check';
import { share, type Frame } from './smallFrame.ts';

const control = (of: Frame) =>
  fc.record({
    kind: fc.constantFrom('checkpoints', 'curfew') as fc.Arbitrary<'curfew'>,
    places: fc.boolean().map((all): string[] => (all ? [...of.places] : [of.places[0]])),
    level: share,
    fromDay: fc.constantFrom(0, 3),
    riseDays: fc.constantFrom(0, 5),
    untilDay: fc.constantFrom(undefined, 8),
    fallDays: fc.constantFrom(0, 6),
    explained: share,
  });

export const freedomOf = (of: Frame) =>
  fc.record({
    access: fc.constantFrom(undefined, undefined, {}, { returns: 'home' as const }),
    controls: fc
      .array(control(of), { maxLength: 2 })
      .map((controls) => controls.map((each, index) => ({ id: `c${index}`, ...each }))),
    civilian: fc.constantFrom(undefined, { aidRunsPerWeek: 5 }, { aidRunsPerWeek: 20, escorts: false }),
    mineAction: fc.constantFrom(undefined, { order: 'people' as const, exploitation: true }),
    soldiers: fc.constantFrom(undefined, 'outside' as const, 'inside' as const, 'none' as const),
  });

type Freedom = typeof freedomOf extends (of: Frame) => fc.Arbitrary<infer Drawn> ? Drawn : never;

interface Written {
  readonly places: readonly { readonly id: string; readonly kind: string }[];
  readonly mission: object;
}

/** A file with these; every camp is a protected site, or none; aid is sent only where access is told. */
export function withFreedom<File extends Written>(
  file: File,
  { access, controls, civilian, mineAction, soldiers }: Freedom,
) {
  const camps = file.places.filter(({ kind }) => kind === 'camp');
  return {
    ...file,
    access,
    controls,
    mission: {
      ...file.mission,
      civilian: access === undefined ? undefined : civilian,
      mineAction,
      sites: soldiers === undefined ? [] : camps.map(({ id }) => ({ at: id, soldiers })),
    },
  };
}
