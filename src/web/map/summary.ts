/** What a thing on the map is, in a few plain words: shown beside the pointer, and read out beside the keyboard's cursor. */
import { inLanguage, measured, whole, type Language } from '../../report/language.ts';
import { firstScreenStrings } from '../../report/strings.ts';
import { roadStates, tasks, agentStates, type Frame, type MapGround } from '../frame.ts';
import { actorName, incidentSummary, incidentTitle, placeName, unitName } from '../incidentWords.ts';
import { shortMoment } from '../moment.ts';
import { wordsOf } from '../words.ts';
import { mapWords } from './mapWords.ts';
import type { Mark, Subject } from './mark.ts';
import { membersOf } from './stacked.ts';
import { sameSubject } from './subjects.ts';

export interface Summary {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Known {
  readonly ground: MapGround;
  readonly frame: Frame;
  readonly hour: number;
  readonly marks: readonly Mark[];
  readonly language: Language;
}

const share = (value: number, language: Language) => measured(value, 'share', language);
/** `label: value`, with the blank that French puts before the colon. */
export const labelled = (label: string, value: string, language: Language) =>
  `${label}${language === 'fr' ? '\u00a0' : ''}: ${value}`;

/** Others beneath a symbol that are named. */
const mostNamed = 5;

/** Of a symbol that stands for several, the others are named. @returns null where the thing is no more */
export function summaryOf(subject: Subject, known: Known): Summary | null {
  const marks = known.marks.flatMap(membersOf);
  const told = summaryOfOne(subject, { ...known, marks });
  const under = known.marks.find((mark) => sameSubject(mark.subject, subject))?.under ?? [];
  if (!told || under.length === 0) return told;
  const others = under.slice(0, mostNamed).flatMap((mark) => summaryOfOne(mark.subject, { ...known, marks }) ?? []);
  const rest = under.length - others.length;
  return {
    ...told,
    lines: [
      ...told.lines,
      ...others.map(({ title, lines }) => `+ ${title}${lines.length > 0 ? ` · ${lines.slice(0, 2).join(' · ')}` : ''}`),
      ...(rest > 0 ? [`+ ${whole(rest, known.language)}`] : []),
    ],
  };
}

function summaryOfOne(subject: Subject, known: Known): Summary | null {
  switch (subject.kind) {
    case 'place':
      return placeSummary(subject.index, known);
    case 'incident':
      return incidentLines(subject.id, known);
    case 'unit':
      return unitSummary(subject, known);
    case 'base':
      return baseSummary(subject, known);
    case 'tob':
      return tobSummary(subject.index, known);
    case 'actor':
      return actorSummary(subject, known);
    case 'cohort':
      return cohortSummary(subject.index, known);
    case 'person':
      return null;
    default:
      return cellSummary(subject.cell, known);
  }
}

function placeSummary(index: number, { ground, frame, language }: Known): Summary | null {
  const place = ground.places[index];
  if (!place) return null;
  const { facts, placeKinds } = wordsOf[language];
  const { people, displaced, fled, fear, trust, presence, active } = frame.places;
  const line = (label: string, value: string) => labelled(label, value, language);
  const counted = (label: string, value: number) => (value > 0 ? [line(label, whole(value, language))] : []);
  return {
    title: `${inLanguage(place.name, language)} (${placeKinds[place.kind]})`,
    lines: [
      line(facts.people, whole(people[index], language)),
      ...counted(facts.displacedHere, displaced[index]),
      ...counted(facts.fledFrom, fled[index]),
      line(facts.fear, share(fear[index], language)),
      line(facts.trust, share(trust[index], language)),
      line(facts.presence, share(presence[index], language)),
      ...counted(facts.active, active[index]),
    ],
  };
}

function incidentLines(id: number, { ground, frame, hour, language }: Known): Summary | null {
  const incident = frame.incidents.find((each) => each.id === id);
  if (!incident) return null;
  return {
    title: incidentTitle(incident, language),
    lines: [
      `${placeName(ground, incident.place, language)}, ${shortMoment(incident.hour, language)}`,
      incidentSummary(incident, hour, language),
    ],
  };
}

function unitSummary(subject: Subject & { kind: 'unit' }, { ground, frame, marks, language }: Known): Summary | null {
  const words = mapWords[language];
  const unit = ground.units[subject.index];
  if (!unit) return null;
  const mark = marks.find((each) => each.kind === 'unit' && sameSubject(each.subject, subject));
  const kind = firstScreenStrings[language].unitKinds[unit.kind];
  if (mark?.kind === 'unit') {
    const goal = frame.incidents.find(({ id }) => id === mark.incident);
    return {
      title: unitName(ground, subject.index, language),
      lines: [
        `${kind}, ${words.persons(whole(mark.persons, language))}`,
        wordsOf[language].tasks[mark.task] + (goal ? ` (${placeName(ground, goal.place, language)})` : ''),
        ...(mark.together > 1 ? [words.detachments(whole(mark.together, language))] : []),
      ],
    };
  }
  const { detachments } = frame;
  const index = detachments.slot.indexOf(subject.slot);
  const own = index >= 0 && detachments.unit[index] === subject.index;
  return {
    title: unitName(ground, subject.index, language),
    lines: own
      ? [
          `${kind}, ${words.persons(whole(detachments.strength[index], language))}`,
          wordsOf[language].tasks[tasks[detachments.task[index]]],
        ]
      : [kind],
  };
}

function baseSummary(subject: Subject & { kind: 'base' }, { ground, marks, language }: Known): Summary {
  const words = mapWords[language];
  const cell = ground.mainBases[subject.index];
  const mark = marks.find((each) => each.kind === 'base' && sameSubject(each.subject, subject));
  const units = ground.units.flatMap((unit, index) => (unit.base === cell ? [unitName(ground, index, language)] : []));
  const place = ground.places.findIndex((each) => each.cell === cell);
  const name = place >= 0 ? ` (${placeName(ground, place, language)})` : '';
  const kind = cell === ground.hq ? words.hq : wordsOf[language].facts.base;
  const shown = units.length > 4 ? [...units.slice(0, 3), `+${whole(units.length - 3, language)}`] : units;
  return {
    title: `${kind}${name}`,
    lines: [...shown, ...(mark?.kind === 'base' ? [words.freePersons(whole(mark.persons, language))] : [])],
  };
}

function tobSummary(index: number, { frame: { tobs }, language }: Known): Summary | null {
  if (index >= tobs.count) return null;
  const words = mapWords[language];
  return {
    title: tobs.ready[index] ? words.tob : words.tobSettingUp,
    lines: [words.supplyDays(whole(tobs.stockDays[index], language))],
  };
}

function actorSummary(subject: Subject & { kind: 'actor' }, { ground, frame, marks, language }: Known): Summary | null {
  const actor = ground.actors[subject.index];
  if (!actor) return null;
  const mark = marks.find((each) => each.kind === 'actor' && sameSubject(each.subject, subject));
  const fighters = mark?.kind === 'actor' ? mark.fighters : frame.actors.fighters[subject.index];
  return {
    title: actorName(ground, subject.index, language),
    lines: [
      wordsOf[language].actorKinds[actor.kind],
      actor.kind === 'band'
        ? mapWords[language].fighters(whole(fighters, language))
        : mapWords[language].persons(whole(fighters, language)),
      ...(actor.kind === 'band' ? [wordsOf[language].truth] : []),
    ],
  };
}

function cohortSummary(index: number, { ground, frame, language }: Known): Summary | null {
  const { agents, groups } = ground;
  if (index >= agents.count) return null;
  const { facts, agentStates: states } = wordsOf[language];
  return {
    title: inLanguage(groups[agents.group[index]].name, language),
    lines: [
      labelled(facts.persons, whole(agents.persons[index], language), language),
      states[agentStates[frame.agents.status[index]]],
      labelled(facts.fear, share(frame.agents.fear[index] / 255, language), language),
    ],
  };
}

function cellSummary(cell: number, { ground, frame, language }: Known): Summary {
  const words = mapWords[language];
  const { facts, terrains } = wordsOf[language];
  const row = Math.floor(cell / ground.width);
  const terrain = ground.terrains[ground.terrain[cell]];
  const road = ground.roads.findIndex(({ cells }) => cells.includes(cell));
  const state = road >= 0 ? roadStates[frame.roads[road]] : 'open';
  const [, restricted, denied] = ['', words.permissions.restricted, words.permissions.denied];
  const permission = ['', restricted, denied][ground.permission[cell]];
  return {
    title: words.cell(whole(cell - row * ground.width + 1, language), whole(row + 1, language)),
    lines: [
      terrains[terrain] ?? terrain,
      ...(road >= 0 ? [`${words.roadKinds[ground.roads[road].kind]}: ${words.roadStates[state]}`] : []),
      labelled(facts.persons, whole(frame.people[cell], language), language),
      ...(frame.presence[cell] > 0.005
        ? [labelled(facts.presence, share(frame.presence[cell], language), language)]
        : []),
      ...(frame.hazard[cell] > 0.005 ? [labelled(facts.hazard, share(frame.hazard[cell], language), language)] : []),
      ...(permission ? [permission] : []),
    ],
  };
}
