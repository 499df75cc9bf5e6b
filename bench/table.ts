/** A Markdown table. The first row is the header; all columns but the first are aligned right. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

export const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
