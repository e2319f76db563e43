import { describe, expect, it } from 'vitest';
import { subjectAt } from '../../../src/web/map/hitTest.ts';
import { drawnGround } from '../../../src/web/map/ground.ts';
import type { Mark } from '../../../src/web/map/mark.ts';
import { marksOf } from '../../../src/web/map/marks.ts';
import { membersOf, othersIn } from '../../../src/web/map/stacked.ts';
import { cellOf, sameSubject, selectionOf, tourOf } from '../../../src/web/map/subjects.ts';
import { summaryOf } from '../../../src/web/map/summary.ts';
import { placeRows } from '../../../src/web/map/placeTable.ts';
import { cell, height, sampleFrame, sampleGround, sampleIncident, sampleMoment, width } from './sample.ts';

const ground = sampleGround();
const of = <K extends Mark['kind']>(marks: readonly Mark[], kind: K) =>
  marks.filter((mark): mark is Mark & { kind: K } => mark.kind === kind);

describe('marks on the map', () => {
  it('has a unit on its way where it is at that moment', () => {
    const frame = sampleFrame([{ unit: 0, task: 'patrol', from: [2, 4], to: [6, 4] }]);
    const at = (phase: number) => of(marksOf(sampleMoment(frame, phase)), 'unit').map(({ x, y }) => [x, y]);
    expect(at(0)).toEqual([[100, 180]]);
    expect(at(0.75)).toEqual([[220, 180]]);
    expect(at(1)).toEqual([[260, 180]]);
  });

  it('counts who is in the main base there, and draws who stands together once', () => {
    const guard = { unit: 0, task: 'guard', from: [9, 4], to: [9, 4], persons: 40 } as const;
    const base = { unit: 0, task: 'base', from: [2, 4], to: [2, 4], persons: 25 } as const;
    const marks = marksOf(sampleMoment(sampleFrame([base, { ...base, unit: 1 }, guard, guard, { ...guard, unit: 5 }])));
    expect(of(marks, 'base')).toMatchObject([{ hq: true, persons: 50 }]);
    expect(of(marks, 'unit').map(({ together, persons }) => [together, persons])).toEqual([
      [2, 80],
      [1, 40],
    ]);
  });

  it('draws bands of one camp once with all their fighters, and communities nowhere', () => {
    const marks = of(marksOf(sampleMoment(sampleFrame())), 'actor');
    expect(marks.map(({ side, fighters }) => [side, fighters])).toEqual([
      ['band', 82],
      ['hostArmy', 10],
    ]);
  });

  it('shows an incident from its hour on, and for three days', () => {
    const frame = sampleFrame([], [sampleIncident(1, -15), sampleIncident(2, 30), sampleIncident(3, 57)]);
    const shown = (phase: number) =>
      of(marksOf(sampleMoment(frame, phase)), 'incident').map(({ incident }) => incident.id);
    expect(shown(0.4)).toEqual([1, 2]);
    expect(shown(0.6)).toEqual([2, 3]);
  });

  it('shows the latest three incidents of a place, and how many there are besides', () => {
    const incidents = [1, 2, 3, 4, 5].map((id) => sampleIncident(id, 40 + id));
    const marks = of(marksOf(sampleMoment(sampleFrame([], incidents))), 'incident');
    expect(marks.map(({ incident, more }) => [incident.id, more])).toEqual([
      [3, 0],
      [4, 0],
      [5, 2],
    ]);
  });

  it('has no base where there is no mission', () => {
    const frame = { ...sampleFrame(), basesInUse: Uint8Array.of(0) };
    expect(of(marksOf(sampleMoment(frame)), 'base')).toEqual([]);
    expect(of(marksOf(sampleMoment(frame)), 'tob')).toEqual([]);
  });

  it('leaves out what is switched off', () => {
    const frame = sampleFrame([{ unit: 0, task: 'patrol', from: [2, 4], to: [6, 4] }], [sampleIncident(1, 50)]);
    const moment = sampleMoment(frame);
    const off = { ...moment.on, units: false, incidents: false, bands: false, host: false };
    expect(marksOf({ ...moment, on: off })).toEqual([]);
  });
});

