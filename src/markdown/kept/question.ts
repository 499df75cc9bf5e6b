import type { NameIndex } from '../../link/names/name-index.ts';
import type { Drafts } from '../../model/records/drafts.ts';
import type { UnreadNames } from '../../model/records/unread-names.ts';
import type { HeadingLookup } from '../headings/heading-lookup.ts';
import type { DrawChart, DrawNetwork, SiteLookup } from '../lookup/site-lookup.ts';
import type { TableLookup } from '../lookup/table-lookup.ts';
import type { MapQuestion } from './recorded-map.ts';

/** A question that a text asked of the site, in a form that can be kept: `=["resolve","tencent",""]`. */
export type Question = string;

/** What is asked of the site: by which part of a lookup, and with which arguments. */
export type Asking =
  | ['resolve', ...Parameters<NameIndex['resolve']>]
  | ['heading', ...Parameters<HeadingLookup['find']>]
  | ['head', ...Parameters<TableLookup['head']>]
  | ['number', ...Parameters<TableLookup['number']>]
  | ['entitiesOf', ...Parameters<SiteLookup['entitiesOf']>]
  | ['drawChart', ...Parameters<DrawChart>]
  | ['drawNetwork', Parameters<DrawNetwork>[0] | null, Parameters<DrawNetwork>[1]]
  | ['unread', ...Parameters<UnreadNames['has']>]
  | ['draft', ...Parameters<Drafts['find']>]
  | ['map', string, MapQuestion]
  | ['whole', string]
  | ['records', string];

/** Starts a question whose answer follows from the records. */
const fromRecords = '=';
/** Starts any other question. */
const fromMore = '?';

/** The question in the form that is kept. */
export function writeQuestion(asking: Asking): Question {
  return (isOfRecords(asking) ? fromRecords : fromMore) + JSON.stringify(asking);
}

/** The question that `writeQuestion` wrote. */
export function readQuestion(question: Question): Asking {
  return JSON.parse(question.slice(1)) as Asking;
}

/**
 * Whether the answer to a question stays the same while the records without their texts, and the events, do. Nearly all
 * questions are of this kind.
 */
export function followsFromRecords(question: Question): boolean {
  return question.startsWith(fromRecords);
}

function isOfRecords(asking: Asking): boolean {
  switch (asking[0]) {
    case 'resolve':
    case 'head':
    case 'number':
    case 'entitiesOf':
    case 'drawNetwork':
      return true;
    case 'drawChart':
      // A chart that a text changes is checked, and its problems depend on the files that could not be read, too.
      return Object.keys(asking[2]).length === 0;
    case 'map':
      return mapsOfRecords.has(asking[1]);
    case 'heading':
    case 'unread':
    case 'draft':
    case 'whole':
    case 'records':
      return false;
  }
}

/** The maps of a lookup that are made of the records alone. */
const mapsOfRecords: ReadonlySet<string> = new Set([
  'targets',
  'targetsByFile',
  'targetsByPath',
  'entities',
  'sources',
  'datasets',
  'assets',
  'dataAddresses',
]);
