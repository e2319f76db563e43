/** Values of design points as a table or a picture shows them, and points in an order that reads. */
import { areNumbers } from '../analysis/levels.ts';
import type { DesignPoint } from '../analysis/levels.ts';
import type { Design } from '../study/storedDesign.ts';

/** The values of a design point; '' where nothing varies. */
export function settingText(parameters: Readonly<Record<string, string>> = {}): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/** Digits that a drawn value is shown with: nobody chose the other eight. */
const digitsShown = 4;

/** A value of a parameter as it is shown; one that is no number, or no value of a point, as it is. */
export type ShownValue = (parameter: string, value: string) => string;

/** Fractions have four digits, and as many more as tell the values of a parameter apart; whole numbers have all. */
export function shownValues(points: readonly DesignPoint[]): ShownValue {
  const names = new Set(points.flatMap(({ parameters }) => Object.keys(parameters)));
  const shown = new Map([...names].map((name) => [name, shortened(points.map(({ parameters }) => parameters[name]))]));
  return (parameter, value) => shown.get(parameter)?.get(value) ?? value;
}

function shortened(values: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(values)];
  for (let digits = digitsShown; digits < 12; digits++) {
    const short = distinct.map((value) => rounded(value, digits));
    if (new Set(short).size === distinct.length) return new Map(distinct.map((value, index) => [value, short[index]]));
  }
  return new Map();
}

function rounded(value: string, digits: number): string {
  const number = Number(value);
  if (!areNumbers([value]) || Number.isInteger(number)) return value;
  return String(Math.abs(number) >= 10 ** digits ? Math.round(number) : Number(number.toPrecision(digits)));
}

/** The values of every point as they are shown. */
export function shownPoints(points: readonly DesignPoint[], shown: ShownValue): Map<string, Record<string, string>> {
  const parametersOf = ({ parameters }: DesignPoint) =>
    Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, shown(name, value)]));
  return new Map(points.map((point) => [point.point_id, parametersOf(point)]));
}

/** By the first parameter, then the second: numbers upwards, cases and other values as the study lists them. */
export function inDesignOrder(points: readonly DesignPoint[], design: Design | undefined): DesignPoint[] {
  const names = [...new Set(points.flatMap(({ parameters }) => Object.keys(parameters)))];
  const ranks = names.map((name) => ranksOf(name, [...new Set(points.map((point) => point.parameters[name]))], design));
  return points.toSorted((a, b) => {
    for (const [index, name] of names.entries()) {
      const apart = rankOf(ranks[index], a.parameters[name]) - rankOf(ranks[index], b.parameters[name]);
      if (apart !== 0) return apart;
    }
    return 0;
  });
}

const rankOf = (ranks: ReadonlyMap<string, number>, value: string): number => ranks.get(value) ?? -1;

function ranksOf(name: string, values: readonly string[], design: Design | undefined): Map<string, number> {
  const listed =
    name === 'case'
      ? (design?.cases ?? []).map(({ id }) => id)
      : Object.entries(design?.parameters ?? {}).flatMap(([path, one]) =>
          (one.as ?? path) === name ? (one.values ?? []).map(String) : [],
        );
  const order = areNumbers(values)
    ? values.toSorted((a, b) => Number(a) - Number(b))
    : [...listed, ...values.filter((value) => !listed.includes(value)).toSorted()];
  return new Map(order.map((value, rank) => [value, rank]));
}
