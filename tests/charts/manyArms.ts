/** The sample with as many postures as are wanted, under long French names, beside no mission and the present lay-down. */
import type { ChartInput } from '../../src/charts/chart.ts';
import { sampleInput } from './sampleInput.ts';

const longNames = [
  'Bases temporaires avec patrouilles de nuit et réserve héliportée',
  'Sécurisation de zone',
  'Bases fixes renforcées le long de la route',
  'Posture-avec-un-nom-sans-aucune-espace-et-très-long',
  'Police seule',
  'Mixte',
];

/** @param postures apart from no mission and the present lay-down */
export function manyArms(postures: number): ChartInput {
  const sample = sampleInput();
  const ids = Array.from({ length: postures }, (_, i) => `posture${i}`);
  const arms = ['no-mission', 'present', ...ids];
  const sourceOf = new Map(arms.map((arm, i) => [arm, i === 0 ? arm : ['static', 'wide-area', 'tob'][i % 3]]));
  const copied = <Row extends { readonly posture: string }>(rows: readonly Row[]): Row[] =>
    arms.flatMap((arm) =>
      rows.filter((row) => row.posture === sourceOf.get(arm)).map((row) => ({ ...row, posture: arm })),
    );
  const differences = sample.primary.flatMap(({ outcome }) => {
    const like = sample.differences.find((row) => row.outcome === outcome);
    if (!like) throw new Error(`no difference of ${outcome}`);
    return arms.flatMap((a, i) => arms.slice(0, i).map((b) => ({ ...like, posture_a: a, posture_b: b })));
  });
  return {
    ...sample,
    postures: arms,
    names: {
      'no-mission': 'Sans mission',
      present: 'Dispositif actuel',
      ...Object.fromEntries(ids.map((id, i) => [id, longNames[i] ?? `Posture ${i + 1}`])),
    },
    summary: copied(sample.summary),
    differences,
    places: copied(sample.places),
    groups: copied(sample.groups),
    chains: copied(sample.chains),
    arrivals: copied(sample.arrivals),
    bands: copied(sample.bands),
    repeats: copied(sample.repeats),
    consumption: copied(sample.consumption),
    scorecard: copied(sample.scorecard),
  };
}
