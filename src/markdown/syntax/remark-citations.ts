import type { PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { findWritten } from '../../model/ids/find-written.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { nearest } from '../../model/problems/nearest.ts';
import type { Position } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { citationParts, locatorOf } from './citation-parts.ts';
import { joinCitations } from './join-citations.ts';
import {
  documentOf,
  reportError,
  reportMistake,
  reportWarning,
  type Document,
} from '../document/document.ts';
import { crossReference, fixOfCrossReference } from '../../model/markdown/cross-reference.ts';
import type { Citation } from '../tree/nodes.ts';
import { replaceInTexts } from '../tree/replace-in-texts.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import type { Cut } from '../tree/split-text.ts';
import { plainNode } from '../tree/plain-node.ts';

/** Turns `[@key]`, `[see @a; @b, p. 3]` and `@key [p. 3]` into citation marks; remark-numbers numbers them. */
export function remarkCitations(lookup: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const document = documentOf(file);
    if (source.includes('@')) joinCitations(tree, source, { open, whole: pattern });
    replaceInTexts(tree, source, (text) => findCitations(text, source, document, lookup));
  };
}

const key = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,150}[\p{L}\p{N}_/])?`;
// Bounded, so that a text full of open brackets stays linear to read.
// As in Pandoc, the `@` of an address such as `root@localhost` cites nothing; a Chinese word may stand right before one.
const notInAddress = String.raw`(?<![A-Za-z0-9_.+])`;
const inBrackets = String.raw`\[[^\[\]@]{0,100}${notInAddress}@${key}[^\[\]]{0,400}\]`;
const bareKey = String.raw`(?<![\p{L}\p{N}_@/.])@(?:${key})`;
// Of several sources after a bare key, the place of that one comes first: `@a [p. 3; @b]`.
const bare = String.raw`${bareKey}(?:\s?\[[^\[\]@;；]{0,100}(?:[;；][^\[\]]{0,400})?\])?`;
/** Brackets at the end of a text that it does not close, perhaps those of a key. */
const open = new RegExp(String.raw`\s?(?:${bareKey}\s?)?\[[^\[\]]{0,400}$`, 'u');
const pattern = new RegExp(`(?:${inBrackets})|(?:${bare})`, 'gu');
const oneKey = new RegExp(`${notInAddress}-?@(${key})`, 'u');

function findCitations(text: Text, source: string, document: Document, lookup: SiteLookup): Cut[] {
  if (!text.value.includes('@')) return [];
  return [...text.value.matchAll(pattern)].flatMap((match) => {
    const [written] = match;
    const sign = match.index + written.indexOf('@');
    if (isEscaped(source, text, match.index) || isEscaped(source, text, sign)) return [];
    const placeOf = (offset: number): Position =>
      pointInText(source, text, match.index + offset) ?? startOfText;
    const nodes = written.startsWith('[')
      ? citeInBrackets(written, placeOf, document, lookup)
      : citeBare(written, placeOf, document, lookup);
    if (!nodes) return [];
    const bracket = written.startsWith('@') ? openBracketBefore(text.value, match) : undefined;
    if (bracket !== undefined && !isEscaped(source, text, bracket)) {
      const opened = text.value.slice(bracket, match.index + written.length);
      reportUnclosed(opened, placeOf(bracket - match.index), document);
    }
    // The mark sits right after its word, like a footnote's.
    const isSpaced =
      text.value[match.index - 1] === ' ' && nodes.some((node) => node.type === 'citation');
    return [{ start: match.index - (isSpaced ? 1 : 0), end: match.index + written.length, nodes }];
  });
}

/** The place of a bracket before a bare key that nothing closes: `[see @key, p. 3`. As bounded as `inBrackets`. */
function openBracketBefore(
  text: string,
  { index, 0: written }: RegExpExecArray,
): number | undefined {
  const start = Math.max(0, index - 101);
  const before = /\[[^[\]@]*$/.exec(text.slice(start, index));
  const end = index + written.length;
  return before && !text.slice(end, end + 400).includes(']') ? start + before.index : undefined;
}

function reportUnclosed(opened: string, at: Position, document: Document): void {
  const message = `\`${opened}\` has no \`]\` after it, so what stands beside the key is shown as it is written.`;
  const fix = 'Write `]` where the citation ends, or `\\[` if the bracket is meant as it is.';
  reportWarning(document, at, 'unread-markup', message, fix);
}

function citeInBrackets(
  written: string,
  placeOf: (offset: number) => Position,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent[] | undefined {
  const inside = written.slice(1, -1);
  const nodes = citationParts(inside, oneKey).flatMap(({ key: found, at, prefix, locator }) => {
    const source = findWritten(lookup.sources, found);
    const isFirst = !/[;；]/.test(inside.slice(0, at));
    // Only for reports: in a long paragraph, each place takes long to find.
    const place = (): Position => placeOf(isFirst ? 0 : 1 + at);
    if (!source) {
      reportUnknown(found, place(), document, lookup);
      return [];
    }
    const [, other] = oneKey.exec(locator) ?? [];
    if (other && findWritten(lookup.sources, other)) reportJoined(found, other, place(), document);
    return [citation(source.key, { prefix, locator })];
  });
  return nodes.length > 0 ? nodes : [plainNode(written)];
}

/** Reports a key that stands in what is said of another. */
function reportJoined(cited: string, other: string, at: Position, document: Document): void {
  const message = `\`@${other}\` is not cited, since no semicolon separates it from \`@${cited}\`.`;
  reportMistake(document, at, 'unread-markup', message, `Write \`[@${cited}; @${other}]\`.`);
}

/** A citation by a bare `@word` if it is a key. Any other may be a handle; only near misses are reported. */
function citeBare(
  written: string,
  placeOf: (offset: number) => Position,
  document: Document,
  lookup: SiteLookup,
): PhrasingContent[] | undefined {
  const [, found = '', bracket] = /^@([^\s[]+)\s?(?:\[([^\]]*)\])?$/u.exec(written) ?? [];
  const source = findWritten(lookup.sources, found);
  if (source) {
    const [, own = bracket ?? '', others] = /^(.*?)[;；](.*@.*)$/su.exec(bracket ?? '') ?? [];
    const cited = citation(source.key, { locator: locatorOf(own) });
    if (others === undefined) return [cited];
    const start = written.length - others.length - 2;
    const placeOfOther = (at: number): Position => placeOf(start + at);
    return [cited, ...(citeInBrackets(`[${others}]`, placeOfOther, document, lookup) ?? [])];
  }
  if (bracket !== undefined || nearest(found, lookup.sources))
    reportUnknown(found, placeOf(0), document, lookup);
  else if (crossReference.test(found)) reportCrossReference(found, placeOf(0), document);
  return undefined;
}

/** @param words What stands before and after the key, perhaps nothing. */
function citation(
  source: SourceKey,
  { prefix, locator }: { prefix?: string; locator: string },
): Citation {
  return {
    type: 'citation',
    source,
    ...(prefix && { prefix }),
    ...(locator && { locator }),
  };
}

function reportUnknown(found: string, at: Position, document: Document, lookup: SiteLookup): void {
  if (lookup.records.unread?.has('source', found)) return;
  const near = nearest(found, lookup.sources);
  reportError(
    document,
    at,
    'unknown-source',
    `\`@${found}\` is not a key of the bibliography.`,
    near ? `Did you mean \`@${near}\`?` : fixOfUnknown(found),
  );
}

function fixOfUnknown(found: string): string {
  return crossReference.test(found)
    ? `Cross-references are not read. ${fixOfCrossReference(found)}`
    : 'Add the source to the bibliography, or correct the key.';
}

function reportCrossReference(found: string, at: Position, document: Document): void {
  const message = `\`@${found}\` is a cross-reference of Quarto or Pandoc, and is shown as it is written.`;
  reportWarning(document, at, 'unread-markup', message, fixOfCrossReference(found));
}
