import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import { defaultHandlers, toMdast, type Handle, type Options } from 'hast-util-to-mdast';
import type { BlockContent, FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
import { hasClass } from '../../markdown/tree/has-class.ts';
import { childElements } from '../../model/markup/child-elements.ts';
import { cleanLine, cleanText } from '../plan/clean-text.ts';
import type { Tally } from '../plan/tally.ts';
import { HeadingLinks, isHeading } from './heading-links.ts';
import { lineOf } from './line-of.ts';
import { placeOf, type MarkedPlaces } from './marked-places.ts';
import { numberLists } from './number-lists.ts';
import { openFrames } from './open-frames.ts';
import { notePrefix } from './read-word.ts';
import { takeCaptions } from './take-captions.ts';
import { takeContents } from './take-contents.ts';
import { tidyMarks } from './tidy-marks.ts';
import { emptyLine } from './tidy-styles.ts';
import { breakInCell, tidyTables } from './word-tables.ts';

/** A document as Markdown's tree, and what stands apart from its text. */
export interface WordText {
  title?: string;
  subtitle?: string;
  tree: Root;
}

/** Turns the HTML of a document into Markdown's tree. The title is its Title paragraph, else its first heading. */
export function wordText({ children }: HastRoot, marked: MarkedPlaces, lost: Tally): WordText {
  openFrames(children, lost);
  takeContents(children, lost);
  takeCaptions(children);
  const title =
    takeFirst(children, (each) => hasClass(each, 'title')) ?? takeFirst(children, isHeading);
  const subtitle = takeFirst(children, (each) => hasClass(each, 'subtitle'));
  const allNotes = takeNotes(children);
  const notes = allNotes.filter((note) => ![title, subtitle].some((each) => marks(each, note)));
  // A title cannot have notes: their text opens the article.
  const first = allNotes.filter((note) => !notes.includes(note));
  if (first.length > 0) lost.add('note of the title, now a paragraph', first.length);
  children.unshift(...first.flatMap((note) => note.children));
  const numbers = new Map(
    notes.map(({ properties }, index) => [`#${properties['id']}`, index + 1]),
  );
  if (marked.hasList) dropLastHeading(children);
  const links = new HeadingLinks(children);
  const options = { handlers: handlersFor(numbers, links, marked, lost) };
  const definitions = notes.map((note, index) => definitionOf(note, index + 1, options, lost));
  const tree: Root = {
    type: 'root',
    children: [...treeOf(children, options, lost), ...definitions],
  };
  shiftHeadings(tree);
  links.resolve(tree);
  return {
    ...(title && { title: lineOf(title) }),
    ...(subtitle && { subtitle: lineOf(subtitle) }),
    tree,
  };
}

function treeOf(
  children: (RootContent | ElementContent)[],
  options: Options,
  lost: Tally,
): BlockContent[] {
  const numbered = numberLists(children);
  tidyTables(numbered, lost);
  const tree = toMdast({ type: 'root', children: numbered } as HastRoot, {
    ...options,
    document: true,
  });
  clean(tree);
  tidyMarks(tree);
  return tree.type === 'root' ? (tree.children as BlockContent[]) : [];
}

function takeFirst(
  children: RootContent[],
  matches: (element: Element) => boolean,
): Element | undefined {
  const at = children.findIndex(
    (each) => each.type === 'element' && matches(each) && lineOf(each) !== '',
  );
  const [found] = at < 0 ? [] : children.splice(at, 1);
  return found?.type === 'element' ? found : undefined;
}

/** The notes, which mammoth puts into a list at the end. */
function takeNotes(children: RootContent[]): Element[] {
  const last = children.findLast((each) => each.type === 'element');
  if (last?.tagName !== 'ol') return [];
  const notes = childElements(last);
  if (notes.length === 0 || !notes.every(({ properties }) => isNoteId(properties['id']))) return [];
  children.splice(children.indexOf(last), 1);
  return notes;
}

/** Takes out a heading with nothing below it: that of the list of references, which pages have by themselves. */
function dropLastHeading(children: RootContent[]): void {
  const last = children.findLast((each) => each.type === 'element');
  if (last && isHeading(last)) children.splice(children.indexOf(last), 1);
}

/** Whether an element has the mark of a note. */
function marks(element: Element | undefined, note: Element): boolean {
  return (element?.children ?? []).some(
    (each) =>
      each.type === 'element' &&
      (each.properties['href'] === `#${note.properties['id']}` || marks(each, note)),
  );
}

function isNoteId(id: unknown): boolean {
  return typeof id === 'string' && new RegExp(`^${notePrefix}(foot|end)note-`).test(id);
}

function definitionOf(
  note: Element,
  number: number,
  options: Options,
  lost: Tally,
): FootnoteDefinition {
  const name = String(number);
  return {
    type: 'footnoteDefinition',
    identifier: name,
    label: name,
    children: treeOf(note.children, options, lost),
  };
}

/** How elements become Markdown where this differs from the usual way. */
function handlersFor(
  notes: ReadonlyMap<string, number>,
  links: HeadingLinks,
  marked: MarkedPlaces,
  lost: Tally,
): Record<string, Handle> {
  const heading: Handle = (state, node) => {
    const made = defaultHandlers.h1(state, node);
    links.place(node, made);
    return made;
  };
  const raised: Handle = (state, node, parent) => {
    const [link] = node.children;
    const href = link?.type === 'element' ? hrefOf(link) : '';
    const number = notes.get(href);
    if (number !== undefined)
      return { type: 'footnoteReference', identifier: String(number), label: String(number) };
    // Google Docs raises the marks of notes once more.
    const inside = state.all(node);
    const isMarks = inside.length > 0 && inside.every(({ type }) => type === 'footnoteReference');
    return isMarks ? (inside as PhrasingContent[]) : inTags(state, node, parent);
  };
  const link: Handle = (state, node) => {
    const href = hrefOf(node);
    const children = state.all(node) as PhrasingContent[];
    if (/^(https?:\/\/[^/]|mailto:|tel:)/i.test(href)) return { type: 'link', url: href, children };
    if (href.startsWith(`#${notePrefix}`)) return linkWithin(href, children);
    if (href !== '') lost.add('link to something other than a web page');
    return children;
  };
  const linkWithin = (href: string, children: PhrasingContent[]): ReturnType<Handle> => {
    const place = placeOf(href, marked);
    if (place) return place;
    if (links.has(href)) return { type: 'link', url: href, children };
    const isBackLink = /^#\S*(foot|end)note-ref-/.test(href);
    if (!isBackLink) lost.add('link within the document to no heading');
    return isBackLink ? [] : children;
  };
  return {
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading])),
    sub: inTags,
    sup: raised,
    a: link,
    img: picture,
    [breakInCell]: () => ({ type: 'html', value: '<br>' }),
  };
}

