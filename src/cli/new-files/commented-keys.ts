import { keyComments, type KeyList } from '../../editors/schemas/key-comments.ts';

/**
 * Lines for optional keys: each is a comment that becomes the key without its `# `, and says what the key is for.
 * @param examples A value for each key.
 */
export function commentedKeys(list: KeyList, examples: Readonly<Record<string, string>>): string {
  const comments = keyComments(list);
  return Object.entries(examples)
    .map(([key, value]) => commentedKey(key, value, withoutExample(comments.get(key) ?? '')))
    .join('');
}

/** A line for an optional key: `# issued: 2021-07-26 # Day, month or year of publication.` */
export function commentedKey(key: string, value: string, meaning = ''): string {
  return `# ${key}: ${value}${meaning && ` # ${meaning}`}\n`;
}

/** ``First date shown: `2020-10`.`` as `First date shown.` */
function withoutExample(comment: string): string {
  return comment.replace(/: `[^`]+`(, `[^`]+`)*(?=[.;])/g, '');
}
