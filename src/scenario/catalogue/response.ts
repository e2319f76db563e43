/** The response chain, from the alert to the return. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const response = {
  commandDelayHours: assumed('hours', 2, 0.25, 24, 'Mean time from alert to decision when headquarters decides'),
  delegatedDelayHours: assumed('hours', 0.3, 0.05, 4, 'The same when the nearest unit decides'),
  noticeHours: assumed('hours', 0.75, 0.1, 6, 'Notice to move of a unit in reserve'),
  homeDays: assumed('days', 180, 30, 720, 'Half-life at which consent at home to risk comes back'),
  homeLoss: assumed('1', 0.03, 0, 0.3, 'Consent at home to risk that each peacekeeper killed takes from the unit'),
  musterHours: sourced(
    'hours',
    0.75,
    0,
    2,
    'Further notice for each platoon beyond the first that moves from one place',
    'planning figures: a platoon in 30 to 60 minutes, a company in 2 to 6 hours',
    'K',
  ),
  patrolNoticeHours: assumed('hours', 0.1, 0, 2, 'Notice to move of a unit already on patrol'),
  frictionFactor: assumed(
    '1',
    1.5,
    1,
    4,
    'Delay of decisions on riots where police are under military command, over their own',
  ),
  horizonHours: assumed('hours', 24, 6, 72, 'Longest travel on which a unit is still sent'),
  strengthRatio: assumed(
    '1',
    0.6,
    0.1,
    2,
    'Least fighting value over that of the perpetrators for which a unit is sent',
  ),
  hazardTolerance: assumed('1', 0.2, 0, 1, 'Highest route hazard that a responding unit accepts without clearance'),
  hostDenialShare: assumed('1', 0.5, 0, 1, 'Chance that a move into restricted ground is refused'),
  secureHours: assumed('hours', 12, 1, 72, 'Time a unit stays after it responded'),
  fatigueDays: assumed('days', 60, 10, 365, 'Days out of base that bring fatigue to a half; days in base undo it'),
  stepInHours: assumed('hours', 0.25, 0, 2, 'Time that a unit on the spot needs to step in'),
  fatigueWeight: assumed('1', 0.5, 0, 1, 'Share of its willingness to act that a wholly tired unit has lost'),
} as const satisfies Readonly<Record<string, Parameter>>;
