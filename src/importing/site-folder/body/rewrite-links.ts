import { posix } from 'node:path';
import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { classifyUrl } from '../../../markdown/links/safe-url.ts';
import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import { isForeignAttributes } from '../../../model/markdown/foreign-attributes.ts';
import { walk } from '../../../markdown/tree/walk.ts';
import { isAssetName } from '../../../model/records/asset-types.ts';
import type { Tally } from '../../plan/tally.ts';
import type { AssetPlaces } from '../addresses/asset-places.ts';
import type { FindTarget } from '../addresses/find-target.ts';
import type { NewName } from '../addresses/new-names.ts';
import type { PlacedText } from '../addresses/place-texts.ts';
import type { Generator } from '../source/generator.ts';
import { captioned } from './command-outputs.ts';
import { applyEdits, codeScan, rangeOf, type Edit } from './edits.ts';
import { editsOfLooks } from './look-attributes.ts';
import { renameLinks } from './rename-links.ts';

/** What links of a text need to lead on. */
export interface LinkFacts {
  text: PlacedText;
  generator: Generator;
  find: FindTarget;
  newName: NewName;
  assets: AssetPlaces;
  /** Counts attributes that are left out. */
  left: Tally;
  /** Called for a link to no text or file, with its offset. */
  lose(written: string, offset: number): void;
  /** Called for a picture of another site, with its offset. */
  leaveRemote(offset: number): void;
}

/** Makes links and pictures of a text lead to where texts and files are now. Lines stay the same. */
export function rewriteLinks(markdown: string, facts: LinkFacts): string {
  const tree = parseMarkdown(markdown);
  const edits: Edit[] = [];
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      edits.push(...editsOfLink(node, markdown, facts));
    if (node.type === 'image' && facts.generator.captionsPictures && isAlone(index, siblings))
      edits.push(...editsOfCaption(node, markdown));
    if (node.type === 'image' && classifyUrl(node.url).type === 'remote')
      facts.leaveRemote(rangeOf(node)[0]);
    if (node.type === 'html') edits.push(...editsOfHtml(node, markdown, facts));
    const isAfter = node.type === 'link' || node.type === 'image' || node.type === 'heading';
    if (isAfter && siblings[index]) edits.push(...editsOfAttributes(node, markdown, facts.left));
    return undefined;
  });
  edits.push(...renameLinks(markdown, tree, facts.text, facts.newName));
  edits.push(...editsOfNamedFiles(markdown, tree, facts));
  return applyEdits(markdown, edits);
}

/** The address of a target from where a text is now; `undefined` if the link stays as it is. */
function newAddress(written: string, offset: number, facts: LinkFacts): string | undefined {
  const { text, find, assets, lose } = facts;
  const target = find(written, text);
  if (!target) {
    // What a command would write is counted as the command.
    const isWritten = written !== '' && !written.includes('{{');
    if (isWritten && classifyUrl(written).type === 'local') lose(written, offset);
    return undefined;
  }
  if ('address' in target) return target.address;
  const fragment = target.fragment && `#${target.fragment}`;
  if (written.startsWith('#')) return fragment || undefined;
  const path = 'text' in target ? target.text.path : assets.take(target.file);
  if (path === undefined) {
    lose(written, offset);
    return undefined;
  }
  return encoded(posix.relative(posix.dirname(text.path), path)) + fragment;
}

/** A path as an address in Markdown. Letters stay readable: browsers encode them. */
function encoded(path: string): string {
  return encodeURI(path)
    .replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent)
    .replace(/[#?()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function editsOfLink(node: Link | Image | Definition, markdown: string, facts: LinkFacts): Edit[] {
  const [start, end] = rangeOf(node);
  const place = destinationIn(markdown.slice(start, end), node);
  // An address that stands for itself, `<https://example.org>`, has no other place.
  if (!place) return [];
  const text = newAddress(node.url, start + place.start, facts);
  return text === undefined ? [] : [{ start: start + place.start, end: start + place.end, text }];
}

const afterWords = /(\]\(\s*)(<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)/g;
const afterLabel = /(\]:\s*)(<[^<>\n]*>|\S+)/g;

/** Where the address of a link stands in its source. The last match counts, since the words may hold another link. */
function destinationIn(
  source: string,
  { type, url }: Link | Image | Definition,
): { start: number; end: number; wordsEnd: number } | undefined {
  const found = [...source.matchAll(type === 'definition' ? afterLabel : afterWords)];
  const match = found.findLast(([, , written = '']) => sameAddress(written, url));
  if (!match) return undefined;
  const [, before = '', written = ''] = match;
  const start = match.index + before.length;
  return { start, end: start + written.length, wordsEnd: match.index };
}

