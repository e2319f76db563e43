/**
 * Every state variable of the model. The tables of the ODD are made from this list, and a snapshot holds exactly this.
 * Hours count from the fork (hour 0); `never` stands for an hour that has not come.
 */
import type { ColumnSpec } from './heap.ts';

export type Dimension =
  | 'one'
  | 'civilian'
  | 'cell'
  | 'place'
  | 'unit'
  | 'base'
  | 'detachment'
  | 'leg'
  | 'actor'
  | 'spoiler'
  | 'stream'
  | 'placeGroup'
  | 'belief'
  | 'perceived'
  | 'side'
  | 'truce'
  | 'slot'
  | 'feud'
  | 'incident'
  | 'event'
  | 'tally'
  | 'placeTally'
  | 'groupTally'
  | 'group'
  | 'hostUnit'
  | 'support'
  | 'network'
  | 'justice'
  | 'redLine'
  | 'road'
  | 'ddrStage'
  | 'benchmark'
  | 'benchmarkDay'
  | 'walker'
  | 'citizen'
  | 'streetCell'
  | 'streetWord'
  | 'streetHeld'
  | 'streetCount';

type Spec = ColumnSpec<Dimension>;
const f64 = <D extends Dimension>(per: D, unit: string, meaning: string) =>
  ({ kind: 'f64', per, unit, meaning }) as const satisfies Spec;
const i32 = <D extends Dimension>(per: D, unit: string, meaning: string) =>
  ({ kind: 'i32', per, unit, meaning }) as const satisfies Spec;
const u8 = <D extends Dimension>(per: D, unit: string, meaning: string) =>
  ({ kind: 'u8', per, unit, meaning }) as const satisfies Spec;

