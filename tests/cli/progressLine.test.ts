import { expect, it } from 'vitest';
import { progressText } from '../../src/cli/progressLine.ts';
import { commandStrings } from '../../src/cli/strings.ts';

const progress = { done: 64, total: 160, failures: 0, etaSeconds: 41.2, detectable: null };

it('the progress bar shows what is done and the time left', () => {
  expect(progressText(progress, commandStrings.en)).toBe(
    `[${'#'.repeat(12)}${'.'.repeat(18)}] 64/160 runs, 2.3/s, 0:42 left`,
  );
  expect(progressText({ ...progress, etaSeconds: 125 }, commandStrings.fr)).toMatch(
    / 64\/160 exécutions, 0\.77\/s, 2:05 restant$/,
  );
});

it('the progress bar says how many failed, if any did', () => {
  expect(progressText({ ...progress, failures: 2 }, commandStrings.en)).toMatch(/ left, 2 failed$/);
});

it('the progress bar gives no time before there is one to give', () => {
  expect(progressText({ ...progress, done: 0, etaSeconds: null }, commandStrings.en)).toBe(
    `[${'.'.repeat(30)}] 0/160 runs`,
  );
});
