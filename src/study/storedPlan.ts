/** The plan of a study from the files that it keeps beside its results. */
import type { Plan } from './plan.ts';
import { planFrom } from './studyDirectory.ts';
import { studyFile } from './studyInputs.ts';
import { UserError } from './userError.ts';
import type { Manifest } from './manifest.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';

/**
 * Of the whole study, also where the directory is a shard's.
 * @param text reads a file of the directory
 * @throws UserError when it is not the plan that was run.
 */
export function storedPlan(
  { planHash, modelVersion }: Manifest,
  text: (name: string) => string,
  measures?: readonly OutcomeInfo[],
): Plan {
  const read = (file: string) => ({ file, text: text(file) });
  const { plan } = planFrom({ study: read(studyFile), read, measures });
  if (plan.planHash === planHash) return plan;
  throw new UserError(
    plan.modelVersion === modelVersion
      ? `${studyFile} was changed after the study was run`
      : `the study is of model version ${modelVersion}, this is ${plan.modelVersion}`,
  );
}
