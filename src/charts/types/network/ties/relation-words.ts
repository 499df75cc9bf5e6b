import type { RelationEnd } from '../../../../link/relations/relation-ends.ts';
import { formatPartialDate } from '../../../../model/dates/format-date.ts';
import { periodWords } from '../../../../model/labels/period-words.ts';
import { commaIn, inParentheses } from '../../../../model/text/language.ts';
import type { SiteInput } from '../../../data/chart-input.ts';

/**
 * A relation in a few words: its label, then its share, amount or role, and dates: `Owned by (52%, since 2018)`. In
 * parentheses, since a label may end in a preposition, of which what follows would seem to be the object.
 */
export function wordsOf(end: RelationEnd, input: Pick<SiteInput, 'labels' | 'language'>): string {
  const facts = [measureOf(end), timeOf(end, input)].filter(Boolean).join(commaIn(input.language));
  return facts ? end.label + inParentheses(facts, input.language) : end.label;
}

/** What is said beside the label of a relation if there is room for one thing: its share, amount or role. */
export function measureOf({ relation: { share, amount, role } }: RelationEnd): string | undefined {
  return share ?? amount?.text ?? role;
}

/** The time of a relation: `2021`, `since 2018`, `until 2020`, `2018 to 2020`; empty without dates. */
export function timeOf(
  { relation }: Pick<RelationEnd, 'relation'>,
  input: Pick<SiteInput, 'labels' | 'language'>,
): string {
  if (relation.on) return formatPartialDate(relation.on, input.language, 'short');
  return periodWords(relation, input, 'short') ?? '';
}
