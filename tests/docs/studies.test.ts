import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { designMethods, studySchema } from '../../src/scenario/study/schema.ts';
import { planFrom } from '../../src/study/studyDirectory.ts';

const page = readFileSync('docs/studies.md', 'utf8');

it('the example on the page is a study in order, at the points that its `where` leaves', () => {
  const [, source] = /```yaml\n([\s\S]*?)```/.exec(page)!;
  const read = (file: string) => ({ file, text: readFileSync(file.replace('../', ''), 'utf8') });
  const { plan, excluded } = planFrom({ study: { file: 'example.study.yaml', text: source }, read });
  expect([plan.points.length, excluded]).toEqual([11, 1]);
});

it('every key and every method is on the page', () => {
  const { parameters, ...others } = studySchema.shape.design.unwrap().shape;
  const keys = [...Object.keys(studySchema.shape), ...Object.keys(others), parameters && 'parameters'];
  for (const word of [...keys, ...designMethods]) expect(page, word).toMatch(new RegExp(`\\b${word}\\b`));
});
