/** A connection to Redis that outlives an outage. */
import { Redis } from 'ioredis';
import { UserError } from '../userError.ts';

/** The address as it may be shown: without its password. */
export function shownUrl(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

/** @throws UserError when it is no address of Redis, or nobody answers there */
export async function connect(url: string): Promise<Redis> {
  requireRedisUrl(url);
  const probe = new Redis(url, { lazyConnect: true, connectTimeout: 5000, retryStrategy: () => null });
  let refused: unknown;
  probe.on('error', (error) => (refused = error));
  try {
    await probe.connect();
    await probe.ping();
  } catch (error) {
    throw new UserError(`Redis at ${shownUrl(url)} cannot be used: ${reasonOf(refused ?? error)}`);
  } finally {
    probe.disconnect();
  }
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (trial) => Math.min(2000, 100 * trial) });
  // Each failed trial to come back is one; who waits is told by `onOutage`.
  redis.on('error', () => {});
  return redis;
}

function requireRedisUrl(url: string): void {
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (['redis:', 'rediss:'].includes(protocol)) return;
  throw new UserError(`--redis: expected an address such as redis://localhost:6379, found ${JSON.stringify(url)}`);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ECONNREFUSED')
    return 'nobody listens there (ECONNREFUSED); start redis-server, or name another address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no such host (${code})`;
  return error instanceof Error ? error.message : String(error);
}

/** Tells when the connection is lost and when it is back, once each. */
export function onOutage(redis: Redis, told: { readonly gone: () => void; readonly back: () => void }): void {
  let isGone = false;
  redis.on('close', () => {
    // 'end' follows where it was closed on purpose.
    if (isGone || redis.status === 'end') return;
    isGone = true;
    told.gone();
  });
  redis.on('ready', () => {
    if (!isGone) return;
    isGone = false;
    told.back();
  });
}
