/** A Markdown table. The first row is the header; all columns but the first are aligned right. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** How many times as large a value is as another: `2.5 ×`; a dash where that is none. */
export function times(value: number, other: number): string {
  const ratio = value / other;
  return Number.isFinite(ratio) ? `${ratio.toFixed(1)}\u00a0×` : '–';
}

export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
