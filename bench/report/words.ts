/** What docs/performance.md says beside its numbers. */

/** Programs that npm does not carry: the range of what was measured over both sizes, nanoseconds per agent and turn. */
export const quoted: readonly { readonly program: string; readonly from: number; readonly to?: number }[] = [
  { program: 'WebAssembly of C', from: 30, to: 34 },
  { program: 'MASON', from: 830, to: 2_200 },
  { program: 'NetLogo', from: 16_000 },
  { program: 'Mesa', from: 20_000, to: 79_000 },
];

export const left = `### What stands between this and C

Both programs use the same tricks: a bound on C/A for each citizen instead of an exponential, counts of officers and
actives in view that change only when somebody moves or changes, candidates for moves looked at four or eight at a time
before the first branch, everybody's order shuffled in a pass of its own. What C has and JavaScript has not: additions
of sixteen counts at once (four here, in one word), no check of each index (about a fifth of the instructions here),
64-bit random words, and fetching cells ahead. What was tried here and gave nothing: eight candidates instead of four,
reading the next person's cell ahead. What gave most: no call in the inner loop that is not inlined (a tenth), whole
numbers marked as such where the compiler may enter the loop (a tenth), one change of view a turn (an eighth), each
distinct bound once (a twelfth on the large grid).`;

export const profileText = `About half of it is loops over civilians once a day (\`feel\`, \`readTheStreet\`, \`displacement\`, \`detention\`, and
the measures that sum over people) and over cells each tick (\`presence\`); the rest is units under way and what can
answer where (\`lookReady\`, \`whereabouts\`, \`addWay\`). The floor for the civilians is reading and writing their columns
once a day: some 5 ns for each loop and agent, 0.1 s for a year of 50 000. What is left: a first run in a process pays
some 0.8 s for the compiler and for the routes between places, which later runs have; loops over civilians could be
merged into one, which would tie processes together that are apart for good reasons.`;
