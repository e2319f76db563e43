/** How attacks end and why responses fail, in words. A code that is not here is printed as it is, spaced out. */
import type { Lang, Localised } from './chart.ts';

const endings: Readonly<Record<string, Localised>> = {
  deterred: { en: 'deterred by a unit on the spot', fr: 'découragée par une unité sur place' },
  stopped: { en: 'stopped by force', fr: 'arrêtée par la force' },
  blocked: { en: 'blocked, less harm', fr: 'bloquée, moins de mal' },
  stoodBy: { en: 'a unit there did not act', fr: "une unité présente n'a pas agi" },
  overrun: { en: 'a unit there was beaten', fr: 'une unité présente a été battue' },
  late: { en: 'a unit came too late', fr: 'une unité est venue trop tard' },
  unanswered: { en: 'nobody came', fr: "personne n'est venu" },
  survived: { en: 'nobody was killed', fr: "personne n'a été tué" },
  casualties: { en: 'members of the mission were killed', fr: 'des membres de la mission ont été tués' },
  contained: { en: 'held by order forces', fr: "tenue par les forces de l'ordre" },
  subsided: { en: 'subsided by itself', fr: "apaisée d'elle-même" },
  open: { en: 'still under way', fr: 'encore en cours' },
};

const kinds: Readonly<Record<string, Localised>> = {
  raid: { en: 'attack by an armed group', fr: "attaque d'un groupe armé" },
  abuse: { en: 'abuse by host-state forces', fr: "exactions de forces de l'État" },
  communalAttack: { en: 'communal attack', fr: 'attaque intercommunautaire' },
  ambush: { en: 'ambush', fr: 'embuscade' },
  ied: { en: 'mine or bomb on the road', fr: 'mine ou engin sur la route' },
  riot: { en: 'riot', fr: 'émeute' },
  clash: { en: 'fight between armed forces', fr: 'combat entre forces armées' },
  abduction: { en: 'abduction', fr: 'enlèvement' },
  baseAttack: { en: 'attack on a base or post', fr: "attaque d'une base ou d'un poste" },
  punishment: { en: 'punishment of informers', fr: "punition d'informateurs" },
};

const reasons: Readonly<Record<string, Localised>> = {
  '': { en: 'no reason recorded', fr: 'sans raison notée' },
  undetected: { en: 'nobody knew in time', fr: "personne ne l'a su à temps" },
  // Near as it may be, where the act is shorter.
  distance: { en: 'notice and way took too long', fr: 'préavis et trajet trop longs' },
  season: { en: 'roads closed by the rains', fr: 'routes coupées par les pluies' },
  routeHazard: { en: 'mines or ambush on the way', fr: 'mines ou embuscade en route' },
  hostDenial: { en: 'host state refused passage', fr: "passage refusé par l'État hôte" },
  caveat: { en: 'national caveat', fr: 'restriction nationale' },
  noAuthority: { en: 'no authority to act', fr: "pas d'autorité pour agir" },
  threatTooHigh: { en: 'attackers too strong', fr: 'assaillants trop forts' },
  noUnitFree: { en: 'no unit free', fr: 'aucune unité libre' },
  commandDelay: { en: 'decided too late', fr: 'décidé trop tard' },
  unwilling: { en: 'unwilling', fr: "n'a pas voulu" },
  other: { en: 'other reasons', fr: 'autres raisons' },
};

function spacedOut(code: string): string {
  return code.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function incidentLabel(kind: string, lang: Lang): string {
  return kinds[kind]?.[lang] ?? spacedOut(kind);
}

export function endingLabel(outcome: string, lang: Lang): string {
  return endings[outcome]?.[lang] ?? spacedOut(outcome);
}

export function reasonLabel(reason: string, lang: Lang): string {
  return reasons[reason]?.[lang] ?? spacedOut(reason);
}

const overTooSoon: Localised = {
  en: 'a unit was there; it was over before the unit could step in',
  fr: "une unité était là ; c'était fini avant qu'elle puisse intervenir",
};

/** Why the response failed or came late. @param wasThere whether the perpetrators met a unit where they came */
export const whyLabel = (reason: string, wasThere: boolean, lang: Lang): string =>
  wasThere && reason === 'distance' ? overTooSoon[lang] : reasonLabel(reason, lang);

/** Whether a unit stood where an act began: the mission knew and decided at that moment, which no report allows. */
export const metOnTheSpot = (hour: number, known: number | null, decided: number | null): boolean =>
  known === hour && decided === hour;
