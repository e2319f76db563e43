/** Pointer, wheel and pinch on the map, as zooming, panning, hovering and choosing. */

export interface Gestures {
  readonly pan: (rightPx: number, downPx: number) => void;
  /** Closer by a factor around a pixel. */
  readonly zoom: (factor: number, x: number, y: number) => void;
  /** The pointer rests or moves over a pixel; null when it has left. */
  readonly hover: (at: { readonly x: number; readonly y: number } | null) => void;
  readonly choose: (x: number, y: number) => void;
}

/** A press that moves less is a click. */
const clickSlackPx = 5;
/** Factor for one notch of a wheel, which is about 100. */
const wheelFactor = 0.0018;

/** Listens on an element until the signal ends it. */
export function listenToGestures(target: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const down = new Map<number, { x: number; y: number }>();
  let moved = 0;
  const at = (event: MouseEvent) => {
    const { left, top } = target.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const listen = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    target.addEventListener(name, listener, { signal, passive: false });

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, at(event));
    target.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    const now = at(event);
    const before = down.get(event.pointerId);
    if (!before) return gestures.hover(now);
    const others = [...down].filter(([id]) => id !== event.pointerId).map(([, position]) => position);
    down.set(event.pointerId, now);
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (moved < clickSlackPx) return;
    gestures.hover(null);
    if (others.length === 0) return gestures.pan(now.x - before.x, now.y - before.y);
    pinch(others[0], before, now);
  });
  const pinch = (still: { x: number; y: number }, before: { x: number; y: number }, now: { x: number; y: number }) => {
    const reach = (point: { x: number; y: number }) => Math.max(1, Math.hypot(point.x - still.x, point.y - still.y));
    gestures.zoom(reach(now) / reach(before), (still.x + now.x) / 2, (still.y + now.y) / 2);
    gestures.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  };
  const end = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || event.type === 'pointercancel') return;
    if (moved < clickSlackPx && down.size === 0) gestures.choose(at(event).x, at(event).y);
  };
  listen('pointerup', end);
  listen('pointercancel', end);
  listen('pointerleave', () => gestures.hover(null));
  listen('wheel', (event) => {
    event.preventDefault();
    const { x, y } = at(event);
    // Lines and pages are what some mice count in.
    const notches = event.deltaY * [1, 33, 400][event.deltaMode];
    gestures.zoom(Math.exp(-Math.max(-600, Math.min(600, notches)) * wheelFactor), x, y);
  });
}
