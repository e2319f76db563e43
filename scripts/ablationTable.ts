/**
 * What each process is there for, written down before any run of the ablation: the outcome that it should change first,
 * and the smallest change that would be of interest. The rule is the same for all: a tenth of the mean with all
 * processes on, and no less than `floor`, in the unit of the outcome, so that a tenth of nearly nothing is not of interest.
 */
export const relativeInterest = 0.1;

/** Where processes are switched off: scenarios that ship, and two made for this that hold what those lack. */
export const grounds = [
  { file: 'scenarios/first-steps.yaml', posture: 'tob', days: 180 },
  { file: 'scenarios/transition.yaml', posture: 'phased', days: 300 },
  { file: 'scripts/trouble.yaml', posture: 'tob', days: 180 },
  { file: 'scripts/clusters.yaml', posture: 'static', days: 180 },
  { file: 'scenarios/epstein.yaml', posture: 'street', days: 60 },
  { file: 'scenarios/bambari.yaml', posture: 'tob', days: 180 },
] as const;

/** Of these only the processes that should matter there are switched off: they hold little else. */
export const narrow: readonly string[] = ['clusters', 'epstein'];

export interface Purpose {
  readonly process: string;
  /** The scenario on which it should matter. */
  readonly where: string;
  /** A measure, or that of one place as `NAME@PLACE`; then nothing is told on scenarios without the place. */
  readonly outcome: string;
  /** In the unit of the outcome. */
  readonly floor: number;
  /** What a scenario must hold for the process to have work; empty where any scenario has it. */
  readonly needs: string;
}

const of = (process: string, where: string, outcome: string, floor: number, needs = ''): Purpose => ({
  process,
  where,
  outcome,
  floor,
  needs,
});

export const purposes: readonly Purpose[] = [
  of('injects', 'trouble', 'disorderDays', 0.5, 'injects'),
  of('deployment', 'trouble', 'patrols', 5, 'arrivals or departures by a schedule'),
  of('phases', 'transition', 'patrols', 5, 'phases of the mission'),
  of('handOver', 'transition', 'missionLeft', 0.1, 'phases of the mission with an end'),
  of('information', 'trouble', 'armedPresenceShare@ridge', 0.02),
  of('assessment', 'clusters', 'armedPresenceShare@east2', 0.005, 'places apart, some near the last attacks'),
  of('sustainment', 'bambari', 'convoys', 0.5),
  of('planning', 'bambari', 'patrols', 5),
  of('movement', 'bambari', 'patrolKm', 50),
  of('aid', 'transition', 'aidDelivered', 1, 'aid'),
  of('ceasefire', 'trouble', 'violationsSeen', 0.5, 'a ceasefire'),
  of('bandDecisions', 'bambari', 'attacksOnCivilians', 0.5),
  of('clashes', 'trouble', 'clashes', 0.5, 'rivals, or host forces who fight armed groups'),
  of('attacks', 'bambari', 'attacksOnCivilians', 0.5),
  of('redLines', 'trouble', 'lineBreaches', 0.5, 'red lines'),
  of('presence', 'bambari', 'trust', 0.02),
  of('bandActs', 'trouble', 'extortions', 0.5, 'acts of armed groups beside raids'),
  of('disarming', 'trouble', 'fightersDisarmed', 0.5, 'bands who are disarmed'),
  of('publicOrder', 'bambari', 'activePersonDays', 5),
  of('street', 'epstein', 'activePersonDays', 5, 'a street of individual citizens'),
  of('crime', 'bambari', 'crimesPer100k', 1),
  of('controls', 'trouble', 'marketAccess', 0.02, 'controls'),
  of('detention', 'bambari', 'detained', 1),
  of('conduct', 'trouble', 'misconduct', 0.1, 'misconduct of members of the mission'),
  of('narrative', 'trouble', 'rumours', 0.02, 'rumours that last'),
  of('civilianMind', 'bambari', 'trust', 0.02),
  of('recruitment', 'bambari', 'recruited', 0.5),
  of('displacement', 'trouble', 'displaced', 10, 'people afraid enough to flee'),
  of('sites', 'trouble', 'crowdedSiteDays', 0.5, 'sites of displaced people'),
  of('routeHazard', 'trouble', 'mineStrikes', 0.2),
  of('peaceProcess', 'transition', 'commitment', 0.02, 'armed groups who may talk'),
  of('ddr', 'transition', 'enlisted', 0.5, 'a programme of disarmament'),
  of('routes', 'trouble', 'aidDelivered', 1, 'access to markets and schools'),
  of('access', 'trouble', 'robberies', 1, 'access to markets and schools'),
  of('homeConsent', 'trouble', 'attacksAnsweredShare', 0.02, 'peacekeepers who are killed'),
  of('hostState', 'trouble', 'hostIntegrity', 0.02, 'host units with whom members of the mission work'),
  of('traffic', 'transition', 'illicitIncome', 0.5, 'illicit networks'),
  of('stocks', 'trouble', 'hostConsent', 0.02, 'a mission whose impartiality and consent are judged'),
  of('credibility', 'trouble', 'credibility', 0.02),
];
