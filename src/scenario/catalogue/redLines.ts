/** Announced lines that armed groups shall not cross. */
import { assumed, type Parameter } from './parameter.ts';

export const redLines = {
  cost: assumed('1', 3, 0, 10, 'Cost of crossing a line for those who wholly believe in it, in units of gain'),
  gain: assumed('1', 0.5, 0.1, 1, 'Rise of belief in a line, as share of what is missing, when a breach is answered'),
  loss: assumed('1', 0.3, 0.1, 1, 'Fall of belief in a line, as share of what is there, when a breach is not answered'),
  answerHours: assumed('hours', 24, 6, 72, 'Time within which a force that camps inside a line must be met'),
  standing: assumed('1', 2, 0, 5, 'What a line answered or not does to credibility, over an attack stopped or not'),
} as const satisfies Readonly<Record<string, Parameter>>;
