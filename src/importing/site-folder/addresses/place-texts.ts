import { idOfTitle, isValidId, slugify } from '../../../load/folder/identifier.ts';
import { decodeUri } from '../../../model/addresses/decode-uri.ts';
import { sitePath } from '../../../model/addresses/path.ts';
import { tagPath } from '../../../model/addresses/tag-path.ts';
import type { Records } from '../../../model/records/records.ts';
import { takeUnique, takeUniqueId } from '../../plan/unique-id.ts';
import type { SourceText } from '../front-matter/read-texts.ts';
import type { SourceSite } from '../source/source-site.ts';
import { addressKey, fileKey } from './address-key.ts';
import { oldAddress } from './old-address.ts';
import { unhidden } from './unhidden.ts';

/** A text with its place in the content folder. */
export interface PlacedText extends SourceText {
  type: 'article' | 'page';
  id: string;
  /** Its path in the content folder. */
  path: string;
  /** Its address here. */
  address: string;
  /** The name of its topmost folder or file, before and now, if the site uses the old one: `data → data-pages`. */
  movedFolder?: string;
  /** The address that it had. */
  formerAddress?: string;
}

/** Where texts go, besides what the site itself has. */
export interface PlaceOptions {
  /** `article` makes one of each text with a date, `page` none; by default, posts become articles. */
  as?: 'article' | 'page' | undefined;
  reservedNames: ReadonlySet<string>;
  kinds: Records['kinds'];
}

/** Gives each text a place: posts with a date in `articles/`, others in `pages/` by their paths. */
export function placeTexts(
  texts: readonly SourceText[],
  site: SourceSite,
  options: PlaceOptions,
): PlacedText[] {
  const ids = { article: new Set<string>(), page: new Set<string>() };
  const moved = Map.groupBy(site.generator.redirects?.(site.settings) ?? [], ({ to }) =>
    addressKey(to),
  );
  return texts.map((text) => {
    const type = isArticle(text, options.as) ? 'article' : 'page';
    const place =
      type === 'article' ? articlePlace(text, ids.article) : pagePlace(text, ids.page, options);
    const formerAddress = oldAddress(text, site);
    const leading = formerAddress === undefined ? [] : (moved.get(addressKey(formerAddress)) ?? []);
    return {
      ...text,
      front: {
        ...text.front,
        redirects: [...text.front.redirects, ...leading.map(({ from }) => from)],
      },
      type,
      ...place,
      address: type === 'article' ? sitePath('articles', place.id) : sitePath(place.id),
      ...(formerAddress !== undefined && { formerAddress }),
    };
  });
}

function isArticle(
  { front, isUnread, isList, isPost }: SourceText,
  as: PlaceOptions['as'],
): boolean {
  if (as === 'page' || isUnread || isList || (!front.date && !front.isDraft)) return false;
  return isPost || (as === 'article' && front.date !== undefined);
}

function articlePlace(
  { name, front }: SourceText,
  taken: Set<string>,
): Pick<PlacedText, 'id' | 'path'> {
  const id = takeUniqueId(idOfTitle(front.slug ?? name), taken);
  return { id, path: `articles/${id}.md` };
}

/** The file keeps its name, by which links of a vault find it. */
function pagePlace(
  text: SourceText,
  taken: Set<string>,
  { kinds, reservedNames }: PlaceOptions,
): Pick<PlacedText, 'id' | 'path' | 'movedFolder'> {
  const isHome = text.isIndex && text.name === 'index' && text.folders.length === 0;
  const name = isHome ? 'home' : nameOf(text);
  const parts = [...text.folders, name].map(unhidden);
  const idOf = (path: string): string => path.split('/').map(slugify).join('/');
  const top = slugify(parts[0] ?? '');
  // A folder such as `data/` has the name of a part of every site, so its pages need another.
  const isTaken = reservedNames.has(top) || kinds.some(({ folder }) => folder === top);
  const movedFolder = isTaken ? `${parts[0]} → ${parts[0]}-pages` : undefined;
  if (isTaken) parts[0] = `${parts[0]}-pages`;
  const wanted = parts.join('/');
  const path = takeUnique((ending) => wanted + ending, taken, idOf);
  return { id: idOf(path), path: `pages/${path}.md`, ...(movedFolder && { movedFolder }) };
}

function nameOf({ front: { slug }, name }: SourceText): string {
  return slug !== undefined && isValidId(slug) ? slug : name;
}

/** The old addresses of each text that can lead to it: its own if it has changed, and its redirects. */
export function redirectsOf(
  texts: readonly PlacedText[],
  { url }: SourceSite,
  reservedNames: ReadonlySet<string>,
): { of: ReadonlyMap<PlacedText, string[]>; dropped: string[] } {
  // The site has a page for each tag: a text about one, as Hugo has them, cannot keep that address.
  const tags = texts.flatMap(({ front }) => front.tags.map(tagPath));
  const taken = new Set([...texts.map(({ address }) => address), ...tags].map(fileKey));
  const base = url?.pathname ?? '/';
  const dropped: string[] = [];
  const of = new Map<PlacedText, string[]>();
  for (const text of texts) {
    const own = text.formerAddress;
    const others = text.front.redirects.map((each) =>
      withoutBase(fromRoot(each, own ?? '/'), base),
    );
    const kept = [...(own === undefined ? [] : [own]), ...others].flatMap((each) => {
      const isSame = fileKey(each) === fileKey(text.address);
      if (isSame || addressKey(each) === '/') return [];
      const written = encodeURI(each);
      if (taken.has(fileKey(written)) || !isFree(written, reservedNames)) {
        dropped.push(written);
        return [];
      }
      taken.add(fileKey(written));
      return [written];
    });
    if (kept.length > 0) of.set(text, kept);
  }
  return { of, dropped };
}

/** Hugo and Quarto take an address without `/` as one beside that of the text. */
function fromRoot(address: string, own: string): string {
  if (!URL.canParse(address, 'http://localhost')) return address;
  const { pathname } = new URL(address, new URL(own.replace(/\/$/, ''), 'http://localhost'));
  return decodeUri(pathname);
}

function withoutBase(address: string, base: string): string {
  return base !== '/' && address.startsWith(base) ? address.slice(base.length - 1) : address;
}

/** Whether an address has the form of one, and the site has nothing of its own there. */
function isFree(address: string, reservedNames: ReadonlySet<string>): boolean {
  const parts = address.replace(/^\/|\/$/g, '').split('/');
  const [top = '', ...rest] = parts;
  if (/[?#\s]/.test(address) || parts.some((part) => part === '' || /^\.+$/.test(part)))
    return false;
  return top !== 'assets' && (rest.length > 0 || !reservedNames.has(top.replace(/\.html?$/, '')));
}
