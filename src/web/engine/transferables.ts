/** Buffers of every typed array in a plain object, so that they are handed over and not copied. */
export function transferables(value: object): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (each: unknown): void => {
    if (ArrayBuffer.isView(each)) {
      if (each.buffer instanceof ArrayBuffer) found.add(each.buffer);
    } else if (typeof each === 'object' && each !== null) Object.values(each).forEach(look);
  };
  look(value);
  return [...found];
}
