/** What is told of a thing that a reader chose, from the state alone: an incident, a place, a unit, a band, a cohort, a cell. */
import { inLanguage, whole } from '../../report/language.ts';
import { firstScreenStrings } from '../../report/strings.ts';
import { button, element } from '../element.ts';
import { agentStates, tasks, walkers, type Frame, type FrameIncident, type MapGround } from '../frame.ts';
import {
  actorName,
  chainOf,
  endingOf,
  incidentSummary,
  incidentTitle,
  longMoment,
  placeName,
  unitName,
} from '../incidentWords.ts';
import { streetWords } from '../map/streetWords.ts';
import { shortMoment } from '../moment.ts';
import type { Actions, Chosen, Look } from '../shown.ts';

type Fact = readonly [name: string, value: string];

export interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly HTMLElement[];
}

/** What of an arm the story of a thing is told from. */
export interface Known {
  readonly frame: Frame;
  /** Of the arm, as far as they are known; those after `hour` are not told. */
  readonly incidents: readonly FrameIncident[];
  readonly hour: number;
  readonly arm: number;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Incidents that are listed with a place or a unit. */
const most = 5;

export function storyFacts(
  ground: MapGround,
  look: Look,
  actions: Actions,
): (chosen: Chosen, known: Known) => Story | null {
  const { words, language } = look;
  const percent = (value: number) => `${whole(value * 100, language)}\u00a0%`;
  const facts = (rows: readonly Fact[]) =>
    element(
      'dl',
      { class: 'facts' },
      ...rows.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))),
    );
  const note = (text: string) => element('p', { class: 'soft' }, text);
  const near = (cell: number): string => {
    const at = (place: { readonly cell: number }) => {
      const dx = (place.cell % ground.width) - (cell % ground.width);
      const dy = Math.floor(place.cell / ground.width) - Math.floor(cell / ground.width);
      return dx * dx + dy * dy;
    };
    const nearest = ground.places.reduce((best, place) => (at(place) < at(best) ? place : best));
    return inLanguage(nearest.name, language);
  };

  /** Latest first, to be chosen; nothing where there is none. */
  function latest(heading: string, { incidents, hour, arm }: Known, isOne: (incident: FrameIncident) => boolean) {
    const found = incidents.filter((each) => each.hour >= 0 && each.hour <= hour && isOne(each));
    if (found.length === 0) return [];
    const items = found
      .slice(-most)
      .reverse()
      .map((incident) =>
        element(
          'li',
          {},
          button(
            element(
              'span',
              {},
              element('span', { class: 'when' }, shortMoment(incident.hour, language)),
              element('span', { class: 'where' }, placeName(ground, incident.place, language)),
              element('span', { class: 'what' }, incidentTitle(incident, language)),
              element('span', { class: 'how' }, incidentSummary(incident, hour, language)),
            ),
            () => actions.select({ kind: 'incident', id: incident.id }, arm),
            { class: incident.killed > 0 ? 'event deadly' : 'event' },
          ),
        ),
      );
    const rest = found.length > most ? [note(words.more(whole(found.length - most, language)))] : [];
    return [element('h3', {}, heading), element('ol', { class: 'events' }, ...items), ...rest];
  }

  function ofIncident(id: number, { incidents, hour }: Known): Story | null {
    const incident = incidents.find((each) => each.id === id);
    if (!incident) return null;
    const steps = chainOf(incident, ground, hour, language).map((step) =>
      element(
        'li',
        {},
        element('span', { class: 'when' }, shortMoment(step.hour, language)),
        element('span', {}, step.text),
      ),
    );
    const ended = endingOf(incident, hour, language).map((text) => element('p', {}, text));
    return {
      title: incidentTitle(incident, language),
      subtitle: `${placeName(ground, incident.place, language)}, ${longMoment(ground, incident.hour, language)}`,
      parts: [
        element('ol', { class: 'chain' }, ...steps),
        ...ended,
        button(words.toMoment, () => actions.seek(Math.ceil(incident.hour / ground.tickHours)), { class: 'quiet' }),
      ],
    };
  }
  function ofPlace(index: number, known: Known): Story {
    const { places } = known.frame;
    const { name, kind, room } = ground.places[index];
    const f = words.facts;
    const count = (values: ArrayLike<number>) => whole(values[index], language);
    return {
      title: inLanguage(name, language),
      subtitle: words.placeKinds[kind],
      parts: [
        facts([
          [f.people, count(places.people)],
          [f.displacedHere, count(places.displaced)],
          ...(room === null ? [] : [[f.room, whole(room, language)] as Fact]),
          [f.fledFrom, count(places.fled)],
          [f.active, count(places.active)],
          [f.fear, percent(places.fear[index])],
          [f.trust, percent(places.trust[index])],
          [f.presence, percent(places.presence[index])],
        ]),
        note(words.factsMean),
        ...latest(words.incidentsHere, known, ({ place }) => place === index),
      ],
    };
  }
  function ofUnit(index: number, known: Known): Story {
    const { detachments, basesInUse } = known.frame;
    const unit = ground.units[index];
    const doing = new Map<string, number>();
    for (let entry = 0; entry < detachments.count; entry++)
      if (detachments.unit[entry] === index) {
        const task = words.tasks[tasks[detachments.task[entry]]];
        doing.set(task, (doing.get(task) ?? 0) + detachments.strength[entry]);
      }
    const out = [...doing.values()].reduce((sum, persons) => sum + persons, 0);
    // Without a mission no base is in use, and nobody of it is there.
    const isThere = basesInUse.some(Boolean);
    return {
      title: unitName(ground, index, language),
      subtitle: `${firstScreenStrings[language].unitKinds[unit.kind]} · ${words.facts.base}: ${near(unit.base)}`,
      parts: [
        facts([
          [words.facts.strength, whole(unit.strength, language)],
          ...[...doing].sort((a, b) => b[1] - a[1]).map(([task, persons]): Fact => [task, whole(persons, language)]),
          ...(isThere ? [[words.atMainBase, whole(Math.max(0, unit.strength - out), language)] as Fact] : []),
        ]),
        ...(isThere ? [] : [note(words.notThere)]),
        ...latest(words.responses, known, (incident) => incident.unit === index),
      ],
    };
  }
  function ofActor(index: number, { actors }: Frame): Story {
    const { kind } = ground.actors[index];
    const rows: Fact[] = [[words.facts.fighters, whole(actors.fighters[index], language)]];
    if (actors.cell[index] >= 0) rows.push([words.facts.camp, near(actors.cell[index])]);
    return {
      title: actorName(ground, index, language),
      subtitle: words.actorKinds[kind],
      parts: [facts(rows), note(words.truth)],
    };
  }
  function ofCohort(index: number, { agents }: Frame): Story {
    const group = ground.groups[ground.agents.group[index]];
    return {
      title: words.cohort,
      subtitle: words.cohortMeans,
      parts: [
        facts([
          [words.facts.persons, whole(ground.agents.persons[index], language)],
          [words.facts.group, inLanguage(group.name, language)],
          [words.facts.home, near(ground.agents.home[index])],
          [words.now, words.agentStates[agentStates[agents.status[index]]]],
          [words.facts.fear, percent(agents.fear[index] / 255)],
        ]),
      ],
    };
  }
  function ofCell(cell: number, frame: Frame): Story {
    return {
      title: words.cellNear(near(cell)),
      subtitle: words.terrains[ground.terrains[ground.terrain[cell]]],
      parts: [
        facts([
          [words.facts.persons, whole(frame.people[cell], language)],
          [words.facts.presence, percent(frame.presence[cell])],
          [words.facts.hazard, percent(frame.hazard[cell])],
        ]),
      ],
    };
  }
  function ofPerson(cell: number, { street }: Frame): Story | null {
    if (!street || !ground.street) return null;
    const { width } = ground.street;
    const text = streetWords[language];
    const place = text.cell(whole((cell % width) + 1, language), whole(Math.floor(cell / width) + 1, language));
    return { title: capital(text.people[walkers[street.cells[cell]]]), subtitle: place, parts: [] };
  }

  return ({ selection }, known) => {
    const { frame } = known;
    switch (selection.kind) {
      case 'incident':
        return ofIncident(selection.id, known);
      case 'place':
        return ofPlace(selection.index, known);
      case 'unit':
        return ofUnit(selection.index, known);
      case 'actor':
        return ofActor(selection.index, frame);
      case 'cohort':
        return ofCohort(selection.index, frame);
      case 'cell':
        return ofCell(selection.cell, frame);
      case 'person':
        return ofPerson(selection.cell, frame);
    }
  };
}
