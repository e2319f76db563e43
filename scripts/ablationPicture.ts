/** The picture of the ablation from rows of docs/ablation.csv. */
import { ablation, type AblationPoint } from '../src/charts/ablation.ts';
import { inputWithoutRows } from '../src/charts/emptyInput.ts';
import { renderSvg } from '../src/charts/render.ts';
import { modelVersion } from '../src/study/modelVersion.ts';
import type { AblationRow } from './ablation.ts';

/** @param date as it shall stand in the picture, YYYY-MM-DD. @returns SVG of the rows that have an interval */
export function ablationPicture(rows: readonly AblationRow[], date: string): Promise<string> {
  const points = rows.flatMap(({ verdict, difference, lo95, hi95, smallest, ...row }): AblationPoint[] => {
    if (verdict === 'idle' || verdict === 'fails' || Number.isNaN(lo95)) return [];
    const { scenario, process, outcome } = row;
    const relative = { difference: difference / smallest, lo95: lo95 / smallest, hi95: hi95 / smallest };
    return [{ scenario, process, outcome, ...relative, verdict }];
  });
  const input = inputWithoutRows({ scenarioName: 'Ablation', modelVersion, date, lang: 'en', theme: 'light' });
  return renderSvg(ablation(input, points));
}
