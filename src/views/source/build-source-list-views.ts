import { sitePath, type SitePath } from '../../model/addresses/path.ts';
import { workOf } from '../../model/sources/source.ts';
import { sourcePath, sourceSlug } from '../../model/sources/source-path.ts';
import type { PlannedPage } from '../page-type/page-type.ts';
import type { ViewInput } from '../page-type/view-input.ts';
import {
  dividePart,
  firstShown,
  groupUnderLetters,
  mostOnPage,
  pagesOfParts,
  spanOf,
  type ListPart,
} from '../parts/divided/divide-list.ts';
import { linkToParts, type PartLinks } from '../parts/divided/part-links.ts';
import { buildListFilters } from '../parts/filters/build-list-filters.ts';
import { sourceFilters } from './source-filters.ts';
import { countSources, type SourceListView } from './source-list-view.ts';
import { sourcePages } from './source-pages.ts';
import type { ListedSource, SourceView } from './source-view.ts';
import { filedName, namesOf, sortByAuthor, type FiledSource } from './sources-by-author.ts';

/** The list of all sources; with too many for one page, those cited most, and a page for each letter. */
export function sourceListPages(input: ViewInput): PlannedPage<SourceListView>[] {
  const { graph, labels } = input;
  if (graph.sources.size === 0) return [];
  const all = { path: sitePath('sources'), title: labels.sources };
  const makeAll = (): ListedSource[] => input.once(sourcePages).map(listedSource);
  if (graph.sources.size <= mostOnPage)
    return [
      {
        path: all.path,
        makeView: () => buildList({ ...all, ...linkToParts([]) }, makeAll(), input),
      },
    ];
  const parts = divideSources(input);
  return [
    {
      path: all.path,
      makeView: () => buildFirstList({ ...all, ...linkToParts(parts) }, makeAll()),
    },
    ...pagesOfParts(parts, (share) => {
      const { path, title, items } = share;
      const sources = items.map(listedSource);
      return buildList({ path, title, ...linkToParts(parts, share) }, sources, input);
    }),
  ];
}

/** A source whose view is made when its page or list is. */
interface PlannedSource extends FiledSource {
  makeView: () => SourceView;
}

/** What a list shows of a source, without what cites it. */
function listedSource({ makeView }: Pick<PlannedSource, 'makeView'>): ListedSource {
  const { slug, path, source, entry, lang, citedBy } = makeView();
  return {
    slug,
    path,
    source: workOf(source),
    ...(entry && { entry }),
    ...(lang && { lang }),
    citedBy,
  };
}

function divideSources(input: ViewInput): ListPart<PlannedSource>[] {
  const { graph, labels, language } = input;
  const pages = new Map(input.once(sourcePages).map((page) => [page.path, page]));
  const planned = [...graph.sources.values()].flatMap((source): PlannedSource[] => {
    const page = pages.get(sourcePath(source.key));
    const entry = graph.bibliography.of(source);
    const slug = sourceSlug(source.key);
    return page ? [{ slug, source, ...(entry && { entry }), makeView: page.makeView }] : [];
  });
  const list = { folder: 'sources', title: labels.sources };
  const nameShare = spanOf<FiledSource>(
    'names',
    ({ source }) => namesOf(source) || source.title,
    // References in a citation style are in the order of their words, which says nothing of dates.
    ({ source, entry }) => (entry ? undefined : source.issued),
    language,
  );
  return groupUnderLetters(sortByAuthor(planned, language), filedName, language).map((group) =>
    dividePart(group, list, nameShare),
  );
}

/** The list of all sources, or of those of a letter. */
function buildList(
  page: { path: SitePath; title: string } & PartLinks,
  sources: ListedSource[],
  { labels, language }: ViewInput,
): SourceListView {
  return {
    ...page,
    counts: countSources(sources),
    isFirst: false,
    sources,
    ...buildListFilters(sources, sourceFilters({ labels, language }), language),
  };
}

/** The first page of sources whose letters have their own: those cited most. */
function buildFirstList(
  page: { path: SitePath; title: string } & PartLinks,
  sources: readonly ListedSource[],
): SourceListView {
  const cited = sources.filter(({ citedBy }) => citedBy > 0);
  return {
    ...page,
    counts: countSources(sources),
    isFirst: true,
    sources: cited.toSorted((a, b) => b.citedBy - a.citedBy).slice(0, firstShown),
    // A choice among the first would not be one among all.
    filters: [],
    marks: [],
  };
}
