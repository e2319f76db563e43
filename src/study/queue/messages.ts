/** What coordinator and workers say to each other through Redis. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { modelVersion } from '../modelVersion.ts';
import type { Task } from '../plan.ts';
import type { RowWorkerSetup } from '../pool.ts';
import type { Segment } from '../segment.ts';

/** Raised when what follows changes: workers and coordinators of two kinds do not hear each other. */
const protocol = 3;

/** The queue of all studies; of one model version, since results of two are never mixed. */
export const queueName = `cordon-${protocol}-model-${modelVersion}`;

/** A job: some tasks of a study, to be run one after the other. */
export interface Job {
  readonly study: string;
  /** Of the coordinator that waits for it; when that is gone nobody does. */
  readonly session: string;
  /** Names the setup. */
  readonly setup: string;
  readonly tasks: readonly Task[];
}

/** Names in Redis. Results are a hash by the key of their task, so that one that comes twice is one. */
export const keys = {
  session: (study: string) => `cordon:${study}:session`,
  results: (study: string) => `cordon:${study}:results`,
  setup: (hash: string) => `cordon:setup:${hash}`,
} as const;

/** Keys that nobody fetches expire after so many seconds. A job does not: it goes when a worker comes to it. */
export const keptSeconds = 7 * 24 * 3600;

/** How BullMQ says that too many workers died of a job. Any other reason is trouble of one machine, or of Redis. */
export const deadly = 'job stalled more than allowable limit';

export type Reply =
  | { readonly kind: 'segment'; readonly segment: Segment }
  /** The model has a reason not to run the scenario, the same on every machine, which ends the study. */
  | { readonly kind: 'unable'; readonly message: string };

export interface PackedSetup {
  readonly hash: string;
  readonly bytes: Buffer;
}

export function packSetup(setup: RowWorkerSetup): PackedSetup {
  const bytes = serialize(setup);
  return { hash: createHash('sha256').update(bytes).digest('hex').slice(0, 20), bytes };
}

export const unpackSetup = (bytes: Buffer): RowWorkerSetup => deserialize(bytes);
export const packReply = (reply: Reply): Buffer => serialize(reply);
export const unpackReply = (bytes: Buffer): Reply => deserialize(bytes);
