/** What the first screen needs to be told in a language. */
import type { Verdict } from '../analysis/tables.ts';
import type { UnitKind } from '../scenario/schema.ts';
import type { Reason } from '../sim/codes.ts';

export interface FirstScreenStrings {
  readonly and: string;
  readonly headings: readonly string[];
  readonly notAForecast: string;
  readonly noMission: string;
  /** The present lay-down going on unchanged. */
  readonly present: string;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  /** The direction of a verdict: what the first of two has. */
  readonly direction: { readonly less: string; readonly more: string };
  question(facts: { place: string; people: string; days: string; from: string }): string;
  resources(list: string, members: string, vehicles: string): string;
  compared(ways: string): string;
  lowest(outcome: string, way: string, value: string): string;
  highest(outcome: string, way: string, value: string): string;
  /** Ways with the same average. */
  alike(ways: string): string;
  /** Every way has the same average. */
  same(outcome: string, value: string): string;
  against(ways: string, verdict: string): string;
  /** What a verdict means, in brackets behind it. */
  readonly verdictMeans: Readonly<Record<Verdict, string>>;
  /** The same for CANNOT TELL where no repeat differed. */
  readonly tooFew: string;
  /** The same for LUCK ONLY where the range reaches below what matters. */
  readonly maybeSmall: string;
  readonly noBest: string;
  averageOf(n: string): string;
  /** What an expected death is, under a table that shows them. */
  readonly expectedMeans: string;
  /** What differences of shares are counted in. */
  readonly points: string;
  readonly differenceColumns: readonly string[];
  differenceHeading(facts: { outcome: string; unit: string; worth: string; way: string }): string;
  /** Heading and row of an outcome in which no way differs from another in any repeat. */
  alikeHeading(facts: { outcome: string; unit: string; worth: string }): string;
  readonly everyPair: string;
  range(from: string, to: string): string;
  /** In place of a range: two ways that were equal in every repeat. */
  readonly noneDiffered: string;
  /** In place of a range: one repeat gives none. */
  readonly noRange: string;
  /** Between clauses of one sentence. */
  readonly semicolon: string;
  otherPairs(outcome: string, groups: string): string;
  /** What is said of a pair or of several. */
  saidOf(verdict: string, pairs: string): string;
  /** One way against several others. */
  oneAgainst(way: string, others: string): string;
  /** Behind a verdict: against whom the ways that follow have less or more. */
  than(direction: 'less' | 'more', other: string): string;
  manyPairs(n: string): string;
  /** @param verdict the word for LUCK ONLY */
  luckOnlyMeans(verdict: string): string;
  /** @param needed repeats that would tell; undefined where as many were run */
  cannotTellMeans(verdict: string, needed: string | undefined): string;
  readonly steadySame: string;
  steadyDiffers(pairs: string): string;
  steadyPair(facts: { outcome: string; a: string; b: string; by: string; verdict: string }): string;
  turned(facts: { outcome: string; turned: string; n: string; leader: string; other: string; tied?: string }): string;
  notTurned(facts: { outcome: string; leader: string; other: string }): string;
  alwaysEqual(outcome: string): string;
  oneSet(assumed: string, total: string): string;
  readonly notExamined: string;
  bottleneck(facts: { share: string; way: string; reason: string }): string;
  ask(question: string): string;
  /** By why a response did not come in time: what to ask of a real sector. */
  readonly questions: Readonly<Record<Exclude<Reason, ''>, string>>;
  readonly anyQuestion: string;
  loses(way: string, places: string): string;
  losesNone(way: string): string;
  chanceLosers(byLuck: string, places: string): string;
  losesOnAverage(clauses: string): string;
  underOther(facts: { other: string; places: string; place: string; more: string }): string;
  othersLose(clauses: string): string;
  readonly nowhere: string;
  at(way: string, places: string): string;
  /** A single repeat gives no luck range. */
  readonly oneRepeat: string;
  readonly placesUnknown: string;
  readonly groupsUnknown: string;
  groupsLose(groups: string): string;
  readonly groupsLoseNone: string;
  morePlaces(n: number): string;
  readonly use: string;
  provenance(facts: { version: string; modelVersion: string; seed: string }): string;
  failed(n: string, of: string): string;
}
