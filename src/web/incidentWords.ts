/** An incident in plain words, from what the engine holds of it. */
import { endingLabel, incidentLabel, metOnTheSpot, whyLabel } from '../charts/endingWords.ts';
import { inLanguage, whole, type Language } from '../report/language.ts';
import { storyStrings } from '../report/storyStrings.ts';
import { firstScreenStrings } from '../report/strings.ts';
import type { FrameIncident, MapGround } from './frame.ts';
import { clockText, dateText, dayOf } from './moment.ts';
import { wordsOf } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Attack by an armed group`. */
export const incidentTitle = ({ kind }: FrameIncident, language: Language): string =>
  capital(incidentLabel(kind, language));

export const placeName = (ground: MapGround, place: number, language: Language): string =>
  inLanguage(ground.places[place].name, language);

/** Whether at an hour it was still under way, so that its end is not to be told yet. */
export const isUnderWay = ({ end, outcome }: FrameIncident, hour: number): boolean =>
  outcome === 'open' || (end !== null && end > hour);

const wasThere = ({ hour, known, decided }: FrameIncident): boolean => metOnTheSpot(hour, known, decided);

/** `3 killed; nobody came: notice and way took too long`. */
export function incidentSummary(incident: FrameIncident, hour: number, language: Language): string {
  const words = wordsOf[language];
  if (isUnderWay(incident, hour)) return endingLabel('open', language);
  const { killed, peacekeepersKilled, outcome, reason } = incident;
  const toll = killed > 0 ? words.killed(whole(killed, language)) : words.nobodyKilled;
  const own = peacekeepersKilled > 0 ? [words.peacekeepersKilled(whole(peacekeepersKilled, language))] : [];
  const why =
    reason === '' ? '' : `${language === 'fr' ? '\u00a0' : ''}: ${whyLabel(reason, wasThere(incident), language)}`;
  const deaths = killed > 0 || own.length === 0 ? [toll] : [];
  return [...deaths, ...own, `${endingLabel(outcome, language)}${why}`].join(' · ');
}

/** Name of a unit, or its kind with its id. */
export function unitName(ground: MapGround, unit: number, language: Language): string {
  const { id, name, kind } = ground.units[unit];
  if (name !== id) return inLanguage(name, language);
  return `${capital(firstScreenStrings[language].unitKinds[kind])} (${id})`;
}

export function actorName(ground: MapGround, actor: number, language: Language): string {
  const strings = storyStrings[language];
  if (actor < 0) return strings.unnamed;
  const { kind, name } = ground.actors[actor];
  return kind === 'hostArmy' || kind === 'hostPolice' ? strings.hostForces : inLanguage(name, language);
}

/** Step of a story: when, and what. */
export interface Step {
  readonly hour: number;
  readonly text: string;
}

/** The response chain in order of time, up to an hour: warned, began, known, decided, arrived, ended. */
export function chainOf(incident: FrameIncident, ground: MapGround, hour: number, language: Language): Step[] {
  const strings = storyStrings[language];
  const chain = wordsOf[language].chain;
  const { warned, known, decided, arrived, end, unit } = incident;
  const actor = actorName(ground, incident.actor, language);
  const who = unit >= 0 ? unitName(ground, unit, language) : strings.aUnit;
  const steps: (Step | null)[] = [
    warned === null ? null : { hour: warned, text: chain.warned },
    { hour: incident.hour, text: chain.began(incidentLabel(incident.kind, language), actor) },
    known === null || known === warned ? null : { hour: known, text: chain.known },
    decided === null ? null : { hour: decided, text: chain.decided(who) },
    arrived === null ? null : { hour: arrived, text: chain.arrived(who) },
    end === null || isUnderWay(incident, hour) ? null : { hour: end, text: chain.ended },
  ];
  const order = (step: Step) => steps.indexOf(step);
  return steps
    .filter((step): step is Step => step !== null && step.hour <= hour)
    .sort((a, b) => a.hour - b.hour || order(a) - order(b));
}

/** How it ended, why, and whom it harmed; nothing while it is under way. */
export function endingOf(incident: FrameIncident, hour: number, language: Language): string[] {
  const strings = storyStrings[language];
  if (isUnderWay(incident, hour)) return [capital(endingLabel('open', language))];
  const { killed, killedByMission, injured, peacekeepersKilled, outcome, reason, arrived } = incident;
  return [
    strings.ending(endingLabel(outcome, language)),
    ...(arrived === null && reason !== '' && outcome !== 'unanswered' ? [strings.nobodyCame] : []),
    ...(reason === '' ? [] : [strings.reason(whyLabel(reason, wasThere(incident), language))]),
    killed + injured > 0 ? strings.toll(whole(killed, language), whole(injured, language)) : strings.noToll,
    ...(killedByMission > 0 ? [strings.ownFire(killedByMission, whole(killedByMission, language))] : []),
    ...(peacekeepersKilled > 0 ? [strings.peacekeepers(whole(peacekeepersKilled, language))] : []),
  ];
}

/** `Day 12 (13 February 2017), 14:30`. */
export const longMoment = (ground: MapGround, hour: number, language: Language): string =>
  `${wordsOf[language].dayOf(whole(dayOf(hour), language))} (${dateText(ground.start, hour, language)}), ${clockText(hour)}`;
