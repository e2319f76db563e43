/** One stay of a coordinator with one list of tasks: what is handed out, what is back, what must be handed out again. */
import { randomUUID } from 'node:crypto';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { deadly, keptSeconds, keys, packSetup, unpackReply } from './messages.ts';
import type { Job, PackedSetup } from './messages.ts';
import { adaptBatches } from '../batches.ts';
import type { Task } from '../plan.ts';
import type { RowWorkerSetup } from '../pool.ts';
import { failedRows } from '../rows.ts';
import { joinSegments, segmentOf } from '../segment.ts';
import type { Segment } from '../segment.ts';
import { UserError } from '../userError.ts';

type OnSegment = (segment: Segment) => void;

/** Tasks that are in Redis at once: enough for many workers, and little to lose. */
const mostHandedOut = 2000;
/** Results that are read at once: each may be a hundred kilobytes. */
const mostRead = 32;

export interface SessionOptions {
  readonly redis: Redis;
  readonly queue: Queue<Job>;
  readonly study: string;
  readonly setup: RowWorkerSetup;
  readonly tasks: readonly Task[];
  /** Once it says so nothing is committed any more, and nothing handed out. */
  readonly isStopped: () => boolean;
  readonly onSegment: OnSegment;
  /** Told why a worker could not do a task that is handed out again; once a reason. */
  readonly onTrouble: (reason: string) => void;
}

export class Session {
  private readonly id = randomUUID().slice(0, 8);
  private readonly size = adaptBatches();
  private readonly options: SessionOptions;
  private readonly setup: PackedSetup;
  /** By key: what has no result yet. */
  private readonly open: Map<string, Task>;
  /** Of the tasks, the first that was never handed out. */
  private next = 0;
  /** Handed out, by name. */
  private readonly jobs = new Map<string, readonly Task[]>();
  private named = 0;
  private readonly troubles = new Set<string>();

  constructor(options: SessionOptions) {
    this.options = options;
    this.setup = packSetup(options.setup);
    this.open = new Map(options.tasks.map((task) => [task.key, task]));
  }

  isDone(): boolean {
    return this.open.size === 0;
  }

  async isLonely(): Promise<boolean> {
    return (await this.options.queue.getWorkersCount()) === 0;
  }

  /** Takes the results that are there, those that an earlier coordinator did not come to included. @returns how many */
  async collect(): Promise<number> {
    const { redis, study, isStopped, onSegment } = this.options;
    const name = keys.results(study);
    const found = await redis.hkeys(name);
    for (let from = 0; from < found.length && !isStopped(); from += mostRead) {
      const some = found.slice(from, from + mostRead);
      const replies = await redis.hmgetBuffer(name, ...some);
      if (isStopped()) break;
      const segments = some.flatMap((key, index) => this.take(key, replies[index]));
      // One write for all.
      if (segments.length > 0) onSegment(joinSegments(segments));
      for (const { tasks } of segments) for (const { key } of tasks) this.open.delete(key);
      // Only now: had this process died before, the result would be read again.
      await redis.hdel(name, ...some);
    }
    return found.length;
  }

  private take(key: string, bytes: Buffer | null): Segment[] {
    if (bytes === null || !this.open.has(key)) return [];
    const reply = unpackReply(bytes);
    if (reply.kind === 'unable') throw new UserError(reply.message);
    for (const { seconds } of reply.segment.tasks) this.size.note(1, seconds);
    return [reply.segment];
  }

  /** Makes jobs of what is next. */
  async handOut(): Promise<void> {
    const { tasks: all, study } = this.options;
    for (const name of this.jobs.keys()) if (this.openOf(name).length === 0) this.jobs.delete(name);
    const ahead = [...this.jobs.values()].reduce((sum, tasks) => sum + tasks.length, 0);
    const fresh: string[] = [];
    for (let room = mostHandedOut - ahead; room > 0 && this.next < all.length;) {
      // Until one result tells how long a task takes, few are handed out, one by one.
      if (this.open.size === all.length && this.jobs.size >= 64) break;
      const batch = all.slice(this.next, this.next + this.batchSize());
      this.next += batch.length;
      room -= batch.length;
      const wanted = batch.filter(({ key }) => this.open.has(key));
      if (wanted.length === 0) continue;
      const name = `${study}-${this.id}-${++this.named}`;
      this.jobs.set(name, wanted);
      fresh.push(name);
    }
    await this.add(fresh);
  }

  /** Smaller towards the end, so that no worker sits on the last ones. */
  private batchSize(): number {
    const left = this.options.tasks.length - this.next;
    return Math.max(1, Math.min(this.size.now(), Math.ceil(left / 16)));
  }

  /** A job that is there already stays as it is. */
  private async add(names: readonly string[]): Promise<void> {
    const { study, queue, isStopped } = this.options;
    if (isStopped()) return;
    const options = { removeOnComplete: true, removeOnFail: { age: keptSeconds }, attempts: 1 };
    const jobs = names.map((name) => ({
      name: 'tasks',
      data: { study, session: this.id, setup: this.setup.hash, tasks: this.openOf(name) },
      opts: { ...options, jobId: name },
    }));
    if (jobs.length > 0) await queue.addBulk(jobs);
  }

  private openOf(name: string): readonly Task[] {
    return (this.jobs.get(name) ?? []).filter(({ key }) => this.open.has(key));
  }

  /** Says that somebody waits, and what for; hands out again what Redis has lost or a worker could not do. */
  async restore(): Promise<void> {
    const { study, redis, queue, isStopped } = this.options;
    if (isStopped()) return;
    await redis.set(keys.session(study), this.id, 'EX', keptSeconds);
    await redis.set(keys.setup(this.setup.hash), this.setup.bytes, 'EX', keptSeconds);
    for (const job of await queue.getFailed(0, 100)) {
      if (isStopped()) return;
      const { id = '', failedReason = 'no worker finished it' } = job;
      // Of another study; or of an earlier stay, or done meanwhile, and then only cleared away.
      if (!id.startsWith(`${study}-`)) continue;
      if (failedReason === deadly) this.giveUp(id, failedReason);
      else if (this.openOf(id).length > 0) this.noteTrouble(failedReason);
      await job.remove();
    }
    await this.add([...this.jobs.keys()].filter((name) => this.openOf(name).length > 0));
  }

  /** Commits what no worker survived as failed. */
  private giveUp(name: string, reason: string): void {
    const { setup, onSegment } = this.options;
    for (const task of this.openOf(name)) {
      onSegment(segmentOf([failedRows({ ...setup.rows, ...setup }, task, new Error(`given up: ${reason}`))]));
      this.open.delete(task.key);
    }
  }

  private noteTrouble(reason: string): void {
    if (this.troubles.has(reason)) return;
    this.troubles.add(reason);
    this.options.onTrouble(reason);
  }

  /** Nobody waits any more: workers leave the rest alone. */
  async end(): Promise<void> {
    const { redis, study, queue } = this.options;
    await redis.del(keys.session(study), keys.results(study));
    for (const name of this.jobs.keys()) await queue.remove(name);
  }
}
