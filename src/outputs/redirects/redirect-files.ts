import { withBase } from '../../model/addresses/path.ts';
import { bundleNames } from '../../model/offline/bundle-name.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import { redirectPage } from './redirect-page.ts';

/** A page at each old address, which leads to the new one. */
export const redirectFiles: FileFamily = {
  offline: bundleNames,
  arePages: true,
  files({ graph, site, labels }) {
    const { articles, pages, entities } = graph.records;
    return [...articles, ...pages, ...entities].flatMap(({ redirects, path: to }) =>
      redirects.map(({ path }) => ({
        path,
        redirectsTo: to,
        make: () =>
          redirectPage({
            title: labels.redirect,
            language: site.language,
            href: withBase(to, site.base),
            canonical: site.url + to,
          }),
      })),
    );
  },
};
