import { expect, it } from 'vitest';
import { unitText } from '../../src/charts/units.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';

/** Written alike in both languages. */
const alike = new Set(['km', 'litres', 'crimes', 'violations', 'incidents', 'phase']);

it.each([...new Set(measures.map(({ unit }) => unit))])('of measures have French words: %s', (unit) => {
  if (alike.has(unit)) expect(unitText(unit, 'fr')).toBe(unit);
  else expect(unitText(unit, 'fr')).not.toBe(unit);
});
