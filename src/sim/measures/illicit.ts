import { actorCode } from '../codes.ts';
import { at } from '../tallies.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';
import type { Measure } from './measure.ts';

function meanMeans(world: World, setting: Setting): number {
  let sum = 0;
  let all = 0;
  setting.actors.forEach(({ kind }, actor) => {
    if (kind !== actorCode.band) return;
    sum += world.actorFighters[actor] * world.actorMeans[actor];
    all += world.actorFighters[actor];
  });
  return all > 0 ? sum / all : NaN;
}

/** The illicit economy; missing unless a scenario has networks of organised crime. */
export const illicit: readonly Measure[] = [
  {
    name: 'illicitIncome',
    label: { en: 'Income of organised crime', fr: 'Revenus du crime organisé' },
    unit: 'days of undisturbed income',
    better: 'less',
    meaning: 'What networks of organised crime earned, in days of the income of one of size 1 that nobody disturbs',
    formula: 'sum over days and networks of size x mean over sites of passable x (1 - interdiction) x demand',
    accumulates: true,
    of: (world, setting) => (setting.networks.length > 0 ? world.tally[at.illicitIncome] : NaN),
  },
  {
    name: 'bandMeans',
    label: { en: 'Means of armed groups', fr: 'Moyens des groupes armés' },
    unit: '0..1',
    better: 'less',
    meaning: 'Share of their acts that the income of armed groups pays for',
    formula: 'mean over fighters',
    accumulates: false,
    stock: 'now',
    of: (world, setting) => (setting.networks.length > 0 ? meanMeans(world, setting) : NaN),
  },
];
