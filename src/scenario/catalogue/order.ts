/** Crowds, and who keeps order. */
import { assumed, sourced, type Parameter } from './parameter.ts';

export const order = {
  arrestConstant: sourced(
    '1',
    2.3,
    1,
    4,
    'k in the perceived chance of arrest 1 - exp(-k r(C/A)), with r the floor',
    'Epstein 2002',
    'V',
  ),
  threshold: assumed(
    '1',
    0.68,
    0.05,
    0.9,
    'Net grievance above which a person becomes active; Epstein 2002 has 0.1 beside a legitimacy of 0.8 to 0.9',
  ),
  personsPerOfficer: assumed(
    'persons',
    8,
    1,
    60,
    'Actives whom one trained officer holds in view: scales C to persons',
  ),
  subStepHours: assumed('hours', 2, 1, 3, 'Step of the crowd, hours'),
  meetingShare: assumed(
    '1',
    0.02,
    0.001,
    0.2,
    "Share of a town's people in its public places in one step of the crowd",
  ),
  disorderPersons: assumed('persons', 50, 10, 1000, 'Actives in one place that make its day a disorder day'),
  infantryWeight: assumed('1', 0.3, 0, 1, 'Order value of a soldier over a trained police officer'),
  fpuWeight: assumed('1', 1, 0.5, 2, 'Order value of a member of a Formed Police Unit'),
  ipoWeight: assumed('1', 0.5, 0, 1, 'Order value of an Individual Police Officer: dialogue'),
  arrestsPerOfficerDay: assumed('persons/day', 0.1, 0, 2, 'Arrests that one officer can make a day'),
  harmShock: assumed('1', 0.25, 0, 1, 'Rise of grievance in a place after ten killed there'),
  shockDays: assumed('days', 7, 1, 30, 'Half-life of shocks to grievance'),
  expectationWeight: assumed('1', 0.15, 0, 0.6, 'Share of unmet expectation that adds to grievance'),
  streetFromHour: assumed('hour of the day', 6, 4, 9, 'From this hour people are in public places'),
  streetUntilHour: assumed('hour of the day', 22, 17, 24, 'At this hour whoever is active goes home'),
  riotReportHours: assumed('hours', 6, 6, 24, 'Time until headquarters hears of a riot; no less than the longest tick'),
} as const satisfies Readonly<Record<string, Parameter>>;
