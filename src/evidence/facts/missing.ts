/**
 * Findings that the model cannot be asked about, because a process, a record or an experiment is missing. They stand in the table all
 * the same: a must-pass finding that cannot be shown is a failure, any other is one about which nothing can be told.
 */
import type { Fact } from '../fact.ts';

interface Missing extends Pick<
  Fact,
  'id' | 'role' | 'world' | 'claim' | 'published' | 'source' | 'grade' | 'contested'
> {
  readonly rule: string;
  /** What would have to be in the model, or in what a run records. */
  readonly lacks: string;
}

const missing: readonly Missing[] = [
  {
    id: 'SF15',
    role: 'tune',
    world: 'town',
    claim: 'Residual deterrence: stops of 10 to 16 minutes beat drive-bys, and gains fall after about 15',
    published: 'Disorder within 30 minutes in 15 % after a drive-through, in 4 % after a stop of 10 to 16 minutes',
    source: 'Koper 1995, Justice Quarterly 12(4), after a one-page summary',
    grade: 'C; secondary',
    contested: 'a replication is under way',
    rule: 'best stop 5 to 25 minutes; hazard ratio at 30 minutes 0.2 to 0.5',
    lacks:
      'patrols that come back within two hours, since a tour repeats once a day at most, and a record of when a stop ended and the next incident began',
  },
  {
    id: 'SF19',
    role: 'tune',
    world: 'sector',
    claim: 'Trust-only community policing by a weak host force does not cut crime or raise trust',
    published: 'No effect; six trials, 516 treated areas, about 9 million people',
    source: 'Blair, Weinstein, Christia and others 2021, Science 374: eabd3446',
    grade: 'A; seen',
    contested: 'no',
    rule: 'equivalence: 90 % interval within 0.05 standard deviations',
    lacks: 'outreach by host police, and trust in them',
  },
  {
    id: 'SF20',
    role: 'tune',
    world: 'sector',
    claim: 'Recurrent retrained patrols to rural communities cut assault and raise reporting, not trust',
    published: '36 of 74 communities, about three visits each in 14 months; sizes not seen',
    source: 'Blair, Karim and Morse 2019, APSR 113(3)',
    grade: 'B; seen',
    contested: 'no',
    rule: 'assault ratio below 1 (95 % interval); trust equivalent within 0.1 standard deviations; reports up',
    lacks: 'assault, and patrols by host police, who stand where a scenario puts them',
  },
  {
    id: 'SF21',
    role: 'tune',
    world: 'sector',
    claim: 'UN presence and rule of law: weak during conflict, positive in peace',
    published: 'Sign and interaction only',
    source: 'Blair 2021, APSR 115(1)',
    grade: 'B; abstract seen',
    contested: 'no',
    rule: 'slope in peace more than twice that in conflict',
    lacks:
      'disputes taken to the state, and civilian staff who work on law; acceptance of the state alone is in the model',
  },
  {
    id: 'SF32',
    role: 'tune',
    world: 'town',
    claim: 'Crackdown on gangs: mass arrests with tips; leaders escape and relocate',
    published: 'Over 400 arrests in twelve weeks; all three top leaders first escaped',
    source: 'news.un.org 2007/03; USIP special report: Port-au-Prince',
    grade: 'C; seen',
    contested: 'no',
    rule: 'local violence down by half in eight weeks where held; by less than a quarter without tips',
    lacks: 'cordon and search, and leaders',
  },
  {
    id: 'SF43',
    role: 'context',
    world: 'country',
    claim: 'All pathways together: missions with strong mandates could cut major conflict by up to two thirds',
    published: '-67 % at most, 150 000 lives in 13 years, by simulation',
    source: 'Hegre, Hultman and Nygård 2019, JoP 81(1)',
    grade: 'B; seen',
    contested: 'model-based',
    rule: 'none: context only',
    lacks: 'major conflict between countries’ parties; it is no test of a simulator of the stabilisation phase',
  },
  {
    id: 'SF45',
    role: 'context',
    world: 'country',
    claim: 'Mixed-gender units go with less rebel one-sided violence',
    published: 'Logit b = -1.40 (0.45), 8 048 matched cell-months',
    source: 'Repository of who_keeps_the_peace',
    grade: 'C; seen in a repository',
    contested: 'unpublished',
    rule: 'none: not to be used for tuning',
    lacks: 'composition of units; the finding is not published',
  },
];

export const missingFacts: readonly Fact[] = missing.map(({ lacks, ...row }) => ({
  ...row,
  scale: 'other',
  kind: 'none',
  varied: 'not run',
  held: 'not run',
  measured: 'not run',
  cells: [],
  replications: { full: 0, reduced: 0 },
  judge: () => ({
    figure: null,
    lo95: null,
    hi95: null,
    power: '',
    verdict: row.role === 'must-pass' ? 'fail' : 'cannot tell',
    note: `Not tried, for want of: ${lacks}`,
  }),
}));
