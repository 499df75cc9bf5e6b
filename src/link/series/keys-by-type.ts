/** The types of chart that read a key which other types ignore. */
export const typesThatRead = {
  /** Draw an index if there is a baseline. */
  baseline: ['line', 'bar', 'slope', 'dumbbell'],
  /** Have a logarithmic scale. */
  scale: ['line', 'bar', 'slope', 'dumbbell', 'heatmap', 'scatter'],
  /** Mark events: bars only of one series over time. */
  events: ['line', 'area', 'timeline', 'bar'],
} as const;

/** A key that only some types of chart read. */
export type SelectiveKey = keyof typeof typesThatRead;

/** Whether a type of chart reads a key that others ignore. */
export function readsKey(type: string, key: SelectiveKey): boolean {
  const types: readonly string[] = typesThatRead[key];
  return types.includes(type);
}

/** Whether a type of chart is known to ignore a key. A type that someone has added to the program may read any. */
export function ignoresKey(type: string, key: SelectiveKey): boolean {
  return ownTypes.has(type) && !readsKey(type, key);
}

const ownTypes: ReadonlySet<string> = new Set([
  ...Object.values(typesThatRead).flat(),
  ...['network', 'treemap'],
]);
