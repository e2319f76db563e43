/** Benchmarks of output 3: freedom of movement. Titles are this project's own words; the codes are those of the project's list of benchmarks. */
import { decided, fewerThanNone, from, least, partOf, stated, type BenchmarkRow } from './benchmarkRow.ts';

export const movement: readonly BenchmarkRow[] = [
  {
    id: 'routesSecure',
    code: 'S1-168',
    horizon: 'short',
    title: { en: 'Routes are secure, and others are known', fr: "Les axes sont sûrs, et d'autres sont connus" },
    by: from('routesOpenShare', 0, 1),
  },
  {
    id: 'suppliesMove',
    code: 'S1-169',
    horizon: 'short',
    title: { en: 'Relief supplies move', fr: 'Les secours circulent' },
    by: partOf('aidDelivered', 'aidLost'),
  },
  {
    id: 'spoilerAreasKnown',
    code: 'S1-170',
    horizon: 'short',
    title: { en: 'It is known who the spoilers are and where', fr: 'On sait qui sont les fauteurs de troubles, et où' },
    by: from('attacksWarnedShare', 0, 0.5),
  },
  {
    id: 'minesKnown',
    code: 'S1-171',
    horizon: 'short',
    title: { en: 'Mines are found and ranked for clearing', fr: 'Les mines sont repérées et classées par priorité' },
    by: decided('mission.mineAction'),
  },
  {
    id: 'roadsWithoutViolence',
    code: 'S1-172',
    horizon: 'medium',
    title: { en: 'People use key routes without violence', fr: 'Les gens empruntent les axes clés sans violence' },
    by: least(['marketAccess', 0, 1], ['routesOpenShare', 0, 1]),
  },
  {
    id: 'resourcesProtected',
    code: 'S1-173',
    horizon: 'medium',
    title: { en: 'Key resources are protected', fr: 'Les ressources clés sont protégées' },
    by: fewerThanNone('illicitIncome'),
  },
  {
    id: 'orderRestored',
    code: 'S1-174',
    horizon: 'medium',
    title: {
      en: 'Police restored law and order in critical areas',
      fr: "La police a rétabli l'ordre aux endroits critiques",
    },
    by: from('crimesPer100k', 150, 0),
  },
  {
    id: 'routesUpdated',
    code: 'S1-175',
    horizon: 'medium',
    title: { en: 'What is known of routes is kept up to date', fr: "Ce qu'on sait des routes est tenu à jour" },
    by: from('routeKnowledgeAge', 30, 0),
  },
  {
    id: 'authoritiesEnsure',
    code: 'S1-176',
    horizon: 'long',
    title: {
      en: 'National authorities ensure free movement',
      fr: 'Les autorités nationales assurent la libre circulation',
    },
    by: stated,
  },
  {
    id: 'customsWork',
    code: 'S1-177',
    horizon: 'long',
    title: { en: 'Customs and border procedures work again', fr: 'Douanes et frontières fonctionnent à nouveau' },
    by: stated,
  },
  {
    id: 'mineActionGoesOn',
    code: 'S1-178',
    horizon: 'long',
    title: { en: 'Mine action goes on', fr: "L'action contre les mines continue" },
    by: decided('mission.mineAction', 'units engineer'),
  },
];
