/** The words of a first-level heading that opens a text; `undefined` if there is none. */
export function openingHeading(markdown: string): string | undefined {
  return /^\s*#[ \t]+(\S.*?)[ \t]*(?:\{[^{}\n]*\})?[ \t#]*(?:\n|$)/.exec(markdown)?.[1];
}
