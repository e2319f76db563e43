/** One stay of a coordinator with one list of tasks: what is handed out, what is back, what must be handed out again. */
import { randomUUID } from 'node:crypto';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { keptSeconds, keys, packSetup, unpackReply } from './messages.ts';
import type { Job, PackedSetup } from './messages.ts';
import { adaptBatches } from '../batches.ts';
import type { Task } from '../plan.ts';
import type { RowWorkerSetup } from '../pool.ts';
import { failedRows } from '../rows.ts';
import { joinSegments, segmentOf } from '../segment.ts';
import type { Segment } from '../segment.ts';
import { UserError } from '../userError.ts';

export type OnSegment = (segment: Segment) => void;

/** Tasks that are in Redis at once: enough for many workers, and little to lose. */
const mostHandedOut = 2000;
/** Results that are read at once: each may be a hundred kilobytes. */
const mostRead = 32;

export class Session {
  private readonly id = randomUUID().slice(0, 8);
  private readonly size = adaptBatches();
  private readonly redis: Redis;
  private readonly queue: Queue<Job>;
  private readonly study: string;
  private readonly rows: RowWorkerSetup;
  private readonly setup: PackedSetup;
  /** By key: what has no result yet. */
  private readonly open: Map<string, Task>;
  /** What was never handed out, in order. */
  private readonly tasks: readonly Task[];
  private next = 0;
  /** Handed out, by name. */
  private readonly jobs = new Map<string, readonly Task[]>();
  private named = 0;

  constructor(redis: Redis, queue: Queue<Job>, study: string, setup: RowWorkerSetup, tasks: readonly Task[]) {
    this.redis = redis;
    this.queue = queue;
    this.study = study;
    this.rows = setup;
    this.setup = packSetup(setup);
    this.tasks = tasks;
    this.open = new Map(tasks.map((task) => [task.key, task]));
  }

  isDone(): boolean {
    return this.open.size === 0;
  }

  async isLonely(): Promise<boolean> {
    return (await this.queue.getWorkersCount()) === 0;
  }

  /** Takes the results that are there, those that an earlier coordinator did not come to included. @returns how many */
  async collect(onSegment: OnSegment, isStopped: () => boolean): Promise<number> {
    const name = keys.results(this.study);
    const found = await this.redis.hkeys(name);
    for (let from = 0; from < found.length && !isStopped(); from += mostRead) {
      const some = found.slice(from, from + mostRead);
      const replies = await this.redis.hmgetBuffer(name, ...some);
      if (isStopped()) break;
      const segments = some.flatMap((key, index) => this.take(key, replies[index]));
      // One write for all.
      if (segments.length > 0) onSegment(joinSegments(segments));
      for (const { tasks } of segments) for (const { key } of tasks) this.open.delete(key);
      // Only now: had this process died before, the result would be read again.
      await this.redis.hdel(name, ...some);
    }
    return found.length;
  }

  private take(key: string, bytes: Buffer | null): Segment[] {
    if (bytes === null || !this.open.has(key)) return [];
    const reply = unpackReply(bytes);
    if (reply.kind === 'unable') throw reply.isInput ? new UserError(reply.message) : new Error(reply.message);
    for (const { seconds } of reply.segment.tasks) this.size.note(1, seconds);
    return [reply.segment];
  }

  /** Makes jobs of what is next. */
  async handOut(): Promise<void> {
    for (const [name, tasks] of this.jobs) if (!tasks.some(({ key }) => this.open.has(key))) this.jobs.delete(name);
    const ahead = [...this.jobs.values()].reduce((sum, tasks) => sum + tasks.length, 0);
    const fresh: string[] = [];
    for (let room = mostHandedOut - ahead; room > 0 && this.next < this.tasks.length;) {
      // Until one result tells how long a task takes, few are handed out, one by one.
      if (this.open.size === this.tasks.length && this.jobs.size >= 64) break;
      const batch = this.tasks.slice(this.next, this.next + this.batchSize());
      this.next += batch.length;
      room -= batch.length;
      const wanted = batch.filter(({ key }) => this.open.has(key));
      if (wanted.length === 0) continue;
      const name = `${this.study}-${this.id}-${++this.named}`;
      this.jobs.set(name, wanted);
      fresh.push(name);
    }
    await this.add(fresh);
  }

  /** Smaller towards the end, so that no worker sits on the last ones. */
  private batchSize(): number {
    const left = this.tasks.length - this.next;
    return Math.max(1, Math.min(this.size.now(), Math.ceil(left / 16)));
  }

  /** A job that is there already stays as it is. */
  private async add(names: readonly string[]): Promise<void> {
    const { study, id: session, setup } = this;
    const options = { removeOnComplete: true, removeOnFail: { age: keptSeconds }, attempts: 1 };
    const jobs = names.map((name) => ({
      name: 'tasks',
      data: { study, session, setup: setup.hash, tasks: this.jobs.get(name) ?? [] },
      opts: { ...options, jobId: name },
    }));
    if (jobs.length > 0) await this.queue.addBulk(jobs);
  }

  /** Says that somebody waits, and what for; hands out again what Redis has lost, and gives up what no worker survived. */
  async restore(onSegment: OnSegment): Promise<void> {
    const { study, redis, setup } = this;
    await redis.set(keys.session(study), this.id, 'EX', keptSeconds);
    await redis.set(keys.setup(setup.hash), setup.bytes, 'EX', keptSeconds);
    for (const job of await this.queue.getFailed(0, 100)) {
      const tasks = this.jobs.get(job.id ?? '');
      if (tasks === undefined) continue;
      for (const task of tasks) {
        if (!this.open.delete(task.key)) continue;
        const error = new Error(`given up: ${job.failedReason ?? 'no worker finished it'}`);
        onSegment(segmentOf([failedRows({ ...this.rows.rows, ...this.rows }, task, error)]));
      }
      await job.remove();
    }
    await this.add(
      [...this.jobs].filter(([, tasks]) => tasks.some(({ key }) => this.open.has(key))).map(([name]) => name),
    );
  }

  /** Nobody waits any more: workers leave the rest alone. */
  async end(): Promise<void> {
    const { redis, study } = this;
    await redis.del(keys.session(study), keys.results(study));
    for (const name of this.jobs.keys()) await this.queue.remove(name);
  }
}
