import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { documentOf, reportError, type Document } from '../document/document.ts';
import type { Quotation } from '../tree/nodes.ts';
import { quotedText } from '../tree/quoted-text.ts';
import { walk } from '../tree/walk.ts';

/** Gives quotations without a name their fragments, and collects those of the page; an embedded text has its own. */
export function remarkQuotations() {
  return (tree: Root, file: VFile): void => {
    const document = documentOf(file);
    const anchors = nameQuotations(tree);
    if (anchors.size === 0) return;
    walk<Nodes>(tree, (node) => {
      if (node.type === 'box' && node.isEmbedded) return 'skip';
      const anchor = node.type === 'quotation' && anchors.get(node);
      if (anchor) collect(node, anchor, document);
      return undefined;
    });
  };
}

function nameQuotations(tree: Root): Map<Quotation, string> {
  const anchors = new Map<Quotation, string>();
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'quotation') return undefined;
    const name = node.data?.hProperties?.['id'];
    const id = typeof name === 'string' ? name : `quote-${anchors.size + 1}`;
    anchors.set(node, id);
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    return undefined;
  });
  return anchors;
}

function collect(node: Quotation, anchor: string, document: Document): void {
  const { page } = document;
  const text = quotedText(node);
  if (text) page.quotes.push({ ...node.quote, text, from: document.key, anchor });
  else if (!page.isCut) reportEmpty(node, document);
}

function reportEmpty({ quote: { at } }: Quotation, document: Document): void {
  reportError(
    document,
    at,
    'invalid-directive',
    '`:::quote` holds no words.',
    'Write what was said between its first line and `:::`.',
  );
}
