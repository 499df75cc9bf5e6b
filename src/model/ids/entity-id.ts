/** Id of an entity: `tencent`. */
export type EntityId = string & { readonly __brand: 'EntityId' };

/** The id of an entity, from text known to be one. */
export function entityId(text: string): EntityId {
  return text as EntityId;
}
