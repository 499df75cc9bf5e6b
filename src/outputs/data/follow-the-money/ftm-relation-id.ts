/**
 * The id of an exported relation without the count of those alike: `alibaba.owns.lazada`. Ids may have letters, digits,
 * dots and hyphens only.
 */
export function ftmRelationId(entity: string, field: string, other: string): string {
  return `${entity}.${field.replace(/[^0-9a-zA-Z.-]+/g, '-')}.${other}`;
}
