/** Lays out the page: the head, and under it the map with panel and time bar, or what is wrong. */
import { element, fill } from './element.ts';
import type { OpenRun } from './run.ts';
import type { Actions, Look, View } from './shown.ts';
import { lucksCard } from './side/lucksCard.ts';
import { partingCard, sideTable, waysCard } from './side/panel.ts';
import { curves } from './view/curves.ts';
import { figures } from './view/figures.ts';
import { fingerprint } from './view/fingerprint.ts';
import { header } from './view/header.ts';
import { incidentList } from './view/incidentList.ts';
import { failureNotice, problemsNotice } from './view/notice.ts';
import { story } from './view/story.ts';
import { timeBar } from './view/timeBar.ts';

/** Mistakes in the scenario, or a run that stopped. */
export type Trouble = { readonly problems: readonly string[] } | { readonly failed: string };

export interface Composed {
  readonly run: OpenRun | null;
  readonly trouble: Trouble | null;
  /** Holds the map, which stays as it is. */
  readonly mapPlace: HTMLElement;
}

/** Puts the parts in the place of what was there; the focus stays where it was. @returns the views to be kept up to date */
export function composePage(
  page: HTMLElement,
  { run, trouble, mapPlace }: Composed,
  look: Look,
  actions: Actions,
): readonly View[] {
  const focused = document.activeElement?.id;
  const head = header(run?.opened ?? null, run !== null && run.postures.length > 1, look, actions);
  const failure = trouble && 'failed' in trouble ? failureNotice(trouble.failed, look) : null;
  let views: readonly View[] = [];
  if (trouble && 'problems' in trouble) fill(page, head, problemsNotice(trouble.problems, look));
  else if (!run) fill(page, head, failure);
  else {
    const panel = panelViews(run, look, actions);
    const bar = timeBar(run.opened, run.player, look, actions);
    views = [...panel, bar];
    mapPlace.setAttribute('role', 'region');
    mapPlace.setAttribute('aria-label', look.words.map);
    // It scrolls, and so must be reached by keyboard even when nothing in it can.
    const attributes = { role: 'region', 'aria-label': look.words.latest, tabindex: 0 };
    const aside = element('div', { class: 'panel', attributes }, failure, ...panel.map((view) => view.element));
    fill(page, head, element('main', {}, mapPlace, aside), bar.element);
  }
  if (focused) document.getElementById(focused)?.focus();
  return views;
}

/** The panel from top to bottom. */
function panelViews(run: OpenRun, look: Look, actions: Actions): View[] {
  const { opened, postures } = run;
  if (postures.length > 1)
    return [
      story(run, look, actions),
      waysCard(run, look, actions),
      sideTable(run, look),
      partingCard(run, look, actions),
      curves(opened, postures, look),
      lucksCard(run, look),
    ];
  return [
    story(run, look, actions),
    figures(opened, look),
    curves(opened, postures, look),
    incidentList(opened, look, actions),
    fingerprint(look),
  ];
}
