/** Design points, the values of a parameter at them, and slices of these. */

export interface DesignPoint {
  readonly point_id: string;
  /** By column; '' where the scenario was left as it is. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** More values than these are put into slices of about as many points. */
export const mostLevels = 8;
export const slices = 5;

export const areNumbers = (values: readonly string[]): boolean =>
  values.every((value) => value !== '' && Number.isFinite(Number(value)));

/** Values of a parameter: numbers from the least, anything else by its characters. */
export function inOrder(values: readonly string[]): string[] {
  return areNumbers(values) ? values.toSorted((a, b) => Number(a) - Number(b)) : values.toSorted();
}

/** `from..to`, of values in order. */
export function sliceName(values: readonly string[]): string {
  return `${short(values[0])}..${short(values[values.length - 1])}`;
}

/** Ends of a slice are read, not computed with. */
function short(value: string): string {
  return String(Number(Number(value).toPrecision(4)));
}

/** What all other parameters do between the levels of one: stand crossed with it, are drawn, or step with the design. */
export type Others = 'crossed' | 'drawn' | 'stepped';
