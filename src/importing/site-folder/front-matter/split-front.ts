import { parseData, type Data, type DataForm } from '../source/parse-data.ts';

/** A text of another tool, split into its front matter and the rest. */
export interface SplitText {
  /** Absent if there is none. `unread` if it cannot be read; it is then part of the text. */
  front?: Data | 'unread';
  markdown: string;
}

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
