import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import { sourcesOfRow } from '../../model/data/dataset.ts';
import type { Observation } from '../../model/data/observations.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import {
  directionOfChange,
  formatPercentChange,
  negativeStart,
  percentChange,
} from '../../model/values/percent-change.ts';
import { formatQuantity } from '../../model/values/quantity.ts';
import { valueOrigin } from '../../model/values/value-origin.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { reportError, reportWarning, type Document } from '../document/document.ts';
import type { DatasetValue } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { assessmentNodes } from './assessment-nodes.ts';
import type { DirectiveUse, TextDirectiveType } from './directive-type.ts';
import { readAt, readQuery, type ValueQuery } from './value-query.ts';

/** `:value{data=market-cap entity=tencent at=2021-07-26}`: the value, its date and its source. */
export const valueDirective: TextDirectiveType = {
  form: 'text',
  attributes: ['data', 'entity', 'at', 'column', 'unit'],
  nodes: valueNodes,
};

/** `:change{... from=... to=...}`: the signed difference in per cent. */
export const changeDirective: TextDirectiveType = {
  form: 'text',
  attributes: ['data', 'entity', 'from', 'to', 'column'],
  nodes: changeNodes,
};

function valueNodes(use: DirectiveUse): PhrasingContent[] {
  const { attributes, at, document, lookup } = use;
  const { unit } = attributes;
  if (unit !== undefined && unit !== 'none') {
    const message = `\`unit=${unit}\` is not a choice: the dataset says what the unit is.`;
    const fix = 'Write `unit=none` to leave it out, or remove `unit`.';
    reportError(document, at, 'invalid-directive', message, fix);
    return [];
  }
  const query = readQuery('value', ['at'], use);
  const observation = query && readAt(query, attributes['at'], use);
  if (!observation) return [];
  const { column } = query;
  const text = formatQuantity(observation.value, {
    ...(unit === undefined && { unit: column.unit }),
    decimals: column.decimals,
    language: document.formatLanguage,
  });
  return [
    valueWithOrigin(query, { text, value: observation.value, observations: [observation] }, use),
    ...assessmentNodes(observation, { labels: lookup.labels, language: document.formatLanguage }),
    ...citations(sourcesOf(query, [observation]), lookup),
  ];
}

function changeNodes(use: DirectiveUse): PhrasingContent[] {
  const { attributes, at, document, lookup } = use;
  const query = readQuery('change', ['from', 'to'], use);
  const from = query && readAt(query, attributes['from'], use);
  const to = query && readAt(query, attributes['to'], use);
  if (!from || !to) return [];
  if (from.value === 0) {
    const message = `The value of ${from.date ?? 'the first row'} is zero, and a change from zero has no percentage.`;
    reportError(document, at, 'no-such-value', message, 'Start from another date.');
    return [];
  }
  if (from.value < 0) {
    const { message, fix } = negativeStart(from.date);
    reportWarning(document, at, 'no-such-value', message, fix);
  }
  const change = percentChange(from.value, to.value);
  const text = formatPercentChange(change, document.formatLanguage);
  const direction = directionOfChange(change);
  return [
    valueWithOrigin(
      query,
      {
        text,
        value: Number(change.toFixed(4)),
        direction: direction === 'level' ? [] : [direction],
        observations: [from, to],
      },
      use,
    ),
    ...assessmentOfChange(from, to, document, lookup),
    ...citations([...new Set(sourcesOf(query, [from, to]))], lookup),
  ];
}

/** How sure both values of a change are: once if that is the same, else each with its date. */
function assessmentOfChange(
  from: Observation,
  to: Observation,
  { formatLanguage: language }: Document,
  { labels }: SiteLookup,
): PhrasingContent[] {
  const words = { labels, language };
  if (from.status === to.status && from.confidence === to.confidence) {
    return assessmentNodes(to, words);
  }
  return [from, to].flatMap((each) =>
    assessmentNodes(each, words, each.date && formatPartialDate(each.date, language, 'short')),
  );
}

/** A number as a text shows it. */
interface ShownValue {
  text: string;
  value: number;
  /** Class names that say whether it rises or falls. */
  direction?: string[];
  /** What it is read from. */
  observations: Observation[];
}

/** The value and, for a screen reader after it and for others beside it, its date and source. */
function valueWithOrigin(
  query: ValueQuery,
  { text, value, direction = [], observations }: ShownValue,
  { document, lookup }: DirectiveUse,
): DatasetValue {
  const origin = valueOrigin(
    observations.flatMap(({ date }) => date ?? []),
    sourcesOf(query, observations).flatMap((key) => lookup.sources.get(key) ?? []),
    document.formatLanguage,
  );
  const data = h('data', { value: String(value) }, text);
  const isWithdrawn = observations.some(({ status }) => status === 'withdrawn');
  const refersTo = query.entity !== undefined && {
    refersTo: { to: `entity:${query.entity}`, how: 'value' } as const,
  };
  return {
    type: 'datasetValue',
    text,
    data: {
      hName: 'span',
      // Without a pointer, only what has the focus can show its date and source.
      hProperties: { className: ['val', ...direction], ...(origin && { tabIndex: 0 }) },
      hChildren: [isWithdrawn ? h('s', [data]) : data, ...(origin ? [originElement(origin)] : [])],
      ...refersTo,
    },
  };
}

/** Its brackets are for those who hear or copy the text; the box that others see has a border. */
function originElement(origin: string): ElementContent {
  return h('span.val-origin', [h('span.sr', ' ('), origin, h('span.sr', ')')]);
}

function sourcesOf({ dataset }: ValueQuery, observations: readonly Observation[]): SourceKey[] {
  return observations.flatMap((each) => sourcesOfRow(dataset, each));
}

function citations(keys: readonly SourceKey[], lookup: SiteLookup): PhrasingContent[] {
  return keys
    .filter((key) => lookup.sources.has(key))
    .map((source) => ({ type: 'citation', source }));
}
