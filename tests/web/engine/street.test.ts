import { expect, it } from 'vitest';
import { walkers, type Walker } from '../../../src/web/frame.ts';
import { frameOf } from '../../../src/web/engine/frameOf.ts';
import { groundOf } from '../../../src/web/engine/groundOf.ts';
import { begin, createPlayback, seek, stepBurnIn } from '../../../src/web/engine/playback.ts';
import { whyOf } from '../../../src/web/engine/why/why.ts';
import { settingOf } from './scenarios.ts';

const setting = settingOf('epstein');
const playback = createPlayback(setting, 'street', 1, 1e8);
while (stepBurnIn(playback));
begin(playback);

const cellsOf = (cells: Uint8Array, who: Walker): number[] =>
  [...cells.keys()].filter((cell) => walkers[cells[cell]] === who);

it('has every person of the street in a cell of the page, at each moment', () => {
  expect(groundOf(setting).street).toEqual({ place: 0, width: 40, height: 40, vision: 7, edges: 'torus' });
  const actives = [0, 17, 55].map((tick) => {
    const { street, measures } = frameOf(seek(playback, tick), setting);
    const count = (who: Walker) => cellsOf(street!.cells, who).length;
    expect(count('officer')).toBe(64);
    expect(count('quiet') + count('active') + count('jailed')).toBe(1120);
    expect(count('jailed')).toBe(street!.jailed);
    expect(count('active')).toBe(measures.activePersons);
    return count('active');
  });
  expect(new Set(actives).size).toBeGreaterThan(1);
});

it('has no street where people are cohorts', () => {
  expect(groundOf(settingOf('first-steps')).street).toBeNull();
});

it('tells of each kind of person what makes them do what they do', () => {
  const tick = Array.from({ length: 120 }, (_, index) => index).find(
    (each) => frameOf(seek(playback, each), setting).measures.activePersons > 0,
  )!;
  const { cells } = frameOf(seek(playback, tick), setting).street!;
  const toldOf = (who: Walker) => {
    const [cell] = cellsOf(cells, who);
    return whyOf(playback, { kind: 'person', cell }, tick, 'en')
      .flatMap(({ lines }) => lines)
      .join(' ');
  };
  expect(toldOf('officer')).toMatch(/^A police officer/);
  expect(toldOf('jailed')).toMatch(/^Arrested; turns left to sit: \d+\./);
  expect(toldOf('active')).toMatch(/^In view: officers \d+, other active persons \d+\. This person is active while/);
  expect(toldOf('nobody')).toBe('Nobody is in this cell now.');
});
