/** What an observer would conclude who has only the run itself, and no twin without a mission. */

export interface ObservedPlace {
  readonly people: number;
  /** Harm at the place, as counted by the outcome. */
  readonly harm: number | null;
  /** Share of time with an armed unit. */
  readonly presence: number | null;
}

/** Below this share of time with an armed unit a place counts as one without the mission. */
export const presenceMark = 0.05;

/**
 * Harm that the observer would call averted at each place: the rate of harm per person over all places below the
 * mark, less the rate at this place, times its people. Causally wrong, because units are sent where violence is and
 * people flee to where units are; that is why it stands beside the causal figure. Null where nobody lives, where
 * something is missing, and everywhere when no place with people is below the mark.
 */
export function naiveAverted(places: readonly ObservedPlace[]): (number | null)[] {
  let harm = 0;
  let people = 0;
  for (const place of places) {
    if (place.harm === null || place.presence === null || place.presence >= presenceMark) continue;
    if (place.people === 0) continue;
    harm += place.harm;
    people += place.people;
  }
  return places.map((place) =>
    people === 0 || place.people === 0 || place.harm === null || place.presence === null
      ? null
      : (harm / people) * place.people - place.harm,
  );
}
