/** Observations on disk: a journal of its own for each version of the model and its defaults, so that versions are never mixed. */
import { segmentOf } from '../study/segment.ts';
import { onDisk } from '../study/store/files.ts';
import { openJournal } from '../study/store/openJournal.ts';
import { fromText, toText, type Observation } from './observation.ts';
import { modelKey, type Run } from './runs.ts';

export interface ObservationStore {
  readonly has: (run: Run) => boolean;
  readonly read: (run: Run) => Observation;
  readonly commit: (run: Run, observation: Observation) => void;
  readonly close: () => void;
}

/** Opens the observations of the present model under a directory. @throws UserError where the disk refuses. */
export function openStore(directory: string): ObservationStore {
  const folder = `${directory}/${modelKey}`;
  const kept = new Map<string, Observation>();
  const { journal, unlock } = onDisk(folder, 2, () => openJournal(folder, modelKey));
  return {
    has: ({ key }) => kept.has(key) || journal.has(key),
    read({ key }) {
      const observation = kept.get(key) ?? fromText(onDisk(folder, 1, () => journal.read(key, 'observation', '')));
      kept.set(key, observation);
      return observation;
    },
    commit({ key }, observation) {
      const parts = [{ table: 'observation', name: '', text: toText(observation) }];
      onDisk(folder, 1, () => journal.commit(segmentOf([{ key, failed: 0, seconds: 0, parts }])));
    },
    close() {
      journal.close();
      unlock();
    },
  };
}
