/**
 * How units of the host state change, what support by the mission does to them, and what people make of their state; read
 * only where a scenario has units that change.
 */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const hostState = {
  ownGain: assumed(
    '1/year',
    0.1,
    0,
    1,
    'Growth of the capacity of a paid unit by its own work, of what is missing to 1',
  ),
  mentorGain: assumed('1/year', 0.4, 0, 2, 'The same by mentors, where there are enough of them'),
  mentorsFor: assumed('persons', 20, 2, 100, 'Members of a host unit to one mentor'),
  integrityShare: assumed('1', 0.5, 0, 1, 'Growth of integrity by mentors over that of capacity'),
  substitution: assumed(
    '1',
    0.5,
    0,
    1,
    'Share of the growth of capacity that is lost where armed units of the mission are always there in its stead',
  ),
  unpaidCapacity: assumed('1/year', 0.3, 0, 2, 'Loss of capacity of a unit without pay, as share'),
  unpaidIntegrity: assumed('1/year', 0.3, 0, 2, 'Loss of integrity of a unit without pay, as share'),
  replaceDays: assumed('days', 180, 14, 720, 'Half-life at which members who fell in clashes are made up'),
  equippedGain: assumed('1', 0.3, 0, 1, 'Rise of the work that an equipped unit does, with its support complete'),
  equippedPrey: assumed('1', 0.5, 0, 3, 'Rise of the acts against people that such a unit can commit'),
  equipDays: assumed('days', 30, 7, 180, 'Half-life at which equipment begins to work, and wears out'),
  mitigated: assumed('1', 0.5, 0, 1, 'Share of the equipment that is given under measures of mitigation'),
  strongmanGain: assumed('1', 0.5, 0, 2, 'Rise of the work of a unit whose strongman the mission backs'),
  strongmanLoss: assumed('1/year', 0.4, 0, 2, 'Loss of integrity of such a unit, as share'),
  strongmanCost: assumed('1', 0.3, 0, 1, 'Fall of the legitimacy of the state where such a unit rules'),
  assessDays: sourced(
    'days',
    21,
    3,
    120,
    'Time that the assessment of a unit takes before support',
    'UN human rights due diligence policy: assessment before support; its length from memory',
    'K',
  ),
  assessError: assumed('1', 0.15, 0, 0.5, 'Standard error of what an assessment finds of integrity'),
  approveFrom: assumed('1', 0.7, 0, 1, 'Integrity from which support is approved'),
  mitigateFrom: assumed('1', 0.4, 0, 1, 'Integrity from which it is given under measures of mitigation'),
  evidence: assumed('1', 0.5, 0, 1, 'Chance that an abuse by a unit that is watched is found out'),
  pauseDays: assumed('days', 60, 14, 365, 'Time from refusal or suspension to the next assessment'),
  sharedBlame: assumed('1', 0.5, 0, 1, 'Part of an abuse by a unit with support that people hold against the mission'),
  sharedTrust: assumed('1', 0.08, 0, 0.5, 'Loss of trust in the mission from such an abuse that kills ten'),
  legitimacyDays: assumed('days', 360, 60, 1080, 'Half-life at which the legitimacy of the state follows what it does'),
  legitimacyGain: assumed('1', 0.7, 0, 1, 'Rise of legitimacy where work and integrity of its units rise from 0 to 1'),
  impunityCost: assumed('1', 0.2, 0, 1, 'Fall of legitimacy where impunity rises by 1'),
  abuseCost: assumed('1', 0.05, 0, 0.5, 'Legitimacy lost, as share, in a group that hears of an abuse that kills ten'),
} as const satisfies Readonly<Record<string, Parameter>>;
