/** Name of a kind in front matter: `company`. */
export type KindId = string & { readonly __brand: 'KindId' };

/** The id of a kind from a text that declares the kind, or says where a relation may lead. */
export function kindId(text: string): KindId {
  return text as KindId;
}
