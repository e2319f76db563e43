/** A bar with the time left, on stderr, where that is a terminal. */
import type { Progress } from '../study/progress.ts';
import type { CommandStrings } from './strings.ts';

const barWidth = 30;
const clearLine = '\r\u001b[K';

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Takes the bar away, so that other lines can be printed. */
  readonly clear: () => void;
}

/** A bar, or nothing at all where stderr is no terminal. */
export function progressLine(strings: CommandStrings): ProgressLine {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (progress) => stderr.write(clearLine + progressText(progress, strings)),
    clear: () => stderr.write(clearLine),
  };
}

/** `[####......] 64/160 runs, 2.3/s, 0:42 left`, and how many failed, if any */
export function progressText({ done, total, failures, etaSeconds }: Progress, strings: CommandStrings): string {
  const filled = total === 0 ? barWidth : Math.round((barWidth * done) / total);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
  const rate = etaSeconds === null || etaSeconds === 0 ? '' : `, ${rateText((total - done) / etaSeconds)}/s`;
  const left = etaSeconds === null ? '' : `, ${clock(etaSeconds)} ${strings.left}`;
  const failed = failures === 0 ? '' : `, ${failures} ${strings.failed}`;
  return `${bar} ${done}/${total} ${strings.runs}${rate}${left}${failed}`;
}

function rateText(perSecond: number): string {
  return perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toPrecision(2);
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
