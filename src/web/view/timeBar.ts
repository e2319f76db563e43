/** The time bar: the date, play and pause, steps, speed, the whole run to scrub over, and bookmarks. */
import { whole } from '../../report/language.ts';
import type { Opened } from '../engine/messages.ts';
import { button, element, fill } from '../element.ts';
import { icon } from '../icons.ts';
import { clockText, dateText, dayOf, shortMoment } from '../moment.ts';
import { nextIncident } from '../nextIncident.ts';
import { speeds, type Player } from '../player.ts';
import type { Actions, Look, View } from '../shown.ts';
import { strip } from './strip.ts';

export function timeBar(opened: Opened, player: Player, look: Look, actions: Actions): View {
  const { words, language } = look;
  const { ground } = opened;
  const hours = whole(ground.tickHours, language);
  const days = whole((ground.ticks * ground.tickHours) / 24, language);

  const play = button(icon('play'), actions.playOrPause, {
    id: 'play',
    class: 'primary',
    label: words.play,
  });
  // Which incidents there are is known once the run is complete.
  const previous = button(icon('previous'), () => actions.jump(-1), { label: words.previousIncident, id: 'previous' });
  const next = button(icon('next'), () => actions.jump(1), { label: words.nextIncident, id: 'next' });
  const speed = element('select', {
    id: 'speed',
    attributes: { 'aria-label': words.speed },
    on: { change: () => player.setSpeed(speeds[speed.selectedIndex]) },
  });
  for (const each of speeds) speed.append(element('option', { attributes: { value: each } }, words.speedOf(each)));

  const day = element('strong', {});
  const date = element('span', {});
  const flood = element('span', { class: 'soft' });
  const chips = element('div', { class: 'bookmarks', attributes: { role: 'group', 'aria-label': words.bookmarks } });
  const band = strip(opened, look);
  const scrub = element('input', {
    id: 'scrub',
    attributes: { type: 'range', min: 0, max: ground.ticks, step: 1, 'aria-label': words.scrub },
    on: { input: () => actions.seek(Number(scrub.value)) },
  });
  let drawnBookmarks = '';
  let playing: boolean | undefined;

  return {
    element: element(
      'footer',
      { class: 'timebar', attributes: { 'aria-label': words.time } },
      element(
        'div',
        { class: 'controls' },
        element(
          'div',
          { class: 'buttons' },
          button(icon('start'), () => actions.seek(0), { label: words.toStart }),
          previous,
          button(icon('back'), () => actions.step(-1), { label: words.stepBack(hours), id: 'back' }),
          play,
          button(icon('forward'), () => actions.step(1), { label: words.stepForward(hours), id: 'forward' }),
          next,
        ),
        element('p', { class: 'date' }, day, date, flood),
        element('label', { class: 'field' }, element('span', {}, words.speed), speed),
        button(icon('bookmark'), actions.bookmarkHere, {
          label: words.bookmark,
          id: 'bookmark',
        }),
        chips,
      ),
      element('div', { class: 'track' }, band.element, scrub),
      element('p', { class: 'soft caption' }, words.stripMeans),
    ),
    update: (shown) => {
      const position = player.position();
      const hour = position * ground.tickHours;
      const moment = shown.moment?.frames[0];
      fill(day, words.day(whole(dayOf(hour), language), days));
      fill(date, `${dateText(ground.start, hour, language)}, ${clockText(hour)}`);
      fill(flood, moment?.flood ? words.flood : '');
      scrub.value = String(Math.floor(position));
      scrub.setAttribute('aria-valuetext', `${day.textContent}, ${date.textContent}`);
      if (playing !== player.isPlaying()) {
        playing = player.isPlaying();
        fill(play, icon(playing ? 'pause' : 'play'));
        play.title = playing ? words.pause : words.play;
        play.setAttribute('aria-label', play.title);
      }
      const incidents = shown.incidents ?? [];
      // Not `disabled`: that would take the focus from whoever has just come to the last one.
      const isThere = (direction: 1 | -1) =>
        nextIncident(incidents, ground.tickHours, position, direction) !== undefined;
      previous.setAttribute('aria-disabled', String(!isThere(-1)));
      next.setAttribute('aria-disabled', String(!isThere(1)));
      speed.selectedIndex = speeds.indexOf(player.speed());
      band.update(shown);
      if (drawnBookmarks !== shown.bookmarks.join()) {
        drawnBookmarks = shown.bookmarks.join();
        fill(chips, ...shown.bookmarks.map((tick) => chip(tick)));
      }
    },
  };

  function chip(tick: number): HTMLElement {
    const when = shortMoment(tick * ground.tickHours, language);
    return element(
      'span',
      { class: 'chip' },
      button(when, () => actions.seek(tick), { class: 'quiet' }),
      button(icon('close'), () => actions.toggleBookmark(tick), { class: 'quiet', label: words.removeBookmark(when) }),
    );
  }
}
