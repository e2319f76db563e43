/** One measurement of a peer in a process of its own: `node run.mjs NAME JSON` prints one line of JSON. */
const [name, given] = process.argv.slice(2);
const { side, warm, ticks } = JSON.parse(given);
// Notices of deprecation are not what is measured.
// oxlint-disable-next-line no-console
console.warn = () => {};
const { create } = await import(`./${name}.mjs`);
const model = create(side);
for (let tick = 0; tick < warm; tick++) model.tick();
const active = [];
const jailed = [];
let spent = 0;
for (let tick = 0; tick < ticks; tick++) {
  const before = process.cpuUsage();
  model.tick();
  const { user, system } = process.cpuUsage(before);
  spent += user + system;
  const counts = model.counts();
  active.push(counts.active);
  jailed.push(counts.jailed);
}
process.stdout.write(`${JSON.stringify({ nsPerAgentTick: (spent * 1000) / ticks / model.agents, active, jailed })}\n`);
