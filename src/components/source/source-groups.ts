import { countIn } from '../../model/labels/count-in.ts';
import { counted, fill, type Words } from '../../model/labels/labels.ts';
import { groupByLetter } from '../../model/text/group-by-letter.ts';
import type { SourceCounts } from '../../views/source/source-list-view.ts';
import type { ListedSource } from '../../views/source/source-view.ts';
import { filedName, filedUnder, sortByAuthor } from '../../views/source/sources-by-author.ts';

/** Sources under one letter. `id` is the fragment of the group. */
export interface SourceGroup {
  letter: string;
  id: string;
  entries: SourceEntry[];
}

/** A source with the name it is sorted by. */
export interface SourceEntry {
  view: ListedSource;
  /** What it is filed under: `Moore, Jake`. */
  by: string;
}

/** A source as an entry of a list. */
export function entryOf(view: ListedSource): SourceEntry {
  return { view, by: filedUnder(view) };
}

/** Groups sources by the first letter of their author or publisher. */
export function groupByAuthor(views: readonly ListedSource[], language: string): SourceGroup[] {
  return groupByLetter(sortByAuthor(views, language), filedName, language).map(
    ({ letter, items }, at) => ({
      letter,
      id: `by-${at + 1}`,
      entries: items.map(entryOf),
    }),
  );
}

/** `34 sources from 12 publishers`; without their number if it says nothing of them: none or one is named. */
export function summaryOfSources(
  { count, publishers }: SourceCounts,
  { labels, language }: Words,
): string {
  const sources = countIn(language, count);
  if (publishers < 2) return counted(sources, labels.sourceCountOne, labels.sourceCount);
  return fill(labels.sourceSummary, {
    count: sources,
    publishers: countIn(language, publishers),
  });
}
