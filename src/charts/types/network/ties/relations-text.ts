import { colonIn, listCommaIn, semicolonIn } from '../../../../model/text/language.ts';
import { measured, type NameRelations } from './tie-words.ts';

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

/** The same relations, with all labels of each name together: `Fined by, Warned by: Acme, €1m`. */
export function joinedByName(
  relations: readonly NameRelations[],
  language: string,
): NameRelations[] {
  const ends = relations.flatMap(({ label, others }) => others.map((other) => ({ label, other })));
  const names = [...Map.groupBy(ends, ({ other }) => other.key).values()].map((each) => ({
    label: each.map(({ label }) => label).join(listCommaIn(language)),
    measures: each.flatMap(({ other }) => other.measures),
    others: each.slice(0, 1).map(({ other }) => other),
  }));
  return [...Map.groupBy(names, ({ label }) => label)].map(([label, each]) => ({
    label,
    others: each.flatMap(({ others, measures }) =>
      others.map((other) => ({ ...other, measures: [...new Set(measures)] })),
    ),
  }));
}
