import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { joinPage, laterFile } from '../../../src/outputs/later/later-parts.ts';

/** A built page: its file, address and tree, with the parts that it loads when its reader acts. */
export interface BuiltPage {
  file: string;
  /** Address within the site: `/companies/corvane/`, `/404.html`. */
  path: string;
  tree: Root;
}

const parsed = new Map<string, readonly BuiltPage[]>();

/** Every HTML page of a built site. The files of a process share its trees, which nobody changes. */
export function pagesOf(siteDir: string): readonly BuiltPage[] {
  const known = parsed.get(siteDir);
  if (known) return known;
  const pages = parsePages(siteDir);
  parsed.set(siteDir, pages);
  return pages;
}

/** The tree of the page at an address of a built site. */
export function pageIn(siteDir: string, path: string): Root {
  const page = pagesOf(siteDir).find((each) => each.path === path);
  assert.ok(page, `no page ${path}`);
  return page.tree;
}

function parsePages(siteDir: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: siteDir })
    .filter((file) => !file.startsWith('pagefind'))
    .sort()
    .map((file) => ({
      file,
      path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      tree: fromHtml(wholePage(siteDir, file)),
    }));
}

/** The HTML of a page, with the parts that it loads when its reader acts. */
export function wholePage(siteDir: string, file: string): string {
  const html = readFileSync(join(siteDir, file), 'utf8');
  const parts = join(siteDir, laterFile(file));
  return existsSync(parts) ? joinPage(html, JSON.parse(readFileSync(parts, 'utf8'))) : html;
}

/** All elements of a tree that satisfy a condition. */
export function elements(tree: Root | Element, holds: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const collect = ({ children }: Root | Element): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (holds(child)) found.push(child);
      collect(child);
    }
  };
  if (tree.type === 'element' && holds(tree)) found.push(tree);
  collect(tree);
  return found;
}

/** A condition for `elements`: whether an element has the class. */
export function hasClass(name: string): (element: Element) => boolean {
  return ({ properties }) =>
    Array.isArray(properties['className']) && properties['className'].includes(name);
}