describe('symbols that would hide each other', () => {
  const patrol = { unit: 0, task: 'patrol', from: [6, 6], to: [6.2, 6], persons: 20 } as const;
  const together = sampleFrame([patrol, { ...patrol, unit: 3, to: [6.3, 6] }, { ...patrol, unit: 5, to: [6.1, 6] }]);

  it('are drawn as one that counts the others, and apart again where the map is nearer', () => {
    const [mark, ...others] = of(marksOf(sampleMoment(together)), 'unit');
    expect(others).toEqual([]);
    expect(membersOf(mark)).toHaveLength(3);
    expect(othersIn(mark)).toBe(2);
    const near = { ...sampleMoment(together), view: { scale: 400, left: 0, top: 0 } };
    expect(of(marksOf(near), 'unit').map(othersIn)).toEqual([0, 0, 0]);
  });

  it('leave none out: each is named beside the pointer, and reached by keys', () => {
    const marks = marksOf(sampleMoment(together));
    const [mark] = of(marks, 'unit');
    const told = summaryOf(mark.subject, { ground, frame: together, hour: 60, marks, language: 'en' });
    expect(told?.lines.filter((line) => line.startsWith('+ '))).toHaveLength(2);
    const units = tourOf(marks, ground).filter(({ kind }) => kind === 'unit');
    expect(units.map((unit) => 'index' in unit && unit.index).sort()).toEqual([0, 3, 5]);
  });

  it('do not hide a unit that responds beneath one that does not', () => {
    const frame = sampleFrame([patrol, { ...patrol, unit: 3, task: 'responding' }]);
    expect(of(marksOf(sampleMoment(frame)), 'unit').map(({ task }) => task)).toEqual(['patrol', 'responding']);
  });
});

describe('what is under the pointer', () => {
  const frame = sampleFrame([{ unit: 0, task: 'patrol', from: [4, 4], to: [4, 4] }], [sampleIncident(7, 50)]);
  const moment = sampleMoment(frame);
  const marks = marksOf(moment);
  const { placeRadii } = drawnGround(ground);
  const window = { widthPx: 480, heightPx: 320, width, height };
  const at = (x: number, y: number) =>
    subjectAt(ground, marks, (place) => placeRadii[place], moment.view, window, x, y);

  it('finds each mark at its middle', () => {
    for (const mark of marks) expect(at(mark.x, mark.y)).toEqual(mark.subject);
  });

  it('finds a place, else the land, else nothing', () => {
    expect(at(260, 180)).toEqual({ kind: 'place', index: 1 });
    expect(at(20, 20)).toEqual({ kind: 'cell', cell: 0 });
    expect(at(700, 20)).toBeNull();
  });

  it('goes with keys through everything once', () => {
    const tour = tourOf(marks, ground);
    expect(tour).toHaveLength(marks.length + ground.places.length);
    tour.forEach((subject, index) =>
      tour.forEach((other, position) => expect(sameSubject(subject, other)).toBe(index === position)),
    );
    expect(tour[0]).toEqual({ kind: 'incident', id: 7 });
    for (const subject of tour) expect(cellOf(subject, ground, frame)).toBeGreaterThanOrEqual(0);
  });

  it('tells each in a few words, in both languages', () => {
    const subjects = [
      ...tourOf(marks, ground),
      { kind: 'cell', cell: cell(7, 4) } as const,
      { kind: 'cohort', index: 3 } as const,
    ];
    for (const subject of subjects) {
      const [english, french] = (['en', 'fr'] as const).map((language) =>
        summaryOf(subject, { ground, frame, hour: 60, marks, language }),
      );
      expect(english?.title).toMatch(/\S/);
      expect(english?.lines.length).toBeGreaterThan(0);
      expect(french?.lines).toHaveLength(english?.lines.length ?? -1);
      expect(french).not.toEqual(english);
      expect(JSON.stringify([english, french])).not.toMatch(/undefined|NaN|null/);
    }
  });

  it('tells of land its road, its people and the danger', () => {
    const known = { ground, frame, hour: 60, marks, language: 'en' } as const;
    expect(summaryOf({ kind: 'cell', cell: cell(7, 4) }, known)?.lines).toEqual([
      'bush',
      'Track: Mines or bombs have been laid on it',
      'Persons: 0',
      'Time with an armed unit: 30\u00a0%',
    ]);
  });

  it('tells a base to the page as the land it stands on', () => {
    expect(selectionOf({ kind: 'base', index: 0 }, ground, frame)).toEqual({ kind: 'cell', cell: cell(2, 4) });
    expect(selectionOf({ kind: 'tob', index: 0 }, ground, frame)).toEqual({ kind: 'cell', cell: cell(9, 4) });
  });
});

describe('the table of places', () => {
  it('has a row a place with its present values', () => {
    const { columns, rows } = placeRows(ground, sampleFrame(), 'fr');
    expect(columns).toHaveLength(8);
    expect(rows[0]).toEqual(['Le Port', '30\u00a0000', '0', '0', '10\u00a0%', '20\u00a0%', '100\u00a0%', '0']);
    expect(rows).toHaveLength(3);
  });
});
