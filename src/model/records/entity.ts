import type { EntityId } from '../ids/entity-id.ts';
import type { KindId } from '../ids/kind-id.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { SitePath } from '../addresses/path.ts';
import type { Location, Position } from '../problems/problem.ts';
import type { Prose } from './prose.ts';
import type { SourceKey } from '../ids/source-key.ts';
import type { SourcedValue } from '../values/sourced-value.ts';

/** A company, person, law ...: one file of `entities/`. */
export interface Entity extends Prose {
  type: 'entity';
  id: EntityId;
  kind: KindId;
  /** Other names it goes by; they link and are searched. */
  aliases: Name[];
  website?: string;
  /** Wikidata item: `Q860580`. */
  wikidata?: string;
  /** Sources of the page as a whole. */
  sources: SourceKey[];
  /** Values by field id, the preferred one first. Relations are not among them. */
  fields: Record<string, SourcedValue[]>;
  relations: Relation[];
  path: SitePath;
}

/** A name as written, with its place for the reports on ambiguous names. */
export interface Name {
  text: string;
  at: Position;
}

/** A statement that one entity stands in a relation to another, as its author wrote it. */
export interface Relation {
  /** Field of the kind it is written in: `owns`. */
  field: string;
  /** Someone without a page is only named. */
  target: { id: EntityId } | { name: string };
  since?: PartialDate;
  until?: PartialDate;
  /** `52%`, as written. */
  share?: string;
  role?: string;
  sources: SourceKey[];
  /** Where each of the keys stands. */
  sourcesAt?: Position[];
  note?: string;
  at: Location;
}
