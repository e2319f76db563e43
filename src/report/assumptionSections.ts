/** What was assumed: every number of the model by how it is known, and what the scenario changed. */
import { depthStrings } from './depthStrings.ts';
import { folded, paragraph, section, table } from './html.ts';
import type { Assumptions } from './input.ts';
import { given, whole } from './language.ts';
import type { PageContext } from './pageTables.ts';

/** Grades from what was seen to what was assumed; the first three are those of facts. */
const gradeOrder = ['V', 'Va', 'D', 'M', 'K', 'A'];
const sourcedGrades = gradeOrder.slice(0, 3);

/** How many of the model's numbers are assumptions or from memory. */
export function assumedCount({ grades }: Assumptions): { readonly assumed: number; readonly total: number } {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const total = sum(Object.values(grades));
  return { assumed: total - sum(sourcedGrades.map((grade) => grades[grade] ?? 0)), total };
}

export function assumptions(context: PageContext): string {
  const { input, language, strings } = context;
  const { changed } = input.assumptions;
  const { assumed, total } = assumedCount(input.assumptions);
  const text = strings.assumed({
    assumed: whole(assumed, language),
    total: whole(total, language),
    sourced: whole(total - assumed, language),
  });
  const rows = changed.map(({ name, value, usual }) => [name, given(value, language), given(usual, language)]);
  const changes =
    rows.length > 0
      ? table({ caption: strings.changedCaption, columns: strings.changedColumns, rows })
      : paragraph(strings.nothingChanged);
  return section(
    'assumptions',
    strings.assumptions,
    paragraph(text),
    gradeTable(context),
    changes,
    ...parametersByGrade(context),
    paragraph(strings.evidence),
  );
}

function gradeTable({ input, language }: PageContext): string {
  const strings = depthStrings[language];
  const present = gradeOrder.filter((grade) => (input.assumptions.grades[grade] ?? 0) > 0);
  return table({
    caption: strings.gradesCaption,
    columns: strings.gradeColumns,
    rows: present.map((grade) => [
      grade,
      strings.grades[grade] ?? grade,
      whole(input.assumptions.grades[grade], language),
    ]),
    wordColumns: [1],
  });
}

/** One folded table a grade. Sources are quoted as they were written, in English. */
function parametersByGrade({ depth, language }: PageContext): string[] {
  const strings = depthStrings[language];
  return gradeOrder.flatMap((grade) => {
    const own = depth.parameters.filter((parameter) => parameter.grade === grade);
    if (own.length === 0) return [];
    const rows = own.map(({ name, value, unit, min, max, source }) => [
      name,
      given(value, language),
      unit,
      given(min, language),
      given(max, language),
      source,
    ]);
    const all = table({ caption: '', columns: strings.parameterColumns, rows, wordColumns: [2, 5] });
    return [folded(strings.parametersOf(grade, whole(own.length, language)), all)];
  });
}
