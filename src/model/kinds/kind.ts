import type { FieldDefinition } from './field.ts';
import type { KindId } from '../ids/kind-id.ts';
import type { KindShape } from './kind-shapes.ts';

/** A kind of entity: its names, its address, its mark and its fields. */
export interface Kind {
  id: KindId;
  label: string;
  plural: string;
  /** First part of its addresses: `companies`. */
  folder: string;
  /** A colour of the author's; the built-in kinds and the palette have theirs in the style sheet. */
  color?: string;
  /** Name of the mark that stands for the kind without colour; see `kindShapes`. */
  shape: KindShape;
  /** schema.org type of its JSON-LD. */
  schemaOrg: string;
  /** FollowTheMoney schema of its export. */
  followTheMoney: string;
  /** Whether its entities happen: they stand on timelines and charts, and in feeds, on the day of the field that marks their start. */
  event: boolean;
  fields: FieldDefinition[];
}
