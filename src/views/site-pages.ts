import type { TargetKey } from '../link/target.ts';
import type { SitePath } from '../model/addresses/path.ts';
import type { Page } from './page-type/page-type.ts';
import type { ViewInput } from './page-type/view-input.ts';
import { pageTypes, type PageTypeId, type ViewOf } from './page-types.ts';

/** Every page of a site. */
export interface SitePages {
  /** Every page, in the order of the page types. */
  all: readonly Page[];
  ofType<Id extends PageTypeId>(type: Id): readonly Page<ViewOf<Id>>[];
  /** The page of a type at a path; without a path, the only page of the type. */
  find<Id extends PageTypeId>(type: Id, path?: SitePath): Page<ViewOf<Id>> | undefined;
}

/**
 * The pages of a site, made by all page types.
 * @param only Only the pages that show one of these texts as their own.
 */
export function createSitePages(input: ViewInput, only?: ReadonlySet<TargetKey>): SitePages {
  const byType = new Map<string, Page[]>(
    pageTypes.map(({ id, pages, pagesOf }) => [id, only ? pagesOf(input, only) : pages(input)]),
  );
  const all = [...byType.values()].flat();
  const byPath = new Map(all.map((page) => [`${page.type} ${page.path}`, page]));
  // TypeScript cannot see in a map that a page has the view of its type.
  return {
    all,
    ofType: <Id extends PageTypeId>(type: Id) => (byType.get(type) ?? []) as Page<ViewOf<Id>>[],
    find: <Id extends PageTypeId>(type: Id, path?: SitePath) =>
      (path ? byPath.get(`${type} ${path}`) : byType.get(type)?.[0]) as
        Page<ViewOf<Id>> | undefined,
  };
}
