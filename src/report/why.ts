/** The chain of one incident in plain words, part by part. */
import { endingLabel, incidentLabel, reasonLabel, whyLabel } from '../charts/endingWords.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Arrived, Came, Candidate, Decided, Ended, Moment, Planned, Prospect } from '../sim/why/moments.ts';
import type { Chain } from '../study/why/chain.ts';
import { attackKinds } from './attackKinds.ts';
import { inLanguage, measured, typeset, whole, type Language } from './language.ts';
import { postureName } from './names.ts';
import { clockOf, dateOf, duration, perpetratorName, unitName } from './stories.ts';
import { storyStrings } from './storyStrings.ts';
import { whyStrings, type WhyStrings } from './whyStrings.ts';

export interface WhyPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What the parts are told with. */
interface Teller {
  readonly chain: Chain;
  readonly language: Language;
  readonly strings: WhyStrings;
  readonly place: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly at: (hour: number) => string;
  readonly span: (hours: number) => string;
  readonly share: (value: number) => string;
  readonly number: (value: number) => string;
}

/** The chain as parts with a heading each; the first says which incident it is. */
export function tellWhy(chain: Chain, scenario: Scenario, language: Language): WhyPart[] {
  const teller = tellerOf(chain, scenario, language);
  const { strings } = teller;
  const { headings } = strings;
  const { hour, incident_id: id, place, kind, perpetrator } = chain.incident;
  const day = Math.floor(hour / 24);
  const title = strings.title({
    id,
    place: teller.place(place),
    day: whole(day, language),
    date: dateOf(scenario.clock.start, day, language),
    clock: clockOf(hour),
    way: postureName({ scenario }, chain.posture, language),
    repeat: whole(chain.replication, language),
    seed: String(chain.seed),
  });
  const story = storyStrings[language];
  const what = story.attacks[kind];
  const attack = what === undefined ? [] : [story.attack(what, perpetratorName({ scenario }, perpetrator, language))];
  const parts: WhyPart[] = [
    { heading: title, lines: [...attack, strings.caution] },
    { heading: headings.plan, lines: planLines(teller) },
    { heading: headings.knew, lines: knownLines(teller) },
    { heading: headings.came, lines: cameLines(teller) },
    { heading: headings.could, lines: couldLines(teller) },
    { heading: headings.force, lines: forceLines(teller) },
    { heading: headings.end, lines: endLines(teller) },
    { heading: headings.minds, lines: mindLines(teller) },
  ];
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map((part) => ({
      heading: typeset(part.heading, language),
      lines: part.lines.map((line) => typeset(line, language)),
    }));
}

function tellerOf(chain: Chain, scenario: Scenario, language: Language): Teller {
  const strings = whyStrings[language];
  const places = new Map(scenario.places.map(({ id, name }) => [id, inLanguage(name, language)]));
  return {
    chain,
    language,
    strings,
    place: (id) => places.get(id) ?? id,
    unit: (id) => unitName({ scenario }, id, language) ?? id,
    at: (hour) => strings.at(whole(Math.floor(hour / 24), language), clockOf(hour)),
    span: (hours) => duration(hours, storyStrings[language], language),
    share: (value) => measured(value, 'share', language),
    number: (value) => measured(value, '', language),
  };
}

/** The moments of one kind, in order of time. */
function momentsOf<K extends Moment['kind']>({ chain }: Teller, kind: K): Extract<Moment, { kind: K }>[] {
  return chain.moments.filter((moment): moment is Extract<Moment, { kind: K }> => moment.kind === kind);
}

/** Did they meet a unit of the mission where they came, so that nobody had to be told or sent? Host forces alone are none. */
function metUnit(teller: Teller): boolean {
  const came = momentsOf(teller, 'came').at(-1);
  return came?.result === 'met' || (came?.result === 'turnedAway' && came.met > 0);
}

function planLines(teller: Teller): string[] {
  const { chain, strings, language } = teller;
  const [plan] = momentsOf(teller, 'planned');
  const what = strings.what(incidentLabel(chain.incident.kind, language));
  if (plan !== undefined) return [what, ...planned(teller, plan)];
  return [what, attackKinds.includes(chain.incident.kind) ? strings.planBefore : strings.unplanned];
}

function planned({ chain, strings, language, at, place, span, share, number }: Teller, plan: Planned): string[] {
  const { prospect, others, revenge } = plan;
  // Bands of a feuding people raid without it, too.
  const fromFeud = revenge !== null && (revenge > 0 || chain.incident.kind === 'communalAttack');
  const feudLines = fromFeud ? [strings.feud(share(revenge))] : [];
  const facts = (of: Prospect) => ({ share: share(of.share), gain: number(of.gain), cost: number(of.cost) });
  const why = strings.why({
    ...facts(prospect),
    presence: share(prospect.believedPresence),
    informing: share(prospect.informing),
  });
  return [
    strings.planned({
      at: at(plan.hour),
      fighters: whole(plan.fighters, language),
      place: place(prospect.place),
      begin: at(plan.start),
    }),
    ...(plan.offensive ? [strings.offensive] : []),
    ...feudLines,
    why,
    prospect.nearestHours === null ? strings.nobodyNear : strings.nearest(span(prospect.nearestHours)),
    ...(others.length === 0
      ? [strings.noOther]
      : others.map((other) => strings.other({ place: place(other.place), ...facts(other) }))),
  ];
}

