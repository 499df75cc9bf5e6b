import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Column } from '../../model/data/column.ts';
import type { Observation } from '../../model/data/observations.ts';
import { didYouMeanOr } from '../../model/problems/nearest.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { isMoment, type Moment } from '../../model/data/moment.ts';
import type { Problem } from '../../model/problems/problem.ts';
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

/** Reads a directive's attributes, or reports what is wrong with them. `dates` names the attributes that hold dates. */
export function readQuery(
  name: string,
  dates: readonly string[],
  { attributes, at, document, lookup }: DirectiveUse,
): ValueQuery | undefined {
  const refuse = (message: string, fix: string): undefined => {
    reportError(document, at, 'invalid-directive', message, fix);
  };
  const id = attributes['data'];
  if (!id) return refuse(`\`:${name}\` does not name a dataset.`, 'Add `data=...`.');
  const isUnread = lookup.records.unread?.has('dataset', id) ?? false;
  const dataset = lookup.tables.head(id);
  if (!dataset) {
    if (isUnread) return undefined;
    const fix = didYouMeanOr(id, lookup.datasets, 'Name a table of `data/`.');
    reportError(document, at, 'unknown-data', `\`${id}\` is not a dataset.`, fix);
    return undefined;
  }
  const { column, fault } = findNumberColumn(dataset, attributes['column']);
  if (!column) return isUnread ? undefined : refuse(fault.message, fault.fix);
  const dateFault = hasColumn(dataset, 'date') && findDateFault(name, dates, attributes);
  if (dateFault) return refuse(dateFault.message, dateFault.fix);
  if (!hasColumn(dataset, 'entity')) return { dataset, column, isUnread };
  if (!attributes['entity'])
    return refuse(`\`:${name}\` does not name an entity.`, 'Add `entity=...`.');
  const entity = findEntityId(attributes['entity'], at, document, lookup);
  return entity && { dataset, column, entity, isUnread };
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

function findDateFault(
  name: string,
  dates: readonly string[],
  attributes: DirectiveUse['attributes'],
): Pick<Problem, 'message' | 'fix'> | undefined {
  const missing = dates.find((each) => !attributes[each]);
  if (missing) {
    return {
      message: `\`:${name}\` does not name a date.`,
      fix: `Add \`${missing}=\` with a date, or latest, first, min or max.`,
    };
  }
  const bad = dates.find((each) => !readMoment(attributes[each] ?? ''));
  if (!bad) return undefined;
  return {
    message: `\`${bad}=${attributes[bad]}\` is not a date.`,
    fix: 'Write 2021-07-26, or latest, first, min or max.',
  };
}

function hasColumn({ columns }: DatasetHead, type: Column['type']): boolean {
  return columns.some((column) => column.type === type);
}

function readMoment(text: string): Moment | PartialDate | undefined {
  return isMoment(text) ? text : parsePartialDate(text);
}
