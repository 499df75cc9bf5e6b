import type { SitePath } from '../model/addresses/path.ts';
import type { Page } from './page-type/page-type.ts';
import type { ViewInput } from './page-type/view-input.ts';
import { pageTypes, type PageTypeId, type ViewOf } from './page-types.ts';

/** Every page of a site. */
export interface SitePages {
  /** In the order of their types. */
  all: readonly Page[];
  ofType<Id extends PageTypeId>(type: Id): readonly Page<ViewOf<Id>>[];
  /** The page at an address; without one, the only page of its type. */
  find<Id extends PageTypeId>(type: Id, path?: SitePath): Page<ViewOf<Id>> | undefined;
}

/** The pages that the types make of a site. */
export function createSitePages(input: ViewInput): SitePages {
  const byType = new Map<string, Page[]>(pageTypes.map(({ id, pages }) => [id, pages(input)]));
  const all = [...byType.values()].flat();
  const byPath = new Map(all.map((page) => [`${page.type} ${page.path}`, page]));
  // The view of a page is that of its type: the list of types says so, a map cannot.
  return {
    all,
    ofType: <Id extends PageTypeId>(type: Id) => (byType.get(type) ?? []) as Page<ViewOf<Id>>[],
    find: <Id extends PageTypeId>(type: Id, path?: SitePath) =>
      (path ? byPath.get(`${type} ${path}`) : byType.get(type)?.[0]) as
        Page<ViewOf<Id>> | undefined,
  };
}
