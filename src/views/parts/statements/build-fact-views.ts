import type { Entity } from '../../../model/records/entity.ts';
import type { Kind } from '../../../model/kinds/kind.ts';
import {
  areStatementsOfOneFact,
  showValue,
  valueDetail,
} from '../../../model/values/shown-value.ts';
import type { Words } from '../../../model/labels/labels.ts';
import { assessmentOf, standing } from '../../../model/values/assessment.ts';
import type { SourcedValue } from '../../../model/values/sourced-value.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import type { FactValueView, FactView } from './fact-view.ts';

/** The facts of an entity in the order of its kind's fields, each value with its reference numbers. */
export function buildFactViews(
  entity: Entity,
  kind: Kind,
  words: Words,
  numbers: SourceNumbers,
): FactView[] {
  const shown = (values: readonly SourcedValue[]): FactValueView[] =>
    values.map((each) => buildValueView(each, words, numbers));
  return kind.fields.flatMap((field) => {
    const values = entity.fields[field.id];
    if (!values || values.length === 0) return [];
    const chosen = areStatementsOfOneFact(values) ? standing(values).slice(0, 1) : values;
    const others = values.filter((each) => !chosen.includes(each));
    return [{ label: field.label, values: shown(chosen), others: shown(others) }];
  });
}

function buildValueView(value: SourcedValue, words: Words, numbers: SourceNumbers): FactValueView {
  const detail = valueDetail(value, words);
  return {
    ...showValue(value, words),
    ...assessmentOf(value),
    references: numbers.of(value.sources),
    ...(detail && { detail }),
  };
}
