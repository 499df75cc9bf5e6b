import { posix } from 'node:path';
import { decodeUri } from '../../../model/addresses/decode-uri.ts';
import { onlyDateIn } from '../../../model/dates/written-date.ts';
import { createProseScan } from '../../../model/markdown/without-code.ts';
import type { SplitText } from './split-text.ts';

/** The name of a page without the number that Notion gives it, `Notes 76c8…2068`, also in the names of its tables. */
export function withoutNotionNumber(name: string): string {
  return name.replace(/(?<=\S) [0-9a-f]{32}(?=(?:_all)?(?:\.\w+)?$)/, '');
}

/** The title of a page, and the lines of its properties below: `Tags: port, crane`. */
const opening = /^(#[ \t][^\n]*\n\n)((?:[^\s#>|:![\]*-][^\n:]{0,60}: [^\n]+\n)+)(?=\n|$)/;

/** A relation: the title of a page, and the path of its file. */
const relation = /(?<=^|, )([^,()\n]{1,200}) \(((?:[^()\s]|\([^()\s]*\))+\.md)\)/g;

/** Splits a page of Notion into the properties that have a place in front matter, and a text with the others as a list. */
export function splitNotionText(text: string): SplitText {
  const [whole = '', title = '', lines = ''] = opening.exec(text) ?? [];
  const front: Record<string, unknown> = {};
  const others: string[] = [];
  for (const line of lines.split('\n').filter(Boolean)) {
    const [, name = '', value = ''] = /^(.*?): (.*)$/.exec(line) ?? [];
    const key = fieldOf(name, value);
    if (key === undefined || key in front)
      others.push(`- ${name}: ${value.replace(relation, '[$1]($2)')}\n`);
    else front[key] = value;
  }
  return { front, markdown: title + others.join('') + tidied(text.slice(whole.length)) };
}

function fieldOf(name: string, value: string): string | undefined {
  if (/^tags$/i.test(name)) return 'tags';
  if (onlyDateIn(value) === undefined) return undefined;
  if (/^(?:date|created(?: time)?)$/i.test(name)) return 'date';
  return /^(?:last edited(?: time)?|updated)$/i.test(name) ? 'updated' : undefined;
}

/** Makes callouts of asides, in which Markdown would stay as written, and takes names of files from the words of pictures. */
function tidied(markdown: string): string {
  const isProse = createProseScan();
  let isAside = false;
  const lines = markdown.split('\n').map((line) => {
    if (!isProse(line)) return isAside ? `> ${line}`.trimEnd() : line;
    if (line.trim() === '</aside>' && isAside) {
      isAside = false;
      return '';
    }
    if (line.trim() === '<aside>' && !isAside) {
      isAside = true;
      return '> [!note]';
    }
    const plain = line.replace(/!\[([^\]\n]*)\]\(([^()\s]*)\)/g, withoutFileName);
    return isAside ? `> ${plain}`.trimEnd() : plain;
  });
  return lines.join('\n');
}

function withoutFileName(whole: string, words: string, address: string): string {
  const nameOf = (path: string): string =>
    posix.basename(decodeUri(path)).replaceAll('_', ' ').toLowerCase();
  return nameOf(words) === nameOf(address) ? `![](${address})` : whole;
}
