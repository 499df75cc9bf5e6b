import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { decodePercent, isPercentage } from '../../load/folder/decode-percents.ts';
import { southeastAsian } from '../../model/text/scripts.ts';
import { documentOf, reportWarning, type Document } from '../document/document.ts';
import { walk } from '../tree/walk.ts';

/** Characters that change the text direction or hide text, so that a reader may see something other than what is written. */
const hidden = new RegExp(
  String.raw`[\u202a-\u202e\u2066-\u2069\u2060\ufeff]|(?<![${southeastAsian}])\u200b(?![${southeastAsian}])|` +
    String.raw`(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]{0,8})[\u{e0000}-\u{e007f}]`,
  'gu',
);

/** Reports invisible characters that can mislead, once per line: as they are, as entities, or percent-encoded in an address. */
export function remarkBidi() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const isPlain = !/[\u200b-\u206f\ufeff\udb40]/.test(source);
    const escapes = findEscapes(source, tree);
    if (isPlain && escapes.length === 0) return;
    const document = documentOf(file);
    let start = 0;
    let next = 0;
    for (const [index, line] of source.split(/(?<=\r\n|\r(?!\n)|\n)/).entries()) {
      const end = start + line.length;
      const [first] = isPlain ? [] : line.matchAll(hidden);
      const isMark = index === 0 && first?.index === 0 && first[0] === '\ufeff';
      const escape = escapes[next];
      if (first && !isMark)
        report(document, index + 1, first.index + 1, first[0], 'Delete the character.');
      else if (escape && escape.offset < end) {
        const fix = `Delete \`${escape.written}\`.`;
        report(document, index + 1, escape.offset - start + 1, escape.character, fix);
      }
      start = end;
      while ((escapes[next]?.offset ?? end) < end) next += 1;
    }
  };
}

function report(
  document: Document,
  line: number,
  column: number,
  character: string,
  fix: string,
): void {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The invisible character U+${code} can make text read differently from how it is written.`;
  reportWarning(document, { line, column }, 'bidi-control', message, fix);
}

interface Escape {
  offset: number;
  /** `&#x202e;` */
  written: string;
  character: string;
}

const escapeForms =
  /&(?:#x?[0-9a-f]{1,7}|NoBreak|ZeroWidthSpace|Negative(?:VeryThin|Thin|Medium|Thick)Space);|(?:%[0-9a-f]{2})+/gi;

/** Escapes of hidden characters, except in code and formulas, which show them as they are. */
function findEscapes(source: string, tree: Root): Escape[] {
  const found = [...source.matchAll(escapeForms)].flatMap(({ 0: written, index }) => {
    const character = isPercentage(written, source, index) ? undefined : hiddenIn(written);
    return character === undefined ? [] : [{ offset: index, written, character }];
  });
  if (found.length === 0) return [];
  const literal = literalRanges(tree);
  let next = 0;
  return found.filter(({ offset }) => {
    while ((literal[next]?.end ?? Infinity) <= offset) next += 1;
    return (literal[next]?.start ?? Infinity) > offset;
  });
}

/** The first hidden character that an escape stands for. NUL and its like come only through addresses: Markdown replaces them. */
function hiddenIn(written: string): string | undefined {
  if (written.startsWith('%')) {
    const decoded = decodePercent(written);
    return /[^\P{Cc}\t\n\f\r\u0085]/u.exec(decoded)?.[0] ?? match(decoded);
  }
  const number = /^&#(x?)([0-9a-f]+);$/i.exec(written);
  if (!number) return /^&NoBreak;$/i.test(written) ? '\u2060' : '\u200b';
  const code = Number.parseInt(number[2] ?? '', number[1] ? 16 : 10);
  return code <= 0x10ffff ? match(String.fromCodePoint(code)) : undefined;
}

function match(text: string): string | undefined {
  return text.match(hidden)?.[0];
}

function literalRanges(tree: Root): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  walk<Nodes>(tree, (node) => {
    if (!/^(code|inlineCode|math|inlineMath)$/.test(node.type)) return undefined;
    const { start, end } = node.position ?? {};
    ranges.push({ start: start?.offset ?? 0, end: end?.offset ?? 0 });
    return undefined;
  });
  return ranges;
}
