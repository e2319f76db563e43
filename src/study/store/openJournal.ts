/** A journal of one writer in a directory that is nobody's result directory. */
import { makeDirectory } from './files.ts';
import { Journal } from './journal.ts';
import { takeLock } from './lock.ts';

/**
 * Opens the journal of a plan under the lock of its directory, which is made if it is not there. The lock comes first:
 * the journal reads what is there and cuts off a torn last line, which may be another writer's.
 * @throws UserError when a living process holds the lock.
 */
export function openJournal(
  directory: string,
  planHash: string,
): { readonly journal: Journal; readonly unlock: () => void } {
  makeDirectory(directory);
  const unlock = takeLock(directory);
  try {
    return { journal: new Journal(directory, planHash), unlock };
  } catch (error) {
    unlock();
    throw error;
  }
}
