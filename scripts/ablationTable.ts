/**
 * What each process is there for, written down before any run of the ablation: the outcome that it should change first,
 * and the smallest change that would be of interest. The rule is the same for all: a tenth of the mean with all
 * processes on, and no less than `floor`, in the unit of the outcome, so that a tenth of nearly nothing is not of interest.
 */
export const relativeInterest = 0.1;

export interface Purpose {
  readonly process: string;
  readonly outcome: string;
  /** In the unit of the outcome. */
  readonly floor: number;
  /** What a scenario must hold for the process to have work; empty where any scenario has it. */
  readonly needs: string;
}

const of = (process: string, outcome: string, floor: number, needs = ''): Purpose => ({
  process,
  outcome,
  floor,
  needs,
});

export const purposes: readonly Purpose[] = [
  of('injects', 'disorderDays', 0.5, 'injects'),
  of('deployment', 'patrols', 5, 'arrivals or departures by a schedule'),
  of('phases', 'patrols', 5, 'phases of the mission'),
  of('handOver', 'missionLeft', 0.1, 'phases of the mission with an end'),
  of('information', 'tips', 1),
  of('assessment', 'patrols', 5),
  of('sustainment', 'convoys', 0.5),
  of('planning', 'patrols', 5),
  of('movement', 'patrolKm', 50),
  of('aid', 'aidDelivered', 1, 'aid'),
  of('ceasefire', 'violationsSeen', 0.5, 'a ceasefire'),
  of('bandDecisions', 'attacksOnCivilians', 0.5),
  of('clashes', 'clashes', 0.5, 'rivals, or host forces who fight armed groups'),
  of('attacks', 'attacksOnCivilians', 0.5),
  of('redLines', 'lineBreaches', 0.5, 'red lines'),
  of('presence', 'trust', 0.02),
  of('bandActs', 'extortions', 0.5, 'acts of armed groups beside raids'),
  of('disarming', 'fightersDisarmed', 0.5, 'bands who are disarmed'),
  of('publicOrder', 'activePersonDays', 5),
  of('street', 'activePersonDays', 5, 'a street of individual citizens'),
  of('crime', 'crimesPer100k', 1),
  of('controls', 'trust', 0.02, 'controls'),
  of('detention', 'detained', 1),
  of('conduct', 'misconduct', 0.1, 'misconduct of members of the mission'),
  of('narrative', 'rumours', 0.02, 'rumours that last'),
  of('civilianMind', 'trust', 0.02),
  of('recruitment', 'recruited', 0.5),
  of('displacement', 'displaced', 10, 'people afraid enough to flee'),
  of('sites', 'crowdedSiteDays', 0.5, 'sites of displaced people'),
  of('routeHazard', 'mineStrikes', 0.2),
  of('peaceProcess', 'commitment', 0.02, 'armed groups who may talk'),
  of('ddr', 'enlisted', 0.5, 'a programme of disarmament'),
  of('routes', 'routesOpenShare', 0.02, 'access to markets and schools'),
  of('access', 'marketAccess', 0.02, 'access to markets and schools'),
  of('homeConsent', 'peacekeepersKilled', 0.2, 'peacekeepers who are killed'),
  of('hostState', 'hostCapacity', 0.02, 'host units with whom members of the mission work'),
  of('traffic', 'illicitIncome', 0.5, 'illicit networks'),
  of('stocks', 'spoilerStrength', 1, 'a mission whose impartiality and consent are judged'),
  of('credibility', 'credibility', 0.02),
];
