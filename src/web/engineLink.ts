/** The page's end of an engine's worker. The worker is made from the page itself, since nothing may be loaded. */
import type { BurntIn, FromEngine, ScenarioText, ToEngine, WhyAsked, WhyPart } from './engine/messages.ts';
import type { Frame } from './frame.ts';

type Told = Exclude<FromEngine, { readonly type: 'frame' | 'why' }>;

export interface EngineRequest {
  readonly scenario: ScenarioText;
  readonly posture: string | null;
  readonly seed: number | null;
  readonly burntIn: BurntIn | null;
  /** Bytes that snapshots may take. */
  readonly memory: number;
}

export interface EngineLink {
  /** The state after a tick; asked again for the same tick while it is on its way, it is the same promise. */
  readonly frame: (tick: number) => Promise<Frame>;
  /** What stands behind a thing; nothing while the run has not begun. */
  readonly why: (asked: WhyAsked) => Promise<readonly WhyPart[]>;
  /** Asks for the fingerprint of the state after a tick; the answer is told. */
  readonly askDigest: (tick: number) => void;
  readonly close: () => void;
}

/** A worker that runs the engine's code. @param told what it says, in order */
export function startWorker(engine: string, told: (message: FromEngine) => void) {
  const address = URL.createObjectURL(new Blob([engine], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // The worker has its code once it speaks; until then the address must live.
  let forget: (() => void) | undefined = () => URL.revokeObjectURL(address);
  worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
    forget?.();
    forget = undefined;
    told(data);
  });
  worker.addEventListener('error', (event) => told({ type: 'failed', message: event.message || 'worker' }));
  return {
    say: (message: ToEngine): void => worker.postMessage(message),
    close: (): void => {
      worker.terminate();
      forget?.();
    },
  };
}

/** Starts an arm. @param engine the worker's code @param told what the engine says of itself, in order */
export function startEngine(engine: string, request: EngineRequest, told: (message: Told) => void): EngineLink {
  const awaited = new Map<number, (frame: Frame) => void>();
  const asked = new Map<number, Promise<Frame>>();
  const stories = new Map<number, (parts: readonly WhyPart[]) => void>();
  let requests = 0;
  const { say, close } = startWorker(engine, (data) => {
    if (data.type === 'why') {
      stories.get(data.request)?.(data.parts);
      stories.delete(data.request);
      return;
    }
    if (data.type !== 'frame') {
      told(data);
      return;
    }
    awaited.get(data.request)?.(data.frame);
    awaited.delete(data.request);
  });
  say({ type: 'open', ...request });

  return {
    frame: (tick) => {
      const already = asked.get(tick);
      if (already) return already;
      const number = requests++;
      const promise = new Promise<Frame>((resolve) => awaited.set(number, resolve));
      asked.set(tick, promise);
      void promise.then(() => asked.delete(tick));
      say({ type: 'frame', tick, request: number });
      return promise;
    },
    why: (wanted) => {
      const number = requests++;
      const promise = new Promise<readonly WhyPart[]>((resolve) => stories.set(number, resolve));
      say({ type: 'why', request: number, ...wanted });
      return promise;
    },
    askDigest: (tick) => say({ type: 'digest', tick }),
    close,
  };
}
