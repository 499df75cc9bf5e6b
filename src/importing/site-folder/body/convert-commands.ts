import type { Tally } from '../../plan/tally.ts';
import { parseMarkdown } from '../../../markdown/parse/parser.ts';
import { applyEdits, codeScan, type Edit } from './edits.ts';
import { outputs, readWords, unusedWords } from './command-outputs.ts';

/** Facts that commands ask for. */
export interface CommandFacts {
  commands: keyof typeof outputs;
  title: string;
  refer(name: string): string | undefined;
  /** Counts what is left out of them. */
  left: Tally;
}

/** Turns commands outside code into Markdown. Those without a counterpart stay as they are. */
export function convertCommands(markdown: string, facts: CommandFacts): string {
  const { pattern, replace } = languages[facts.commands];
  if (!/\{[{%]/.test(markdown)) return markdown;
  const isInCode = codeScan(parseMarkdown(markdown));
  const edits: Edit[] = [];
  const endless = new Set<string>();
  let unreadUntil = 0;
  for (const match of markdown.matchAll(pattern)) {
    const start = match.index;
    if (start < unreadUntil || isInCode(start)) continue;
    const [, name = ''] = /^\{%-?\s*(raw|comment)\b/.exec(match[0]) ?? [];
    const afterStart = start + match[0].length;
    const end = name && !endless.has(name) ? endRange(name, markdown, afterStart) : undefined;
    if (end) {
      if (name === 'comment') {
        facts.left.add('{% comment %}');
        edits.push({ start, end: end.end, text: '' });
      } else edits.push({ start, end: afterStart, text: '' }, { ...end, text: '' });
      unreadUntil = end.end;
      continue;
    }
    // What has no end here has none further on, which each of thousands would look for.
    if (name) endless.add(name);
    const text = replace(match, facts);
    if (text !== undefined) edits.push({ start, end: start + match[0].length, text });
  }
  return applyEdits(markdown, edits);
}

/** The place of the command that ends what is not read. */
function endRange(
  name: string,
  markdown: string,
  from: number,
): { start: number; end: number } | undefined {
  const pattern = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(markdown);
  return match ? { start: match.index, end: pattern.lastIndex } : undefined;
}

interface Language {
  pattern: RegExp;
  replace(match: RegExpExecArray, facts: CommandFacts): string | undefined;
}

// Bounded, so that a text full of open braces stays linear to read.
const languages: Readonly<Record<CommandFacts['commands'], Language>> = {
  shortcodes: {
    pattern: /\{\{([<%])\s*([a-z][\w-]*)(\s[^{}]{0,2000}?)?\/?[>%]\}\}/g,
    replace: ([, , name = '', text = ''], { refer, left }) => {
      const words = readWords(text);
      const output = outputs.shortcodes.get(name)?.(words, refer);
      if (output !== undefined) for (const key of unusedWords(words)) left.add(`${key} of ${name}`);
      return output;
    },
  },
  liquid: {
    pattern: /\{%-?\s*([a-z_]+)([^{}]{0,2000}?)-?%\}|\{\{-?\s*([^{}]{0,500}?)\s*-?\}\}/g,
    replace: ([, name = '', words = '', expression], { refer, title }) =>
      expression === undefined
        ? outputs.liquid.get(name)?.(readWords(words), refer)
        : valueOf(expression, title),
  },
};

/** The value of an expression of Liquid that does not depend on the theme. */
function valueOf(expression: string, title: string): string | undefined {
  if (/^site\.(?:baseurl|url)$/.test(expression)) return '';
  if (expression === 'page.title') return title;
  const [, , address] =
    /^(["'])([^"']*)\1\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.baseurl)$/.exec(
      expression,
    ) ?? [];
  return address?.replace(/^(?!\/)/, '/');
}