function sameAddress(written: string, url: string): boolean {
  const bare = written.replace(/^<(.*)>$/, '$1');
  return bare === url || bare.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&amp;', '&') === url;
}

/** Whether a paragraph holds nothing else but attributes. */
function isAlone(index: number, siblings: readonly Nodes[]): boolean {
  return siblings.every(
    (each, at) => at === index || (each.type === 'text' && isForeignAttributes(each.value.trim())),
  );
}

/** Gives a picture its words as a caption, `![x](a.png "x")`, and the words of `{fig-alt="..."}` instead. */
function editsOfCaption(node: Image, markdown: string): Edit[] {
  const [start, end] = rangeOf(node);
  const place = destinationIn(markdown.slice(start, end), node);
  const caption = node.alt?.replace(/\s+/g, ' ').trim();
  if (!place || !caption || node.title) return [];
  const at = start + place.end;
  const title = { start: at, end: at, text: captioned(caption) };
  const [, alt] =
    /^\{[^{}\n]{0,500}?\bfig-alt="([^"{}\n]+)"/.exec(markdown.slice(end, end + 1000)) ?? [];
  if (alt === undefined) return [title];
  const words = { start: start + 2, end: start + place.wordsEnd };
  return [{ ...words, text: alt.replace(/[[\]]/g, '\\$&') }, title];
}

const htmlAddress =
  /<(?:img|a|source|video|audio)\b[^<>]{0,1000}?\s(?:src|href)\s*=\s*(["'])([^"'<>]*)\1/gi;

function editsOfHtml(node: Nodes, markdown: string, facts: LinkFacts): Edit[] {
  const [start, end] = rangeOf(node);
  const html = markdown.slice(start, end);
  const ofAddresses = [...html.matchAll(htmlAddress)].flatMap((match) => {
    const [whole, , written = ''] = match;
    if (/^<img\b/i.test(whole) && classifyUrl(written).type === 'remote')
      facts.leaveRemote(start + match.index);
    const to = start + match.index + whole.length - 1;
    const text = newAddress(withoutReferences(written), to - written.length, facts);
    return text === undefined ? [] : [{ start: to - written.length, end: to, text }];
  });
  return [...ofAddresses, ...editsOfLooks(html, start, facts.left)];
}

/** An address in HTML without its numbers for characters, behind which some tools hide addresses of people. */
function withoutReferences(address: string): string {
  return address
    .replace(/&#(?:x([\da-f]{1,5})|(\d{1,5}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&amp;', '&');
}

/** Cuts out `{#id .class width=300}` after a picture or link, or at the end of a heading. */
function editsOfAttributes(node: Nodes, markdown: string, left: Tally): Edit[] {
  const [start, end] = rangeOf(node);
  const isHeading = node.type === 'heading';
  const from = isHeading ? start : end;
  const match = isHeading
    ? /(?<![ \t])[ \t]*(\{[^{}\n]*\})(?=[ \t]*(?:#+[ \t]*)?$)/.exec(markdown.slice(start, end))
    : /^(\{[^{}\n]*\})/.exec(markdown.slice(end, end + 500));
  if (!match || !isForeignAttributes(match[1] ?? '')) return [];
  left.add(`attributes of a ${node.type === 'image' ? 'picture' : node.type}`);
  const at = from + match.index;
  return [{ start: at, end: at + match[0].length, text: '' }];
}

/** Files that Obsidian embeds or links by name, `![[photo.png|300]]`, are found by their name here too. */
function editsOfNamedFiles(
  markdown: string,
  tree: Root,
  { text, find, assets, lose }: LinkFacts,
): Edit[] {
  if (!markdown.includes('[[')) return [];
  const isInCode = codeScan(tree);
  // In a table, the bar has a backslash.
  return [...markdown.matchAll(/(?<=\[\[)[^\]|#\n\\]{1,400}/g)].flatMap(({ 0: inside, index }) => {
    const written = inside.trim();
    if (!isAssetName(written) || isInCode(index)) return [];
    const target = find(written.replace(/[%?]/g, encodeURIComponent), text);
    if (!target || !('file' in target)) {
      lose(written, index);
      return [];
    }
    const name = posix.basename(assets.take(target.file) ?? target.file);
    if (name === posix.basename(target.file)) return [];
    const end = index + inside.trimEnd().length;
    return [{ start: end - posix.basename(written).length, end, text: name }];
  });
}
