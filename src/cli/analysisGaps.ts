/** What an analysis lacks, and why: runs that failed, designs too small for effects or indices. */
import { whole, type Language } from '../report/language.ts';
import type { Manifest } from '../study/manifest.ts';
import type { Reader } from '../study/store/reader.ts';
import type { StudyAnalysis } from '../study/studyAnalysis.ts';
import { analysisStrings } from './analysisStrings.ts';
import type { Findings } from './analysisText.ts';
import { settingText } from './settingText.ts';

/** Whether all runs failed. */
export function isNothing({ counts }: Manifest): boolean {
  return counts !== null && counts.runs > 0 && counts.done === 0;
}

/** One line each. */
export function analysisGaps(
  reader: Reader,
  { drawn, effects, lacks }: StudyAnalysis,
  designs: Findings['designs'],
  lang: Language,
): string[] {
  const { manifest, directory } = reader;
  const strings = analysisStrings[lang];
  if (isNothing(manifest)) {
    const { runs = 0, failed = 0 } = manifest.counts ?? {};
    return [strings.nothing(whole(failed, lang), whole(runs, lang), `${directory}/failures.jsonl`)];
  }
  const gaps: string[] = [];
  const uneven = unevenFailures(reader);
  if (uneven !== undefined) {
    const { failed, least, most, point, posture } = uneven;
    const where = [settingText(designs.get(point)), posture].filter((part) => part !== '').join(', ');
    gaps.push(strings.uneven(whole(failed, lang), whole(least, lang), whole(most, lang), where));
  }
  if (drawn.length > 0 && !effects.some(({ parameter }) => drawn.includes(parameter))) gaps.push(strings.noEffects);
  if (lacks !== null) gaps.push(lacks === 'samples' ? strings.noTotals : strings.noIndices);
  return gaps;
}

/** Where more failed: one design point under one posture. */
interface Uneven {
  readonly failed: number;
  readonly least: number;
  readonly most: number;
  readonly point: string;
  readonly posture: string;
}

/** Failed runs are dropped pairwise; where more of one kind failed than of another, what is left may differ. */
function unevenFailures(reader: Reader): Uneven | undefined {
  if ((reader.manifest.counts?.failed ?? 0) === 0) return undefined;
  const counts = new Map<string, { point: string; posture: string; failed: number }>();
  for (const { point_id, start, posture, status } of reader.rows('runs')) {
    const key = JSON.stringify([point_id, start, posture]);
    const count = counts.get(key) ?? { point: point_id, posture, failed: 0 };
    counts.set(key, { ...count, failed: count.failed + (status === 'failed' ? 1 : 0) });
  }
  const [worst, ...others] = [...counts.values()].sort((a, b) => b.failed - a.failed);
  const least = others.at(-1)?.failed ?? worst.failed;
  if (least === worst.failed) return undefined;
  const failed = others.reduce((sum, each) => sum + each.failed, worst.failed);
  return { failed, least, most: worst.failed, point: worst.point, posture: worst.posture };
}