/** Markdown has no marks for these: they stay tags. */
const inTags: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...(state.all(node) as PhrasingContent[]),
  { type: 'html', value: `</${node.tagName}>` },
];

const picture: Handle = (_state, { properties }) => {
  const url = String(properties['src'] ?? '');
  if (url === '') return [];
  const title = cleanLine(String(properties['title'] ?? ''));
  const alt = cleanLine(String(properties['alt'] ?? ''));
  return { type: 'image', url, alt, ...(title && { title }) };
};

function hrefOf({ properties }: Element): string {
  return String(properties['href'] ?? '');
}

/** Texts without characters that content may not have, and paragraphs without space around them. */
function clean(tree: Nodes): void {
  if (tree.type === 'text') tree.value = cleanText(tree.value).replace(/[\t\n]+/g, ' ');
  if (tree.type === 'code') tree.value = cleanText(tree.value.replaceAll(emptyLine, ''));
  if (tree.type === 'inlineCode') tree.value = cleanLine(tree.value);
  if (tree.type === 'link') tree.url = cleanLine(tree.url);
  if (!('children' in tree)) return;
  for (const child of tree.children) clean(child);
  // Entries of a nested list do not set those around them apart.
  if (tree.type === 'listItem') tree.spread = tree.children.filter(isParagraph).length > 1;
  if (tree.type === 'list') tree.spread = tree.children.some(({ spread }) => spread);
  if (tree.type !== 'paragraph' && tree.type !== 'heading') return;
  const isBreak = (node: PhrasingContent | undefined): boolean => node?.type === 'break';
  while (isBreak(tree.children.at(-1))) tree.children.pop();
  tree.children.splice(
    0,
    tree.children.findIndex((node) => !isBreak(node)),
  );
  if (tree.type === 'heading')
    tree.children = tree.children.map((node) =>
      isBreak(node) ? { type: 'text', value: ' ' } : node,
    );
  const last = tree.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function isParagraph({ type }: Nodes): boolean {
  return type === 'paragraph';
}

/** Headings start one level below the title. */
function shiftHeadings(tree: Root): void {
  const headings = tree.children.filter((each) => each.type === 'heading');
  const shift = 2 - Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = depthOf(heading.depth + shift);
}

function depthOf(level: number): 2 | 3 | 4 | 5 | 6 {
  return level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
}
