/** The fragment of a citation mark: `#cite-a-2`. */
export function citationFragment(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
