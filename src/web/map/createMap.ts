/** The map in an element of the page: see `mapView.ts` for what it promises. */
import { inLanguage } from '../../report/language.ts';
import { isNight } from '../../sim/calendar.ts';
import type { Frame } from '../frame.ts';
import type { CreateMap, MapView, Selection } from '../mapView.ts';
import { cohortNear } from './civilians.ts';
import { shadeShare } from './daylight.ts';
import { devicePixels } from './fitCanvas.ts';
import { drawnGround } from './ground.ts';
import { subjectAt } from './hitTest.ts';
import { layerPanel } from './layerPanel.ts';
import { classesOf, firstLayers } from './layers.ts';
import { commandOf } from './mapKeys.ts';
import { mapWords } from './mapWords.ts';
import { hourOf, type Mark, type Subject } from './mark.ts';
import { createPace, stillAfterMs } from './pace.ts';
import { placeTable } from './placeTable.ts';
import * as projection from './projection.ts';
import { createRenderer } from './renderer.ts';
import { cellOf, nextOf, positionOf, sameSubject, selectionOf, tourOf } from './subjects.ts';
import { summaryOf } from './summary.ts';
import { membersOf } from './stacked.ts';
import { createViewport } from './viewport.ts';

/** Hours of ways behind the units. */
const trailHours = 24;
/** The table follows the moment no more often. */
const tableEveryMs = 500;
/** Pixels a cell from which a dot can be told from its neighbours. */
const cohortsFrom = 30;

