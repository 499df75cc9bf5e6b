import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { Column } from '../../model/data/column.ts';
import { sourcesOfRow } from '../../model/data/dataset.ts';
import type { Observation } from '../../model/data/observations.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import { creditOf } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { reportError, type Document } from '../document/document.ts';
import type { DatasetValue } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import type { DirectiveUse, TextDirectiveType } from './directive-type.ts';
import { readAt, readQuery, type ValueQuery } from './value-query.ts';

/** `:value{data=market-cap entity=tencent at=2021-07-26}`: the value, its date and its source. */
export const valueDirective: TextDirectiveType = {
  form: 'text',
  attributes: ['data', 'entity', 'at', 'column'],
  nodes: valueNodes,
};

/** `:change{... from=... to=...}`: the signed difference in per cent. */
export const changeDirective: TextDirectiveType = {
  form: 'text',
  attributes: ['data', 'entity', 'from', 'to', 'column'],
  nodes: changeNodes,
};

function valueNodes({ attributes, at, document, lookup }: DirectiveUse): PhrasingContent[] {
  const query = readQuery('value', ['at'], attributes, at, document, lookup);
  const found = query && readAt(query, attributes['at'], at, document);
  if (!found) return [];
  const text = quantity(found.value, query.column, document);
  return [
    ...valueWithDate(query, text, String(found.value), [], [found], document, lookup),
    ...citations(sourcesOf(query, [found]), lookup),
  ];
}

function changeNodes({ attributes, at, document, lookup }: DirectiveUse): PhrasingContent[] {
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
    ...valueWithDate(
      query,
      text,
      String(Number(change.toFixed(4))),
      direction,
      [from, to],
      document,
      lookup,
    ),
    ...citations([...new Set(sourcesOf(query, [from, to]))], lookup),
  ];
}

/** The value, followed by its date in small print. */
function valueWithDate(
  query: ValueQuery,
  text: string,
  value: string,
  direction: string[],
  observations: Observation[],
  document: Document,
  lookup: SiteLookup,
): DatasetValue[] {
  const days = observations.flatMap(({ date }) =>
    date ? formatPartialDate(date, document.language) : [],
  );
  const when = days.join(' – ');
  const credits = new Set(sourcesOf(query, observations).map((key) => creditOfKey(key, lookup)));
  const title = [when, ...credits].filter(Boolean).join(', ');
  const refersTo = query.entity !== undefined && {
    refersTo: { to: `entity:${query.entity}`, how: 'value' } as const,
  };
  const shown: DatasetValue = {
    type: 'datasetValue',
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
  return [shown, { type: 'datasetValue', text: '', data: { ...quiet, hChildren: [date] } }];
}

function sourcesOf({ dataset }: ValueQuery, observations: readonly Observation[]): SourceKey[] {
  return observations.flatMap((each) => sourcesOfRow(dataset, each));
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

function quantity(
  value: number,
  { unit, decimals }: Column,
  { language }: Pick<Document, 'language'>,
): string {
  return formatQuantity(value, { unit, decimals, language });
}
