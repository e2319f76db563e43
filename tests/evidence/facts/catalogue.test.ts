import { describe, expect, it } from 'vitest';
import { facts } from '../../../src/evidence/facts/catalogue.ts';

const mustPass = ['SF01', 'SF04', 'SF06', 'SF08', 'SF09', 'SF13', 'SF16', 'SF27', 'SF30', 'SF33'];

describe('the catalogue of facts', () => {
  it('holds each once, the ten that must pass among them', () => {
    const ids = facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(facts.filter(({ role }) => role === 'must-pass').map(({ id }) => id)).toEqual(mustPass);
  });

  it('runs at least twenty others', () => {
    const others = facts.filter(({ role, cells }) => role !== 'must-pass' && cells.length > 0);
    expect(others.length).toBeGreaterThanOrEqual(20);
  });

  it.each(facts)('$id says what it claims, by what rule, and with what is missing where it is not run', (fact) => {
    for (const text of [fact.claim, fact.published, fact.source, fact.grade, fact.rule, fact.varied, fact.measured])
      expect(text.length).toBeGreaterThan(4);
    expect(fact.kind === 'none').toBe(fact.cells.length === 0);
    if (fact.cells.length > 0) {
      expect(fact.replications.reduced).toBeLessThan(fact.replications.full);
      return;
    }
    const { verdict, note, figure } = fact.judge({});
    expect(figure).toBeNull();
    expect(note).toMatch(/^Not tried, for want of: /);
    expect(verdict).toBe(fact.role === 'must-pass' ? 'fail' : 'cannot tell');
  });
});
