/** The map in an element of the page: see `mapView.ts` for what it promises. */
import { isNight } from '../../sim/calendar.ts';
import type { Frame } from '../frame.ts';
import type { CreateMap, MapView, Selection } from '../mapView.ts';
import { cohortNear } from './civilians.ts';
import { shadeShare } from './daylight.ts';
import { listenToGestures } from './gestures.ts';
import { drawnGround } from './ground.ts';
import { subjectAt } from './hitTest.ts';
import { layerPanel } from './layerPanel.ts';
import { classesOf, firstLayers } from './layers.ts';
import { commandOf } from './mapKeys.ts';
import { hourOf, type Mark, type Subject } from './marks.ts';
import { createPace, stillAfterMs } from './pace.ts';
import { placeTable } from './placeTable.ts';
import * as projection from './projection.ts';
import { createRenderer } from './renderer.ts';
import { createStage } from './stage.ts';
import { cellOf, positionOf, sameSubject, selectionOf, tourOf } from './subjects.ts';
import { summaryOf } from './summary.ts';
import { element } from '../element.ts';

/** Hours of ways behind the units. */
const trailHours = 24;
/** Width of the element from which the legend stands beside the map. */
const widePx = 780;
/** Space kept between what is brought into view and the edge. */
const insidePx = 60;
/** The table follows the moment no more often. */
const tableEveryMs = 500;

