/** Id of a kind, as in front matter: `company`. */
export type KindId = string & { readonly __brand: 'KindId' };

/** The id of a kind, from text known to be one. */
export function kindId(text: string): KindId {
  return text as KindId;
}

/** Instead of the kind of an entity whose file names none that exists. */
export const noKind = kindId('');
