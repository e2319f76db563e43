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
  rungShare: assumed(
    '1',
    0.55,
    0,
    0.9,
    'Chance that one rung below deadly force ends an attack by those who believe the unit: presence, warning, standing between, less-lethal means, warning shots',
  ),
  leastRatio: assumed(
    '1',
    0.3,
    0.05,
    1,
    'Fighting value over that of the perpetrators below which a unit on the spot does not step in',
  ),
  collateral: assumed(
    '1',
    0.02,
    0,
    0.2,
    'Bystanders whom deadly force kills in a crowded cell, for each perpetrator engaged',
  ),
  crowdPersons: assumed('persons', 1000, 100, 10000, 'People in a cell from which on it is crowded'),
  tolerance: assumed(
    '1',
    1,
    0.1,
    5,
    'Bystanders, over the deaths to be expected of the attack, beyond which deadly force is out of proportion',
  ),
  policeLimit: sourced(
    'persons',
    15,
    5,
    60,
    'Perpetrators with military weapons beyond whom police withdraw',
    'UN police policy: formed police units are not for sustained or military fire',
    'K',
  ),
  mostLossRatio: assumed('1', 4, 1, 10, 'Ratio of strengths beyond which losses grow no further'),
} as const satisfies Readonly<Record<string, Parameter>>;
