/** What is kept of a whole run beside its snapshots: every measure at every tick, and at the end the incidents. */
import { Recorder } from '../../sim/recorder.ts';
import { digestOf } from '../../sim/world.ts';
import { incidentsSince } from './incidentsNow.ts';
import type { Finished } from './messages.ts';
import type { Playback } from './playback.ts';

export interface Record {
  readonly note: () => void;
  readonly finish: () => Finished;
}

export function createRecord({ frontier, setting }: Playback): Record {
  const recorder = new Recorder();
  return {
    note: () => recorder.record(frontier, setting),
    finish: () => {
      const { ticks, columns } = recorder.series();
      return { type: 'finished', digest: digestOf(frontier), ticks, columns, incidents: incidentsSince(frontier) };
    },
  };
}
