import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportMistake, reportWarning, type Document } from '../document/document.ts';
import { directivesByName } from '../directives/directives.ts';
import { isEscaped as isEscapedAt, pointInText } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';
import { fixOfGroup, foreignMistakes } from './foreign-mistakes.ts';
import { fullWidthMistakes } from './full-width-mistakes.ts';
import type { MistakePattern } from './mistake.ts';
import { spacingMistakes } from './spacing-mistakes.ts';

/** Reports words that look like Markdown but are none, and would stand on the page as they are. */
export function remarkMistakes() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const document = documentOf(file);
    const likely = mistakes.filter(({ hint }) => hint.test(source));
    if (likely.length === 0) return;
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'text') return undefined;
      const isFirst = index === 0 || siblings[index - 1]?.type === 'break';
      for (const each of likely) reportAll(each, node, isFirst, document, source);
      return undefined;
    });
  };
}

function reportAll(
  { pattern, startsLine, isEscaped = false, read }: MistakePattern,
  node: Text,
  isFirst: boolean,
  document: Document,
  source: string,
): void {
  for (const match of node.value.matchAll(pattern)) {
    if (startsLine && match.index === 0 && !isFirst) continue;
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const at = pointInText(source, node, match.index + lead);
    // An escaped sign is meant as it stands.
    if (!at || (source[(at.offset ?? 0) - 1] === '\\') !== isEscaped) continue;
    const last = match.index + match[0].length - 1;
    if (isEscaped && !isEscapedAt(source, node, last)) continue;
    const found = read(match);
    if (!found) continue;
    const { code, isWarning, message, fix } = found;
    const report = isWarning ? reportWarning : reportMistake;
    report(document, at, code, message, fix);
  }
}

const names = [...directivesByName.keys()].join('|');

const mistakes: readonly MistakePattern[] = [
  ...fullWidthMistakes(names),
  ...foreignMistakes,
  ...spacingMistakes,
  {
    hint: /\]\([^()\n]* /,
    pattern:
      /(!?)\[([^[\]\n]{0,400})\]\(([^()<>\s"'][^()<>\n"']{0,300} [^()<>\n"']{0,300}\.[a-z0-9]{2,5})\)/gi,
    read: ([, mark, label = '', address = '']) => ({
      code: 'unread-markup',
      message: `\`${address}\` has spaces, so this is not ${mark ? 'an image' : 'a link'}.`,
      fix: `Write \`${mark}[${label}](<${address}>)\`.`,
    }),
  },
  {
    hint: new RegExp(`::[ \\t]*(?:${names})(?:[ \\t]*[{(]|[ \\t]+\\w+=)`),
    pattern: new RegExp(
      `(?:^|\\n)::([ \\t]*)(${names})([ \\t]*)(\\{|\\((?=[^\\n]*=)|(?<=[ \\t])(?=\\w+=))`,
      'g',
    ),
    startsLine: true,
    read: ([, first = '', name = '', second, bracket]) => {
      if (!first && !second && bracket === '{') return undefined;
      const slip =
        bracket !== '{'
          ? `its attributes ${bracket ? 'in round' : 'without'} brackets`
          : `a space before its ${first ? 'name' : 'attributes'}`;
      return {
        code: 'invalid-directive',
        message: `\`::${first}${name}\` has ${slip}, and is not read.`,
        fix: `Write \`::${name}{...}\`.`,
      };
    },
  },
  {
    hint: new RegExp(`:(?:${names})(?:[ \\t]+\\{|\\()`),
    pattern: new RegExp(`(?<!:):(${names})(?:[ \\t]+\\{|(\\())(?=\\w+=)`, 'g'),
    read: ([, name = '', bracket]) => ({
      code: 'invalid-directive',
      message: `\`:${name}\` has ${bracket ? 'its attributes in round brackets' : 'a space before its attributes'}, and is not read.`,
      fix: `Write \`:${name}{...}\`.`,
    }),
  },
  {
    hint: new RegExp(`:(?:${names})[[{]`),
    pattern: new RegExp(
      `(:{1,8})(${names})(?=[[{])(?:(?!\\{[^}\\n]*\\}|\\[[^\\]\\n]*\\])(.))?`,
      'g',
    ),
    read: ([, colons = '', name = '', open]) =>
      colons.length === 1 || open
        ? {
            code: 'invalid-directive',
            message: `\`${colons}${name}\` is not closed.`,
            fix: 'Add the missing `}` or `]` after its attributes.',
          }
        : {
            code: 'invalid-directive',
            message: `\`${colons}${name}\` is not read on a line with other words.`,
            fix: 'Write it on a line of its own, with nothing before or after it.',
          },
  },
  {
    hint: /:::/,
    pattern: /(?:^|\n)(:{3,})[ \t]*([^\n]{0,40})/g,
    startsLine: true,
    read: ([, colons = '', words = '']) => ({
      code: 'invalid-directive',
      message: words
        ? `\`${colons} ${words.trim()}\` does not open a directive.`
        : `\`${colons}\` closes nothing.`,
      fix: words
        ? (fixOfGroup(words.trim()) ??
          `Write the name right after the colons: \`${colons}quote{by="..."}\`.`)
        : 'Remove it, or open a directive before it.',
    }),
  },
  {
    hint: /\[-?@["'`“”„‘’‚«»‹›「」『』]/,
    pattern:
      /\[-?@["'`“”„‘’‚«»‹›「」『』]+([^[\]\n"'`“”„‘’‚«»‹›「」『』]{1,100})[^[\]\n]{0,100}\]/g,
    read: ([, key = '']) => ({
      code: 'unknown-source',
      message: `The key \`${key}\` is in quotation marks, so nothing is cited.`,
      fix: `Write \`[@${key}]\`.`,
    }),
  },
  {
    hint: /\\\w{0,20}cite\w{0,20}[[{*]/,
    pattern:
      /\\\w{0,20}cite\w{0,20}\*?(?:\[([^[\]\n]{0,100})\])?(?:\[([^[\]\n]{0,100})\])?\{([^{}\n]{1,200})\}/g,
    read: ([, first = '', second, keys = '']) => ({
      code: 'unread-markup',
      isWarning: true,
      message: 'A LaTeX citation cites nothing here, and is shown as it is written.',
      fix: `Write \`${pandocCitation(keys, ...(second === undefined ? ['', first] : [first, second]))}\`.`,
    }),
  },
  {
    hint: /^[ \t>]*[•·◦▪‣●○–][ \t]/m,
    // A dash may open a remark; two lines with dashes are a list.
    pattern: /(?:^|\n)([•·◦▪‣●○])[ \t\u00a0]+\S|(?:^)(–)[ \t\u00a0]+[^\n]+\n–[ \t\u00a0]/g,
    startsLine: true,
    read: ([, bullet, dash]) => ({
      code: 'unread-markup',
      isWarning: true,
      message: `A line that starts with \`${bullet ?? dash}\` is not an item of a list.`,
      fix: 'Start each item with `- `.',
    }),
  },
];

/** `[see @a; @b, p. 12]` of `\\autocite[see][12]{a,b}`. */
function pandocCitation(keys: string, before = '', after = ''): string {
  const cited = keys.split(',').map((key) => `@${key.trim()}`);
  const place = /^[\d–, -]+$/.test(after)
    ? `${/^\d+$/.test(after) ? 'p.' : 'pp.'} ${after}`
    : after;
  return `[${[before, cited.join('; ')].filter(Boolean).join(' ')}${place && `, ${place}`}]`;
}
