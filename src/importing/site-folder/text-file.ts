import { upperInitial } from '../../model/text/initials/upper-initial.ts';
import { frontMatterFile } from '../plan/front-matter-file.ts';
import { openingHeading, seenWords } from './addresses/read-headings.ts';
import type { AssetPlaces } from './addresses/asset-places.ts';
import type { FindTarget } from './addresses/find-target.ts';
import type { PlacedText } from './addresses/place-texts.ts';
import { raiseWords } from './body/raise-words.ts';
import type { SourceText } from './front-matter/read-texts.ts';
import type { Generator } from './source/generator.ts';

/** The title of a text: its own, else a first-level heading that opens it, else the name of its file. */
export function titleOf(
  { front, markdown, name }: SourceText,
  { namesAreTitles, readsPandoc }: Generator,
): string {
  if (front.title !== undefined) return front.title;
  const heading = openingHeading(markdown) ?? '';
  const words = seenWords(readsPandoc ? raiseWords(heading) : heading);
  return words || (namesAreTitles ? name : asWords(name));
}

/** `my-first-post` as words; a name with spaces or capitals is in words already, and a date has none. */
function asWords(name: string): string {
  if (/[\s\p{Lu}]|^[\d-]+$/u.test(name)) return name;
  return upperInitial(name.replace(/[-_]+/g, ' ').trim());
}

/** What the front matter of a text gets that is not in it already. */
export interface FrontFacts {
  title: string;
  redirects: readonly string[];
  find: FindTarget;
  assets: AssetPlaces;
  /** Called for a picture that is not there. */
  lose(written: string): void;
}

/** The file of a text, and the number of lines above its Markdown. */
export function textFile(
  text: PlacedText,
  markdown: string,
  facts: FrontFacts,
): { content: string; linesAbove: number } {
  const body = `${markdown.trimEnd()}\n`;
  const content = frontMatterFile(frontOf(text, facts), body);
  return { content, linesAbove: content.slice(0, -body.length).split('\n').length - 1 };
}

function frontOf(
  text: PlacedText,
  { title, redirects, ...facts }: FrontFacts,
): Record<string, unknown> {
  const { front } = text;
  const { description, date, updated, lang, authors, tags, aliases, kept, isDraft } = front;
  const image = imageOf(text, facts);
  const values = { title, description, date, updated, lang, image };
  const lists = { authors, tags, aliases, redirects };
  return {
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...kept,
    ...(isDraft && { draft: true }),
  };
}

/** The picture of a text, by its path in `assets/`. */
function imageOf(
  text: PlacedText,
  { find, assets, lose }: Pick<FrontFacts, 'find' | 'assets' | 'lose'>,
): unknown {
  const { image } = text.front;
  if (!image) return undefined;
  const target = find(image.src.replace(/^!?\[\[|(?:\|[^\]]*)?\]\]$/g, ''), text);
  const place = target && 'file' in target ? assets.take(target.file) : undefined;
  if (place === undefined) return lose(image.src);
  const { src: _, ...words } = image;
  const src = place.replace(/^assets\//, '');
  return Object.keys(words).length > 0 ? { src, ...words } : src;
}
