import { expect, it } from 'vitest';
import { studySchema } from '../../src/scenario/study/schema.ts';
import { inDesignOrder, settingText, shownPoints, shownValues } from '../../src/cli/settingText.ts';

const point = (point_id: string, parameters: Record<string, string>) => ({ point_id, parameters });

it('values are shown with four digits, whole numbers with all, and near ones with as many as tell them apart', () => {
  const points = [
    point('a', { vision: '3.68339533679', people: '123456', near: '0.123451', kind: 'few' }),
    point('b', { vision: '12345.678', people: '7', near: '0.123452', kind: 'many' }),
  ];
  const shown = shownPoints(points, shownValues(points));
  expect(settingText(shown.get('a'))).toBe('vision=3.683 people=123456 near=0.123451 kind=few');
  expect(settingText(shown.get('b'))).toBe('vision=12346 people=7 near=0.123452 kind=many');
  expect(shownValues(points)('vision', '3..4')).toBe('3..4');
});

it('points are in the order of their values: numbers upwards, others as the study lists them', () => {
  const parameters = { 'a.b': { values: ['low', 'high'], as: 'level' } };
  const { design } = studySchema.parse({ cordon: 1, name: 'n', scenario: 's.yaml', design: { parameters } });
  const points = [
    point('a', { vision: '10', level: 'high' }),
    point('b', { vision: '9', level: 'high' }),
    point('c', { vision: '10', level: 'low' }),
  ];
  const ordered = inDesignOrder(points, design);
  expect(ordered.map(({ point_id }) => point_id)).toEqual(['b', 'c', 'a']);
});
