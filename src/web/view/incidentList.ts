/** What happened up to now, latest first: incidents, and what came from outside. */
import { inLanguage, whole } from '../../report/language.ts';
import type { InjectNote, Opened } from '../engine/messages.ts';
import { button, element, fill } from '../element.ts';
import type { FrameIncident } from '../frame.ts';
import { incidentSummary, incidentTitle, isUnderWay, placeName } from '../incidentWords.ts';
import { shortMoment } from '../moment.ts';
import type { Actions, Look, Shown, View } from '../shown.ts';

/** Longer lists are cut, and say so. */
const most = 40;

type Entry = { readonly hour: number } & ({ readonly incident: FrameIncident } | { readonly inject: InjectNote });

/** Incidents known at a moment: of the finished run where there is one, else those of the frame. */
export function incidentsUntil({ finished, moment }: Shown, hour: number): FrameIncident[] {
  const all = finished?.incidents ?? moment?.frames[0].incidents ?? [];
  return all.filter((incident) => incident.hour >= 0 && incident.hour <= hour);
}

export function incidentList(opened: Opened, look: Look, actions: Actions): View {
  const { words, language } = look;
  const { ground } = opened;
  const list = element('ol', { class: 'events' });
  const empty = element('p', { class: 'soft' }, words.noIncidents);
  const rest = element('p', { class: 'soft' });
  let drawn = '';

  const item = (entry: Entry, hour: number): HTMLElement => {
    const when = element('span', { class: 'when' }, shortMoment(entry.hour, language));
    if ('inject' in entry) {
      const { kind, text } = entry.inject;
      const said = text === null ? words.injects[kind] : inLanguage(text, language);
      const line = element('span', { class: 'what' }, `${words.event}${language === 'fr' ? '\u00a0' : ''}: ${said}`);
      return element('li', { class: 'inject' }, when, line);
    }
    const { incident } = entry;
    return element(
      'li',
      {},
      button(
        element(
          'span',
          {},
          when,
          element('span', { class: 'where' }, placeName(ground, incident.place, language)),
          element('span', { class: 'what' }, incidentTitle(incident, language)),
          element('span', { class: 'how' }, incidentSummary(incident, hour, language)),
        ),
        () => actions.select({ kind: 'incident', id: incident.id }),
        { class: incident.killed > 0 && !isUnderWay(incident, hour) ? 'event deadly' : 'event' },
      ),
    );
  };

  return {
    element: element('section', { class: 'card' }, element('h2', {}, words.latest), empty, list, rest),
    update: (shown) => {
      const hour = (shown.moment?.position ?? 0) * ground.tickHours;
      const incidents = incidentsUntil(shown, hour);
      const injects = opened.injects.filter(({ day }) => day * 24 <= hour);
      // Redrawn only when it would differ: the list must not move under a reader's pointer.
      const open = incidents.filter((each) => isUnderWay(each, hour)).map(({ id }) => id);
      const state = `${incidents.length} ${injects.length} ${open.join()} ${shown.finished !== null}`;
      if (state === drawn) return;
      drawn = state;
      const entries: Entry[] = [
        ...incidents.map((incident) => ({ hour: incident.hour, incident })),
        ...injects.map((inject) => ({ hour: inject.day * 24, inject })),
      ].sort((a, b) => b.hour - a.hour);
      empty.hidden = entries.length > 0;
      fill(list, ...entries.slice(0, most).map((entry) => item(entry, hour)));
      rest.hidden = entries.length <= most;
      fill(rest, words.more(whole(entries.length - most, language)));
    },
  };
}
