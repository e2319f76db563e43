import type { Setting } from '../setting.ts';
import { at, type Tally } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

/** A count that has a meaning only where the scenario has what is counted. */
const counted =
  (tally: Tally, told: (setting: Setting) => boolean) =>
  (world: World, setting: Setting): number =>
    told(setting) ? world.tally[at[tally]] : NaN;

/** A sum over another, where the scenario has both; NaN before the first day. */
const mean =
  (sum: Tally, over: Tally, told: (setting: Setting) => boolean) =>
  ({ tally }: World, setting: Setting): number =>
    told(setting) && tally[at[over]] > 0 ? tally[at[sum]] / tally[at[over]] : NaN;

const hasAccess = ({ access }: Setting): boolean => access !== undefined;
const hasSites = ({ sites }: Setting): boolean => sites.length > 0;
const hasAid = ({ scenario }: Setting): boolean => scenario.mission.civilian !== undefined;

/** Return, freedom of movement and what hangs on it; missing where the scenario leaves it out, but for return. */
export const access: readonly Measure[] = [
  {
    name: 'returned',
    label: { en: 'People who went home', fr: 'Retours' },
    unit: 'persons',
    better: 'more',
    meaning: 'Displaced persons who set out for home',
    formula: 'count',
    accumulates: true,
    of: (world) => world.tally[at.returned],
  },
  {
    name: 'marketAccess',
    label: { en: 'Access to markets', fr: 'Accès aux marchés' },
    unit: 'share',
    better: 'more',
    meaning: 'Share of trade that gets through between people and markets, mean over people and days',
    formula: 'sum of persons x share / person-days',
    accumulates: false,
    of: mean('marketSum', 'accessDays', hasAccess),
  },
  {
    name: 'schoolAccess',
    label: { en: 'Access to schools', fr: "Accès à l'école" },
    unit: 'share',
    better: 'more',
    meaning: 'Share of children with a school in reach who are not kept away by fear, mean over people and days',
    formula: 'sum of persons x share / person-days',
    accumulates: false,
    of: mean('schoolSum', 'accessDays', hasAccess),
  },
  {
    name: 'want',
    label: { en: 'Want', fr: 'Pénurie' },
    unit: '1',
    better: 'less',
    meaning:
      'Relative rise of hardship where markets and aid do not reach, and in crowded sites; mean over people and days',
    formula: 'sum of persons x want / person-days',
    accumulates: false,
    of: mean('wantSum', 'accessDays', (setting) => hasAccess(setting) || hasSites(setting)),
  },
  {
    name: 'routeKnowledgeAge',
    label: { en: 'Age of what is known of roads', fr: "Âge de ce qu'on sait des routes" },
    unit: 'days',
    better: 'less',
    meaning: 'Time since somebody of the mission passed, mean over roads and days; access.oldestDays where longer',
    formula: 'sum of ages / road-days',
    accumulates: false,
    of: mean('knownAgeSum', 'roadDays', hasAccess),
  },
  {
    name: 'aidDelivered',
    label: { en: 'Aid convoys that arrived', fr: "Convois d'aide arrivés" },
    unit: 'convoys',
    better: 'more',
    meaning: 'Aid convoys that arrived, alone or with an escort',
    formula: 'count',
    accumulates: true,
    of: counted('aidDelivered', hasAid),
  },
  {
    name: 'aidDelayed',
    label: { en: 'Aid that waited', fr: 'Aide en attente' },
    unit: 'place-days',
    better: 'less',
    meaning: 'Days, added over places, on which a convoy waited for an escort or had no way',
    formula: 'count of place-days',
    accumulates: true,
    of: counted('aidDelayed', hasAid),
  },
  {
    name: 'aidLost',
    label: { en: 'Aid convoys that did not come', fr: "Convois d'aide perdus" },
    unit: 'convoys',
    better: 'less',
    meaning: 'Convoys that turned back before a band or a closed road, or whose escort was struck or called away',
    formula: 'count',
    accumulates: true,
    of: counted('aidLost', hasAid),
  },
  {
    name: 'escorts',
    label: { en: 'Escorts of aid', fr: "Escortes de l'aide" },
    unit: 'escorts',
    better: 'neither',
    meaning: 'Aid convoys that soldiers went with',
    formula: 'count',
    accumulates: true,
    of: counted('escorts', hasAid),
  },
  {
    name: 'civilianCharacter',
    label: { en: 'Civilian character of sites', fr: 'Caractère civil des sites' },
    unit: '0..1',
    better: 'more',
    meaning: 'Civilian character of protected sites, mean over sites with people and days: 1 with nobody armed inside',
    formula: 'sum / site-days',
    accumulates: false,
    of: mean('characterSum', 'siteDays', hasSites),
  },
  {
    name: 'crowdedSiteDays',
    label: { en: 'Days of crowded sites', fr: 'Journées de sites bondés' },
    unit: 'site-days',
    better: 'less',
    meaning: 'Days, added over protected sites, with more persons than room',
    formula: 'count of site-days',
    accumulates: true,
    of: counted('crowdedDays', hasSites),
  },
  {
    name: 'siteGuardDays',
    label: { en: 'Soldiers tied down by sites', fr: 'Soldats retenus par les sites' },
    unit: 'person-days',
    better: 'neither',
    meaning: 'Time of soldiers who guard protected sites',
    formula: 'sum of persons by day',
    accumulates: true,
    of: counted('siteGuardDays', hasSites),
  },
];
