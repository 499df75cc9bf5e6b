import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportMistake } from '../document/document.ts';
import { findDisplayMath } from '../parse/display-math.ts';
import { hideComments } from '../parse/hide-comments.ts';

/** Reports a formula (`$$…$$`) that does not end. The parser has read its mark as text. */
export function remarkUnclosedMath() {
  return (_tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes('$$')) return;
    for (const { at } of findDisplayMath(hideComments(source).text).unclosed) {
      reportMistake(
        documentOf(file),
        at,
        'unread-markup',
        'The formula that starts here does not end, so it is shown as text.',
        'Add `$$` where it ends, or write `\\$\\$` for two dollar signs.',
      );
    }
  };
}
