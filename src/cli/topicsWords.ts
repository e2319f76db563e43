/** Words of scenarios and of the response chain, where no catalogue says what they mean. */
import type { Localised } from '../charts/chart.ts';
import type { UnitKind } from '../scenario/schema.ts';
import type { Stage } from '../sim/codes.ts';

export const stageMeanings: Readonly<Record<Stage, Localised>> = {
  occurred: { en: 'The attack begins.', fr: "L'attaque commence." },
  known: {
    en: 'Somebody who would tell the mission knows of it: a warning, a witness, a unit on the spot.',
    fr: "Quelqu'un qui le dirait à la mission le sait : un avertissement, un témoin, une unité sur place.",
  },
  alerted: { en: 'The news has reached headquarters.', fr: "La nouvelle est parvenue à l'état-major." },
  decided: {
    en: 'Headquarters, or the nearest unit where that is delegated, has decided to respond, and with whom.',
    fr: "L'état-major, ou l'unité la plus proche si c'est délégué, a décidé de répondre, et avec qui.",
  },
  mustered: { en: 'The unit is ready to leave.', fr: "L'unité est prête à partir." },
  moved: { en: 'The unit is on its way.', fr: "L'unité est en route." },
  arrived: { en: 'The unit is at the place of the attack.', fr: "L'unité est au lieu de l'attaque." },
  acted: {
    en: 'The unit acts: it fights, or stands between, if it may, can and will.',
    fr: "L'unité agit : elle combat ou s'interpose, si elle en a le droit, le pouvoir et la volonté.",
  },
  effect: {
    en: 'What that changed: the attack ends early, or goes on.',
    fr: "Ce que cela a changé : l'attaque finit plus tôt, ou continue.",
  },
};

export const unitMeanings: Readonly<Record<UnitKind, Localised>> = {
  infantry: {
    en: 'Guards, patrols and temporary bases; the only kind that a posture divides by its shares.',
    fr: 'Gardes, patrouilles et bases temporaires ; la seule sorte que la posture partage selon ses parts.',
  },
  qrf: {
    en: 'A quick-reaction force: stays in reserve and responds.',
    fr: 'Une force de réaction rapide : reste en réserve et répond.',
  },
  engineer: { en: 'Clears mines and devices from roads.', fr: 'Retire mines et engins des routes.' },
  aviation: {
    en: 'Armed helicopters: respond by air while flying hours last.',
    fr: "Des hélicoptères armés : répondent par air tant qu'il reste des heures de vol.",
  },
  observers: {
    en: 'Unarmed military observers: patrol, and hear from people.',
    fr: 'Des observateurs militaires sans armes : patrouillent et écoutent les habitants.',
  },
  fpu: {
    en: 'A Formed Police Unit: meets crowds, keeps order, responds.',
    fr: "Une unité de police constituée : fait face aux foules, tient l'ordre, répond.",
  },
  ipo: {
    en: 'Individual Police Officers, mostly unarmed: visit communities, and hear from people.',
    fr: 'Des policiers individuels, pour la plupart sans armes : visitent les communautés et écoutent les habitants.',
  },
};

export const injectMeanings: Readonly<Record<string, Localised>> = {
  priceShock: {
    en: "Everybody's hardship rises by `size` (0.2 is a fifth), and eases again.",
    fr: 'La misère de tous monte de `size` (0,2 est un cinquième), puis décroît.',
  },
  rumour: {
    en: 'People in the cell of `at` fear and resent more, by `size` from 0 to 1.',
    fr: 'Les gens de la cellule `at` ont plus de peur et de rancœur, de `size`, entre 0 et 1.',
  },
  flood: {
    en: 'Bridges are closed to vehicles for `size` days.',
    fr: 'Les ponts sont fermés aux véhicules `size` jours.',
  },
  influx: {
    en: '`size` fighters join the bands of the armed group `spoiler`.',
    fr: '`size` combattants rejoignent les bandes du groupe armé `spoiler`.',
  },
  misconduct: {
    en: 'Trust in the mission falls by `size` from 0 to 1, in the cell of `at` or everywhere.',
    fr: 'La confiance dans la mission baisse de `size`, entre 0 et 1, dans la cellule `at` ou partout.',
  },
  budgetCut: {
    en: 'The share `size` of the budget is lost from the next week on.',
    fr: 'La part `size` du budget est perdue à partir de la semaine suivante.',
  },
  reinforcement: {
    en: '`size` persons join `unit` in its main base.',
    fr: '`size` personnes rejoignent `unit` dans sa base principale.',
  },
  withdrawal: {
    en: '`size` persons leave `unit`, as far as they are in the main base that day.',
    fr: '`size` personnes quittent `unit`, pour autant qu’elles sont à la base principale ce jour-là.',
  },
  harm: {
    en: '`size` civilians in the cell of `at` are killed by the mission, or by the armed group `spoiler`.',
    fr: '`size` civils de la cellule `at` sont tués par la mission, ou par le groupe armé `spoiler`.',
  },
  election: {
    en: 'Crowds in the place at `at`, or everywhere, are agitated: their violent share rises by `size`, and that fades.',
    fr: 'Les foules du lieu à `at`, ou de partout, sont agitées : leur part violente monte de `size`, puis cela passe.',
  },
};
