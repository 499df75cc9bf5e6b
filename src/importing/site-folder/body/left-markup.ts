import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import type { Generator } from '../source/generators.ts';
import { codeScan } from './edits.ts';
import { lineCounter } from './line-counter.ts';

/** Something that stays in a text as it was written: its name, and its line, from 1. */
export interface LeftMarkup {
  name: string;
  line: number;
}

/** Markup that has no counterpart here. */
const everywhere: readonly RegExp[] = [
  // Components of MDX.
  /<([A-Z][\w.]*)[\s/>]/g,
  // References of Quarto.
  /(?<![\w@[])(@(?:fig|tbl|sec|eq|lst)-[\w-]+)/g,
  // Groups that nothing ends.
  /^[ \t]*(:{3,}\s*\{[^{}\n]{1,100}\})/gm,
];

/** Signs and icons by their names: `:rocket:`. */
const icon = /(?<![\w:/])(:[a-z][a-z_-]+:)(?![\w:])/g;

const byCommands: Readonly<Record<NonNullable<Generator['commands']>, RegExp>> = {
  shortcodes: /(\{\{[<%]\s*[\w-]+)/g,
  liquid: /(\{%-?\s*(?!end)\w+|\{\{-?\s*[\w.]+)/g,
};

/** Code that Quarto would run. */
const runCode = /^[ \t]*(?:```+|~~~+)\s*\{([a-zA-Z]+)(?:[ ,][^{}\n]*)?\}/gm;

/** Finds what is left of another tool in a text. */
export function findLeftMarkup(markdown: string, { commands }: Generator): LeftMarkup[] {
  const patterns = [...everywhere, icon, ...(commands ? [byCommands[commands]] : [])];
  const found = patterns.flatMap((pattern) => [...markdown.matchAll(pattern)]);
  const code = [...markdown.matchAll(runCode)];
  if (found.length === 0 && code.length === 0) return [];
  const isInCode = codeScan(parseMarkdown(markdown));
  const lineAt = lineCounter(markdown);
  const outside = found.filter(({ index }) => !isInCode(index));
  const placed = (match: RegExpExecArray, name: string): LeftMarkup => {
    return { name, line: lineAt(match.index + match[0].search(/\S/)) };
  };
  return [
    ...outside.map((match) => placed(match, nameOf(match[1] ?? ''))),
    ...code.map((match) => placed(match, `code {${match[1]}}, which is not run`)),
  ].sort((a, b) => a.line - b.line);
}

function nameOf(written: string): string {
  if (written.startsWith('{')) return `${written.replace(/^(\{\{?[<%]?-?)\s*/, '$1 ')} …`;
  if (/^:[a-z]/.test(written)) return 'icons such as :rocket:';
  if (/^[A-Z]/.test(written)) return `<${written}>`;
  return written.replace(/\s+/g, ' ');
}
