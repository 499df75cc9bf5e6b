import { halfWidth, withSignsOfLinks } from '../../model/text/half-width.ts';
import type { Mistake, MistakePattern } from './mistake.ts';

/** Signs of Markdown as keyboards for Chinese, Japanese and Korean write them, which nothing reads. */
export function fullWidthMistakes(directives: string): readonly MistakePattern[] {
  return [
    {
      hint: /[［【]{2}/,
      pattern: /[!！]?[［【]{2}([^［］【】\n]{1,200})[］】]{2}/g,
      read: ([written, words = '']) => {
        const mark = /^[!！]/.test(written) ? '!' : '';
        return unread(written, `${mark}[[${withSignsOfLinks(words)}]]`);
      },
    },
    {
      hint: /［-?[@＠]|\[-?＠/,
      pattern: /(?:［-?[@＠]|\[-?＠)[\w:.-]{1,100}[^[\]［］\n]{0,200}[\]］]/g,
      read: ([written]) => unread(written, `[${halfWidth(written.slice(1, -1))}]`),
    },
    {
      hint: /[［[][!！]/,
      pattern: /(?:^|\n)(?:［[!！]|\[！)([a-z]{2,12})[\]］]/gi,
      startsLine: true,
      read: ([written, type = '']) => unread(written.trim(), `[!${type}]`),
    },
    {
      hint: /^[ \t>]*＃{1,6}[ \u3000]/m,
      pattern: /(?:^|\n)(＃{1,6})[ \u3000]+\S/g,
      startsLine: true,
      read: ([, signs = '']) => unread(signs, `${halfWidth(signs)} `),
    },
    {
      hint: /＊＊/,
      pattern: /＊＊([^＊\n]{1,200})＊＊/g,
      read: ([written, words = '']) => unread(written, `**${words}**`),
    },
    {
      hint: new RegExp(`[:：](?:${directives})[{｛]`),
      pattern: new RegExp(`(：{1,8})(${directives})(?=[{｛])|(:{1,8})(${directives})(?=｛)`, 'g'),
      read: ([written, , wide, , narrow]) => {
        const name = wide ?? narrow ?? '';
        return {
          code: 'invalid-directive',
          message: `\`${written}\` has full-width characters, and is not read.`,
          fix: `Write \`${halfWidth(written.slice(0, -name.length))}${name}{...}\`.`,
        };
      },
    },
  ];
}

function unread(written: string, meant: string): Mistake {
  return {
    code: 'unread-markup',
    isWarning: true,
    message: `\`${written}\` has full-width characters, and is shown as it is written.`,
    fix: `Write \`${meant}\`.`,
  };
}