function knownLines(teller: Teller): string[] {
  const { chain, strings, at, share } = teller;
  const { known_hour: known } = chain.incident;
  const told = momentsOf(teller, 'reported').map(({ hour, warning, informing, network }) =>
    (warning ? strings.warned : strings.told)(at(hour), share(informing), share(network)),
  );
  const alerts = momentsOf(teller, 'alerted').map(({ hour }) => strings.alerted(at(hour)));
  const itself = known !== null && told.length === 0 ? [strings.seen(at(known))] : [];
  const [plan] = momentsOf(teller, 'planned');
  const never =
    known === null && told.length === 0 && plan !== undefined && !metUnit(teller)
      ? [strings.unknown(share(plan.prospect.informing))]
      : [];
  return [...told, ...itself, ...alerts, ...never];
}

function cameLines(teller: Teller): string[] {
  const { strings, language, at, place, number } = teller;
  return momentsOf(teller, 'came').map(({ hour, result, met, fighters, place: where }: Came) =>
    strings.cameAs[result === 'turnedAway' && met <= 0 ? 'turnedAwayByHost' : result]({
      at: at(hour),
      place: place(where),
      fighters: whole(fighters, language),
      met: number(met),
    }),
  );
}

function couldLines(teller: Teller): string[] {
  const decisions = momentsOf(teller, 'decided');
  if (decisions.length > 0) return decisions.flatMap((decided) => decisionLines(teller, decided));
  if (metUnit(teller)) return [teller.strings.alreadyThere];
  return attackKinds.includes(teller.chain.incident.kind) ? [teller.strings.notAsked] : [];
}

function decisionLines(teller: Teller, { hour, needed, candidates, passedOver, reason }: Decided): string[] {
  const { strings, language, at, unit, number } = teller;
  const noneFit = candidates.length > 0 && candidates.every((candidate) => candidate.reason !== '');
  const grouped = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.unit} ${candidate.from} ${candidate.reason} ${candidate.sent}`;
    grouped.set(key, [...(grouped.get(key) ?? []), candidate]);
  }
  return [
    // A riot has no armed side to outweigh.
    [strings.decided(at(hour)), ...(needed > 0 ? [strings.needed(number(needed))] : [])].join(' '),
    ...[...grouped.values()].map(([nearest, ...others]) => candidateLine(teller, nearest, others.length + 1)),
    ...passedOver.map(({ unit: id, why, detachments }) =>
      strings.passed(`${unit(id)}${times(detachments, language)}`, strings.passedBecause[why]),
    ),
    ...(reason === '' ? [] : [(noneFit ? strings.nobodyFit : strings.nobodySent)(reasonLabel(reason, language))]),
  ];
}

/** The nearest of so many detachments of a unit that stood in one place. */
function candidateLine({ strings, language, place, unit, span, number }: Teller, of: Candidate, count: number): string {
  const facts = strings.candidate({
    unit: unit(of.unit),
    from: place(of.from),
    hours: of.hours === null ? strings.noWay : strings.needs(span(of.hours)),
    value: number(of.value),
    count: times(count, language),
  });
  const fate = of.sent
    ? strings.sent
    : of.reason === ''
      ? strings.couldHave
      : strings.held(reasonLabel(of.reason, language));
  return strings.fate(facts, fate);
}

const times = (count: number, language: Language): string => (count > 1 ? ` × ${whole(count, language)}` : '');

function forceLines(teller: Teller): string[] {
  const { chain, strings, at, unit, number, share } = teller;
  const arrivals = momentsOf(teller, 'arrived').map((arrived: Arrived) =>
    strings.arrived({
      at: at(arrived.hour),
      unit: unit(arrived.unit),
      value: number(arrived.value),
      opposed: number(arrived.opposed),
      willingness: share(arrived.willingness),
    }),
  );
  if (arrivals.length > 0) return [...arrivals, strings.rung(strings.rungs[chain.rung])];
  return metUnit(teller) ? [] : [strings.nobodyCame];
}

function endLines(teller: Teller): string[] {
  const { chain, strings, language } = teller;
  const { outcome, reason, killed, injured, peacekeepers_killed } = chain.incident;
  const { peacekeepersWounded: wounded, killedByMission } = chain;
  const ownFire =
    killedByMission > 0 ? [storyStrings[language].ownFire(killedByMission, whole(killedByMission, language))] : [];
  const losses =
    peacekeepers_killed + wounded > 0
      ? [strings.losses(whole(peacekeepers_killed, language), whole(wounded, language))]
      : [];
  return [
    strings.end(endingLabel(outcome, language)),
    ...(reason === '' ? [] : [strings.reason(whyLabel(reason, metUnit(teller), language))]),
    strings.toll(whole(killed, language), whole(injured, language)),
    ...ownFire,
    ...losses,
  ];
}

function mindLines(teller: Teller): string[] {
  const { chain, strings, number } = teller;
  const shocks = momentsOf(teller, 'ended').flatMap(({ fear, grievance, trustLoss, credibility, delivered }: Ended) => [
    strings.shock({ fear: number(fear), grievance: number(grievance), trust: number(trustLoss) }),
    strings.belief({
      credibility: strings.fromTo(number(credibility.before), number(credibility.after)),
      delivered: strings.fromTo(number(delivered.before), number(delivered.after)),
    }),
  ]);
  const means = chain.feelings.map(
    ({ fear, trust }, index) =>
      `${strings.feelings({ when: strings.when[index], fear: number(fear), trust: number(trust) })}.`,
  );
  return [...shocks, ...means, ...(means.length > 0 ? [strings.mixed] : [])];
}
