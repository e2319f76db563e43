/** Vega's hook for measuring text, which its own types leave out. */
import 'vega';

declare module 'vega' {
  interface TextItem {
    readonly fontSize?: number;
    readonly fontWeight?: string | number;
  }
  export const textMetrics: { width: (item: TextItem, text: unknown) => number };
}
