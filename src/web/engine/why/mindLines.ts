/** What moved fear and trust, in words. */
import { endingLabel, incidentLabel } from '../../../charts/endingWords.ts';
import { whole } from '../../../report/language.ts';
import { incidentKinds, outcomes } from '../../../sim/codes.ts';
import type { MindLedger } from '../../../sim/why/minds.ts';
import { wordsOf } from '../../words.ts';
import type { WhyPart } from '../messages.ts';
import type { Teller } from './teller.ts';

/** Incidents that are named. */
const most = 3;
/** Less is not worth a line. */
const least = 5e-4;

/** @param since hour at which the ledger began */
export function mindsPart(teller: Teller, { fear, trust, incidents }: MindLedger, since: number): WhyPart {
  const { words, points, at } = teller;
  const heading = words.headings.minds;
  if (teller.hour - since < 24) return { heading, lines: [words.tooEarly] };
  const named = [...incidents].filter(([, added]) => added >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const told = named.slice(0, most);
  const rest = fear.events - told.reduce((sum, [, added]) => sum + added, 0);
  const lost = -trust.partial;
  return {
    heading,
    lines: [
      words.since(at(since)),
      words.fear({
        before: points(fear.before),
        after: points(fear.after),
        faded: points(-fear.faded),
        calmed: points(-fear.calmed),
        events: points(fear.events),
      }),
      ...told.map(([incident, added]) => incidentLine(teller, incident, added)),
      ...(rest >= least ? [words.otherNews(points(rest))] : []),
      words.trust({
        before: points(trust.before),
        after: points(trust.after),
        drift: points(trust.drift),
        contact: points(trust.contact),
        events: points(-trust.events),
      }),
      ...(lost >= least ? [words.partial(points(lost))] : []),
    ],
  };
}

function incidentLine({ world, words, points, place, at, language }: Teller, incident: number, added: number): string {
  const killed = world.incidentKilled[incident];
  const { killed: count, nobodyKilled } = wordsOf[language];
  const ending = endingLabel(outcomes[world.incidentOutcome[incident]], language);
  return words.incident({
    points: points(added),
    what: incidentLabel(incidentKinds[world.incidentKind[incident]], language),
    place: place(world.incidentPlace[incident]),
    at: at(world.incidentHour[incident]),
    toll: `${killed > 0 ? count(whole(killed, language)) : nobodyKilled}, ${ending}`,
  });
}
