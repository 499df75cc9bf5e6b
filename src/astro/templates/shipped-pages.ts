import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../../publish/site-tree/file-digests.ts';
import { clientBytes } from './client-bytes.ts';
import { openTemplates, type TemplatePage } from './open-templates.ts';
import { shippedTemplates } from './shipped-templates.ts';

/** Pages by the templates of the npm package, for a development server. */
export interface ShippedPages {
  /** The pages of the site that was handed over last, by file. */
  pagesOf(revision: number): Promise<ReadonlyMap<string, TemplatePage>>;
  /** A style, script, font or picture that pages load; `undefined` if there is none of this name. */
  clientFile(name: string): Buffer | undefined;
}

/** @param base `/` or `/repo/`. */
export function openShippedPages(base: string): ShippedPages {
  const templates = shippedTemplates();
  const names = new Set(listFolder(templates.clientDir).map(({ name }) => name));
  let known: { revision: number; pages: Promise<ReadonlyMap<string, TemplatePage>> } | undefined;
  return {
    pagesOf(revision) {
      if (known?.revision !== revision) {
        const pages = openTemplates(templates, base).then(
          (opened) => new Map(opened.map((page) => [page.file, page])),
        );
        known = { revision, pages };
      }
      return known.pages;
    },
    clientFile(name) {
      if (!names.has(name)) return undefined;
      const path = join(templates.clientDir, name);
      return clientBytes(path, readFileSync(path), base);
    },
  };
}
