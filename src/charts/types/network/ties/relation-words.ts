import type { RelationEnd } from '../../../../link/relations/relation-ends.ts';
import { formatPartialDate } from '../../../../model/dates/format-date.ts';
import { periodWords } from '../../../../model/labels/period-words.ts';
import { commaIn, inParentheses } from '../../../../model/text/language.ts';
import type { SiteInput } from '../../../data/chart-input.ts';

/** A relation in a few words: its label, share, amount or role, and dates. */
export function wordsOf(end: RelationEnd, input: Pick<SiteInput, 'labels' | 'language'>): string {
  const { share, amount, role } = end.relation;
  const measure = share ?? amount?.text;
  const time = timeOf(end, input);
  // A role is words as well: `Leaders, chair`, but `Owns 52%`.
  const label =
    measure === undefined && role !== undefined
      ? [end.label, role].join(commaIn(input.language))
      : end.label;
  const words = [label, measure].filter(Boolean).join(' ');
  return time ? words + inParentheses(time, input.language) : words;
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
