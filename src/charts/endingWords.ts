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
  open: { en: 'still under way', fr: 'encore en cours' },
};

const reasons: Readonly<Record<string, Localised>> = {
  '': { en: 'no reason recorded', fr: 'sans raison notée' },
  undetected: { en: 'nobody knew in time', fr: "personne ne l'a su à temps" },
  distance: { en: 'too far', fr: 'trop loin' },
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

export function endingLabel(outcome: string, lang: Lang): string {
  return endings[outcome]?.[lang] ?? spacedOut(outcome);
}

export function reasonLabel(reason: string, lang: Lang): string {
  return reasons[reason]?.[lang] ?? spacedOut(reason);
}
