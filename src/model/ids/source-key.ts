/** The key that a source is cited by: `verdict-2021`. */
export type SourceKey = string & { readonly __brand: 'SourceKey' };

/** The key of a source from a text that is one. */
export function sourceKey(text: string): SourceKey {
  return text as SourceKey;
}

/** The key of a source from a text that may write it as a citation does: `verdict-2021`, `@verdict-2021`. */
export function citedKey(text: string): SourceKey {
  return sourceKey(text.replace(/^@/, ''));
}