export const createMap: CreateMap = (host, options): MapView => {
  const { ground, onSelect } = options;
  let { language, theme, reducedMotion } = options;
  const drawn = drawnGround(ground);
  const ended = new AbortController();
  const pace = createPace();
  let layers = firstLayers;
  let window = { widthPx: 1, heightPx: 1, width: ground.width, height: ground.height };
  let view = projection.wholeView(window);
  let frame: Frame | null = null;
  let phase = 1;
  let trail: readonly Frame[] = [];
  let marks: readonly Mark[] = [];
  let chosen: Selection | null = null;
  let pointer: { readonly x: number; readonly y: number } | null = null;
  /** The keyboard's cursor: a cell, and the thing that keys went to there. */
  let cursor: { readonly cell: number; readonly subject: Subject | null } | null = null;
  let panelWanted: boolean | null = null;
  let tableOpen = false;
  let tableMs = -Infinity;
  let asked = 0;
  let stillTimer: ReturnType<typeof setTimeout> | undefined;

  const stage = createStage(ground, {
    zoomIn: () => zoom(1.5, window.widthPx / 2, window.heightPx / 2),
    zoomOut: () => zoom(1 / 1.5, window.widthPx / 2, window.heightPx / 2),
    whole: () => look(projection.wholeView(window)),
    togglePanel: () => {
      panelWanted = !panelOpen();
      arrange();
    },
    toggleTable: () => {
      tableOpen = !tableOpen;
      arrange();
    },
  });
  const panel = layerPanel(ground, (next) => {
    layers = next;
    refreshWords();
  });
  const root = element('div', { class: 'map-root' }, panel.element, stage.element);
  const renderer = createRenderer(stage.canvas, drawn);

  const panelOpen = () => panelWanted ?? host.clientWidth >= widePx;

  const invalidate = () => {
    if (!asked) asked = requestAnimationFrame((now) => draw(now));
  };

  function draw(nowMs: number): void {
    cancelAnimationFrame(asked);
    asked = 0;
    if (!frame || window.widthPx < 2) return;
    const drawing = renderer.draw(
      {
        ...{ frame, phase, trail, view, window, theme, language, layers, reducedMotion },
        shade: shadeNow(nowMs),
        pixelRatio: Math.max(1, devicePixelRatio || 1),
        chosen: chosenAt,
        cursor: cursor?.cell ?? -1,
      },
      nowMs,
    );
    ({ marks } = drawing);
    const hour = hourOf({ ground, frame, phase });
    stage.showSky({ night: isNight(hour), wet: frame.wet, flood: frame.flood }, language);
    showTip();
    if (tableOpen && nowMs - tableMs > tableEveryMs) refreshTable(nowMs);
    if (drawing.moving) invalidate();
  }

  /** A shade would change the colours of a theme, and those must be the legend's. */
  function shadeNow(nowMs: number): number {
    const daysPerSecond = pace.daysPerSecond(nowMs);
    return classesOf[layers.theme] || (reducedMotion && daysPerSecond > 0) ? 0 : shadeShare(daysPerSecond);
  }

  function chosenAt(now: readonly Mark[]): { x: number; y: number; radius: number } | null {
    if (!chosen || !frame) return null;
    const selection = chosen;
    const mark = now.find(({ subject }) => sameSubject(subject, selection));
    if (mark) return { x: mark.x, y: mark.y, radius: Math.max(mark.halfWidth, mark.halfHeight) + 6 };
    const position = positionOf(selection, ground, frame);
    if (!position) return null;
    const radius = selection.kind === 'place' ? drawn.placeRadii[selection.index] + 5 : Math.max(9, view.scale * 0.7);
    return { x: projection.toPixelX(view, position.x), y: projection.toPixelY(view, position.y), radius };
  }

  function look(next: projection.View): void {
    view = next;
    stage.showScale(view, language);
    invalidate();
  }

  const zoom = (factor: number, x: number, y: number) => look(projection.zoomedAt(view, window, factor, x, y));

  const under = (x: number, y: number): Subject | null => {
    if (!frame) return null;
    const subject = subjectAt(ground, marks, (place) => drawn.placeRadii[place], view, window, x, y);
    if (subject?.kind !== 'cell' || !layers.on.civilians || view.scale < 30) return subject;
    const [cellX, cellY] = [projection.toCellX(view, x), projection.toCellY(view, y)];
    const cohort = cohortNear(ground, frame, drawn.spread, cellX, cellY, 5 / view.scale);
    return cohort < 0 ? subject : { kind: 'cohort', index: cohort };
  };

  function showTip(): void {
    if (!frame) return;
    const known = { ground, frame, hour: hourOf({ ground, frame, phase }), marks, language };
    if (pointer) {
      const subject = under(pointer.x, pointer.y);
      stage.surface.classList.toggle('map-over', subject !== null && subject.kind !== 'cell');
      return stage.tip(subject && summaryOf(subject, known), pointer.x, pointer.y);
    }
    if (!cursor) return stage.tip(null, 0, 0);
    const position = positionOf({ kind: 'cell', cell: cursor.cell }, ground, frame) ?? { x: 0, y: 0 };
    const [x, y] = [projection.toPixelX(view, position.x), projection.toPixelY(view, position.y)];
    const summary = summaryOf(cursorSubject(cursor), known);
    stage.tip(summary, x + view.scale / 2, y + view.scale / 2);
  }

  function cursorSubject({ cell, subject }: { readonly cell: number; readonly subject: Subject | null }): Subject {
    if (subject) return subject;
    const place = ground.places.findIndex((each) => each.cell === cell);
    return place >= 0 ? { kind: 'place', index: place } : { kind: 'cell', cell };
  }

  function moveCursor(cell: number, subject: Subject | null): void {
    if (!frame) return;
    cursor = { cell, subject };
    pointer = null;
    bringIntoView(cell);
    const known = { ground, frame, hour: hourOf({ ground, frame, phase }), marks, language };
    stage.say(summaryOf(cursorSubject(cursor), known));
    invalidate();
  }

  function bringIntoView(cell: number): void {
    const x = (cell % ground.width) + 0.5;
    const y = Math.floor(cell / ground.width) + 0.5;
    look(projection.bringingIntoView(view, window, x, y, insidePx));
  }

  function middleCell(): number {
    const cell = projection.cellUnder(view, window, window.widthPx / 2, window.heightPx / 2);
    return cell >= 0 ? cell : Math.floor(ground.height / 2) * ground.width + Math.floor(ground.width / 2);
  }

  const select = (subject: Subject | null) => {
    if (frame) onSelect(subject && selectionOf(subject, ground, frame));
  };

  function onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || !frame || (command.do === 'leave' && !cursor)) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.do === 'zoom') return zoom(command.factor, window.widthPx / 2, window.heightPx / 2);
    if (command.do === 'whole') return look(projection.wholeView(window));
    if (command.do === 'choose') return select(cursorSubject(cursor ?? { cell: middleCell(), subject: null }));
    if (command.do === 'leave') {
      cursor = null;
      stage.say(null);
      return invalidate();
    }
    if (command.do === 'move') {
      const from = cursor?.cell ?? middleCell();
      const x = Math.min(ground.width - 1, Math.max(0, (from % ground.width) + command.east));
      const y = Math.min(ground.height - 1, Math.max(0, Math.floor(from / ground.width) + command.south));
      return moveCursor(y * ground.width + x, null);
    }
    const tour = tourOf(marks, ground);
    if (tour.length === 0) return;
    const at = cursor?.subject ?? null;
    const here = at ? tour.findIndex((each) => sameSubject(each, at)) : -1;
    const next = tour[(here + command.step + tour.length + (here < 0 && command.step < 0 ? 1 : 0)) % tour.length];
    const cell = cellOf(next, ground, frame);
    if (cell >= 0) moveCursor(cell, next);
  }

  function refreshTable(nowMs: number): void {
    if (!frame) return;
    tableMs = nowMs;
    const focused = document.activeElement?.getAttribute('data-place');
    const choosePlace = (index: number) => select({ kind: 'place', index });
    stage.table.replaceChildren(placeTable(ground, frame, language, choosePlace));
    if (focused) stage.table.querySelector<HTMLElement>(`[data-place="${focused}"]`)?.focus();
  }

  function refreshWords(): void {
    panel.update({ layers, language, theme });
    stage.label(language, panelOpen(), tableOpen);
    stage.showScale(view, language);
    if (tableOpen) refreshTable(-Infinity);
    invalidate();
  }

  function arrange(): void {
    root.classList.toggle('map-wide', host.clientWidth >= widePx);
    panel.element.hidden = !panelOpen();
    stage.table.hidden = !tableOpen;
    const focused = document.activeElement?.className;
    stage.label(language, panelOpen(), tableOpen);
    if (focused?.startsWith('map-')) stage.element.querySelector<HTMLElement>(`.${focused}`)?.focus();
    if (tableOpen) refreshTable(-Infinity);
    resize();
  }

  function resize(): void {
    const next = { ...window, widthPx: stage.surface.clientWidth, heightPx: stage.surface.clientHeight };
    if (next.widthPx === window.widthPx && next.heightPx === window.heightPx) return;
    const first = window.widthPx < 2;
    const before = window;
    window = next;
    look(first ? projection.wholeView(next) : projection.refitted(view, before, next));
  }

  listenToGestures(
    stage.surface,
    {
      zoom,
      pan: (right, down) => look(projection.pannedBy(view, window, right, down)),
      hover: (at) => {
        pointer = at;
        if (at) cursor = null;
        invalidate();
      },
      choose: (x, y) => select(under(x, y)),
    },
    ended.signal,
  );
  stage.surface.addEventListener('keydown', onKey, { signal: ended.signal });
  const observer = new ResizeObserver(arrange);
  observer.observe(host);
  host.append(root);
  refreshWords();
  arrange();

  return {
    show(next, nextPhase) {
      if (next !== frame) {
        const follows = frame !== null && next.tick === frame.tick + 1;
        const same = frame !== null && next.tick === frame.tick;
        const length = Math.min(12, Math.max(2, Math.round(trailHours / ground.tickHours)));
        trail = follows ? [...trail, next].slice(-length) : same ? [...trail.slice(0, -1), next] : [next];
        if (!follows && !same) renderer.forget();
        frame = next;
      }
      phase = nextPhase;
      const now = performance.now();
      pace.shown(hourOf({ ground, frame: next, phase }), now);
      clearTimeout(stillTimer);
      stillTimer = setTimeout(invalidate, stillAfterMs + 20);
      draw(now);
    },
    select(selection) {
      chosen = selection;
      const cell = selection && frame ? cellOf(selection, ground, frame) : -1;
      if (cell >= 0) bringIntoView(cell);
      invalidate();
    },
    setLanguage(next) {
      language = next;
      refreshWords();
    },
    setTheme(next) {
      theme = next;
      refreshWords();
    },
    setReducedMotion(reduced) {
      reducedMotion = reduced;
      invalidate();
    },
    destroy() {
      ended.abort();
      observer.disconnect();
      clearTimeout(stillTimer);
      cancelAnimationFrame(asked);
      root.remove();
    },
  };
};
