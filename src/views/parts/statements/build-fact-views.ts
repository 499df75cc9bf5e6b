import type { Entity } from '../../../model/records/entity.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import {
  areStatementsOfOneFact,
  showValue,
  valueDetail,
} from '../../../model/values/shown-value.ts';
import type { Labels } from '../../../model/labels/labels.ts';
import type { SourcedValue } from '../../../model/values/sourced-value.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import type { FactValueView, FactView } from './fact-view.ts';

/** The facts of an entity in the order of its kind's fields, each value with its reference numbers. */
export function buildFactViews(
  entity: Entity,
  kind: Kind,
  words: { labels: Labels; language: string },
  numbers: SourceNumbers,
): FactView[] {
  return kind.fields.flatMap((field) => {
    const values = entity.fields[field.id];
    if (!values || values.length === 0) return [];
    const shown = values.map((each) => buildValueView(each, words, numbers));
    const alternatives = areStatementsOfOneFact(values);
    return [
      {
        label: field.label,
        values: alternatives ? shown.slice(0, 1) : shown,
        others: alternatives ? shown.slice(1) : [],
      },
    ];
  });
}

function buildValueView(
  value: SourcedValue,
  words: { labels: Labels; language: string },
  numbers: SourceNumbers,
): FactValueView {
  const detail = valueDetail(value, words);
  return {
    ...showValue(value, words),
    references: numbers.of(value.sources),
    ...(detail && { detail }),
  };
}
