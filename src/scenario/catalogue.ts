/**
 * The parameter catalogue: each number of the model, declared once, with its unit, default, plausible range,
 * meaning, source and grade; a family a file. Only grades V and D may be shown as fact. Values of posture doctrine are
 * in doctrine.ts.
 */
import { access } from './catalogue/access.ts';
import { benchmarks } from './catalogue/benchmarks.ts';
import { ceasefire } from './catalogue/ceasefire.ts';
import { clashes } from './catalogue/clashes.ts';
import { credibility } from './catalogue/credibility.ts';
import { crime } from './catalogue/crime.ts';
import { demobilisation, prevention } from './catalogue/demobilisation.ts';
import { deployment } from './catalogue/deployment.ts';
import { detention } from './catalogue/detention.ts';
import { displacement } from './catalogue/displacement.ts';
import { force } from './catalogue/force.ts';
import { harm } from './catalogue/harm.ts';
import { hazard } from './catalogue/hazard.ts';
import { hostState } from './catalogue/hostState.ts';
import { illicit } from './catalogue/illicit.ts';
import { information } from './catalogue/information.ts';
import { mind } from './catalogue/mind.ts';
import { movement } from './catalogue/movement.ts';
import { narrative } from './catalogue/narrative.ts';
import { order } from './catalogue/order.ts';
import { perpetrators } from './catalogue/perpetrators.ts';
import { planning } from './catalogue/planning.ts';
import { presence } from './catalogue/presence.ts';
import { recruitment } from './catalogue/recruitment.ts';
import { redLines } from './catalogue/redLines.ts';
import { response } from './catalogue/response.ts';
import { settlement } from './catalogue/settlement.ts';
import { stocks } from './catalogue/stocks.ts';
import { sites } from './catalogue/sites.ts';
import { sustainment } from './catalogue/sustainment.ts';
import { terrain } from './catalogue/terrain.ts';
import { talks } from './catalogue/talks.ts';
import type { Parameter } from './catalogue/parameter.ts';

export const catalogue = {
  movement,
  terrain,
  settlement,
  presence,
  information,
  perpetrators,
  clashes,
  ceasefire,
  harm,
  response,
  force,
  order,
  detention,
  crime,
  mind,
  recruitment,
  redLines,
  displacement,
  hazard,
  access,
  sites,
  sustainment,
  deployment,
  planning,
  credibility,
  talks,
  demobilisation,
  prevention,
  benchmarks,
  stocks,
  hostState,
  illicit,
  narrative,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

/** Complete values, by family and name. */
export type Parameters = {
  readonly [Family in keyof typeof catalogue]: { readonly [Name in keyof (typeof catalogue)[Family]]: number };
};
