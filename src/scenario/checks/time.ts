/** Dates exist, and a run has a bearable number of ticks. */
import type { Finding } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 17 years of 6-hour ticks. */
const mostTicks = 100_000;

export function checkDates({ clock }: ScenarioShape): Finding[] {
  const { start, wetSeason } = clock;
  const findings: Finding[] = [];
  if (!isDate(start))
    findings.push({ path: ['clock', 'start'], text: `expected a date that exists, found "${start}"` });
  for (const end of ['from', 'to'] as const) {
    const day = wetSeason?.[end];
    if (day !== undefined && !isMonthDay(day))
      findings.push({ path: ['clock', 'wetSeason', end], text: `expected a date that exists, found "${day}"` });
  }
  return findings;
}

function isDate(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isMonthDay(text.slice(5)) && (leap || text.slice(5) !== '02-29');
}

function isMonthDay(text: string): boolean {
  const [month, day] = text.split('-').map(Number);
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0);
}

export function checkTicks({ days, burnInDays, clock }: ScenarioShape): Finding[] {
  const ticks = ((days + burnInDays) * 24) / clock.tickHours;
  if (ticks <= mostTicks) return [];
  const path = ['clock', 'tickHours'];
  return [
    {
      path,
      text: `${days} days after ${burnInDays} make ${ticks} ticks; expected at most ${mostTicks}: take longer ticks`,
    },
  ];
}
