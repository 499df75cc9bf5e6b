import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../../model/lazy/once.ts';
import { listFolder } from '../../publish/site-tree/file-digests.ts';
import { clientBytes } from './client-bytes.ts';
import { openTemplates, type RoutePage, type TemplateRoute } from './open-templates.ts';
import type { Templates } from './template-store.ts';

/** The pages of a site whose content changes, for a development server. */
export interface LivePages {
  /**
   * The page of the site that was handed over last; `undefined` if there is none.
   * @param file `companies/tencent/index.html`
   */
  pageAt(file: string, revision: number): Promise<RoutePage | undefined>;
  /** A style, script, font or picture that pages load; `undefined` if there is none of this name. */
  clientFile(name: string): Buffer | undefined;
}

/** @param base `/` or `/repo/`, as it is when a page or file is made. */
export function openLivePages(templates: Templates, base: () => string): LivePages {
  const names = new Set(listFolder(templates.clientDir).map(({ name }) => name));
  const opened = once(() => openTemplates(templates, base));
  // Of a large site, one page is shown, so only routes that it may be of are asked for theirs.
  let known = { revision: -1, pages: new Map<TemplateRoute, ReadonlyMap<string, RoutePage>>() };
  const pagesOf = (route: TemplateRoute): ReadonlyMap<string, RoutePage> => {
    const pages =
      known.pages.get(route) ?? new Map(route.pages().map((page) => [page.file, page] as const));
    known.pages.set(route, pages);
    return pages;
  };
  return {
    async pageAt(file, revision) {
      const routes = await opened();
      if (known.revision !== revision) known = { revision, pages: new Map() };
      const path = `/${file.replace(/(?:index)?\.html$/, '').replace(/[^/]$/, '$&/')}`;
      for (const route of routes.filter(({ matches }) => matches(path))) {
        const page = pagesOf(route).get(file);
        if (page) return page;
      }
      return undefined;
    },
    clientFile(name) {
      if (!names.has(name)) return undefined;
      const path = join(templates.clientDir, name);
      return clientBytes(path, readFileSync(path), base());
    },
  };
}
