/**
 * Bennett 2008, a small model on the streams of the engine: civilians and soldiers who stay where they are on a grid with
 * edges; the angry attack soldiers, who strike back, and whoever is hurt by that may join. Where each rule comes from
 * stands in `bennett.ts`.
 */
import { createRandom, hashText, normal, pick, uniform, type Random } from '../../sim/random.ts';

export interface BennettOptions {
  /** Chance that a counterattack removes the insurgent. */
  readonly effectiveness: number;
  /** 1 less the chance that a counterattack hurts a civilian in range. */
  readonly accuracy: number;
  /** Attacks after which a run is broken off. */
  readonly mostAttacks: number;
}

const size = 50;
const range = 3;
const civilians = 500;
const soldiers = 100;

const stream = {
  cell: hashText('bennettCell'),
  anger: hashText('bennettAnger'),
  fear: hashText('bennettFear'),
  threshold: hashText('bennettThreshold'),
  attacker: hashText('bennettAttacker'),
  removed: hashText('bennettRemoved'),
  hurt: hashText('bennettHurt'),
};

/** All cells in an order drawn at random. */
function shuffledCells(random: Random): number[] {
  const luck = Array.from({ length: size * size }, (_, cell) => uniform(random, stream.cell, cell, 0, 0));
  return luck.map((_, cell) => cell).sort((a, b) => luck[a] - luck[b] || a - b);
}

const clip = (value: number): number => Math.min(1, Math.max(0, value));

const inRange = (a: number, b: number): boolean =>
  Math.abs(Math.floor(a / size) - Math.floor(b / size)) <= range && Math.abs((a % size) - (b % size)) <= range;

/** Attacks, one a turn, until nobody who would attack has a soldier in range; at most `mostAttacks`. */
export function insurgencyLength({ effectiveness, accuracy, mostAttacks }: BennettOptions, seed: number): number {
  const random = createRandom(seed);
  const cells = shuffledCells(random);
  const homes = cells.slice(0, civilians);
  const posts = cells.slice(civilians, civilians + soldiers);
  const draw = (of: number, mean: number, sd: number): number[] =>
    homes.map((_, civilian) => clip(mean + sd * normal(random, of, civilian, 0, 0)));
  const anger = draw(stream.anger, 0.25, 0.125);
  const fear = draw(stream.fear, 0.5, 0.25);
  const threshold = draw(stream.threshold, 0.5, 0.25);
  const seesSoldier = homes.map((home) => posts.some((post) => inRange(home, post)));
  const near = homes.map((home, civilian) =>
    homes.flatMap((other, index) => (index !== civilian && inRange(home, other) ? [index] : [])),
  );
  const gone = new Uint8Array(civilians);
  // 1 for whoever would attack and has somebody to attack, so that one of them is picked with equal chances.
  const ready = new Float64Array(civilians);
  let count = 0;
  const look = (civilian: number): void => {
    const bound = Math.max(fear[civilian], threshold[civilian]);
    const is = Number(gone[civilian] === 0 && seesSoldier[civilian] && anger[civilian] > bound);
    count += is - ready[civilian];
    ready[civilian] = is;
  };
  homes.forEach((_, civilian) => look(civilian));
  for (let attack = 0; attack < mostAttacks; attack++) {
    if (count === 0) return attack;
    const attacker = pick(ready, 0, civilians, count, uniform(random, stream.attacker, attack, 0, 0));
    if (uniform(random, stream.removed, attack, 0, 0) < effectiveness) gone[attacker] = 1;
    const hurt = near[attacker].filter(
      (other) => gone[other] === 0 && uniform(random, stream.hurt, attack, other, 0) >= accuracy,
    );
    for (const other of hurt) {
      fear[other] += 0.1 * (1 - fear[other]);
      anger[other] = Math.min(1, anger[other] + 0.05 * hurt.length * (1 - anger[other]));
      look(other);
    }
    look(attacker);
  }
  return mostAttacks;
}
