import { withoutComments } from './comments.ts';
import { withoutCode } from './without-code.ts';

/** `#tag` after a space or at the start of a line. Group 1 is the tag, which `isTag` must confirm. */
export const writtenTag =
  /(?<=^|\s)#([\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Join_Control}_/-]{1,100})/gmu;

/** The tags that a text holds, as Obsidian reads them; not those in headings, code and comments. */
export function findTextTags(markdown: string): string[] {
  if (!/(?:^|\s)#[^\s#]/.test(markdown)) return [];
  const tags: string[] = [];
  for (const line of withoutCode(withoutComments(markdown)).split('\n')) {
    if (/^ {0,3}#{1,6}\s/.test(line)) continue;
    for (const [, tag = ''] of line.matchAll(writtenTag)) if (isTag(tag)) tags.push(tag);
  }
  return tags;
}

/** Neither a number (`#1`) nor a colour (`#fff`, `#0f766e`). */
export function isTag(written: string): boolean {
  const isColor = /^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(written);
  if (isColor && (/\d/.test(written) || /^(.)\1*$/i.test(written))) return false;
  return /[^\d/_-]/.test(written) && !written.startsWith('/') && !written.endsWith('/');
}
