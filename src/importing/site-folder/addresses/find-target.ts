import { posix } from 'node:path';
import { folderOf } from '../../../views/free-page/page-folder.ts';
import { hasPageList } from '../../../link/site/start-pages.ts';
import { nearestFile } from '../../../link/names/nearest-file.ts';
import { isAssetName } from '../../../model/records/asset-types.ts';
import { decodeUri } from '../../../model/addresses/decode-uri.ts';
import type { SourceSite } from '../source/source-site.ts';
import { withoutTextEnding } from '../source/text-name.ts';
import { addressKey } from './address-key.ts';
import { fragmentFinder } from './find-fragment.ts';
import type { PlacedText } from './place-texts.ts';

/** What a link leads to: a text, a file of the folder, or a page that every site has. */
export type LinkTarget =
  | { text: PlacedText; fragment: string }
  | { file: string; fragment: string }
  | { address: string };

/** Finds what an address in a text leads to; `undefined` if it leads to another site, or to nothing that is known. */
export type FindTarget = (written: string, from: PlacedText) => LinkTarget | undefined;

/** A function that finds the targets of links by the path of a file, as in Markdown, and by old address. */
export function targetFinder(site: SourceSite, texts: readonly PlacedText[]): FindTarget {
  const { folder, generator, url } = site;
  const byFile = new Map(texts.map((text) => [text.file, text]));
  const byStem = new Map(texts.map((text) => [withoutTextEnding(text.file), text]));
  const byAddress = new Map<string, PlacedText>();
  const byName = Map.groupBy(texts, ({ file }) => posix.basename(withoutTextEnding(file)));
  const fragmentIn = fragmentFinder(texts);
  for (const text of texts)
    for (const alias of text.front.redirects) byAddress.set(addressKey(alias), text);
  for (const text of texts)
    if (text.formerAddress !== undefined) byAddress.set(addressKey(text.formerAddress), text);
  const filesByName = Map.groupBy(folder.files, (file) => posix.basename(file).toLowerCase());
  const lists = listAddresses(texts, generator);

  return (written, from) => {
    // Zola writes `@/` before the path of a text, Docusaurus `@site/`, and `pathname://` before that of a file.
    const inSite = withinSite(written.replace(/^(?:@(?:site)?|pathname:\/\/)(?=\/)/, ''), url);
    if (inSite === undefined || inSite === '') return undefined;
    const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(inSite) ?? [];
    if (inSite.startsWith('#')) return { text: from, fragment: fragmentIn(from, fragment) };
    const name = decodeUri(path);
    const text = textAt(name, from);
    if (text) return { text, fragment: fragmentIn(text, fragment) };
    const address = lists.get(addressKey(addressFrom(name, from)));
    if (address !== undefined) return { address };
    const file = fileAt(name, from);
    return file === undefined ? undefined : { file, fragment };
  };

  function textAt(name: string, from: PlacedText): PlacedText | undefined {
    for (const path of pathsOf(name, from, [site.texts])) {
      const stem = path.replace(/\/+$/, '');
      const found =
        byFile.get(stem) ??
        byStem.get(stem) ??
        byStem.get(`${stem}/index`) ??
        byStem.get(`${stem}/_index`);
      if (found) return found;
    }
    const found = byAddress.get(addressKey(addressFrom(name, from)));
    if (found || name.includes('/')) return found;
    const [named, ...others] = byName.get(withoutTextEnding(name)) ?? [];
    return others.length === 0 ? named : undefined;
  }

  function fileAt(name: string, from: PlacedText): string | undefined {
    const roots = ['', ...generator.statics, site.texts];
    const fromAddress = addressFrom(name, from).slice(1);
    const isFile = (path: string): boolean => folder.files.has(path) && !byFile.has(path);
    return (
      [...pathsOf(name, from, roots), ...roots.map((root) => root + fromAddress)]
        .map((path) => posix.normalize(path))
        .find(isFile) ?? fileNamed(name, from)
    );
  }

  /** A picture or file by its name, or the end of its path, as Obsidian finds it. */
  function fileNamed(name: string, from: PlacedText): string | undefined {
    const end = posix.join('/', name).toLowerCase();
    const found = (filesByName.get(posix.basename(end)) ?? []).filter(
      (file) => isAssetName(file) && `/${file.toLowerCase()}`.endsWith(end),
    );
    const candidates = found.map((file) => ({ file }));
    return nearestFile(candidates, from.file)?.nearest.file;
  }
}

/** The paths in the folder that a name may mean: from the root of the site, or beside the text. */
function pathsOf(name: string, from: PlacedText, roots: readonly string[]): string[] {
  if (!name.startsWith('/')) {
    const beside = posix.join(posix.dirname(from.file), name);
    return [beside, ...roots.map((root) => posix.normalize(root + name))];
  }
  return roots.map((root) => root + name.slice(1));
}

/** The address that a name has from where the text was. */
function addressFrom(name: string, from: PlacedText): string {
  if (name.startsWith('/')) return name;
  const { formerAddress = '/' } = from;
  return posix.join('/', formerAddress.replace(/[^/]*$/, ''), name);
}

/** An address without the host and base path of the site; `undefined` for one of another site. */
function withinSite(written: string, url: URL | undefined): string | undefined {
  const base = url?.pathname ?? '/';
  const isBelow = (path: string): boolean => path.startsWith(base);
  const below = (path: string): string => path.slice(base.length - 1);
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written))
    return isBelow(written) ? below(written) : written;
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || url.host === 'localhost' || address?.host !== url.host) return undefined;
  const path = address.pathname + address.search + address.hash;
  return isBelow(path) ? below(path) : undefined;
}

/** The addresses of the front page, the feed, and lists of posts and of folders, which have no text here. */
function listAddresses(
  texts: readonly PlacedText[],
  { spell }: SourceSite['generator'],
): Map<string, string> {
  const feeds = ['/index.xml', '/feed.xml', '/rss.xml', '/atom.xml'];
  const [posts, pages] = [
    texts.filter(({ type }) => type === 'article'),
    texts.filter(({ type }) => type === 'page'),
  ];
  const listed = hasPageList(pages.length) ? pages : [];
  return new Map([
    ...listed.flatMap(({ folders, path }) => {
      const part = folderOf({ file: path });
      const address = addressKey(`/${folders.map(spell).join('/')}`);
      return part ? [[address, `/pages/#${part.anchor}`] as const] : [];
    }),
    ...posts.map(
      ({ folders }) => [addressKey(`/${folders.map(spell).join('/')}`), '/articles/'] as const,
    ),
    ...feeds.map((feed) => [feed, '/rss.xml'] as const),
    ['/', '/'],
  ]);
}
