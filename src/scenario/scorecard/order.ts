/** Benchmarks of output 5: public order. Titles are this project's own words; the codes are those of the project's list of benchmarks. */
import { decided, from, least, perMonth, ratio, stated, type BenchmarkRow } from './benchmarkRow.ts';

export const order: readonly BenchmarkRow[] = [
  {
    id: 'providersAssessed',
    code: 'S1-279',
    horizon: 'short',
    title: {
      en: 'Providers of security and justice are assessed',
      fr: 'Les acteurs de sécurité et de justice sont évalués',
    },
    by: decided('mission.hostSupport'),
  },
  {
    id: 'policeWithMilitary',
    code: 'S1-280',
    horizon: 'short',
    title: {
      en: 'Police and military work by common rules',
      fr: 'Police et militaires travaillent selon des règles communes',
    },
    by: decided('policeIntegration'),
  },
  {
    id: 'readyForDisorder',
    code: 'S1-281',
    horizon: 'short',
    title: { en: 'Forces are ready for disturbances', fr: 'Les forces sont prêtes face aux troubles' },
    by: decided('units fpu'),
  },
  {
    id: 'quickReaction',
    code: 'S1-282',
    horizon: 'short',
    title: { en: 'There are forces for quick reaction', fr: 'Il y a des forces de réaction rapide' },
    by: decided('units qrf', 'shares.reserve'),
  },
  {
    id: 'disturbancesContained',
    code: 'S1-283',
    horizon: 'medium',
    title: { en: 'Disturbances are contained without deaths', fr: 'Les troubles sont contenus sans morts' },
    by: ratio('riotsContained', 'riots'),
  },
  {
    id: 'dailyLife',
    code: 'S1-284',
    horizon: 'medium',
    title: { en: 'Daily life goes on in most places', fr: 'La vie quotidienne reprend presque partout' },
    by: least(['marketAccess', 0, 1], ['schoolAccess', 0, 1]),
  },
  {
    id: 'policeEverywhere',
    code: 'S1-285',
    horizon: 'medium',
    title: {
      en: 'National police are everywhere and answer for themselves',
      fr: 'La police nationale est partout et rend des comptes',
    },
    by: least(['hostCapacity', 0, 1], ['hostIntegrity', 0, 1]),
  },
  {
    id: 'confidence',
    code: 'S1-286',
    horizon: 'medium',
    title: { en: 'People have confidence in public order', fr: "Les gens ont confiance en l'ordre public" },
    by: from('orderConfidence', 0, 1),
  },
  {
    id: 'rightsKept',
    code: 'S1-287',
    horizon: 'medium',
    title: { en: 'Security forces keep to human rights', fr: 'Les forces de sécurité respectent les droits humains' },
    by: perMonth('killedByState', 4, 0),
  },
  {
    id: 'ruleOfLaw',
    code: 'S1-288',
    horizon: 'long',
    title: { en: 'The rule of law is established', fr: "L'État de droit est établi" },
    by: least(['impunity', 1, 0], ['crimesPer100k', 150, 0]),
  },
  {
    id: 'civilSocietyStrong',
    code: 'S1-289',
    horizon: 'long',
    title: { en: 'Civil society is strong', fr: 'La société civile est forte' },
    by: stated,
  },
  {
    id: 'governmentAccepted',
    code: 'S1-290',
    horizon: 'long',
    title: {
      en: 'Public bodies are accepted and accountable',
      fr: 'Les organes publics sont acceptés et responsables',
    },
    by: from('stateLegitimacy', 0, 1),
  },
  {
    id: 'normalLife',
    code: 'S1-291',
    horizon: 'long',
    title: { en: 'Civil and political life is normal', fr: 'La vie civile et politique est normale' },
    by: least(['publicOrderIndex', 0, 100], ['marketAccess', 0, 1]),
  },
];
