const rotations = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
];

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** Threefry-4x32 as the paper writes it, for any number of rounds: slow and plain, to check the unrolled one by. */
export function threefryOf(rounds: number, key: readonly number[], counter: readonly number[]): number[] {
  const schedule = [...key, key.reduce((parity, word) => parity ^ word, 0x1bd11bda)];
  const words = counter.map((word, index) => (word + schedule[index]) | 0);
  for (let round = 0; round < rounds; round++) {
    // Even rounds mix 0 with 1 and 2 with 3, odd ones 0 with 3 and 2 with 1.
    const partners = round % 2 === 0 ? [1, 3] : [3, 1];
    for (const [half, partner] of partners.entries()) {
      words[half * 2] = (words[half * 2] + words[partner]) | 0;
      words[partner] = rotate(words[partner], rotations[round % 8][half]) ^ words[half * 2];
    }
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      for (let index = 0; index < 4; index++) words[index] = (words[index] + schedule[(injection + index) % 5]) | 0;
      words[3] = (words[3] + injection) | 0;
    }
  }
  return words;
}
