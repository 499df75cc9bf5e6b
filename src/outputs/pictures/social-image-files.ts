import { socialImagePath } from '../../model/addresses/page-files.ts';
import { sitePath } from '../../model/addresses/path.ts';
import { once } from '../../model/lazy/once.ts';
import type { Page } from '../../views/page-type/page-type.ts';
import type { ViewInput } from '../../views/page-type/view-input.ts';
import { pageImage } from '../../views/parts/prose/page-image.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import type { DrawnFile } from '../file-family/output-file.ts';
import { socialLook, type SocialLook } from './social-look.ts';

/**
 * The pictures for where pages are shared: one for the site, which its lists have too, and one for each page of prose
 * whose author has given none. A chart's page has the chart.
 */
export const socialImageFiles: FileFamily = {
  offline: [],
  reserves: ['social'],
  files(input) {
    if (!input.site.socialImage) return [];
    const look = input.once(lookOf);
    const { graph, pages } = input;
    const drawn = ({ path, text }: Page): boolean => {
      const prose = text && graph.prose.get(text);
      return prose !== undefined && pageImage(graph, prose) === socialImagePath(path);
    };
    return [
      { path: socialImagePath(sitePath()), marks: look.ofSite },
      ...[...pages.ofType('article'), ...pages.ofType('page')]
        .filter(drawn)
        .map((page) => imageOf(page, () => look.ofPage(page.view))),
      ...pages
        .ofType('entity')
        .filter(drawn)
        .map((page) => imageOf(page, () => look.ofPage(page.view, page.view.kind))),
    ];
  },
};

function lookOf({ site }: ViewInput): SocialLook {
  return socialLook(site);
}

function imageOf({ path }: Page, marks: () => string): DrawnFile {
  return { path: socialImagePath(path), marks: once(marks) };
}
