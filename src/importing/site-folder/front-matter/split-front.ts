import { parseData, type DataForm } from '../source/parse-data.ts';
import type { SplitText } from '../source/split-text.ts';

/** Front matter by its form: YAML between `---`, TOML between `+++`, JSON in braces. */
const forms: readonly { form: DataForm; pattern: RegExp }[] = [
  { form: 'yaml', pattern: /^---[ \t]*\n(?:([^]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/ },
  { form: 'toml', pattern: /^\+\+\+[ \t]*\n(?:([^]*?)\n)??\+\+\+[ \t]*(?:\n|$)/ },
  { form: 'json', pattern: /^(\{[ \t]*\n[^]*?\n\})[ \t]*(?:\n|$)/ },
];

/** Splits a text, whose lines end in LF. */
export function splitFront(text: string): SplitText {
  for (const { form, pattern } of forms) {
    const [whole, data] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const front = parseData(data ?? '', form);
    if (!front) return { front: 'unread', markdown: text };
    return { front, markdown: text.slice(whole.length).replace(/^\n+/, '') };
  }
  return { markdown: text };
}
