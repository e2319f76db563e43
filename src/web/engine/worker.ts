/** The engine's worker: opens one arm, runs it to its end in small portions, and answers for frames in between. */
import { digestOf, snapshot } from '../../sim/world.ts';
import type { Setting } from '../../sim/setting.ts';
import { createRecord } from './finished.ts';
import { frameOf } from './frameOf.ts';
import { runLucks } from './lucks.ts';
import type { FromEngine, ToEngine } from './messages.ts';
import { describeScenario, openScenario } from './openScenario.ts';
import { begin, createPlayback, seek, stepArm, stepBurnIn, type Playback } from './playback.ts';
import { transferables } from './transferables.ts';
import { whyOrFault } from './why/why.ts';

/** A portion of work between two looks at the messages. */
const portionMs = 24;

const say = (message: FromEngine, transfer: Transferable[] = []): void => postMessage(message, { transfer });

/** Steps until there is no more, with pauses in which messages are heard. */
function inPortions(step: () => boolean, report: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const portion = (): void => {
      try {
        const until = performance.now() + portionMs;
        let more = true;
        while (more && performance.now() < until) more = step();
        report();
        if (more) setTimeout(portion, 0);
        else resolve();
      } catch (error) {
        reject(error);
      }
    };
    portion();
  });
}

let playback: Playback | undefined;
/** Asked for before there was anything to show. */
const waiting: { readonly tick: number; readonly request: number }[] = [];

function answer(asked: { readonly tick: number; readonly request: number }): void {
  if (!playback || playback.snapshots.count() === 0) {
    waiting.push(asked);
    return;
  }
  const frame = frameOf(seek(playback, asked.tick), playback.setting);
  say({ type: 'frame', request: asked.request, frame }, transferables(frame));
}

async function open({ scenario, posture, seed, burntIn, memory }: ToEngine & { type: 'open' }): Promise<void> {
  const setting = openScenario(scenario);
  if ('problems' in setting) {
    say({ type: 'problems', problems: setting.problems });
    return;
  }
  const opened = describeScenario(setting, posture, seed);
  say(opened);
  await runToEnd(setting, opened.posture, opened.seed, memory, burntIn);
}

async function runToEnd(
  setting: Setting,
  posture: string,
  seed: number,
  memory: number,
  burntIn: (ToEngine & { type: 'open' })['burntIn'],
): Promise<void> {
  const arm = createPlayback(setting, posture, seed, memory);
  if (burntIn?.seed === seed) begin(arm, burntIn.state);
  else {
    await inPortions(
      () => stepBurnIn(arm),
      () => {
        const done = setting.burnInTicks + arm.frontier.tick[0];
        say({ type: 'progress', stage: 'burnIn', done, of: setting.burnInTicks });
      },
    );
    const state = snapshot(arm.frontier);
    begin(arm);
    say({ type: 'burntIn', burntIn: { seed, state } }, [state.buffer]);
  }
  playback = arm;
  for (const asked of waiting) answer(asked);
  const record = createRecord(arm);
  record.note();
  await inPortions(
    () => {
      const before = arm.frontier.tick[0];
      const more = stepArm(arm);
      if (arm.frontier.tick[0] > before) record.note();
      return more;
    },
    () => say({ type: 'progress', stage: 'run', done: arm.frontier.tick[0], of: arm.lastTick }),
  );
  say(record.finish());
}

const failed = (error: unknown): void =>
  say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  try {
    if (data.type === 'open') open(data).catch(failed);
    else if (data.type === 'lucks') runLucks(data, (result) => say({ type: 'luck', result }));
    else if (data.type === 'frame') answer(data);
    else if (data.type === 'why') {
      const parts = playback ? whyOrFault(playback, data.selection, data.tick, data.language) : [];
      say({ type: 'why', request: data.request, parts });
    } else if (playback) say({ type: 'digest', tick: data.tick, digest: digestOf(seek(playback, data.tick)) });
  } catch (error) {
    failed(error);
  }
});
