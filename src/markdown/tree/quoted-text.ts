import { plainText } from './plain-text.ts';
import type { Quotation } from './nodes.ts';

/** The words of a quotation in plain text, once its links, values and notes have been read. */
export function quotedText({ children: [words] }: Quotation): string {
  return words.children.map(plainText).filter(Boolean).join(' ');
}
