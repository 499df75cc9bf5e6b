/** The key of a source: `verdict-2021`. */
export type SourceKey = string & { readonly __brand: 'SourceKey' };

/** The key of a source, from text known to be one. */
export function sourceKey(text: string): SourceKey {
  return text as SourceKey;
}

/** The key of a source, from text that may have the form of a citation: `verdict-2021`, `@verdict-2021`, `[@verdict-2021]`. */
export function citedKey(text: string): SourceKey {
  return sourceKey(text.replace(/^\[(@[^[\],;\s]+)\]$/, '$1').replace(/^@/, ''));
}
