/** The few words that a report is told in, for readers who meet them first here. */
import type { Language } from './language.ts';

type Terms = readonly (readonly [term: string, meaning: string])[];

const en: Terms = [
  [
    'Repeat',
    'The same situation run again with other luck. Repeats with the same number share their luck under every way, so that what differs comes from the way.',
  ],
  [
    'Luck range',
    'Where the average would fall, 19 times in 20, if the repeats were done again. It says how much luck is left, not how true the model is. A range that would reach below 0 or beyond 100 % is cut there.',
  ],
  [
    'Expected deaths',
    'How many die in one attack is mostly luck: many kill nobody, a few kill very many. So each attack is counted with the deaths that an attack of its size, length and reach among people causes on average. Over many repeats this gives the same average as the deaths counted one by one, with less luck in it.',
  ],
  ['Counted deaths', 'Those that were drawn, attack by attack. They are in the tables under Civilians killed.'],
  [
    'Matters',
    'The smallest difference worth acting on, set before the runs. A verdict compares the luck range with it.',
  ],
  [
    'LUCK ONLY',
    'Luck is the only thing that has been ruled out: the difference is more than luck, under the one set of assumptions tried. Another set may undo it. It may also be smaller than what matters.',
  ],
  [
    'NO DIFFERENCE THAT MATTERS',
    'The luck range lies inside what matters: whatever the difference, it is too small to act on.',
  ],
  [
    'CANNOT TELL',
    'The luck range holds 0 and reaches beyond what matters: one may be better, or the other, or neither. More repeats may tell. It does not mean that the two are equal.',
  ],
  [
    'The other way round',
    'In how many single repeats the order differed from that of the averages: how often one run of events would have misled.',
  ],
  [
    'No mission',
    'The same people, armed groups and luck without the mission. Harm averted is what it has more than a way; nothing in the model says that this must be positive.',
  ],
  [
    'Present lay-down',
    'The bases as they are, going on unchanged. All ways begin from it, and bear the cost of moving away from it.',
  ],
  [
    'Naive figure',
    'What comparing places with and without units suggests. Units go where violence is and people flee to where units are, so it misleads; it stands beside the other to show by how much.',
  ],
  [
    'Who loses',
    'Places and groups with more deaths than with no mission. With many places a few look so by luck alone; the first screen says how many.',
  ],
  [
    'Turns over',
    'What would change the answer. Other assumptions have not been tried yet; what is said instead is what most held responses back in this model, as a question about a real sector.',
  ],
  [
    'Exploratory',
    'An outcome nobody named beforehand. Among many some differ by luck; it may raise a question, never settle one.',
  ],
];

const fr: Terms = [
  [
    'Répétition',
    "La même situation rejouée avec un autre hasard. Les répétitions de même numéro partagent leur hasard sous chaque manière : ce qui diffère vient d'elle.",
  ],
  [
    'Marge du hasard',
    'Où la moyenne tomberait, 19 fois sur 20, si on refaisait les répétitions. Elle dit combien de hasard reste, non à quel point le modèle est vrai. Une marge qui descendrait sous 0 ou dépasserait 100 % y est coupée.',
  ],
  [
    'Morts en espérance',
    "Combien meurent dans une attaque tient surtout au hasard : beaucoup ne tuent personne, quelques-unes tuent énormément. Chaque attaque compte donc pour les morts qu'une attaque de sa taille, de sa durée et de sa portée parmi les gens cause en moyenne. Sur beaucoup de répétitions, la moyenne est la même que celle des morts comptés un à un, avec moins de hasard.",
  ],
  [
    'Morts comptés',
    'Ceux qui ont été tirés au sort, attaque par attaque. Ils figurent dans les tableaux sous Civils tués.',
  ],
  [
    'Compte',
    "Le plus petit écart qui mérite d'agir, fixé avant les exécutions. Un verdict y compare la marge du hasard.",
  ],
  [
    'HASARD SEUL ÉCARTÉ',
    "Le hasard est la seule chose écartée : l'écart le dépasse, sous le seul jeu d'hypothèses essayé. Un autre jeu peut le défaire. L'écart peut aussi être plus petit que ce qui compte.",
  ],
  [
    'PAS DE DIFFÉRENCE QUI COMPTE',
    "La marge du hasard reste en deçà de ce qui compte : quel que soit l'écart, il est trop petit pour agir.",
  ],
  [
    'ON NE PEUT PAS TRANCHER',
    "La marge du hasard contient 0 et dépasse ce qui compte : l'une peut être meilleure, ou l'autre, ou aucune. Plus de répétitions peuvent trancher. Cela ne veut pas dire que les deux sont égales.",
  ],
  [
    "Dans l'ordre inverse",
    "Dans combien de répétitions l'ordre différait de celui des moyennes : combien de fois une seule suite d'événements aurait trompé.",
  ],
  [
    'Sans mission',
    'Les mêmes habitants, groupes armés et hasard, sans la mission. Le mal évité est ce que ce cas a de plus ; rien dans le modèle ne dit que ce doive être positif.',
  ],
  [
    'Dispositif actuel',
    "Les bases telles qu'elles sont, qui continuent sans changement. Toutes les manières en partent, et paient le prix du changement.",
  ],
  [
    'Chiffre naïf',
    "Ce que suggère la comparaison des lieux avec et sans unités. Les unités vont où est la violence et les gens fuient vers elles : il trompe ; il figure à côté de l'autre pour montrer de combien.",
  ],
  [
    'Qui perd',
    'Les lieux et les groupes avec plus de morts que sans mission. Sur beaucoup de lieux, quelques-uns le paraissent par simple hasard ; le premier écran dit combien.',
  ],
  [
    'Bascule',
    "Ce qui changerait la réponse. D'autres hypothèses n'ont pas encore été essayées ; on dit à la place ce qui a le plus retenu les réponses dans ce modèle, en forme de question sur un secteur réel.",
  ],
  [
    'Exploratoire',
    "Un résultat que personne n'avait nommé avant. Sur beaucoup, certains diffèrent par hasard ; il peut poser une question, jamais y répondre.",
  ],
];

export const readingTerms: Readonly<Record<Language, Terms>> = { en, fr };
