import type { SitePath } from '../../model/addresses/path.ts';
import type { Work } from '../../model/sources/source.ts';
import type { PartLinks } from '../parts/divided/part-links.ts';
import type { ListFilter } from '../parts/filters/list-filter.ts';
import type { ListedSource } from './source-view.ts';

/** A page that lists sources: all, those cited most if letters have their own pages, or one letter's. */
export interface SourceListView extends PartLinks {
  path: SitePath;
  title: string;
  /** Numbers of the page's letter, or of all sources. */
  counts: SourceCounts;
  /** True if the sources are those cited most, since the pages of letters have the others. */
  isFirst: boolean;
  sources: ListedSource[];
  filters: ListFilter[];
  /** The marks of each source in the filters. */
  marks: number[][];
}

/** What is told of sources at the head of their list. */
export interface SourceCounts {
  count: number;
  /** Different publishers: newspapers, journals, websites, publishing houses. */
  publishers: number;
  /** Sources that nothing cites. */
  uncited: number;
}

/** Counts sources. */
export function countSources(
  views: readonly Pick<ListedSource, 'source' | 'citedBy'>[],
): SourceCounts {
  return {
    count: views.length,
    publishers: new Set(views.flatMap(({ source }) => publisherOf(source) ?? [])).size,
    uncited: views.filter(({ citedBy }) => citedBy === 0).length,
  };
}

/** Where a work appeared. */
export function publisherOf({ container, publisher }: Work): string | undefined {
  return container ?? publisher;
}
