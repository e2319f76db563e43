/** Days and seasons without a clock: the scenario's start date is day 0 at the fork. */

/** Hours of a mean month, in which rates a month are read. */
export const hoursPerMonth = 730.5;
export const hoursPerWeek = 168;
/** In which rates a year are read. */
export const daysPerYear = 365;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Month * 100 + day, for each day from `first` to `last`, counted from the start date `YYYY-MM-DD`. */
function monthDays(start: string, first: number, last: number): Int32Array {
  let [year, month, day] = start.split('-').map(Number) as [number, number, number];
  const lengthOf = (): number => monthLengths[month - 1] + (month === 2 && isLeap(year) ? 1 : 0);
  for (let back = 0; back > first; back--) {
    if (--day === 0) {
      if (--month === 0) {
        month = 12;
        year--;
      }
      day = lengthOf();
    }
  }
  const days = new Int32Array(last - first + 1);
  for (let index = 0; index < days.length; index++) {
    days[index] = month * 100 + day;
    if (++day > lengthOf()) {
      day = 1;
      if (++month > 12) {
        month = 1;
        year++;
      }
    }
  }
  return days;
}

export interface Calendar {
  /** First day held, negative. */
  readonly firstDay: number;
  /** 1 where the day is in the wet season. */
  readonly wet: Uint8Array;
}

/** The wet days from the burn-in to some days beyond the end, so that looks ahead stay inside. */
export function createCalendar(
  start: string,
  wetSeason: { readonly from: string; readonly to: string } | undefined,
  burnInDays: number,
  days: number,
): Calendar {
  const firstDay = -burnInDays - 2;
  const dates = monthDays(start, firstDay, days + 60);
  const number = (text: string): number => Number(text.slice(0, 2)) * 100 + Number(text.slice(3));
  const wet = new Uint8Array(dates.length);
  if (wetSeason) {
    const from = number(wetSeason.from);
    const to = number(wetSeason.to);
    for (let index = 0; index < wet.length; index++) {
      const date = dates[index];
      wet[index] = (from <= to ? date >= from && date <= to : date >= from || date <= to) ? 1 : 0;
    }
  }
  return { firstDay, wet };
}

/** 1 in the wet season. Hours beyond the calendar read its last day. */
export function isWet(calendar: Calendar, hour: number): number {
  return calendar.wet[Math.min(calendar.wet.length - 1, Math.floor(hour / 24) - calendar.firstDay)];
}

export const hourOfDay = (hour: number): number => hour - Math.floor(hour / 24) * 24;

/** Dark from 18:00 to 06:00, as all year near the equator. */
export const nightfall = 18;
export const daybreak = 6;

export function isNight(hour: number): boolean {
  const clock = hourOfDay(hour);
  return clock < daybreak || clock >= nightfall;
}

/** The hour itself by day; by night that of the next daybreak. */
export function nextDaylight(hour: number): number {
  if (!isNight(hour)) return hour;
  const clock = hourOfDay(hour);
  return hour + ((clock < daybreak ? daybreak : daybreak + 24) - clock);
}

/** Quarters of a day: the grain of what bands remember of routine. */
export const slotHours = 6;
export const slotsPerWeek = hoursPerWeek / slotHours;

/** Quarter of the day and day of the week, 0 to 27. Night, morning, afternoon, evening. */
export function weekSlot(hour: number): number {
  const quarter = Math.floor(hour / slotHours);
  return quarter - Math.floor(quarter / slotsPerWeek) * slotsPerWeek;
}
