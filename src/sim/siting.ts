/**
 * Maximal covering location (Church and ReVelle 1974), the one siting method of every posture: up to `choose` of
 * `sites` so that sum of weight * max(covered, best reach of a chosen site) is as large as we can make it.
 *
 * @param weight a demand point's weight, at least 0
 * @param reach coverage 0..1 that a site gives a demand point, at site * demandCount + demand
 * @param covered coverage 0..1 that a demand point has already from what stands
 * @returns site indices in ascending order; fewer than `choose` once a further site would add nothing
 *
 * Greedy choice, at least 1 - 1/e of the best, then the most gainful exchange of one chosen for one other site as long
 * as one gains (Teitz and Bart 1968). Ties fall to the lower index.
 */
export function maximalCovering(
  weight: Float64Array,
  reach: Float64Array,
  sites: number,
  choose: number,
  covered: Float64Array,
): number[] {
  const chosen: number[] = [];
  const best = covered.slice();
  while (chosen.length < choose) {
    const site = mostGainful(weight, reach, sites, best, chosen);
    if (site < 0) break;
    chosen.push(site);
    raise(best, reach, site);
  }
  let gaining = chosen.length > 0;
  while (gaining) gaining = exchangeBest(weight, reach, sites, chosen, covered);
  return chosen.sort((a, b) => a - b);
}

/** The site that adds most to `best`, -1 when none adds anything; chosen ones add nothing by themselves. */
function mostGainful(
  weight: Float64Array,
  reach: Float64Array,
  sites: number,
  best: Float64Array,
  chosen: readonly number[],
): number {
  let winner = -1;
  let winnerGain = 0;
  for (let site = 0; site < sites; site++) {
    const gain = gainOf(weight, reach, site, best);
    if (gain > winnerGain && !chosen.includes(site)) {
      winner = site;
      winnerGain = gain;
    }
  }
  return winner;
}

function gainOf(weight: Float64Array, reach: Float64Array, site: number, best: Float64Array): number {
  const demandCount = best.length;
  const row = site * demandCount;
  let gain = 0;
  for (let demand = 0; demand < demandCount; demand++) {
    const more = reach[row + demand] - best[demand];
    if (more > 0) gain += weight[demand] * more;
  }
  return gain;
}

function raise(best: Float64Array, reach: Float64Array, site: number): void {
  const row = site * best.length;
  for (let demand = 0; demand < best.length; demand++) best[demand] = Math.max(best[demand], reach[row + demand]);
}

/** Makes the exchange of one chosen for one other site that gains most; false, and no change, when none gains. */
function exchangeBest(
  weight: Float64Array,
  reach: Float64Array,
  sites: number,
  chosen: number[],
  covered: Float64Array,
): boolean {
  let leaver = -1;
  let comer = -1;
  let mostGain = 0;
  const without = new Float64Array(covered.length);
  for (let position = 0; position < chosen.length; position++) {
    without.set(covered);
    for (let other = 0; other < chosen.length; other++) if (other !== position) raise(without, reach, chosen[other]);
    const held = gainOf(weight, reach, chosen[position], without);
    for (let site = 0; site < sites; site++) {
      const offered = gainOf(weight, reach, site, without);
      const gain = offered - held;
      // A gain within rounding is none: otherwise two equal sites could be exchanged for ever.
      if (gain > mostGain && gain > 1e-12 * offered && !chosen.includes(site)) {
        leaver = position;
        comer = site;
        mostGain = gain;
      }
    }
  }
  if (leaver < 0) return false;
  chosen[leaver] = comer;
  return true;
}
