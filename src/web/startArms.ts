/** Engines of the arms that are shown together. The first settles the sector in; the others begin from its state. */
import type { BurntIn, Finished, Opened, ScenarioText } from './engine/messages.ts';
import { startEngine, type EngineLink } from './engineLink.ts';
import type { Progress } from './shown.ts';

/** Bytes that the snapshots of all arms may take. */
const memory = 160_000_000;

interface ArmsEvents {
  readonly opened: (opened: Opened) => void;
  readonly problems: (problems: readonly string[]) => void;
  readonly failed: (message: string) => void;
  readonly burntIn: (burntIn: BurntIn) => void;
  /** Of all arms together. */
  readonly progress: (progress: Progress) => void;
  /** Of the first arm. */
  readonly digest: (tick: number, digest: string) => void;
  /** All have run to their end; in the arms' order. */
  readonly finished: (results: readonly Finished[]) => void;
}

export interface Arms {
  readonly links: readonly EngineLink[];
  readonly close: () => void;
}

export interface ArmsRequest {
  readonly engine: string;
  readonly scenario: ScenarioText;
  readonly posture: string | null;
  /** Further arms, shown at the same moments with the same luck. */
  readonly beside: readonly string[];
  readonly seed: number | null;
  readonly burntIn: BurntIn | null;
}

export function startArms({ engine, scenario, posture, beside, seed, burntIn }: ArmsRequest, events: ArmsEvents): Arms {
  const count = 1 + beside.length;
  const parts = new Float64Array(count);
  const results: (Finished | undefined)[] = Array.from({ length: count }, () => undefined);
  const noteProgress = (arm: number, part: number): void => {
    parts[arm] = part;
    events.progress({ stage: 'run', part: parts.reduce((sum, each) => sum + each, 0) / count });
  };
  const noteFinished = (arm: number, result: Finished): void => {
    results[arm] = result;
    noteProgress(arm, 1);
    const all = results.flatMap((each) => each ?? []);
    if (all.length === count) events.finished(all);
  };

  const others = beside.map((each, index) =>
    laterLink((state, ofSeed) =>
      startEngine(
        engine,
        { scenario, posture: each, seed: ofSeed, burntIn: state, memory: memory / count },
        (message) => {
          if (message.type === 'failed') events.failed(message.message);
          else if (message.type === 'finished') noteFinished(index + 1, message);
          else if (message.type === 'progress') noteProgress(index + 1, partOf(message));
        },
      ),
    ),
  );
  const beginOthers = (state: BurntIn): void => others.forEach(({ begin }) => begin(state, state.seed));

  const first = startEngine(engine, { scenario, posture, seed, burntIn, memory: memory / count }, (message) => {
    switch (message.type) {
      case 'opened':
        events.opened(message);
        if (burntIn?.seed === message.seed) beginOthers(burntIn);
        return;
      case 'problems':
        events.problems(message.problems);
        return;
      case 'failed':
        events.failed(message.message);
        return;
      case 'burntIn':
        beginOthers(message.burntIn);
        events.burntIn(message.burntIn);
        return;
      case 'progress':
        if (message.stage === 'run') noteProgress(0, partOf(message));
        else events.progress({ stage: 'burnIn', part: partOf(message) });
        return;
      case 'digest':
        events.digest(message.tick, message.digest);
        return;
      case 'finished':
        noteFinished(0, message);
    }
  });
  return {
    links: [first, ...others.map(({ link }) => link)],
    close: () => {
      first.close();
      for (const { link } of others) link.close();
    },
  };
}

const partOf = ({ done, of }: { readonly done: number; readonly of: number }): number => (of > 0 ? done / of : 1);

/** A link that may be asked before its engine is started. */
function laterLink(open: (state: BurntIn, seed: number) => EngineLink) {
  let started: EngineLink | undefined;
  let tell: (link: EngineLink) => void = () => undefined;
  const promised = new Promise<EngineLink>((resolve) => (tell = resolve));
  const link: EngineLink = {
    frame: (tick) => promised.then((each) => each.frame(tick)),
    why: (asked) => promised.then((each) => each.why(asked)),
    askDigest: (tick) => void promised.then((each) => each.askDigest(tick)),
    close: () => started?.close(),
  };
  return {
    link,
    begin: (state: BurntIn, seed: number): void => {
      started = open(state, seed);
      tell(started);
    },
  };
}
