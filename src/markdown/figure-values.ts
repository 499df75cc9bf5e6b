import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import { columnIndex, type Column, type Dataset } from '../model/dataset.ts';
import { nearest } from '../model/nearest.ts';
import { formatPartialDate, parsePartialDate } from '../model/partial-date.ts';
import type { Position } from '../model/problem.ts';
import { formatQuantity } from '../model/quantity.ts';
import { creditOf, type SourceKey } from '../model/source.ts';
import { reportError, type Document } from './document.ts';
import { findEntity } from './find-entity.ts';
import { findReading, type Reading } from './find-row.ts';
import type { Figure } from './nodes.ts';
import type { SiteLookup } from './site-lookup.ts';

/** `:value{data=market-cap entity=tencent at=2021-07-26}`: the figure, its date and its source. */
export function valueNodes(
  attributes: Record<string, string>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent[] {
  const query = readQuery('value', ['at'], attributes, at, document, lookup);
  const reading = query && readAt(query, attributes['at'], at, document);
  if (!reading) return [];
  const text = quantity(reading.value, reading.column, document);
  return [
    ...figure(query, text, String(reading.value), [], [reading], document, lookup),
    ...citations(reading.sources, lookup),
  ];
}

/** `:change{... from=... to=...}`: the difference in per cent, with its sign. */
export function changeNodes(
  attributes: Record<string, string>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent[] {
  const query = readQuery('change', ['from', 'to'], attributes, at, document, lookup);
  const from = query && readAt(query, attributes['from'], at, document);
  const to = query && readAt(query, attributes['to'], at, document);
  if (!from || !to) return [];
  if (from.value === 0) {
    const message = `The value of ${from.date ?? 'the first row'} is zero, and a change from zero has no percentage.`;
    reportError(document, at, 'no-such-value', message, 'Start from another date.');
    return [];
  }
  const change = ((to.value - from.value) / Math.abs(from.value)) * 100;
  const sign = change > 0 ? '+' : '';
  const options = { unit: '%', decimals: 1, language: document.language };
  const text = sign + formatQuantity(change, options);
  const direction = change < 0 ? ['down'] : change > 0 ? ['up'] : [];
  return [
    ...figure(
      query,
      text,
      String(Number(change.toFixed(4))),
      direction,
      [from, to],
      document,
      lookup,
    ),
    ...citations([...new Set([...from.sources, ...to.sources])], lookup),
  ];
}

interface Query {
  dataset: Dataset;
  column: Column;
  entity?: string;
}

function readQuery(
  name: string,
  dates: string[],
  attributes: Record<string, string>,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): Query | undefined {
  const refuse = (message: string, fix: string): undefined => {
    reportError(document, at, 'invalid-directive', message, fix);
  };
  const id = attributes['data'];
  if (!id) return refuse(`\`:${name}\` names no dataset.`, 'Add `data=...`.');
  const dataset = lookup.datasets.get(id);
  if (!dataset) {
    const near = nearest(id, lookup.datasets.keys());
    const fix = near ? `Did you mean \`${near}\`?` : 'Name a table of `data/`.';
    reportError(document, at, 'unknown-data', `\`${id}\` is no dataset.`, fix);
    return undefined;
  }
  const column = numberColumn(dataset, attributes['column']);
  if (!column) {
    const numbers = dataset.columns
      .filter((each) => each.type === 'number')
      .map((each) => `\`${each.id}\``);
    return refuse(
      `\`${id}\` has no column of numbers${attributes['column'] ? ` named \`${attributes['column']}\`` : ''}.`,
      numbers.length > 0 ? `It has ${numbers.join(', ')}.` : 'Name a dataset that holds numbers.',
    );
  }
  if (columnIndex(dataset, 'date') >= 0) {
    const missing = dates.find((each) => !attributes[each]);
    if (missing)
      return refuse(
        `\`:${name}\` names no date.`,
        `Add \`${missing}=\` with a date, or latest, first, min or max.`,
      );
    const bad = dates.find((each) => !isMoment(attributes[each] ?? ''));
    if (bad) {
      return refuse(
        `\`${bad}=${attributes[bad]}\` is no date.`,
        'Write 2021-07-26, or latest, first, min or max.',
      );
    }
  }
  if (columnIndex(dataset, 'entity') < 0) return { dataset, column };
  if (!attributes['entity']) return refuse(`\`:${name}\` names no entity.`, 'Add `entity=...`.');
  const entity = findEntity(attributes['entity'], at, document, lookup);
  return entity && { dataset, column, entity: entity.id };
}

function numberColumn(dataset: Dataset, id: string | undefined): Column | undefined {
  return dataset.columns.find((each) => each.type === 'number' && (!id || each.id === id));
}

function isMoment(text: string): boolean {
  return ['latest', 'first', 'min', 'max'].includes(text) || parsePartialDate(text) !== undefined;
}

function readAt(
  query: Query,
  moment: string | undefined,
  at: Position,
  document: Document,
): Reading | undefined {
  const { dataset, column, entity } = query;
  const found = findReading(dataset, {
    column,
    ...(entity !== undefined && { entity }),
    ...(moment && columnIndex(dataset, 'date') >= 0 && { at: moment }),
  });
  if (!('dates' in found)) return found;
  const whose = entity === undefined ? '' : ` for \`${entity}\``;
  const fix =
    found.dates.length > 0
      ? `There is one on ${found.dates.join(' and on ')}.`
      : 'Add the row, or name another.';
  const when = moment ? ` at ${moment}` : '';
  reportError(document, at, 'no-such-value', `\`${dataset.id}\` has no value${whose}${when}.`, fix);
  return undefined;
}

/** The figure, and its date quietly behind it. */
function figure(
  query: Query,
  text: string,
  value: string,
  direction: string[],
  readings: Reading[],
  document: Document,
  lookup: SiteLookup,
): Figure[] {
  const days = readings.flatMap(({ date }) =>
    date ? formatPartialDate(date, document.language) : [],
  );
  const when = days.join(' – ');
  const credits = new Set(
    readings.flatMap(({ sources }) => sources.map((key) => creditOfKey(key, lookup))),
  );
  const title = [when, ...credits].filter(Boolean).join(', ');
  const refersTo = query.entity !== undefined && {
    refersTo: { to: `entity:${query.entity}`, how: 'value' } as const,
  };
  const shown: Figure = {
    type: 'figureValue',
    text,
    data: {
      hName: 'span',
      hProperties: { className: ['val', ...direction], ...(title && { title }) },
      hChildren: [h('data', { value }, text)],
      ...refersTo,
    },
  };
  if (!when) return [shown];
  const quiet = { hName: 'span', hProperties: { className: ['val-date'] } };
  const date: ElementContent = { type: 'text', value: ` (${when})` };
  return [shown, { type: 'figureValue', text: '', data: { ...quiet, hChildren: [date] } }];
}

function creditOfKey(key: SourceKey, lookup: SiteLookup): string {
  const source = lookup.sources.get(key);
  return source ? creditOf(source) || source.title : '';
}

function citations(keys: readonly SourceKey[], lookup: SiteLookup): PhrasingContent[] {
  return keys
    .filter((key) => lookup.sources.has(key))
    .map((source) => ({ type: 'citation', source }));
}

function quantity(value: number, column: Column, document: Document): string {
  const { unit, decimals } = column;
  return formatQuantity(value, {
    language: document.language,
    ...(unit !== undefined && { unit }),
    ...(decimals !== undefined && { decimals }),
  });
}
