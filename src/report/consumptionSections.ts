/** What each way consumed, what that averted, and how ways were tuned. */
import { unitText } from '../charts/units.ts';
import type { EfficiencyRow } from '../analysis/tables.ts';
import { depthStrings } from './depthStrings.ts';
import { escape, section, table } from './html.ts';
import { measured, whole, withRange } from './language.ts';
import { unitOf, type PageContext } from './pageTables.ts';
import { armsOf, noMission } from './standing.ts';

/** The picture, the table and the efficiency; empty where nothing was consumed. */
export function consumption(context: PageContext, figures: string): string {
  const { input, language, strings, name } = context;
  const rows = armsOf(input).flatMap((arm) => {
    const used = input.consumption.filter((row) => row.posture === arm);
    // No mission has nothing to use; a row of zeros would look like thrift.
    if (used.every(({ available }) => available === 0)) return [];
    return [
      [name(arm)],
      ...used.map((row) => [
        strings.resources[row.resource] ?? row.resource,
        unitText(row.unit, language),
        measured(row.available, row.unit, language),
        measured(row.used, row.unit, language),
        row.available > 0 ? measured(row.used / row.available, 'share', language) : '–',
      ]),
    ];
  });
  if (rows.length === 0) return '';
  const all = table({
    caption: strings.consumptionCaption,
    columns: strings.consumptionColumns,
    rows,
    wordColumns: [1],
  });
  return section('consumption', strings.consumption, figures, all, efficiency(context));
}

/** Primary outcomes averted for what was used. */
function efficiency({ input, depth, language, strings: page, name }: PageContext): string {
  const strings = depthStrings[language];
  const arms = armsOf(input).filter((arm) => arm !== noMission);
  const own = depth.efficiency.filter((row) => row.start === 'switching');
  const rows = input.scenario.primary.flatMap(({ outcome }) => {
    const info = input.outcomes.find((each) => each.name === outcome);
    const ofOutcome = own.filter((row) => row.outcome === outcome);
    if (!info || ofOutcome.length === 0) return [];
    const resources = [...new Set(ofOutcome.map((row) => row.resource))];
    return [
      [`${info.label[language]}, ${strings.averted} (${unitOf(info, language)})`],
      ...resources.map((resource) => {
        const ofResource = ofOutcome.filter((row) => row.resource === resource);
        const [{ per, unit }] = ofResource;
        const what = page.resources[resource] ?? resource;
        const ratio = (row: EfficiencyRow | undefined) =>
          withRange(row && { mean: row.ratio, lo95: row.lo95, hi95: row.hi95 }, 'ratio', language);
        return [
          strings.per(whole(per, language), unitText(unit, language), what),
          ...arms.map((arm) => ratio(ofResource.find((row) => row.posture === arm))),
        ];
      }),
    ];
  });
  if (rows.length === 0) return '';
  const columns = [page.outcome, ...arms.map(name)];
  return `<h3>${escape(strings.efficiency)}</h3>${table({ caption: strings.efficiencyCaption, columns, rows })}`;
}

/** Every doctrine that was tried on the training seeds; empty where nothing was tuned. */
export function tuning({ depth, input, language, name }: PageContext): string {
  if (depth.tuning.length === 0) return '';
  const strings = depthStrings[language];
  const unit = input.outcomes.find((each) => each.name === input.scenario.primary[0]?.outcome)?.unit ?? '';
  const postures = [...new Set(depth.tuning.map(({ posture }) => posture))];
  const rows = postures.flatMap((posture) => [
    [name(posture)],
    ...depth.tuning
      .filter((row) => row.posture === posture)
      .map((row) => [
        whole(row.candidate, language),
        whole(row.changes, language),
        whole(row.n, language),
        measured(row.mean, unit, language),
        row.chosen ? '✓' : '–',
      ]),
  ]);
  return section(
    'tuning',
    strings.tuning,
    table({ caption: strings.tuningCaption, columns: strings.tuningColumns, rows }),
  );
}
