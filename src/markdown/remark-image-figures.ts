import type { Image, Root } from 'mdast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Box } from './nodes.ts';

/** A picture alone in its paragraph is a figure, with its title as the caption. */
export function remarkImageFigures() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      const [image] = node.children;
      if (image?.type !== 'image' || node.children.length > 1 || !parent || index === undefined)
        return;
      parent.children.splice(index, 1, figureOf(image));
    });
  };
}

function figureOf(image: Image): Box {
  const { data, url, title } = image;
  const picture = h('img', { src: url, ...data?.hProperties });
  const hChildren = title ? [picture, h('figcaption', title)] : [picture];
  return {
    type: 'box',
    data: { hName: 'figure', hProperties: { className: ['img'] }, hChildren },
    children: [],
    ...(image.position && { position: image.position }),
  };
}
