import type { TargetKey } from '../link/target.ts';
import type { SitePath } from '../model/addresses/path.ts';
import { reservingFirst } from '../model/addresses/reserving-first.ts';
import { once } from '../model/lazy/once.ts';
import type { Page } from './page-type/page-type.ts';
import type { ViewInput } from './page-type/view-input.ts';
import { pageTypes, type PageTypeId, type ViewOf } from './page-types.ts';

/** Every page of a site. Those of a type are made when one of them is first asked for. */
export interface SitePages {
  /** Every page, in the order of the page types. */
  readonly all: readonly Page[];
  ofType<Id extends PageTypeId>(type: Id): readonly Page<ViewOf<Id>>[];
  /** The page of a type at a path; without a path, the only page of the type. */
  find<Id extends PageTypeId>(type: Id, path?: SitePath): Page<ViewOf<Id>> | undefined;
  /** The page at a path, of whichever type. */
  at(path: SitePath): Page | undefined;
}

/**
 * The pages of a site, made by all page types.
 * @param only Only the pages that show one of these texts as their own.
 */
export function createSitePages(input: ViewInput, only?: ReadonlySet<TargetKey>): SitePages {
  const types = only ? pageTypes.filter(({ hasTexts }) => hasTexts) : pageTypes;
  const isWanted = ({ text }: Page): boolean => !only || (text !== undefined && only.has(text));
  const byType = new Map(
    types.map(({ id, pages }) => [id, once(() => indexed(pages(input).filter(isWanted)))]),
  );
  const ofType = (type: PageTypeId): PagesOfType => byType.get(type)?.() ?? noPages;
  const all = once(() => types.flatMap(({ id }) => ofType(id).all));
  return {
    get all() {
      return all();
    },
    // TypeScript cannot see in a map that a page has the view of its type.
    ofType: <Id extends PageTypeId>(type: Id) => ofType(type).all as readonly Page<ViewOf<Id>>[],
    find: <Id extends PageTypeId>(type: Id, path?: SitePath) => {
      const pages = ofType(type);
      return (path ? pages.byPath.get(path) : pages.all[0]) as Page<ViewOf<Id>> | undefined;
    },
    at(path) {
      const [, name = ''] = path.split('/');
      for (const { id } of reservingFirst(types, name)) {
        const found = ofType(id).byPath.get(path);
        if (found) return found;
      }
      return undefined;
    },
  };
}

interface PagesOfType {
  all: readonly Page[];
  byPath: ReadonlyMap<SitePath, Page>;
}

const noPages: PagesOfType = { all: [], byPath: new Map() };

function indexed(all: readonly Page[]): PagesOfType {
  return { all, byPath: new Map(all.map((page) => [page.path, page])) };
}
