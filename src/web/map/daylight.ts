/** How dark it is. The model's night is from 18:00 to 06:00; the picture goes over from one to the other in an hour. */
import { daybreak, hourOfDay, nightfall } from '../../sim/calendar.ts';

/** Hours before and after daybreak and nightfall in which light changes. */
const twilight = 0.75;

/** 0 by day, 1 at night. */
export function darkness(hour: number): number {
  const clock = hourOfDay(hour);
  const sinceDawn = (clock - daybreak + twilight) / (2 * twilight);
  const sinceDusk = (clock - nightfall + twilight) / (2 * twilight);
  const part = (value: number) => Math.min(1, Math.max(0, value));
  return 1 - part(sinceDawn) + part(sinceDusk);
}

/** Days a second from which day and night would flicker: three flashes a second may harm, and long before they tire. */
const fastest = 0.8;

/**
 * How much of the shade of night to draw: all of it while time stands still or goes slowly, none where it would flicker.
 * @param daysPerSecond how fast the reader sees time go
 */
export function shadeShare(daysPerSecond: number): number {
  return Math.min(1, Math.max(0, 2 * (1 - daysPerSecond / fastest)));
}
