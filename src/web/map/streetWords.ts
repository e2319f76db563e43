/** Texts of the map of a street. */
import { typeset, type Language } from '../../report/language.ts';
import type { Walker } from '../frame.ts';

interface StreetWords {
  mapOf(name: string): string;
  readonly keys: string;
  readonly heading: string;
  readonly people: Readonly<Record<Walker, string>>;
  /** The same, many of them. */
  readonly many: Readonly<Record<Exclude<Walker, 'nobody'>, string>>;
  readonly onePerCell: string;
  readonly torus: string;
  readonly walls: string;
  readonly noGround: string;
  counted(people: string, count: string): string;
  arrests(count: string): string;
  cell(column: string, row: string): string;
  readonly choose: string;
}

const f = (text: string): string => typeset(text, 'fr');

export const streetWords: Readonly<Record<Language, StreetWords>> = {
  en: {
    mapOf: (name) => `Map of the street: ${name}`,
    keys: 'Arrow keys move from cell to cell, with shift five at once; Page Down and Page Up go to the next active person; Enter chooses; plus and minus zoom, 0 shows the whole street.',
    heading: 'The street',
    people: {
      nobody: 'nobody',
      quiet: 'quiet citizen',
      active: 'active citizen',
      jailed: 'jailed citizen',
      officer: 'police officer',
    },
    many: {
      quiet: 'Quiet citizens',
      active: 'Active citizens',
      jailed: 'Jailed citizens',
      officer: 'Police officers',
    },
    onePerCell: 'Each person has a cell. Once a step everybody who is free moves, then acts, keeps quiet or arrests.',
    torus: 'Who leaves at one edge comes in at the other.',
    walls: 'Nobody leaves at the edges.',
    noGround: 'This scenario has its people as individuals on a street; it has no land, roads or patrols to be drawn.',
    counted: (people, count) => `${people}: ${count}`,
    arrests: (count) => `Arrests in this step: ${count}`,
    cell: (column, row) => `Column ${column}, row ${row}`,
    choose: 'Click anybody to read what they see and why they act.',
  },
  fr: {
    mapOf: (name) => f(`Carte de la rue : ${name}`),
    keys: f(
      "Les flèches vont de case en case, avec majuscule de cinq en cinq ; Page suivante et Page précédente vont à la prochaine personne active ; Entrée choisit ; plus et moins changent l'échelle, 0 montre toute la rue.",
    ),
    heading: 'La rue',
    people: {
      nobody: 'personne',
      quiet: 'citoyen calme',
      active: 'citoyen actif',
      jailed: 'citoyen emprisonné',
      officer: 'policier',
    },
    many: {
      quiet: 'Citoyens calmes',
      active: 'Citoyens actifs',
      jailed: 'Citoyens emprisonnés',
      officer: 'Policiers',
    },
    onePerCell: f(
      'Chaque personne a une case. À chaque pas, tous ceux qui sont libres se déplacent, puis agissent, restent calmes ou arrêtent.',
    ),
    torus: "Qui sort d'un côté entre de l'autre.",
    walls: 'Personne ne sort par les bords.',
    noGround: f(
      "Ce scénario a ses habitants un par un dans une rue ; il n'a ni terrain, ni routes, ni patrouilles à dessiner.",
    ),
    counted: (people, count) => f(`${people} : ${count}`),
    arrests: (count) => f(`Arrestations à ce pas : ${count}`),
    cell: (column, row) => `Colonne ${column}, rang ${row}`,
    choose: "Cliquez sur quelqu'un pour lire ce qu'il voit et pourquoi il agit.",
  },
};