export const columns = {
  hour: f64('one', 'hours', 'Hour at the end of the last tick'),
  tick: f64('one', 'ticks', 'Ticks since the fork; negative in the burn-in'),
  posture: i32('one', 'index', 'Posture in force; -1 no mission, -2 the present lay-down'),
  priceShock: f64('one', '1', 'Relative rise of hardship from prices'),
  floodUntil: f64('one', 'hours', 'Bridges are closed until this hour'),
  budget: f64('one', '1', 'Share of the supply budget that is left after cuts'),
  credibility: f64('one', '1', 'Are we believed to act?'),
  expectation: f64('one', '1', 'Protection that people expect of the mission'),
  delivered: f64('one', '1', 'Share of recent attacks on which somebody acted in time'),
  nextPlan: f64('one', 'hours', 'Hour of the next plan'),
  planSerial: i32('one', 'count', 'Plans made so far'),

  homeCell: i32('civilian', 'cell', 'Cell of the home'),
  presentCell: i32('civilian', 'cell', 'Cell where the cohort is'),
  status: u8('civilian', 'code', '0 at home, 1 fleeing, 2 displaced at a place or camp, 3 on the way home'),
  arriveHour: f64('civilian', 'hours', 'End of a flight or return under way'),
  hardship: f64('civilian', '1', 'Hardship, drawn at the start'),
  fear: f64('civilian', '1', 'Fear'),
  grievance: f64('civilian', '1', 'Grievance from harm and rumour, beside hardship'),
  trust: f64('civilian', '1', 'Trust in the mission'),
  inPrison: i32('civilian', 'persons', 'Detained persons who were tried'),
  detained: i32('civilian', 'persons', 'Persons detained'),
  releaseHour: f64('civilian', 'hours', 'Release of those in custody'),
  prisonHour: f64('civilian', 'hours', 'Release of those in prison'),
  injured: i32('civilian', 'persons', 'Persons injured'),
  dead: i32('civilian', 'persons', 'Persons killed'),
  joined: i32('civilian', 'persons', 'Persons who joined an armed group, or were forced to'),
  gone: i32('civilian', 'persons', 'Persons no longer in the cohort: killed, or joined an armed group'),

  personsPresent: f64('cell', 'persons', 'Civilians in the cell'),
  armedHours: f64('cell', 'hours', 'Hours of this tick with an armed unit in the cell'),
  soldierStrength: f64('cell', 'persons', 'Greatest fighting value of soldiers there in this tick'),
  armedStrength: f64('cell', 'persons', 'Greatest fighting value there in this tick'),
  contactHours: f64('cell', 'hours', 'Hours of this tick with a unit that meets people'),
  presenceMemory: f64('cell', '1', 'Remembered share of time with an armed unit, half-life of days'),
  contactMemory: f64('cell', '1', 'Remembered share of time with a unit that meets people'),
  seenNow: f64('cell', 'persons', 'Members of the mission in the cell, outside the walls of bases, mean of the tick'),
  inquiryNow: f64('cell', 'persons', 'Officers trained to take evidence among them'),
  soldiersNow: f64('cell', 'persons', 'Soldiers in the cell, mean of the tick'),
  dialogueNow: f64('cell', 'persons', 'Individual Police Officers among people, mean of the tick'),
  orderNow: f64('cell', 'persons', 'Order forces of the mission in trained officers, mean of the tick'),
  arrestNow: f64(
    'cell',
    'persons',
    'Officers able and allowed to arrest: host police and who works with them, and the mission where the mandate allows and no caveat forbids',
  ),
  streetMemory: f64('cell', 'persons', 'Officers who may arrest, as people still feel them, half-life of hours'),
  lastSeenHour: f64('cell', 'hours', 'Last hour with any unit in the cell'),
  fearShock: f64('cell', '1', 'Fear from events since the last daily update'),
  grievanceShock: f64('cell', '1', 'Grievance from events since the last daily update'),
  trustShock: f64('cell', '1', 'Loss of trust from events since the last daily update'),
  hazard: f64('cell', '1', 'Route hazard: mines and IEDs'),
  bandFighters: f64('cell', 'persons', 'Fighters in camp in the cell or beside it'),
  informing: f64('cell', '1', 'Mean readiness to inform of the people there'),

  cellScratch: f64('cell', 'various', 'Scratch of one process at a time'),

  crowdPersons: f64('placeGroup', 'persons', 'People of each group in the place itself, at the last midnight'),
  crowdFeeling: f64('placeGroup', '1', 'Their grievance beside hardship, less the threshold of activity'),
  crowdReady: f64('placeGroup', 'persons', 'How many of them would be active today before no officer at all'),
  crowdWilling: f64('placeGroup', 'persons', 'How many would be active before the officers of the last step'),
  crowdActive: i32('placeGroup', 'persons', 'How many are active'),
  crowdHeld: f64('placeGroup', 'persons', 'How many are detained'),
  crowdTaken: i32(
    'placeGroup',
    'persons',
    'Arrested in this tick, before it is known of which cohort; 0 between ticks',
  ),
  violentShare: f64('place', '1', 'Share of the crowd that is violent'),
  violentPeak: f64('place', 'persons', 'Most violent at once today'),
  agitation: f64('place', '1', 'Agitation of crowds, fading'),
  watch: f64('place', 'persons', 'Members of the mission and host police in the place, mean of the day'),
  arresting: f64('place', 'persons', 'Officers there who may arrest, mean of the day'),
  inquiry: f64('place', 'persons', 'Officers trained to take evidence, as of late'),
  trialChance: f64('place', '1', 'How far an arrest there is feared: trials follow, and a court sits'),
  soldiersCalled: f64('place', 'persons', 'Soldiers who face the crowd because nobody else can'),
  activePersons: f64('place', 'persons', 'Persons active in a crowd, peaceful or violent'),
  activePeak: f64('place', 'persons', 'Most active at once today'),
  riotOpen: i32('place', 'incident', 'Incident of the riot under way, -1 none'),
  pictureThreat: f64('place', 'score', 'Threat as the mission sees it'),
  evidence: f64('place', 'score', 'Threat by reports that stood up to a second look, and by what was seen; fading'),
  assessed: f64('place', 'score', 'Threat as last assessed: evidence shared out over the places around'),
  nextAssessment: f64('one', 'hours', 'Hour of the next assessment'),
  alertNetwork: f64('place', '1', 'Coverage by a community alert network times trust'),
  placeFlown: f64('place', 'hours', 'Last pass of an unarmed aircraft that observes'),
  observationHours: f64('one', 'hours', 'Hours of observation flights not flown yet'),
  placeFear: f64('place', '1', 'Mean fear of the people in the place'),
  responseHours: f64('place', 'hours', 'Travel time of the nearest unit that could be sent, as seen from its post'),
  responseValue: f64('place', 'persons', 'Fighting value of that unit'),
  soldierHours: f64('place', 'hours', 'Travel time of the nearest soldiers who could be sent, as seen from their post'),
  soldierValue: f64('place', 'persons', 'Fighting value of those soldiers'),
  garrisonValue: f64('place', 'persons', 'Fighting value of units posted in the place'),
  refugees: f64('place', 'persons', 'Displaced persons in the place'),
  choiceValue: f64('place', '1', 'Values of the places in the choice being made; scratch'),
  areaPersons: f64('placeGroup', 'persons', 'People of each group in the area of each place'),
  tipMood: f64('placeGroup', '1', 'Change of readiness to inform by harm of late, -0.9 to 1; half-life of days'),
  resentment: f64('placeGroup', '1', 'What harm by others leaves for a year, and harm by the own side takes, -1 to 1'),
  support: f64('placeGroup', '1', 'Support for armed groups of the own side; follows resentment over weeks'),

  unitStrength: i32('unit', 'persons', 'Persons of the unit alive, in base or out'),
  unitPool: i32('unit', 'persons', 'Persons in the main base and in no detachment'),
  unitLeaving: i32('unit', 'persons', 'Ordered to leave the mission and not gone yet'),
  unitFatigue: f64('unit', '1', 'Fatigue'),
  unitHome: f64('unit', '1', 'Consent at home to risk: 1 as at the start'),
  unitOut: f64('unit', 'persons', 'Persons out of base, mean of the tick'),
  unitArrived: i32('unit', 'persons', 'Persons who have come by its schedule'),
  unitNewUntil: f64('unit', 'hours', 'End of the time in which its members are new'),

  baseCell: i32('base', 'cell', 'Cell; -1 closed'),
  baseReadyHour: f64('base', 'hours', 'Set up from this hour on'),
  baseUntil: f64('base', 'hours', 'Planned end of stay'),
  baseStock: f64('base', 'days', 'Supply of a base that draws on convoys; main bases draw on the budget'),
  baseConvoy: i32('base', 'flag', 'Does it live on convoys? And 2: one is on its way'),
  baseConvoyHour: f64('base', 'hours', 'Arrival of the convoy on its way'),
  baseConvoyBy: i32('base', 'detachment', 'Detachment that brings it'),
  baseConvoySerial: i32('base', 'count', 'Its itinerary; on another one it does not come'),
  baseParent: i32('base', 'base', 'Base that supplies it'),

  detachmentUnit: i32('detachment', 'unit', 'Parent unit; -1 free'),
  detachmentOrdinal: i32('detachment', 'number', 'Number within the parent, for its random streams'),
  detachmentStrength: i32('detachment', 'persons', 'Persons'),
  detachmentRole: i32('detachment', 'code', 'garrison, baseGuard, guard, patrol, reserve, community, clearance, order'),
  detachmentBase: i32('detachment', 'base', 'Base it returns to'),
  detachmentPost: i32('detachment', 'cell', "Cell of its post; its base's cell when it has none"),
  detachmentCell: i32('detachment', 'cell', 'Cell where it is when not under way'),
  detachmentFoot: i32('detachment', 'flag', 'On foot'),
  detachmentCordon: i32(
    'detachment',
    'detachment',
    'Police team that it goes with; itself, beside police at a post; -1 no cordon',
  ),
  detachmentState: i32('detachment', 'code', 'ready, away, onTask'),
  detachmentTask: i32('detachment', 'incident', 'Incident it responds to, -1 none'),
  detachmentSerial: i32('detachment', 'count', 'Itineraries written; events of an older one are void'),
  detachmentDwell: f64('detachment', 'hours', 'Stay at each stop of its tour'),
  detachmentCycle: f64('detachment', 'hours', 'Time from one departure to the next'),
  detachmentTours: i32('detachment', 'count', 'Tours so far'),
  detachmentNextTour: f64(
    'detachment',
    'hours',
    'Nominal departure of the next tour, before jitter and the choice of night',
  ),
  legCount: i32('detachment', 'count', 'Legs of the itinerary'),
  tourStops: i32('slot', 'cell', "Planned stops of a detachment's tour, -1 ends"),
  legCell: i32('leg', 'cell', 'Cell of each leg'),
  legArrive: f64('leg', 'hours', 'Arrival in the cell'),
  legDepart: f64('leg', 'hours', 'Departure from the cell'),

  actorFighters: i32('actor', 'persons', 'Fighters, or persons of a host unit who prey'),
  actorCell: i32('actor', 'cell', 'Camp or garrison; -1 for crowds, who live everywhere'),
  actorNeedSince: f64('actor', 'hours', 'Last act that fed it'),
  actorBusyUntil: f64('actor', 'hours', 'In an act until'),
  actorNextMove: f64('actor', 'hours', 'Next change of camp'),
  actorMoves: i32('actor', 'count', 'Changes of camp so far'),
  actorParty: i32('actor', '1', 'Bands with the same number camp and act together'),
  actRate: f64('stream', '1/hour', 'Rate of acts of an actor against a place in this tick'),
  candidateHour: f64('stream', 'hours', 'Next candidate of the stream'),
  candidateNumber: i32('stream', 'count', 'Candidates drawn so far'),
  campaignUntil: f64('spoiler', 'hours', 'Next hour at which the offensive or lull may end'),
  campaignOffensive: i32('spoiler', 'flag', 'Offensive under way'),
  campaignNumber: i32('spoiler', 'count', 'Candidates for a change so far'),
  beliefLevel: f64('perceived', '1', 'What scouts of a group believe of armed presence at a place, share of time'),
  beliefSlot: f64('belief', '1', 'The same by quarter of the day and day of the week, as deviation from the level'),
  beliefValue: f64('perceived', 'persons', 'Believed fighting value of a unit met there'),
  beliefSoldiers: f64('perceived', 'persons', 'Believed fighting value of soldiers met there'),
  failures: f64('spoiler', '1', 'Acts of late that came to nothing, fading'),
  campaignTurns: i32('spoiler', 'count', 'Offensives and lulls so far'),
  actorMeans: f64(
    'actor',
    '1',
    'Share of its acts that the funds of a band, the discipline of a host unit, or a calmed feud leave',
  ),
  actorLowUntil: f64('actor', 'hours', 'Keeps out of sight until'),
  checkpointCell: i32('actor', 'cell', 'Cell of the road on which it holds a checkpoint, -1 none'),
  checkpointUntil: f64('actor', 'hours', 'Holds it until'),
  captives: i32('spoiler', 'persons', 'Fighters of the group whom the mission holds'),
  truceHold: f64('truce', '1', 'How far the parties trust a ceasefire to hold'),
  clashHour: f64('side', 'hours', 'Next candidate of a clash that the side would begin'),
  clashNumber: i32('side', 'count', 'Candidates drawn so far'),
  revenge: f64('feud', '1', 'Wish for revenge of one side of a feud at a place'),

  lineBelief: f64('redLine', '1', 'How far the group believes that the line is enforced'),
  lineBreachHour: f64('redLine', 'hours', 'Since when a band camps inside unanswered; a span later it is judged anew'),
  commitment: f64('spoiler', '1', 'How far the group means to end its fight by talks'),
  splintered: u8('spoiler', 'flag', 'Has the group broken away from the one it was part of?'),
  ddr: i32(
    'ddrStage',
    'persons',
    'Former fighters of each group by stage: cantoned, disarmed, reinserted, reintegrated, idle',
  ),
  weapons: f64('spoiler', 'weapons', 'Weapons that its fighters handed in'),
  phase: i32('one', 'index', 'Phase of the mission; behind the last one once its benchmarks have held'),
  phaseBefore: i32('one', 'index', 'Phase at the end of the last tick'),
  phaseBroken: f64('one', 'hours', 'Since when benchmarks of the phase before are broken; never otherwise'),
  benchmarkSince: f64('benchmark', 'hours', 'Met without a break since; never otherwise'),
  benchmarkPast: f64('benchmarkDay', 'various', 'What its measure stood at on each of the last days'),
  leaveHour: f64('one', 'hours', 'The mission begins to hand over'),
  goneHour: f64('one', 'hours', 'It is gone by its own plan'),
  relapseHour: f64('one', 'hours', 'Relapse after it was gone'),

  diedOtherwise: i32('one', 'persons', 'Civilians killed outside incidents, burn-in included'),
  incidentCount: i32('one', 'count', 'Incidents so far, burn-in included'),
  incidentFirst: i32('one', 'number', 'First incident after the fork'),
  incidentHour: f64('incident', 'hours', 'Start'),
  incidentKind: u8('incident', 'code', 'Kind'),
  incidentCell: i32('incident', 'cell', 'Cell'),
  incidentPlace: i32('incident', 'place', 'Nearest place'),
  incidentActor: i32('incident', 'actor', 'Perpetrator; -1 crowd or unknown'),
  incidentLuck: i32('incident', 'key', 'Identity of the candidate it came from: keys every draw about it'),
  incidentFighters: i32('incident', 'persons', 'Perpetrators engaged'),
  incidentSeverity: f64('incident', 'persons', 'Mean deaths of the attack if nobody interrupts it'),
  incidentExpected: f64('incident', 'persons', 'Expected deaths given how it went, over the draw of their number'),
  incidentDuration: f64('incident', 'hours', 'Length if nobody interrupts'),
  incidentLead: i32('incident', 'detachment', 'Detachment that leads the response, -1 none'),
  incidentReachable: f64('incident', 'hours', 'Arrival had the decision come at once'),
  incidentEnd: f64('incident', 'hours', 'End'),
  incidentExposure: f64('incident', '1', "Share of people in harm's way"),
  incidentWarned: f64('incident', 'hours', 'Warning received'),
  incidentKnown: f64('incident', 'hours', 'Alert received'),
  incidentDecided: f64('incident', 'hours', 'Decision'),
  incidentArrived: f64('incident', 'hours', 'Arrival of a unit'),
  incidentDryArrival: f64('incident', 'hours', 'Arrival had the roads been dry'),
  incidentFreeArrival: f64('incident', 'hours', 'Arrival had no caveat delayed the unit'),
  incidentUnit: i32('incident', 'unit', 'Unit that responded, -1 none'),
  incidentTarget: i32('incident', 'side', 'Other side of a clash, -1 none'),
  incidentAbducted: i32('incident', 'persons', 'Civilians abducted'),
  incidentBattleDead: i32('incident', 'persons', 'Fighters and soldiers of the state killed in a clash'),
  incidentKilled: i32('incident', 'persons', 'Civilians killed'),
  incidentInjured: i32('incident', 'persons', 'Civilians injured'),
  incidentOwnHarm: i32('incident', 'persons', 'Civilians killed by the mission, among those killed'),
  incidentRung: u8(
    'incident',
    'code',
    'Rung of the ladder of force that ended it: 0 none, presence, warning, standing between, less-lethal, warning shots, 6 deadly',
  ),
  incidentWounded: i32('incident', 'persons', 'Peacekeepers wounded'),
  incidentPeacekeepers: i32('incident', 'persons', 'Peacekeepers killed'),
  incidentStage: u8('incident', 'code', 'Last stage reached of the response chain'),
  incidentOutcome: u8('incident', 'code', 'Outcome'),
  incidentReason: u8('incident', 'code', 'Why the chain stopped or came late'),
  incidentMoves: u8('incident', 'count', 'Times the act was moved to another place'),
  incidentIntended: i32('incident', 'place', 'Place first chosen'),

  eventHour: f64('event', 'hours', 'Queue: hour'),
  eventTie: f64('event', 'number', 'Queue: order among equal hours'),
  eventKind: i32('event', 'code', 'Queue: kind'),
  eventSubject: i32('event', 'index', 'Queue: incident or detachment'),
  eventCount: i32('one', 'count', 'Queue: length'),

  deliveredTo: f64('group', '1', 'Share of recent attacks on the group on which somebody acted in time'),
  impartiality: f64('group', '1', 'Is the mission seen as impartial?'),
  missionLegitimacy: f64('group', '1', 'Should the mission be here?'),
  stateLegitimacy: f64('group', '1', 'Acceptance of the host state'),
  hostCapacity: f64('hostUnit', '1', 'Share of its strength that works as it should'),
  hostIntegrity: f64('hostUnit', '1', '1: never preys on civilians'),
  hostLost: f64('hostUnit', 'persons', 'Members who fell in clashes and are not made up yet'),
  hostEquipped: f64('hostUnit', '1', 'How much of the equipment that the mission would give it works'),
  hostOrder: f64('hostUnit', 'persons', 'Members who work as they should, or do the work of so many'),
  supportStep: u8('support', 'code', 'waiting, assessed, approved, mitigated, refused, suspended, ended'),
  supportHour: f64('support', 'hours', 'End of the assessment, or of the pause'),
  supportAssessed: i32('support', 'count', 'Assessments so far'),
  rumour: f64('place', '1', 'How far people of the place believe a rumour that lasts'),
  funds: f64('network', '1', 'Income of the network over what it is undisturbed'),
  consentHost: f64('one', '1', 'Consent of the host state to the mission'),
  consentOf: f64('spoiler', '1', 'Consent of the armed group to the mission'),

  want: f64('place', '1', 'Relative rise of hardship where markets and aid do not reach'),
  marketReach: f64('place', '1', 'Share of trade that gets through between the place and markets'),
  schoolReach: f64('place', '1', 'Share of children who can go to school'),
  controlLevel: f64('place', '1', 'Level of movement controls on the ways into the place'),
  curfew: f64('place', '1', 'Level of curfew'),
  controlHeld: f64('place', '1', 'How far controls are enforced'),
  controlUsed: f64('place', '1', 'Strictness of controls that people, and those who watch, are used to'),
  aidPersonDays: f64('place', 'person-days', 'Aid that is left'),
  aidHour: f64('place', 'hours', 'Arrival of the aid convoy on its way; never without one'),
  aidBy: i32('place', 'detachment', 'Its escort, -1 none'),
  aidSerial: i32('place', 'count', "The escort's itinerary; on another one the convoy does not come"),
  aidCredit: f64('one', 'convoys', 'Aid convoys that could leave now'),
  homeNews: f64('place', '1', 'Fear at the place as people in flight from it believe'),
  armedInside: f64('place', 'persons', 'Armed persons among the residents of a protected site'),
  civilCharacter: f64('place', '1', 'Civilian character of a protected site: 1 nobody armed inside'),
  sitePolice: f64('place', 'persons', 'Police at a protected site, mean of the last day'),
  siteSoldiers: f64('place', 'persons', 'Soldiers inside a protected site, mean of the last day'),
  roadTrue: u8('road', 'code', 'Status of the road: green, amber, red, black'),
  roadKnown: u8('road', 'code', 'The same as headquarters knows it'),
  roadKnownHour: f64('road', 'hours', 'Hour of that knowledge'),
  clearedHour: f64('cell', 'hours', 'Last hour with engineers who clear the cell'),
  incidentStudied: u8('incident', 'flag', 'Have engineers studied the strike?'),
  iedCut: f64('spoiler', '1', 'Share of its skill with mines and IEDs that a group lost because strikes were studied'),

  fuelLeft: f64('one', 'litres', 'Fuel left this week'),
  rationsLeft: f64('one', 'person-days', 'Field rations left this week'),
  flyingLeft: f64('one', 'hours', 'Flying hours left this week'),
  supplyWeek: f64('one', 'number', 'Week that the budget belongs to'),
  custody: f64('justice', 'persons', 'Persons in custody, in prison'),
  heldByMission: i32('one', 'persons', 'Suspects held at bases of the mission'),
  heldOf: i32('placeGroup', 'persons', 'Suspects held at bases, by where they were taken'),
  releaseCredit: f64('one', 'persons', 'Part of a person whom the bases are about to release'),
  offencesLate: f64('one', 'offences', 'Crimes reported and attacks of late, fading'),
  triedLate: f64('one', 'persons', 'Tried of late, fading'),
  untriedLate: f64('one', 'persons', 'Released untried of late, fading'),
  impunity: f64('one', '1', 'Share of crimes and attacks of late that no trial answered'),
  incidentsJudged: i32('one', 'count', 'Incidents that impunity has counted'),
  caseCredit: f64('one', 'cases', 'Cases that the court can hear now'),

  streetBound: f64(
    'citizen',
    '1',
    'Active while C/A in view is below this: each value once; where legitimacy changes, by citizen',
  ),
  streetOrder: i32(
    'walker',
    'column + 65536 row',
    'Where each person of the street is, in the order of turns; column and row with the margin',
  ),
  streetCell: i32('streetCell', 'code', 'Who is in the cell: 0 nobody, else a code, see street/person.ts'),
  streetTurns: i32('streetCell', 'turns', 'Turns that the jailed person in the cell has left to sit'),
  streetTaken: u8(
    'streetCell',
    'flag',
    'Is the cell taken? The margin repeats the far side of a torus, and is taken behind walls',
  ),
  streetPolice: i32(
    'streetWord',
    '4 bytes of persons',
    'Officers in view of each cell, four cells a word, by where their view was drawn',
  ),
  streetActive: i32('streetWord', '4 bytes of persons', 'Active citizens in view, likewise'),
  streetSite: i32(
    'streetHeld',
    'column + 65536 row',
    'Where whoever is held in a cell behind the grid was arrested; where the released come back near it',
  ),
  streetCount: i32('streetCount', 'persons', 'Citizens active, citizens jailed, and arrests in this turn'),
  streetLuck: i32('streetCount', 'words', "Where the luck of this turn's moves has got to; drawn afresh each turn"),

  tally: f64('tally', 'various', 'Counters since the fork, see tallies.ts'),
  groupTally: f64('groupTally', 'various', 'Counters by identity group since the fork'),
  placeTally: f64('placeTally', 'various', 'Counters by place since the fork'),
} as const satisfies Readonly<Record<string, Spec>>;

/** Stands for an hour that has not come, so that comparisons need no special case. */
export const never = 1e15;
