/** The story of what a reader chose: an incident, a place, a unit, an armed band, a cohort or a cell. */
import { inLanguage, whole } from '../../report/language.ts';
import { firstScreenStrings } from '../../report/strings.ts';
import type { Opened } from '../engine/messages.ts';
import { button, element, fill } from '../element.ts';
import { agentStates, tasks, type Frame } from '../frame.ts';
import { actorName, chainOf, endingOf, incidentTitle, longMoment, placeName, unitName } from '../incidentWords.ts';
import type { Selection } from '../mapView.ts';
import { shortMoment } from '../moment.ts';
import type { Actions, Look, Shown, View } from '../shown.ts';

type Fact = readonly [name: string, value: string];

interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly HTMLElement[];
}

/** Told anew at most so often while time runs. */
const pauseMs = 250;

export function story(opened: Opened, look: Look, actions: Actions): View {
  const { words, language } = look;
  const { ground } = opened;
  const title = element('h2', { attributes: { tabindex: -1 } });
  const subtitle = element('p', { class: 'soft' });
  const body = element('div', { attributes: { 'aria-live': 'off' } });
  const section = element(
    'section',
    { class: 'card story', id: 'story', hidden: true },
    element(
      'div',
      { class: 'heading' },
      title,
      button(words.close, () => actions.select(null), { class: 'quiet', id: 'close-story' }),
    ),
    subtitle,
    body,
  );
  let told: Selection | null = null;
  let toldAt = 0;
  let toldPosition = -1;

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

  function ofIncident(id: number, shown: Shown, hour: number): Story | null {
    const all = shown.finished?.incidents ?? shown.moment?.frames[0].incidents ?? [];
    const incident = all.find((each) => each.id === id);
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
  function ofPlace(index: number, { places }: Frame): Story {
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
      ],
    };
  }
  function ofUnit(index: number, { detachments }: Frame): Story {
    const unit = ground.units[index];
    const doing = new Map<string, number>();
    for (let entry = 0; entry < detachments.count; entry++)
      if (detachments.unit[entry] === index) {
        const task = words.tasks[tasks[detachments.task[entry]]];
        doing.set(task, (doing.get(task) ?? 0) + detachments.strength[entry]);
      }
    const out = [...doing.values()].reduce((sum, persons) => sum + persons, 0);
    return {
      title: unitName(ground, index, language),
      subtitle: `${firstScreenStrings[language].unitKinds[unit.kind]} · ${words.facts.base}: ${near(unit.base)}`,
      parts: [
        facts([
          [words.facts.strength, whole(unit.strength, language)],
          ...[...doing].sort((a, b) => b[1] - a[1]).map(([task, persons]): Fact => [task, whole(persons, language)]),
          [words.atMainBase, whole(Math.max(0, unit.strength - out), language)],
        ]),
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
  function tell(selection: Selection, shown: Shown): Story | null {
    const frame = shown.moment?.frames[0];
    if (!frame) return null;
    switch (selection.kind) {
      case 'incident':
        return ofIncident(selection.id, shown, (shown.moment?.position ?? 0) * ground.tickHours);
      case 'place':
        return ofPlace(selection.index, frame);
      case 'unit':
        return ofUnit(selection.index, frame);
      case 'actor':
        return ofActor(selection.index, frame);
      case 'cohort':
        return ofCohort(selection.index, frame);
      case 'cell':
        return ofCell(selection.cell, frame);
    }
  }

  return {
    element: section,
    update: (shown) => {
      const { selection, moment } = shown;
      section.hidden = selection === null;
      const fresh = selection !== told;
      const now = performance.now();
      if (!selection || (!fresh && (moment?.position === toldPosition || now - toldAt < pauseMs))) {
        told = selection;
        return;
      }
      const text = tell(selection, shown);
      if (!text) return;
      told = selection;
      toldAt = now;
      toldPosition = moment?.position ?? -1;
      fill(title, text.title);
      fill(subtitle, text.subtitle);
      fill(body, ...text.parts);
      if (fresh) section.scrollIntoView({ block: 'nearest' });
    },
  };
}
