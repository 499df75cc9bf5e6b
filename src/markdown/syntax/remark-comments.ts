import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findComments } from '../../model/markdown/comments.ts';
import { documentOf, reportWarning } from '../document/document.ts';

/** Reports a comment (`%%…%%`) that does not end. The parser has left out the others. */
export function remarkComments() {
  return (_tree: Root, file: VFile): void => {
    for (const at of findComments(String(file)).unclosed) {
      reportWarning(
        documentOf(file),
        at,
        'unclosed-comment',
        'The comment that starts here does not end, so it is shown.',
        'Add `%%` where it ends, or write `\\%%` for two percent signs.',
      );
    }
  };
}
