/** Fighting value and losses. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const force = {
  infantry: assumed('1', 1, 0.5, 2, 'Fighting value of an infantry soldier'),
  qrf: assumed('1', 1.5, 0.5, 3, 'Fighting value of a soldier of a quick-reaction force'),
  engineer: assumed('1', 0.5, 0, 1, 'Fighting value of an engineer'),
  aviation: assumed('1', 4, 0, 10, 'Fighting value for each member of an armed helicopter detachment'),
  observers: assumed('1', 0, 0, 0.2, 'Military observers are unarmed'),
  fpu: assumed('1', 0.5, 0.1, 1, 'Fighting value of a member of a Formed Police Unit'),
  ipo: assumed('1', 0, 0, 0.2, 'Individual Police Officers are mostly unarmed'),
  lossRate: assumed('1', 0.012, 0, 0.2, 'Share of the weaker side lost in a fight, over the ratio of strengths'),
  forceShare: sourced(
    '1',
    0.05,
    0.01,
    0.3,
    'Chance that a unit which stops an attack has to fire; otherwise it blocks and stands between',
    'OIOS A/68/787: force almost never used, under 5 % of incidents',
    'V',
  ),
  mostLossRatio: assumed('1', 4, 1, 10, 'Ratio of strengths beyond which losses grow no further'),
} as const satisfies Readonly<Record<string, Parameter>>;
