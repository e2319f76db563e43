/** One heap for all state: columns are typed-array views at fixed offsets, so a snapshot is one copy. */

export type ColumnKind = 'f64' | 'i32' | 'u8';

export interface ColumnSpec<Dimension extends string> {
  readonly kind: ColumnKind;
  /** What one entry belongs to. */
  readonly per: Dimension;
  readonly unit: string;
  readonly meaning: string;
}

interface ArrayOf {
  f64: Float64Array;
  i32: Int32Array;
  u8: Uint8Array;
}

export type Columns<Specs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { readonly kind: infer Kind extends ColumnKind }
    ? ArrayOf[Kind]
    : never;
};

const width = { f64: 8, i32: 4, u8: 1 } as const;

/**
 * Lays out columns in one buffer: widest first, so every view is aligned.
 * @returns the views by name, and the buffer that holds them all.
 * @throws a RangeError naming the dimension whose size is no whole number: it would put the columns after it out of line.
 */
export function layOut<Dimension extends string, Specs extends Readonly<Record<string, ColumnSpec<Dimension>>>>(
  specs: Specs,
  sizes: Readonly<Record<Dimension, number>>,
): { readonly heap: Uint8Array<ArrayBuffer>; readonly columns: Columns<Specs> } {
  for (const [dimension, size] of Object.entries(sizes))
    if (!Number.isSafeInteger(size) || (size as number) < 0)
      throw new RangeError(`the size of ${dimension} is ${size as number}, which is no whole number`);
  const names = Object.keys(specs).sort((a, b) => width[specs[b].kind] - width[specs[a].kind]);
  let bytes = 0;
  const offsets = names.map((name) => {
    const offset = bytes;
    bytes += sizes[specs[name].per] * width[specs[name].kind];
    return offset;
  });
  const buffer = new ArrayBuffer(Math.ceil(bytes / 8) * 8);
  const views: Record<string, Float64Array | Int32Array | Uint8Array> = {};
  names.forEach((name, position) => {
    const { kind, per } = specs[name];
    const length = sizes[per];
    views[name] =
      kind === 'f64'
        ? new Float64Array(buffer, offsets[position], length)
        : kind === 'i32'
          ? new Int32Array(buffer, offsets[position], length)
          : new Uint8Array(buffer, offsets[position], length);
  });
  return { heap: new Uint8Array(buffer), columns: views as Columns<Specs> };
}
