import { parse } from 'yaml';

/** A text file in its two parts. */
export interface TextFile {
  /** Lines of YAML without the fences; empty if there are none. */
  front: string;
  body: string;
}

/** Splits a text file; without front matter, all of it is the body. */
export function splitText(text: string): TextFile {
  const match = /^---\n([\s\S]*?)---\n/.exec(text);
  return match
    ? { front: match[1] ?? '', body: text.slice(match[0].length) }
    : { front: '', body: text };
}

/** A text file from its parts. */
export function joinText({ front, body }: TextFile): string {
  return front === '' ? body : `---\n${front}---\n${body}`;
}

/** The values of the front matter by key; none if it cannot be read. */
export function frontMatterOf(text: string): Record<string, unknown> {
  try {
    const values: unknown = parse(splitText(text).front, { logLevel: 'error' });
    return typeof values === 'object' && values !== null ? { ...values } : {};
  } catch {
    return {};
  }
}

/** A text whose front matter has another value for a key; `undefined` removes the key. */
export function withFrontMatter(text: string, key: string, value: unknown): string {
  const { front, body } = splitText(text);
  return joinText({ front: withKey(front, key, value), body });
}

/** YAML with another value for a key at its top; `undefined` removes the key. */
export function withKey(yaml: string, key: string, value: unknown): string {
  // A value may go on in indented lines.
  const old = new RegExp(`^${key}:.*\\n(?:[ \\t].*\\n|-.*\\n)*`, 'm');
  const line = value === undefined ? '' : `${key}: ${JSON.stringify(value)}\n`;
  if (old.test(yaml)) return yaml.replace(old, () => line);
  return `${yaml}${line}`;
}

/** The values of a key that holds one or a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The title of a page: that of its front matter, else its first heading. */
export function titleOf(text: string): string | undefined {
  const { title } = frontMatterOf(text);
  return typeof title === 'string' ? title : /^# (.+)$/m.exec(text)?.[1];
}
