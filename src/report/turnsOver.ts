/** Part 8 of the first screen: what the reader should ask of a real sector, since no other assumptions were tried. */
import { reasonLabel } from '../charts/endingWords.ts';
import { attackKinds } from './attackKinds.ts';
import type { ReportInput } from './input.ts';
import { measured } from './language.ts';
import type { ScreenContext } from './screen.ts';
import { leadingPosture } from './standing.ts';

/**
 * Where most responses of the leading posture ended in this model, and the question that this raises. It is not said
 * that the answer depends on it: that has not been tried.
 */
export function turnsOver({ input, language, strings, found, name }: ScreenContext): string[] {
  const leader = leadingPosture(input, found);
  const most = leader === undefined ? undefined : bottleneck(input, leader, Object.entries(strings.questions));
  if (leader === undefined || most === undefined) return [`${strings.notExamined} ${strings.ask(strings.anyQuestion)}`];
  const share = measured(most.share, 'share', language);
  const where = strings.bottleneck({ share, way: name(leader), reason: reasonLabel(most.reason, language) });
  return [`${strings.notExamined} ${where} ${strings.ask(most.question)}`];
}

/** Endings of attacks that no unit reached before they were over. */
const notReached: readonly string[] = ['late', 'unanswered'];

interface Bottleneck {
  readonly reason: string;
  readonly question: string;
  /** Of the attacks that were not reached in time. */
  readonly share: number;
}

/** The most frequent reason for which attacks under a posture were not reached in time. */
function bottleneck(
  input: ReportInput,
  posture: string,
  questions: readonly (readonly [reason: string, question: string])[],
): Bottleneck | undefined {
  const runs = new Set(input.runs.filter((run) => run.posture === posture).map((run) => run.run_id));
  const missed = input.incidents.filter(
    ({ run_id, kind, outcome, reason }) =>
      runs.has(run_id) && attackKinds.includes(kind) && notReached.includes(outcome) && reason !== '',
  );
  const found = questions.map(([reason, question]) => {
    return { reason, question, share: missed.filter((each) => each.reason === reason).length / missed.length };
  });
  return missed.length === 0 ? undefined : found.toSorted((a, b) => b.share - a.share)[0];
}
