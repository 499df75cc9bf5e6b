import {
  colonIn,
  inParentheses,
  listCommaIn,
  semicolonIn,
} from '../../../../model/text/language.ts';
import { measured, type NameRelations, type RelatedName } from './tie-words.ts';

/** Relations of a name in a text, by label or by the others, whichever is shorter: `Fined: Acme; Bolt · Warned: Acme`. */
export function relationsText(relations: readonly NameRelations[], language: string): string {
  const [byLabel = '', byName = ''] = [relations, joinedByName(relations, language)].map((each) =>
    each
      .map(({ label, others }) => {
        const names = others.map((other) => measured(other, language));
        return label + colonIn(language) + names.join(semicolonIn(language));
      })
      .join(separator),
  );
  return byName.length < byLabel.length ? byName : byLabel;
}

/** Between relations with different labels. It does not begin a line. */
export const separator = '\u00a0· ';

/**
 * The same relations, with all labels of each name together: `Warned by, Fined by: Acme`. What belongs to one label of
 * several stands at it: `Warned by, Fined by (€1m): Acme`.
 */
export function joinedByName(
  relations: readonly NameRelations[],
  language: string,
): NameRelations[] {
  const ends = relations.flatMap(({ label, others }) => others.map((other) => ({ label, other })));
  const names = [...Map.groupBy(ends, ({ other }) => other.key).values()].flatMap((each) =>
    each.length === 1 ? each : joined(each, language),
  );
  return [...Map.groupBy(names, ({ label }) => label)].map(([label, each]) => ({
    label,
    others: each.map(({ other }) => other),
  }));
}

/** A name under one of its labels. */
interface LabelledName {
  label: string;
  other: RelatedName;
}

/** A name once, under all its labels. */
function joined(ends: readonly LabelledName[], language: string): LabelledName[] {
  const labels = ends.map(({ label, other: { measures } }) =>
    measures.length > 0
      ? label + inParentheses(measures.join(listCommaIn(language)), language)
      : label,
  );
  return ends.slice(0, 1).map(({ other }) => ({
    label: labels.join(listCommaIn(language)),
    other: { ...other, measures: [] },
  }));
}
