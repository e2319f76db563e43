import { hourOfDay } from '../calendar.ts';
import { halving } from '../decay.ts';
import type { Process } from './process.ts';

/** Daily: what the dead took from consent at home comes back. */
export const homeConsent: Process = (world, setting) => {
  if (hourOfDay(world.hour[0] + setting.tickHours) !== 0) return;
  const kept = halving(1, setting.parameters.response.homeDays);
  for (let unit = 0; unit < world.unitHome.length; unit++)
    if (world.unitHome[unit] < 1) world.unitHome[unit] = 1 - (1 - world.unitHome[unit]) * kept;
};
