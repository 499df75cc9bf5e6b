import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Column } from '../../model/data/column.ts';
import type { Observation } from '../../model/data/observations.ts';
import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { fixOfForm } from '../../model/dates/date-fix.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { isMoment, type Moment } from '../../model/data/moment.ts';
import { reportError } from '../document/document.ts';
import type { DirectiveUse } from './directive-type.ts';
import { findEntityId } from './find-entity.ts';
import { findNumberColumn } from '../../link/series/number-column.ts';
import type { DatasetHead } from '../lookup/table-lookup.ts';

/** Which numbers a directive asks for: a column of a dataset, and an entity where the dataset has entities. */
export interface ValueQuery {
  dataset: DatasetHead;
  column: Column;
  entity?: EntityId;
  /** Whether the dataset has errors, so that a value may be missing because of them. */
  isUnread: boolean;
}

/** Reads a directive's attributes, or reports all that is wrong with them. `dates` names the attributes that hold dates. */
export function readQuery(
  name: string,
  dates: readonly string[],
  use: DirectiveUse,
): ValueQuery | undefined {
  const { dataset, isUnread } = readDataset(name, use);
  const column = dataset && readColumn(dataset, isUnread, use);
  const areDatesRead = readDates(name, dates, dataset, use);
  const entity = readEntity(name, dataset, use);
  if (!dataset || !column || !areDatesRead || entity === 'none') return undefined;
  return { dataset, column, isUnread, ...(entity && { entity }) };
}

function readDataset(
  name: string,
  use: DirectiveUse,
): { dataset?: DatasetHead | undefined; isUnread: boolean } {
  const { attributes, at, document, lookup } = use;
  const id = attributes['data'];
  if (!id) {
    refuse(use, `\`:${name}\` does not name a dataset.`, 'Add `data=...`.');
    return { isUnread: false };
  }
  const isUnread = lookup.records.unread?.has('dataset', id) ?? false;
  const dataset = lookup.tables.head(id);
  if (!dataset && !isUnread) {
    const fix = didYouMeanOr(id, lookup.datasets, 'Name a table of `data/`.');
    reportError(document, at, 'unknown-data', `\`${id}\` is not a dataset.`, fix);
  }
  return { dataset, isUnread };
}

function readColumn(
  dataset: DatasetHead,
  isUnread: boolean,
  use: DirectiveUse,
): Column | undefined {
  const { column, fault } = findNumberColumn(dataset, use.attributes['column']);
  if (fault && !isUnread) refuse(use, fault.message, fault.fix);
  return column;
}

/** The entity of the attribute; `undefined` if the dataset has no entities, `'none'` if one is missing or unknown. */
function readEntity(
  name: string,
  dataset: DatasetHead | undefined,
  use: DirectiveUse,
): EntityId | 'none' | undefined {
  const { attributes, at, document, lookup } = use;
  if (dataset && !hasColumn(dataset, 'entity')) return undefined;
  const written = attributes['entity'];
  if (written) return findEntityId(written, at, document, lookup) ?? 'none';
  if (dataset) refuse(use, `\`:${name}\` does not name an entity.`, 'Add `entity=...`.');
  return 'none';
}

function refuse({ at, document }: DirectiveUse, message: string, fix: string): void {
  reportError(document, at, 'invalid-directive', message, fix);
}

/** The observation at a date or moment; without one, reports the nearest dates. */
export function readAt(
  query: ValueQuery,
  moment: string | undefined,
  { at, document, lookup }: DirectiveUse,
): Observation | undefined {
  const { dataset, column, entity } = query;
  const when = hasColumn(dataset, 'date') && moment ? readMoment(moment) : undefined;
  const { observation, instead } = lookup.tables.number({
    dataset: dataset.id,
    column: column.id,
    ...(entity && { entity }),
    ...(when && { when }),
  });
  if (observation) return observation;
  if (query.isUnread) return undefined;
  const whose = entity === undefined ? '' : ` for \`${entity}\``;
  const day = moment ? ` at ${moment}` : '';
  const message = `\`${dataset.id}\` has ${instead.has}${whose}${day}.`;
  reportError(document, at, 'no-such-value', message, instead.fix);
  return undefined;
}

/** Whether the attributes that hold dates do, where the dataset has dates; reports those that do not. */
function readDates(
  name: string,
  dates: readonly string[],
  dataset: DatasetHead | undefined,
  use: DirectiveUse,
): boolean {
  if (dataset && !hasColumn(dataset, 'date')) return true;
  const { attributes } = use;
  const missing = dataset && dates.find((each) => !attributes[each]);
  const bad = dates.filter((each) => attributes[each] && !readMoment(attributes[each]));
  if (missing) {
    const fix = `Add \`${missing}=\` with a date, or latest, first, min or max.`;
    refuse(use, `\`:${name}\` does not name a date.`, fix);
  }
  for (const each of bad) {
    const written = attributes[each] ?? '';
    const fix = fixOfForm(written) ?? 'Write 2021-07-26, or latest, first, min or max.';
    refuse(use, `\`${each}=${written}\` is not a date.`, fix);
  }
  return !missing && bad.length === 0;
}

function hasColumn({ columns }: DatasetHead, type: Column['type']): boolean {
  return columns.some((column) => column.type === type);
}

function readMoment(text: string): Moment | PartialDate | undefined {
  return isMoment(text) ? text : parsePartialDate(text);
}
