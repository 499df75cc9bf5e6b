import type { FieldDefinition } from './field.ts';
import type { KindId } from '../ids/kind-id.ts';
import type { KindShape } from './kind-shapes.ts';

/** A kind: its names, address, mark and fields. */
export interface Kind {
  id: KindId;
  label: string;
  plural: string;
  /** First part of its paths: `companies`. */
  folder: string;
  /** Colour from `kinds.yaml`; the style sheet has the colours of built-in kinds and the palette. */
  color?: string;
  /** Shape of its mark, which identifies the kind without colour. */
  shape: KindShape;
  /** schema.org type of its JSON-LD. */
  schemaOrg: string;
  /** FollowTheMoney schema of its export. */
  followTheMoney: string;
  /** True if its entities are events: timelines, charts and feeds show them on the date that marks their `start`. */
  event: boolean;
  fields: FieldDefinition[];
  /** Fields that `kinds.yaml` may define otherwise, for it has errors there; `all` if any field may be one. */
  unreadFields?: 'all' | readonly string[];
}
