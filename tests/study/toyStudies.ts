/** Studies over the toy scenario, as plans. */
import type { Shard } from '../../src/study/plan.ts';
import { planFrom } from '../../src/study/studyDirectory.ts';
import type { PlannedStudy } from '../../src/study/studyPlan.ts';
import { toyMeasures, toySource } from './toy.ts';

/** What the tob posture is, crossed with three strengths of the unit. */
export const toyDesign = `
design:
  parameters:
    postures.tob.kind: { values: [tob, wide-area], as: kind }
    mission.units.infantry1.strength: { min: 80, max: 160, step: 40, as: strength }
`;

export const toyStudy = (more = toyDesign, replications = 4): string => `
cordon: 1
name: toy-study
scenario: toy.yaml
postures: [static, tob]
set: { days: 12 }
replications: ${replications}
${more}`;

interface Sources {
  readonly study?: string;
  readonly source?: string;
  readonly shard?: Shard;
  readonly isTrial?: boolean;
  readonly files?: Readonly<Record<string, string>>;
}

export function plannedToy(sources: Sources = {}): PlannedStudy {
  const { study = toyStudy(), source = toySource, shard, isTrial, files = {} } = sources;
  const all: Readonly<Record<string, string>> = { 'toy.yaml': source, ...files };
  return planFrom({
    study: { file: 'toy.study.yaml', text: study },
    read: (file) => ({ file, text: all[file] }),
    shard,
    isTrial,
    measures: toyMeasures,
  });
}
