/**
 * The parameter catalogue: each number of the model, declared once, with its unit, default, plausible range,
 * meaning, source and grade. Grades: V seen in a source, D computed from open data, K and M from memory,
 * A assumption. Only V and D may be shown as fact. Values of posture doctrine are in doctrine.ts.
 */
export type Grade = 'V' | 'Va' | 'D' | 'M' | 'K' | 'A';

export interface Parameter {
  readonly unit: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly meaning: string;
  readonly source: string;
  readonly grade: Grade;
}

const assumed = (unit: string, value: number, min: number, max: number, meaning: string): Parameter => ({
  unit, default: value, min, max, meaning, source: 'assumption', grade: 'A',
});
const sourced = (unit: string, value: number, min: number, max: number, meaning: string, source: string, grade: Grade): Parameter => ({
  unit, default: value, min, max, meaning, source, grade,
});

const logistics = 'Logistics Cluster, South Sudan 2012: Rumbek-Yirol 4 h dry and 12 h wet, Rumbek-Bentiu 1 day and 3 days';
const oneSided = 'UCDP GED 23.1, one-sided violence in the Central African Republic 2013-22, n = 837, discrete lognormal fit';

export const catalogue = {
  movement: {
    pavedKmPerHour: assumed('km/h', 50, 30, 70, 'Vehicle speed on paved road, dry'),
    unpavedKmPerHour: sourced('km/h', 25, 15, 35, 'Vehicle speed on unpaved road, dry', 'planning range 25-35 for gravel; convoy Garoua-Boulai to Bangui 2014 moved at 25-30 (rfi.fr)', 'A'),
    trackKmPerHour: assumed('km/h', 15, 8, 25, 'Vehicle speed on a track, dry'),
    offRoadKmPerHour: assumed('km/h', 4, 2, 10, 'Speed off roads over open ground; terrain divides it'),
    footKmPerHour: assumed('km/h', 3.5, 2.5, 5, 'Foot patrol and flight on foot'),
    airKmPerHour: assumed('km/h', 200, 150, 260, 'Helicopter cruise speed'),
    wetFactor: sourced('1', 3, 1, 5, 'Travel time on unpaved roads and tracks in the wet season over the dry', logistics, 'V'),
    nightFactor: assumed('1', 0.6, 0.3, 1, 'Patrol speed in the dark over daylight'),
    bandKmPerHour: assumed('km/h', 6, 3, 12, 'Approach of a band, on foot and motorcycle'),
    personsPerVehicle: assumed('persons', 8, 5, 12, 'Persons that one vehicle carries'),
  },
  presence: {
    bandMemoryDays: sourced('days', 3, 1, 14, 'Half-life of what people and bands remember of a unit that passed', 'planning value 3 days', 'A'),
    streetMemoryHours: assumed('hours', 2, 0.25, 6, 'Half-life of the calming effect of order forces that left'),
    scoutError: assumed('1', 0.1, 0, 0.4, 'Standard error of what scouts report of presence at a place in a tick, share of the tick'),
    beliefGain: assumed('1', 0.3, 0.05, 0.8, 'Weight of the newest week in a band\'s belief for an hour of the week'),
    beliefDays: assumed('days', 7, 2, 30, 'Half-life of a band\'s belief in the general level of presence at a place'),
  },
  information: {
    reportShare: assumed('1', 0.6, 0.1, 0.95, 'Chance that an attack becomes known while it lasts or soon after, where people trust and dare fully'),
    reportFloor: assumed('1', 0.25, 0, 0.6, 'The same chance where nobody trusts the mission: news travels'),
    reportDelayHours: assumed('hours', 2, 0.25, 12, 'Mean delay from the start of an attack to the alert'),
    warningShare: assumed('1', 0.35, 0, 0.8, 'Chance that a planned attack is reported beforehand where readiness to inform is 1'),
    pictureDays: assumed('days', 30, 7, 120, 'Half-life of the mission\'s memory of an incident'),
    falseReportsPerMonth: assumed('reports/month', 2, 0, 20, 'False reports that enter the picture, whole area'),
    contactDays: assumed('days', 10, 3, 60, 'Half-life of contact between police teams or patrols and a community'),
  },
  perpetrators: {
    bandActsPerMonth: assumed('acts/month', 12, 1, 60, 'Raids that one band would make a month with full need, an offensive under way and nothing to fear'),
    stateActsPerMonth: assumed('acts/month', 3, 0, 30, 'Abuses that one host unit without integrity would commit a month'),
    communalActsPerMonth: assumed('acts/month', 4, 0, 30, 'Communal attacks a month by one side of a feud at full heat'),
    riskAversion: assumed('1', 1, 0.2, 3, 'Weight of expected cost against gain in every perpetrator\'s choice'),
    placeElasticity: assumed('1', 1, 0.2, 3, 'How sharply the choice of place follows its value'),
    actElasticity: assumed('1', 0.6, 0, 2, 'How sharply the choice to act at all follows the best places\' value'),
    restraint: assumed('1', 1.5, -3, 6, 'Value of not acting'),
    defeatCost: assumed('1', 5, 1, 20, 'Cost of being met by a stronger force, in units of gain'),
    arrestCost: assumed('1', 1.5, 0, 10, 'Cost of arrest and trial'),
    exposureCost: assumed('1', 1.5, 0, 10, 'Political cost of being identified, for those with a stake in the process'),
    identifyShare: assumed('1', 0.3, 0, 0.9, 'Chance of being identified later where readiness to inform is 1'),
    pronenessGain: assumed('1', 1.5, 0, 4, 'Value of a fully prone place: herding route, mine, old feud'),
    marketGain: assumed('1', 0.5, 0, 2, 'Value of a market or a mine to those who live on loot'),
    stateShield: assumed('1', 0.85, 0, 1, 'How far the standing of host-state forces keeps a mission from using force against them'),
    communalShield: assumed('1', 0.3, 0, 1, 'How far a crowd of neighbours is beyond lawful force'),
    offensiveDays: assumed('days', 30, 7, 90, 'Mean length of an offensive'),
    lullDays: assumed('days', 60, 7, 180, 'Mean length of a lull'),
    lullFactor: assumed('1', 0.3, 0, 1, 'Acts in a lull over acts in an offensive'),
    needDays: assumed('days', 10, 2, 60, 'Days for need to build up again after a raid, for a band that lives on loot alone'),
    revengeDays: assumed('days', 30, 7, 120, 'Half-life of the wish for revenge'),
    revengeGain: assumed('1', 1, 0, 4, 'Value of revenge at its height'),
    nightGain: assumed('1', 0.5, -1, 2, 'Added value of darkness'),
    displacedShare: assumed('1', 0.4, 0, 1, 'Chance that a band turned away at a place tries another at once'),
    prepareHours: assumed('hours', 18, 2, 96, 'Mean preparation from decision to setting out'),
    relocateDays: assumed('days', 10, 3, 60, 'Mean days between a band\'s changes of camp'),
    engagedShare: assumed('1', 0.6, 0.2, 1, 'Share of a band that takes part in a raid'),
    heavyArms: assumed('1', 2, 1, 4, 'Fighting value of a heavily armed fighter over a lightly armed one'),
    mobilisedPerThousand: assumed('persons/1000', 4, 0.5, 20, 'Persons of a feuding group who join a communal attack at full heat'),
  },
  harm: {
    logMean: sourced('log deaths', 0.29, -0.5, 1, 'Mean of log deaths of an uninterrupted attack that kills', oneSided, 'D'),
    logSd: sourced('log deaths', 1.74, 1, 2.2, 'Standard deviation of log deaths; an input, so heavy tails are not a finding of the model', oneSided, 'D'),
    mostDeaths: assumed('persons', 150, 30, 800, 'Most deaths that one attack on one place can cause'),
    fatalShare: assumed('1', 0.45, 0.1, 1, 'Share of uninterrupted attacks that kill anybody'),
    injuredPerKilled: assumed('1', 1.6, 0.5, 5, 'Injured for each killed'),
    injuredNonFatal: assumed('persons', 2, 0, 10, 'Injured in an attack that kills nobody'),
    durationHours: assumed('hours', 2.5, 0.5, 12, 'Mean length of an attack that nobody interrupts'),
    earlyExponent: assumed('1', 0.5, 0.2, 1, 'Harm done by share s of the time is s to this power: much harm comes early'),
    fleeOnWarning: assumed('1', 0.6, 0, 1, 'Share of people out of harm\'s way where a warning came in time'),
    sanctuary: assumed('1', 0.5, 0, 1, 'Share of people who find shelter by a garrison in the same place'),
  },
  response: {
    commandDelayHours: assumed('hours', 2, 0.25, 24, 'Mean time from alert to decision when headquarters decides'),
    delegatedDelayHours: assumed('hours', 0.3, 0.05, 4, 'The same when the nearest unit decides'),
    noticeHours: assumed('hours', 0.75, 0.1, 6, 'Notice to move of a unit in reserve'),
    patrolNoticeHours: assumed('hours', 0.1, 0, 2, 'Notice to move of a unit already on patrol'),
    horizonHours: assumed('hours', 24, 6, 72, 'Longest travel on which a unit is still sent'),
    strengthRatio: assumed('1', 0.6, 0.1, 2, 'Least fighting value over that of the perpetrators for which a unit is sent'),
    hazardTolerance: assumed('1', 0.35, 0, 1, 'Highest route hazard that a responding unit accepts without clearance'),
    hostDenialShare: assumed('1', 0.5, 0, 1, 'Chance that a move into restricted ground is refused'),
    secureHours: assumed('hours', 12, 1, 72, 'Time a unit stays after it responded'),
    fatigueDays: assumed('days', 60, 10, 365, 'Days out of base that bring fatigue to a half; days in base undo it'),
  },
  force: {
    infantry: assumed('1', 1, 0.5, 2, 'Fighting value of an infantry soldier'),
    qrf: assumed('1', 1.5, 0.5, 3, 'Fighting value of a soldier of a quick-reaction force'),
    engineer: assumed('1', 0.5, 0, 1, 'Fighting value of an engineer'),
    aviation: assumed('1', 4, 0, 10, 'Fighting value for each member of an armed helicopter detachment'),
    observers: assumed('1', 0, 0, 0.2, 'Military observers are unarmed'),
    fpu: assumed('1', 0.5, 0.1, 1, 'Fighting value of a member of a Formed Police Unit'),
    ipo: assumed('1', 0, 0, 0.2, 'Individual Police Officers are mostly unarmed'),
    lossRate: assumed('1', 0.03, 0, 0.2, 'Share of the weaker side lost in a fight, over the ratio of strengths'),
    forceShare: sourced('1', 0.05, 0.01, 0.3, 'Chance that a unit which stops an attack has to fire; otherwise it blocks and stands between', 'OIOS A/68/787: force almost never used, under 5 % of incidents', 'V'),
  },
  order: {
    arrestConstant: sourced('1', 2.3, 1, 4, 'k in the perceived chance of arrest 1 - exp(-k r(C/A)), with r the floor', 'Epstein 2002', 'V'),
    threshold: sourced('1', 0.1, 0, 0.5, 'Net grievance above which a person becomes active', 'Epstein 2002', 'V'),
    personsPerOfficer: assumed('persons', 8, 1, 60, 'Actives whom one trained officer holds in view: scales C to persons'),
    subStepHours: assumed('hours', 2, 1, 3, 'Step of the crowd, hours'),
    meetingShare: assumed('1', 0.02, 0.001, 0.2, 'Share of a town\'s people in its public places in one step of the crowd'),
    disorderPersons: assumed('persons', 50, 10, 1000, 'Actives in one place that make its day a disorder day'),
    infantryWeight: assumed('1', 0.3, 0, 1, 'Order value of a soldier over a trained police officer'),
    fpuWeight: assumed('1', 1, 0.5, 2, 'Order value of a member of a Formed Police Unit'),
    ipoWeight: assumed('1', 0.5, 0, 1, 'Order value of an Individual Police Officer: dialogue'),
    armyWeight: assumed('1', 0.3, 0, 1, 'Order value of a host soldier at full capacity'),
    arrestsPerOfficerDay: assumed('persons/day', 0.1, 0, 2, 'Arrests that one officer can make a day'),
    harmShock: assumed('1', 0.25, 0, 1, 'Rise of grievance in a place after ten killed there'),
    shockDays: assumed('days', 7, 1, 30, 'Half-life of shocks to grievance'),
    expectationWeight: assumed('1', 0.15, 0, 0.6, 'Share of unmet expectation that adds to grievance'),
  },
  detention: {
    termDays: assumed('days', 15, 1, 60, 'Longest time in custody without a court'),
    sentenceDays: assumed('days', 60, 10, 720, 'Time in prison after a trial'),
  },
  mind: {
    fearDays: assumed('days', 14, 3, 60, 'Half-life of fear'),
    fearPerKilled: assumed('1', 0.25, 0.01, 1, 'Fear from an attack that kills ten persons in the same place'),
    newsKm: assumed('km', 15, 5, 60, 'Distance over which fear from an attack falls to a third'),
    trustGain: assumed('1/day', 0.01, 0.001, 0.1, 'Daily growth of trust under daily contact'),
    trustDays: assumed('days', 180, 30, 720, 'Half-life of trust toward its start without contact'),
    trustLoss: assumed('1', 0.08, 0, 0.5, 'Loss of trust when ten are killed nearby unprotected and the mission had promised all'),
    startTrust: assumed('1', 0.4, 0, 1, 'Trust in the mission at the start'),
    calmDays: assumed('days', 5, 1, 30, 'Half-life that fear has where a unit is seen daily'),
    hardshipDays: assumed('days', 45, 10, 365, 'Half-life of a shock to prices'),
    expectationDays: assumed('days', 60, 10, 365, 'Half-life at which expectation falls to what was delivered'),
  },
  displacement: {
    fearThreshold: assumed('1', 0.45, 0.1, 0.9, 'Fear above which people begin to leave'),
    leavePerDay: assumed('1/day', 0.25, 0.02, 1, 'Chance a day to leave at full fear'),
    baseAppeal: assumed('1', 0.3, 0, 2, 'Weight of a garrison in the choice of a refuge'),
    returnFear: assumed('1', 0.15, 0.02, 0.4, 'Fear of the home place below which people think of return'),
    returnDays: assumed('days', 21, 5, 180, 'Mean days until return once home is calm and the road is open'),
    refugeKm: assumed('km', 60, 20, 200, 'Distance over which the appeal of a refuge falls to a third'),
  },
  hazard: {
    iedPerKm: assumed('1/km', 0.004, 0, 0.05, 'Chance of a strike for each km at route hazard 1'),
    iedKilled: sourced('persons', 0.19, 0.05, 1, 'Killed in a strike', 'MINUSMA force, July 2013 to January 2023: 548 attacks, 103 killed', 'V'),
    layPerMonth: assumed('1/month', 0.15, 0, 1, 'Rise of hazard a month on roads within reach of a band with full skill'),
    decayDays: assumed('days', 120, 20, 720, 'Half-life of hazard toward its start'),
    clearShare: assumed('1', 0.5, 0, 1, 'Share of hazard removed where engineers pass'),
    ambushPerKm: assumed('1/km', 0.002, 0, 0.02, 'Chance of an ambush for each km past a band that is stronger and on the offensive'),
    closedAt: assumed('1', 0.3, 0.05, 1, 'Hazard at which a road counts as closed'),
  },
  sustainment: {
    guardShifts: assumed('shifts', 3, 2, 4, 'Shifts in which a base is guarded'),
    guardBase: assumed('persons', 3.5, 0, 10, 'Guards of one shift that every base needs'),
    guardRoot: sourced('persons', 0.9, 0.3, 2, 'Further guards of one shift for each square root of strength: about a third at company size', 'force-protection floor of about a third of a company garrison', 'A'),
    tobSetUpHours: sourced('hours', 18, 6, 48, 'Set-up of a temporary base after arrival', 'planning range 6-24 hours', 'A'),
    tobStockDays: sourced('days', 14, 5, 21, 'Stocks of a temporary base', 'planning range 7-14 days', 'A'),
    resupplyAtDays: assumed('days', 6, 2, 12, 'Stock at which a convoy is sent'),
    litresPerVehicleKm: assumed('l/km', 0.35, 0.15, 1, 'Fuel of a vehicle'),
    litresPerBasePersonDay: assumed('l/day', 1.5, 0, 6, 'Generator fuel for each person in a base'),
  },
  credibility: {
    start: assumed('1', 0.5, 0, 1, 'Credibility at the start: are we believed to act?'),
    gain: assumed('1', 0.06, 0, 0.5, 'Rise, as share of what is missing, when an attack is stopped'),
    loss: assumed('1', 0.03, 0, 0.5, 'Fall, as share of what is there, when people are killed within reach and nobody acts'),
    halfLifeDays: assumed('days', 90, 20, 720, 'Half-life toward its start'),
    nearKm: assumed('km', 15, 5, 50, 'Distance within which people expect a garrison to act'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

/** Complete values, by family and name. */
export type Parameters = {
  readonly [Family in keyof typeof catalogue]: { readonly [Name in keyof (typeof catalogue)[Family]]: number };
};
