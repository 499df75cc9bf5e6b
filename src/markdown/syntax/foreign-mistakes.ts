import { isForeignAttributes } from '../../model/markdown/foreign-attributes.ts';
import { fixOfCrossReference } from '../../model/markdown/cross-reference.ts';
import type { MistakePattern } from './mistake.ts';

/** Markup of Hugo, Jekyll, Quarto and Pandoc that would stand on the page as it is. */
export const foreignMistakes: readonly MistakePattern[] = [
  {
    hint: /\{\{?[<%]/,
    // The end of a pair, `{{< /figure >}}`, is not reported besides its start.
    pattern: /\{(\{<|\{%|%)-?[ \t]*([\w-][\w/-]{0,60})/g,
    read: ([, opening = '', name = '']) => {
      if (opening === '%' && name.startsWith('end')) return undefined;
      const written = { '{<': `{{< ${name} >}}`, '{%': `{{% ${name} %}}` }[opening];
      return {
        code: 'unread-markup',
        isWarning: true,
        message: `\`${written ?? `{% ${name} %}`}\` is a command of another program, and is shown as it is written.`,
        fix: fixOfCommand(name),
      };
    },
  },
  {
    hint: /^[ \t>]*:[ \t].*\{#/m,
    pattern: /(?:^|\n):[ \t]+[^\n{}]{1,400}\{#[^{}\n]{1,100}\}/g,
    startsLine: true,
    read: () => ({
      code: 'unread-markup',
      isWarning: true,
      message: 'A Pandoc caption is not read as one, and is shown as it is written.',
      fix: 'Write it as a paragraph, without the colon and the braces.',
    }),
  },
  {
    // Longer lines are sentences, of which the next may start with a colon in French.
    hint: /\n[ \t>]*:[ \t]/,
    pattern: /^[^\n]{0,60}\n:[ \t]+\S[^\n]*/g,
    read: ([written]) =>
      /\{#[^{}]*\}$/.test(written)
        ? undefined
        : {
            code: 'unread-markup',
            isWarning: true,
            message:
              'A line that starts with a colon defines nothing, and is shown as it is written.',
            fix: 'Write a list: `- **the term**: what it means`.',
          },
  },
  {
    hint: /^[ \t>|]*\{:?[ \t]*[.#]/m,
    pattern: /(?:^|\n)(\{(?!#eq-)[^{}\n]{1,200}\})[ \t]*$/g,
    startsLine: true,
    read: ([, attributes = '']) =>
      isForeignAttributes(attributes)
        ? {
            code: 'unread-markup',
            isWarning: true,
            message: `\`${attributes}\` below a block is not read, and is shown as it is written.`,
            fix: 'Remove it.',
          }
        : undefined,
  },
  {
    hint: /\]\{[.#]/,
    pattern: /\[[^[\]\n]{1,400}\](\{[.#]\p{L}[^{}\n]{0,100}\})/gu,
    read: ([, attributes = '']) => ({
      code: 'unread-markup',
      isWarning: true,
      message: `\`${attributes}\` after words in brackets is not read, and is shown as it is written.`,
      fix: 'Write the words without the brackets and the braces.',
    }),
  },
  {
    // Words in brackets are no formula without a command, a raised or a lowered sign.
    hint: /\\[([]/,
    pattern: /\(\s*([^()\n]{1,200}?)\s*\)|\[\s*([^[\]]{1,400}?)\s*\]/g,
    isEscaped: true,
    read: ([, inLine, block]) =>
      /\\[a-z]{2,}|\^|_\{|\b\p{L}_\w\b/iu.test(inLine ?? block ?? '')
        ? {
            code: 'unread-markup',
            isWarning: true,
            message: `\`${inLine === undefined ? '\\[' : '\\('}\` opens no formula, which is shown as it is written.`,
            fix:
              inLine === undefined
                ? 'Write lines of `$$` before and after the formula instead.'
                : `Write \`$${inLine}$\`.`,
          }
        : undefined,
  },
  {
    hint: /\\@ref\(/,
    pattern: /@(?=ref\(([\p{L}\p{M}\p{N}_:/-]{1,100})\))/gu,
    isEscaped: true,
    read: ([, name = '']) => ({
      code: 'unread-markup',
      isWarning: true,
      message: `\`\\@ref(${name})\` is a cross-reference of bookdown, and is shown as it is written.`,
      fix: fixOfCrossReference(name),
    }),
  },
  {
    hint: /\{#eq-/,
    pattern: /^\s*(\{#eq-[^{}\n]{1,100}\})/g,
    read: ([, attributes = '']) => ({
      code: 'unread-markup',
      isWarning: true,
      message: `\`${attributes}\` after a formula is not read, and is shown as it is written.`,
      fix: 'Remove it: formulas have no numbers.',
    }),
  },
  {
    hint: /\^[^\s^[\]]{1,20}\^/,
    pattern: /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+–−-]{1,20})\^/gu,
    read: ([written, raised = '']) => ({
      code: 'unread-markup',
      isWarning: true,
      message: `\`${written}\` does not raise what is in it, and is shown as it is written.`,
      fix: `Write \`<sup>${raised}</sup>\`.`,
    }),
  },
];

/** What to write instead of `::: {.callout-note}`, or of another group of Pandoc. */
export function fixOfGroup(words: string): string | undefined {
  const [, callout] = /^\{[^}]*\.callout-([a-z]+)/.exec(words) ?? [];
  if (callout !== undefined) {
    return `Write a callout: \`> [!${callout}] Title\`, with \`> \` before each of its lines, and no \`:::\`.`;
  }
  return words.startsWith('{')
    ? 'Groups of Pandoc are not read: remove this line, and the `:::` that ends the group.'
    : undefined;
}

function fixOfCommand(name: string): string {
  return fixes.find(([names]) => names.test(name))?.[1] ?? 'Write what it shows, or remove it.';
}

const fixes: readonly [names: RegExp, fix: string][] = [
  [/^(?:figure|image|img)$/, 'Write `![what it shows](photo.png "caption")`.'],
  [/^(?:ref|relref|link|post_url)$/, 'Write a link to the file: `[words](other.md)`.'],
  [/^(?:youtube|vimeo|tweet|x|instagram|gist|video)$/, 'Write a link to it.'],
  [/^(?:include|embed)$/, 'Write `![[name-of-the-page]]` on a line of its own.'],
  [
    /^(?:notice|callout|admonition|alert|hint|note|tip|warning|info)$/,
    'Write a callout: `> [!note] Title`, with `> ` before each of its lines.',
  ],
  [/^(?:highlight|raw)$/, 'Put the code between two lines of three backticks.'],
];
