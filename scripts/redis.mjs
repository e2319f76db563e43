/** Where a Redis for the tests of the queue is. */
import { findProgram, installPackage } from './packages.mjs';

/** Path of redis-server, or undefined. */
export function findRedis() {
  return findProgram(['redis-server']);
}

/** Installs Debian's redis-server where there is none. @returns {string | undefined} its path */
export function provideRedis() {
  if (!findRedis()) installPackage('redis-server', 'tests of the queue');
  return findRedis();
}
