import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { findComments } from '../../model/markdown/comments.ts';
import { documentOf, reportWarning, type Document } from '../document/document.ts';
import { withoutHtmlComments } from '../html/open-comment.ts';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import { walk } from '../tree/walk.ts';

/**
 * Reports a comment (`%%…%%` or `<!-- -->`) that does not end, and so is text. The parser has left out the other `%%…%%`;
 * in the alternative text of a picture, where HTML is text, `<!-- -->` is left out here.
 */
export function remarkComments() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    for (const at of findComments(source).unclosed) {
      reportWarning(
        documentOf(file),
        at,
        'unclosed-comment',
        'The comment that starts here does not end, so it is shown.',
        'Add `%%` where it ends, or write `\\%%` for two percent signs.',
      );
    }
    if (!source.includes(opening)) return;
    walk<Nodes>(tree, (node) => {
      if (node.type === 'text') reportShown(node, source, documentOf(file));
      if ((node.type === 'image' || node.type === 'imageReference') && node.alt)
        node.alt = withoutHtmlComments(node.alt);
      return undefined;
    });
  };
}

const opening = '<!--';

/** Reports comments that are text: a blank line ends the paragraph before they end. */
function reportShown(node: Text, source: string, document: Document): void {
  const { value } = node;
  for (let at = value.indexOf(opening); at >= 0; at = value.indexOf(opening, at + 1)) {
    const point = pointInText(source, node, at);
    // Not `&lt;`.
    if (!point || source[point.offset ?? 0] !== '<' || isEscaped(source, node, at)) continue;
    reportWarning(
      document,
      point,
      'unclosed-comment',
      'The comment that starts here does not end in its paragraph, so it is shown.',
      'Add `-->` before the next empty line, or write `\\<!--` for the signs.',
    );
  }
}
