/** The published numbers: flat keys, null where not measured. Medians over rounds; a ratio is a ratio of medians. */
import { median } from './statistics.mjs';

/** @param {readonly number[] | undefined} values @returns {number | null} */
const middle = (values) => (values && values.length > 0 ? median(values) : null);

/** @param {number | null | undefined} value @param {number} [digits] */
const rounded = (value, digits = 4) =>
  value === null || value === undefined ? null : Number(value.toPrecision(digits));

/** @param {number | null} over @param {number | null} under */
const ratio = (over, under) => (over === null || under === null ? null : rounded(over / under));

/** @param {Record<string, any>} results @returns {Record<string, number | string | null>} */
export function figures({ epstein, instances, rich, startUp, workers, growth, memory }) {
  const flat = {};
  for (const side of [40, 200]) {
    const { ours, limit, agentscript, flocc, digest, statistics } = epstein[side];
    const name = `epstein${side}`;
    flat[`${name}.nsPerAgentTick`] = rounded(middle(ours));
    flat[`${name}.nsOfC`] = rounded(middle(limit));
    flat[`${name}.ratioToC`] = ratio(middle(ours), middle(limit));
    flat[`${name}.ratioToAgentScript`] = ratio(middle(agentscript), middle(ours));
    flat[`${name}.ratioToFlocc`] = ratio(middle(flocc), middle(ours));
    flat[`${name}.digest`] = digest;
    for (const key of ['active', 'jailed', 'bursts'])
      flat[`${name}.${key}ToC`] = statistics?.limit ? rounded(statistics.ours[key] / statistics.limit[key]) : null;
  }
  flat['instances.fifthToFirst'] = ratio(middle(instances.fifth), middle(instances.alone));
  const wide = rich.filter(({ posture }) => posture === 'wide-area');
  flat['rich.seconds'] = rounded(median(wide.map(({ seconds }) => seconds[0])));
  flat['rich.secondsOnceWarm'] = rounded(median(wide.map(({ seconds }) => seconds[1])));
  flat['rich.peakMB'] = rounded(median(wide.map(({ peakMB }) => peakMB)));
  flat['workers.twoToOne'] = ratio(middle(workers.two), middle(workers.one));
  flat['cli.helpSeconds'] = rounded(middle(startUp.help));
  flat['cli.checkSeconds'] = rounded(middle(startUp.check));
  const perAgent = (count) => growth?.agents.find(({ agents }) => agents === count);
  const cost = (run) => (run ? median(run.seconds.slice(1)) / run.civilianAgents : null);
  flat['growth.perAgent200kTo50k'] = ratio(cost(perAgent(200_000)), cost(perAgent(50_000)));
  flat['growth.perAgent1MTo200k'] = ratio(cost(perAgent(1_000_000)), cost(perAgent(200_000)));
  flat['growth.millionPeakMB'] = rounded(perAgent(1_000_000)?.peakMB);
  flat['memory.growthMB'] = memory ? rounded(memory.liveMB.at(-1) - memory.liveMB[0]) : null;
  return flat;
}