export const createMap: CreateMap = (host, options): MapView => {
  const { ground, onSelect } = options;
  let { language, theme, reducedMotion } = options;
  const drawn = drawnGround(ground);
  const pace = createPace();
  let layers = firstLayers;
  let frame: Frame | null = null;
  let phase = 1;
  let trail: readonly Frame[] = [];
  let marks: readonly Mark[] = [];
  let chosen: Selection | null = null;
  /** What is chosen may only come with the next frame; it is brought into view once it is there. */
  let sought: Selection | null = null;
  let pointer: { readonly x: number; readonly y: number } | null = null;
  /** The keyboard's cursor: a cell, and the thing that keys went to there. */
  let cursor: { readonly cell: number; readonly subject: Subject | null } | null = null;
  let tableMs = -Infinity;
  let asked = 0;
  let stillTimer: ReturnType<typeof setTimeout> | undefined;

  const invalidate = () => {
    if (!asked) asked = requestAnimationFrame((now) => draw(now));
  };
  const select = (subject: Subject | null) => {
    if (frame) onSelect(subject && selectionOf(subject, ground, frame));
  };
  const panel = layerPanel(ground, (next) => {
    layers = next;
    panel.update({ layers, language, theme });
    invalidate();
  });
  const viewport = createViewport({
    host,
    ground,
    language,
    panel: panel.element,
    describe: (current) => {
      const words = mapWords[current];
      return { label: words.mapOf(inLanguage(ground.name, current)), keys: words.keys };
    },
    changed: invalidate,
    hover: (at) => {
      pointer = at;
      if (at) cursor = null;
      invalidate();
    },
    choose: (x, y) => {
      // What was beneath is told beside the map from now on.
      pointer = null;
      select(nextBeneath(under(x, y)));
    },
    table: () => frame && placeTable(ground, frame, language, (index) => select({ kind: 'place', index })),
  });
  const { stage } = viewport;
  const renderer = createRenderer(stage.canvas, drawn);

  function draw(nowMs: number): void {
    cancelAnimationFrame(asked);
    asked = 0;
    const [view, window] = [viewport.view(), viewport.window()];
    if (!frame || window.widthPx < 2) return;
    const drawing = renderer.draw(
      {
        frame,
        phase,
        trail,
        view,
        window,
        theme,
        language,
        layers,
        reducedMotion,
        shade: shadeNow(nowMs),
        pixelRatio: devicePixels(),
        chosen: chosenAt,
        cursor: cursor?.cell ?? -1,
      },
      nowMs,
    );
    ({ marks } = drawing);
    const hour = hourOf({ ground, frame, phase });
    stage.showSky({ night: isNight(hour), wet: frame.wet, flood: frame.flood }, language);
    showTip();
    if (viewport.tableOpen() && nowMs - tableMs > tableEveryMs) {
      tableMs = nowMs;
      viewport.refreshTable();
    }
    if (drawing.moving) invalidate();
  }

  /** A shade would change the colours of a theme, and those must be the legend's. */
  function shadeNow(nowMs: number): number {
    const daysPerSecond = pace.daysPerSecond(nowMs);
    return classesOf[layers.theme] || (reducedMotion && daysPerSecond > 0) ? 0 : shadeShare(daysPerSecond);
  }

  function chosenAt(now: readonly Mark[]): { x: number; y: number; radius: number; isPlace: boolean } | null {
    if (!chosen || !frame) return null;
    const [selection, view] = [chosen, viewport.view()];
    const mark = now.find((each) => membersOf(each).some(({ subject }) => sameSubject(subject, selection)));
    if (mark) return { x: mark.x, y: mark.y, radius: Math.max(mark.halfWidth, mark.halfHeight) + 6, isPlace: false };
    const position = positionOf(selection, ground, frame);
    if (!position) return null;
    const isPlace = selection.kind === 'place';
    const radius = isPlace ? drawn.placeRadii[selection.index] + 5 : Math.max(9, view.scale * 0.7);
    return { x: projection.toPixelX(view, position.x), y: projection.toPixelY(view, position.y), radius, isPlace };
  }

  const under = (x: number, y: number): Subject | null => {
    if (!frame) return null;
    const view = viewport.view();
    const subject = subjectAt(ground, marks, (place) => drawn.placeRadii[place], view, viewport.window(), x, y);
    if (subject?.kind !== 'cell' || !layers.on.civilians || view.scale < cohortsFrom) return subject;
    const [cellX, cellY] = [projection.toCellX(view, x), projection.toCellY(view, y)];
    const cohort = cohortNear(ground, frame, drawn.spread, cellX, cellY, 5 / view.scale);
    return cohort < 0 ? subject : { kind: 'cohort', index: cohort };
  };

  /** Of a symbol that stands for several, the one after that which is chosen. */
  function nextBeneath(subject: Subject | null): Subject | null {
    const mark = subject && marks.find((each) => sameSubject(each.subject, subject));
    const members = mark ? membersOf(mark) : [];
    const now = members.findIndex((each) => chosen && sameSubject(each.subject, chosen));
    return now < 0 ? subject : members[(now + 1) % members.length].subject;
  }

  const summary = (subject: Subject) =>
    frame && summaryOf(subject, { ground, frame, hour: hourOf({ ground, frame, phase }), marks, language });

  function showTip(): void {
    if (pointer) {
      const subject = under(pointer.x, pointer.y);
      stage.surface.classList.toggle('map-over', subject !== null && subject.kind !== 'cell');
      return stage.tip(subject && summary(subject), pointer.x, pointer.y);
    }
    if (!cursor) return stage.tip(null, 0, 0);
    const view = viewport.view();
    const right = projection.toPixelX(view, (cursor.cell % ground.width) + 1);
    stage.tip(
      summary(cursorSubject(cursor)),
      right,
      projection.toPixelY(view, Math.floor(cursor.cell / ground.width) + 1),
    );
  }

  function cursorSubject({ cell, subject }: { readonly cell: number; readonly subject: Subject | null }): Subject {
    if (subject) return subject;
    const place = ground.places.findIndex((each) => each.cell === cell);
    return place >= 0 ? { kind: 'place', index: place } : { kind: 'cell', cell };
  }

  function moveCursor(cell: number, subject: Subject | null): void {
    cursor = { cell, subject };
    pointer = null;
    viewport.bringIntoView(cell);
    stage.say(summary(cursorSubject(cursor)));
    invalidate();
  }

  function seek(): void {
    const cell = sought && frame ? cellOf(sought, ground, frame) : -1;
    if (cell < 0) return;
    sought = null;
    viewport.bringIntoView(cell);
  }

  function middleCell(): number {
    const window = viewport.window();
    const cell = projection.cellUnder(viewport.view(), window, window.widthPx / 2, window.heightPx / 2);
    return cell >= 0 ? cell : Math.floor(ground.height / 2) * ground.width + Math.floor(ground.width / 2);
  }

  function onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || !frame || (command.do === 'leave' && !cursor)) return;
    event.preventDefault();
    event.stopPropagation();
    if (viewport.obey(command)) return;
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
    if (command.do !== 'tour') return;
    const next = nextOf(tourOf(marks, ground), cursor?.subject ?? null, command.step);
    const cell = next ? cellOf(next, ground, frame) : -1;
    if (next && cell >= 0) moveCursor(cell, next);
  }

  stage.surface.addEventListener('keydown', onKey);
  panel.update({ layers, language, theme });
  viewport.open();

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
      seek();
      const now = performance.now();
      pace.shown(hourOf({ ground, frame: next, phase }), now);
      clearTimeout(stillTimer);
      stillTimer = setTimeout(invalidate, stillAfterMs + 20);
      draw(now);
    },
    select(selection) {
      chosen = selection;
      sought = selection;
      seek();
      invalidate();
    },
    setLanguage(next) {
      language = next;
      panel.update({ layers, language, theme });
      viewport.setLanguage(next);
    },
    setTheme(next) {
      theme = next;
      panel.update({ layers, language, theme });
      invalidate();
    },
    setReducedMotion(reduced) {
      reducedMotion = reduced;
      invalidate();
    },
    destroy() {
      viewport.close();
      clearTimeout(stillTimer);
      cancelAnimationFrame(asked);
    },
  };
};
