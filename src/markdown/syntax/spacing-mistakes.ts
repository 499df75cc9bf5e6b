import type { MistakePattern } from './mistake.ts';

/** Headings, lists, bold words and tables that lack a sign or a space, and would stand on the page as they are. */
export const spacingMistakes: readonly MistakePattern[] = [
  {
    hint: /^[ \t>]*#{1,6}[^\s#]|^[ \t>]*#{1,6}\u00a0/m,
    // `#word` with one sign is a tag.
    pattern: /(?:^|\n)(?:(#{2,6})(?=[\p{L}\p{N}])|(#{1,6})\u00a0)([^\n]{0,60})/gu,
    startsLine: true,
    read: ([, signs, signsBeforeOdd = '', words = '']) =>
      warningOf(
        signs === undefined
          ? `A non-breaking space follows \`${signsBeforeOdd}\`, so this is not a heading.`
          : `No space follows \`${signs}\`, so this is not a heading.`,
        `Write \`${`${signs ?? signsBeforeOdd} ${words}`.trim()}\`, with a plain space.`,
      ),
  },
  {
    hint: /^[ \t>]*(?:[-*+]|\d{1,9}[.)])\u00a0/m,
    // `12.` may be a day, kept beside its month: only two such lines that count are a list.
    pattern: /(?:^|\n)([-*+]|\d{1,9}\)|1\.(?=[^\n]*\n2\.))\u00a0/g,
    startsLine: true,
    read: ([, mark = '']) =>
      warningOf(
        `A non-breaking space follows \`${mark}\`, so this is not an item of a list.`,
        `Write \`${mark} \`, with a plain space.`,
      ),
  },
  {
    hint: /\*\*/,
    pattern:
      /\*\*(?:([^\s*](?:[^*\n]{0,198}[^\s*])?)[ \u00a0]+|[ \u00a0]+([^\s*](?:[^*\n]{0,198}[^\s*])?))\*\*/g,
    read: ([all, before, after = '']) =>
      warningOf(
        `\`${all}\` is not bold: there is a space within its signs.`,
        `Write \`**${before ?? after}**\`, with the space outside.`,
      ),
  },
  {
    hint: /^[ \t]*\|.*\|[ \t]*\n[ \t]*\|/m,
    pattern: /(?:^|\n)\|((?:[^\n|]+\|){2,20})[ \t]*\n\|((?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\n|$))?/g,
    startsLine: true,
    read: ([, cells = '', dashes]) => {
      const [lack, place] =
        dashes === undefined
          ? ['is missing', 'below the first line']
          : ['has another number of cells', 'in its place'];
      return warningOf(
        `These lines are not a table: the line below the headings ${lack}.`,
        `Write \`|${' --- |'.repeat(cells.split('|').length - 1)}\` ${place}.`,
      );
    },
  },
];

function warningOf(message: string, fix: string): ReturnType<MistakePattern['read']> {
  return { code: 'unread-markup', isWarning: true, message, fix };
}
