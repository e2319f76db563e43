/** What stands behind a thing that a reader chose, up to a moment, in words. Reads and replays; changes no run. */
import type { Language } from '../../../report/language.ts';
import { watchMinds, type MindWatch } from '../../../sim/why/minds.ts';
import type { Selection } from '../../mapView.ts';
import type { WhyPart } from '../messages.ts';
import { distrustView, replay, seek, type Playback } from '../playback.ts';
import { cohortWhy } from './cohortWhy.ts';
import { incidentWhy } from './incidentWhy.ts';
import { mindsPart } from './mindLines.ts';
import { personWhy } from './personWhy.ts';
import { placeWhy } from './placeWhy.ts';
import { tellerOf } from './teller.ts';
import { unitWhy } from './unitWhy.ts';
import { subjectWords } from './words.ts';

/** Days back over which minds are followed. */
const mindDays = 7;

/** As `whyOf`; what cannot be told says so, since the run itself goes on and whoever asked waits for an answer. */
export function whyOrFault(playback: Playback, selection: Selection, tick: number, language: Language): WhyPart[] {
  try {
    return whyOf(playback, selection, tick, language);
  } catch (error) {
    distrustView(playback);
    const message = error instanceof Error ? error.message : String(error);
    return [{ heading: subjectWords[language].headings.fault, lines: [message] }];
  }
}

export function whyOf(playback: Playback, selection: Selection, tick: number, language: Language): WhyPart[] {
  const { setting } = playback;
  switch (selection.kind) {
    case 'incident':
      return incidentWhy(playback, selection.id, tick, language);
    case 'unit':
      return unitWhy(tellerOf(seek(playback, tick), setting, language), selection.index);
    case 'place': {
      const present = seek(playback, tick).presentCell;
      const here = [...present.keys()].filter((cohort) => setting.nearestPlace[present[cohort]] === selection.index);
      const minds = mindsOf(playback, here, tick, language);
      return [...placeWhy(tellerOf(seek(playback, tick), setting, language), selection.index), minds];
    }
    case 'cohort': {
      const minds = mindsOf(playback, [selection.index], tick, language);
      const [where, ...others] = cohortWhy(tellerOf(seek(playback, tick), setting, language), selection.index);
      return [where, minds, ...others];
    }
    case 'person':
      return personWhy(tellerOf(seek(playback, tick), setting, language), selection.cell);
    default:
      return [];
  }
}

function mindsOf(playback: Playback, cohorts: readonly number[], tick: number, language: Language): WhyPart {
  const { setting } = playback;
  const from = Math.max(0, tick - Math.round((24 * mindDays) / setting.tickHours));
  let watch: MindWatch | undefined;
  let since = 0;
  const world = replay(playback, from, tick, (start) => {
    since = start.hour[0];
    watch = watchMinds(start, setting, cohorts);
    return watch.trace;
  });
  const teller = tellerOf(world, setting, language);
  return watch ? mindsPart(teller, watch.ledger, since) : { heading: teller.words.headings.minds, lines: [] };
}
