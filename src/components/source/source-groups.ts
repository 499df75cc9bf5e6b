import type { SourceView } from '../../views/source/source-view.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { counted, fill, type Words } from '../../model/labels/labels.ts';
import { compareNewestFirst } from '../../model/dates/compare-newest-first.ts';
import { nameFamilyFirst } from '../../model/sources/source-name.ts';
import type { Source } from '../../model/sources/source.ts';
import { groupByLetter } from '../../model/text/group-by-letter.ts';
import { localesOf } from '../../model/text/locales.ts';

/** Sources under one letter. `id` is the fragment of the group. */
export interface SourceGroup {
  letter: string;
  id: string;
  entries: SourceEntry[];
}

/** A source with the name it is sorted by. */
export interface SourceEntry {
  view: SourceView;
  /** What it is filed under: author or publisher, `Moore, Jake`, or the reference as the citation style writes it. */
  by: string;
}

/** Groups sources by the first letter of their author or publisher. Within an author, the newest come first. */
export function groupByAuthor(views: readonly SourceView[], language: string): SourceGroup[] {
  const { compare } = new Intl.Collator(localesOf(language), {
    sensitivity: 'base',
    numeric: true,
  });
  const entries = views.map((view) => ({ view, by: view.entry?.text ?? orderedBy(view.source) }));
  const nameOf = ({ view, by }: SourceEntry): string => by || view.source.title;
  entries.sort(
    (a, b) =>
      compare(nameOf(a), nameOf(b)) ||
      compareNewestFirst(a.view.source.issued, b.view.source.issued) ||
      compare(a.view.source.title, b.view.source.title) ||
      (a.view.slug < b.view.slug ? -1 : 1),
  );
  return groupByLetter(entries, nameOf, language).map(({ letter, items }, at) => ({
    letter,
    id: `by-${at + 1}`,
    entries: items,
  }));
}

/** `34 sources from 12 publishers`; without their number if it says nothing of them: none or one is named. */
export function summaryOfSources(
  views: readonly SourceView[],
  { labels, language }: Words,
): string {
  const count = countIn(language, views.length);
  const publishers = countPublishers(views);
  if (publishers < 2) return counted(count, labels.sourceCountOne, labels.sourceCount);
  return fill(labels.sourceSummary, { count, publishers: countIn(language, publishers) });
}

/** Number of different publishers: newspapers, journals, websites, publishing houses. */
function countPublishers(views: readonly SourceView[]): number {
  const names = views.flatMap(({ source }) => source.container ?? source.publisher ?? []);
  return new Set(names).size;
}

function orderedBy(source: Source): string {
  const { authors, editors = [], hasMoreAuthors, container, publisher } = source;
  const people = authors.length > 0 || container ? authors : editors;
  if (people.length === 0) return container ?? publisher ?? '';
  const names = people.slice(0, 3).map(nameFamilyFirst).join('; ');
  return people.length > 3 || hasMoreAuthors ? `${names}; …` : names;
}
