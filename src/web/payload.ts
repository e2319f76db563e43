/** What `cordon view` and `cordon exercise` put into the page. */
import { languages, type Language } from '../report/language.ts';
import type { ScenarioText } from './engine/messages.ts';

export interface Payload {
  readonly scenario: ScenarioText;
  /** Null leaves the choice to the browser. */
  readonly language: Language | null;
  readonly posture: string | null;
  readonly seed: number | null;
  /** Of the comparison that is shown; null where a scenario is. */
  readonly masterSeed: number | null;
}

/** JSON of a data element of the page. @throws Error where there is none */
function dataOf(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`the page has no ${id}`);
  return JSON.parse(text);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads and checks it; what is missing counts as not said. */
export function readPayload(): Payload {
  const data = dataOf('payload');
  if (!isRecord(data) || !isRecord(data.scenario)) throw new Error('the page holds no scenario');
  const { file, source } = data.scenario;
  return {
    scenario: { file: String(file), source: String(source) },
    language: languages.find((language) => language === data.language) ?? null,
    posture: typeof data.posture === 'string' ? data.posture : null,
    seed: typeof data.seed === 'number' ? data.seed : null,
    masterSeed: typeof data.masterSeed === 'number' ? data.masterSeed : null,
  };
}

/** The code of the engine's worker. */
export const readEngine = (): string => String(dataOf('engine'));
