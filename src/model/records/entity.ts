import type { Amount } from '../values/amount.ts';
import type { Assessment } from '../values/assessment.ts';
import type { EntityId } from '../ids/entity-id.ts';
import type { KindId } from '../ids/kind-id.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { SitePath } from '../addresses/path.ts';
import type { Location, Position } from '../problems/problem.ts';
import type { Prose } from './prose.ts';
import type { SourceKey } from '../ids/source-key.ts';
import type { SourcedValue } from '../values/sourced-value.ts';

/** A company, person, law ...: one file of `entities/`. Only events are assessed as a whole. */
export interface Entity extends Prose, Assessment {
  type: 'entity';
  id: EntityId;
  kind: KindId;
  /** Other names; they link and are searched. */
  aliases: Name[];
  website?: string;
  /** Wikidata item: `Q860580`. */
  wikidata?: string;
  /** Sources of the page as a whole. */
  sources: SourceKey[];
  /** Values by field id, the preferred one first; without relations. */
  fields: Record<string, SourcedValue[]>;
  relations: Relation[];
  path: SitePath;
}

/** A name as written, with its position for reports on ambiguous names. */
export interface Name {
  text: string;
  at: Position;
}

/** A relation to another entity, as its author wrote it. */
export interface Relation extends Assessment {
  /** The field that states it: `owns`. */
  field: string;
  /** An entity, or a name without a page. */
  target: { id: EntityId } | { name: string };
  /** The name in the link from which the id was made, if they differ: `Mira Lund`. */
  linked?: string;
  /** The day of an act: a fine, a sale. A relation with it has neither `since` nor `until`. */
  on?: PartialDate;
  /** The first day of a state. */
  since?: PartialDate;
  /** The last day of a state. */
  until?: PartialDate;
  /** `52%`, as written. */
  share?: string;
  role?: string;
  amount?: Amount;
  sources: SourceKey[];
  /** Position of each key. */
  sourcesAt?: Position[];
  note?: string;
  at: Location;
}
