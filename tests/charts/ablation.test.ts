import { expect, it } from 'vitest';
import { ablation } from '../../src/charts/ablation.ts';
import { metaOf } from '../../src/charts/chart.ts';
import { inputWithoutRows } from '../../src/charts/emptyInput.ts';

const input = { scenarioName: 'Ablation', modelVersion: '2', date: '2026-01-01', theme: 'light' } as const;
const point = {
  process: 'planning',
  outcome: 'patrols',
  difference: -8,
  lo95: -9,
  hi95: -7,
  verdict: 'matters',
} as const;

it('is a panel a scenario, with the verdict in the words of the language', () => {
  const points = [
    { ...point, scenario: 'one' },
    { ...point, scenario: 'two' },
  ];
  for (const [lang, word] of [
    ['en', 'matters'],
    ['fr', 'compte'],
  ] as const) {
    const spec = ablation(inputWithoutRows({ ...input, lang }), points);
    expect(metaOf(spec).name).toBe('ablation');
    expect(JSON.stringify(spec)).toContain(`"title":"two"`);
    expect(JSON.stringify(spec)).toContain(`"verdict":"${word}"`);
  }
});
