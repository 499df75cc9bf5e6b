import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import { numbered } from '../../../model/markdown/cross-reference.ts';
import type { Generator } from '../source/generator.ts';
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
  // References of Quarto, Pandoc and bookdown.
  new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_@\\/])(@${numbered}[\p{L}\p{M}\p{N}_-]+)`, 'gu'),
  /\\(@ref\([\p{L}\p{M}\p{N}_:/-]{1,100}\))/gu,
  // Roles of MyST.
  /(?<!\\)(\{[a-z][a-z:_-]{0,30}\}`)(?=[^`\n]{1,200}`)/g,
  // Parts of other files, keys and edits of extensions of MkDocs.
  /^[ \t]*(-{1,}8<-{1,})/gm,
  /(?<![\w{+])(\+\+[a-z][\w-]*(?:\+[\w-]+)*\+\+)/g,
  /(\{(?:--|\+\+|~~|==|>>)[^{}\n]{1,200}(?:--|\+\+|~~|==|<<)\})/g,
  // Definitions of PHP Markdown Extra.
  /^[^\s:|>][^\n]{0,60}\n(:[ \t]+)\S/gm,
  // Groups that nothing ends, or that are not always shown.
  /^[ \t]*(:{3,}\s*\{[^{}\n]{1,100}\})/gm,
];

/** What MDX runs: `export const a = 1`, `{a}`. Braces of formulas stand after `^`, `_` and words. */
const ofMdx = [
  /^(export)\s+(?:const|let|var|function|async|default)\b/gm,
  /(?<![\w}\\^=$])(\{[\w.]+\})/g,
];

/** Signs and icons by their names: `:rocket:`. */
const icon = /(?<![\w:/])(:[a-z][a-z_-]+:)(?![\w:])/g;

const byCommands: Readonly<Record<NonNullable<Generator['commands']>, RegExp>> = {
  // Of commands that become pictures, an end may be left.
  shortcodes: /(\{\{[<%]\s*(?:\/\s*(?:figure|img|image|video)\b|[\w-]+))/g,
  liquid: /(\{%-?\s*(?!end)\w+|\{\{-?\s*[\w.]+)/g,
};

/** Code that Quarto would run, and HTML that it would write: ```` ```{python} ````, ```` ```{=html} ````. */
const runCode = /^[ \t]*(?:```+|~~~+)\s*(\{=?[a-zA-Z]+)(?:[ ,][^{}\n]*)?\}/gm;

/** Code of Quarto in words: `` `r 1 + 1` ``, `` `{python} 1 + 1` ``. */
const runWords = /`(r|\{[a-z]+)\}? [^`\n]{1,500}`/g;

/** Whether a text is one with code in it that its tool runs. */
const isRun = (file: string): boolean => /\.[qr]md$/i.test(file);

/** Whether a text may have components, imports and expressions. */
export const isMdx = (file: string, { isMdx: isAlways }: Generator): boolean =>
  isAlways === true || /\.mdx$/i.test(file);

/** Finds what is left of another tool in a text of this file there. */
export function findLeftMarkup(markdown: string, file: string, generator: Generator): LeftMarkup[] {
  const { commands } = generator;
  const patterns = [
    ...everywhere,
    ...(isMdx(file, generator) ? ofMdx : []),
    icon,
    ...(commands ? [byCommands[commands]] : []),
  ];
  const found = patterns.flatMap((pattern) => [...markdown.matchAll(pattern)]);
  const code = [...markdown.matchAll(runCode)];
  if (isRun(file)) code.push(...markdown.matchAll(runWords));
  if (found.length === 0 && code.length === 0) return [];
  const isInCode = codeScan(parseMarkdown(markdown));
  const lineAt = lineCounter(markdown);
  const outside = found.filter(({ index }) => !isInCode(index));
  const placed = (match: RegExpExecArray, name: string): LeftMarkup => {
    return { name, line: lineAt(match.index + match[0].search(/\S/)) };
  };
  return [
    ...outside.map((match) => placed(match, nameOf(match[1] ?? ''))),
    // Code starts here, unless it is within other code.
    ...code
      .filter(({ index }) => !isInCode(index - 1))
      .map((match) => placed(match, `code {${match[1]?.replace('{', '')}}, which is not run`)),
  ].sort((a, b) => a.line - b.line);
}

function nameOf(written: string): string {
  if (/^\{[\w.]+\}$/.test(written)) return written;
  if (written.endsWith('}`')) return 'roles of MyST such as {cite}';
  if (written.startsWith('++')) return 'keys such as ++ctrl++';
  if (/^\{[-+~=>]{2}/.test(written)) return 'edits such as {++added++}';
  if (written.startsWith('{')) return `${written.replace(/^(\{\{?[<%]?-?)\s*/, '$1 ')} …`;
  if (written.startsWith('@')) return 'cross-references such as @fig-quay';
  if (/^:\s/.test(written)) return 'definitions, `: meaning` below a term';
  if (/^:[a-z]/.test(written)) return 'icons such as :rocket:';
  if (/^[A-Z]/.test(written)) return `<${written}>`;
  return written.replace(/\s+/g, ' ');
}
