/** Files to begin with, for `cordon new`. */
export interface Template {
  readonly name: string;
  readonly meaning: string;
  readonly text: string;
}

const small = `# yaml-language-server: $schema=scenario.schema.json
# The line above gives completion in editors, after \`cordon schema scenario > scenario.schema.json\`.
# A small scenario to change as you like. \`cordon check FILE\` finds mistakes in it.
cordon: 1 # Version of this format.
name: { en: Two villages, fr: Deux villages } # One text, or one for each language.
seed: 1 # The same seed repeats a run exactly.
days: 60 # Days watched.
burnInDays: 20 # Days before that, with units at the bases written below, so that fears and beliefs settle.

map: # A grid of cells. A cell is [x, y]: x counts east from 0, y counts south from 0.
  width: 16
  height: 12
  cellKm: 5 # Side of a cell, km.
  terrain: bush # urban, open, bush, forest, swamp, hills or water where nothing below says otherwise.
  areas:
    - { terrain: forest, box: [0, 0, 4, 11] } # From cell [0, 0] to cell [4, 11].
    - { terrain: water, line: [[8, 0], [9, 6], [8, 11]] } # A river.

places: # The shares under \`groups\` sum to 1.
  - { id: market, name: { en: Market, fr: Le Marché }, kind: town, at: [6, 5], population: 12000, groups: { river: 0.6, hill: 0.4 }, facilities: [market] }
  - { id: mine, name: { en: Mine, fr: La Mine }, kind: village, at: [13, 8], population: 3000, groups: { hill: 1 }, proneness: 0.5 }

roads:
  - { between: [market, mine], class: unpaved, bridge: true } # track, unpaved or paved.

people:
  groups:
    - { id: river, name: { en: River people, fr: Gens du fleuve } }
    - { id: hill, name: { en: Hill people, fr: Gens des collines } }
  feuds:
    - { between: [river, hill], heat: 0.2 } # 0 none, 1 worst.

hostState:
  legitimacy: { river: 0.6, hill: 0.3 } # How far each group accepts it, from 0 to 1.
  units:
    - { id: police, kind: police, strength: 40, at: market } # police or army.

mission:
  hq: market # Where alerts arrive.
  units: # infantry, qrf, engineer, aviation, observers, fpu or ipo; strength in persons.
    - { id: infantry1, kind: infantry, strength: 120, base: market, vehicles: 14 }
    - { id: fpu1, kind: fpu, strength: 140, base: market, vehicles: 16 }
    - { id: ipo1, kind: ipo, strength: 12, base: market, vehicles: 3 }

spoilers: # \`from\`: the group that it draws on and does not attack.
  - { id: band, name: { en: Band, fr: Bande }, from: hill, fighters: 60, bands: 2, home: mine }

injects: # What happens on a day, whatever anybody does.
  - { id: prices, day: 20, kind: priceShock, size: 0.2, text: { en: Food is dearer by a fifth, fr: Les vivres coûtent un cinquième de plus } }

postures: # Ways to use the same people. "No mission" is always compared too.
  - { id: static, kind: static }
  - { id: wide-area, kind: wide-area }
  - { id: tob, kind: tob, tobs: 1, stayWeeks: 4 }

primary: # What decides, and the smallest difference worth acting on.
  - { outcome: expectedCiviliansKilled, matters: 2 }
  - { outcome: disorderDays, matters: 2 }
`;

export const templates: readonly Template[] = [
  {
    name: 'small',
    meaning: 'Two villages, a river, a band and a small mission, with every line explained',
    text: small,
  },
];
