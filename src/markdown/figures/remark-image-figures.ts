import type { Image, Link, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { h } from 'hastscript';
import type { Box } from '../tree/nodes.ts';
import { walk } from '../tree/walk.ts';

/** Turns a picture alone in its paragraph, or in a link alone there, into a figure with its title as the caption. */
export function remarkImageFigures() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'paragraph') return undefined;
      // A picture of a gallery is in a place of its own.
      if (node.data?.hName) return 'skip';
      const [first, ...others] = node.children;
      const image = pictureOf(first);
      if (image && others.length === 0)
        siblings[index] = figureOf(image, first?.type === 'link' ? first : undefined);
      else if (first && startsWithPicture(first)) markPictures(node);
      return 'skip';
    });
  };
}

/** A picture, or the only one in a link. */
function pictureOf(node: PhrasingContent | undefined): Image | undefined {
  if (node?.type === 'image') return node;
  if (node?.type !== 'link' || node.children.length !== 1) return undefined;
  return pictureOf(node.children[0]);
}

function startsWithPicture(node: PhrasingContent): boolean {
  const first = node.type === 'link' ? node.children[0] : node;
  return first?.type === 'image';
}

/** A picture as wide as the text would leave it after the indent of a first line. */
function markPictures(paragraph: Paragraph): void {
  const { hProperties } = paragraph.data ?? {};
  paragraph.data = { ...paragraph.data, hProperties: { ...hProperties, className: ['imgs'] } };
}

function figureOf(image: Image, link: Link | undefined): Box {
  const { data, url, title } = image;
  const picture = h('img', { src: url, ...data?.hProperties });
  const shown = link ? h('a', { href: link.url, ...link.data?.hProperties }, picture) : picture;
  const hChildren = title ? [shown, h('figcaption', title)] : [shown];
  const { position } = link ?? image;
  return {
    type: 'box',
    data: { hName: 'figure', hProperties: { className: ['img'] }, hChildren },
    children: [],
    ...(position && { position }),
  };
}
