import type { Image, Nodes, Root } from 'mdast';
import { h } from 'hastscript';
import type { Box } from '../tree/nodes.ts';
import { walk } from '../tree/walk.ts';

/** Turns a picture alone in its paragraph into a figure with its title as the caption. */
export function remarkImageFigures() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'paragraph') return undefined;
      const [image] = node.children;
      if (image?.type === 'image' && node.children.length === 1) siblings[index] = figureOf(image);
      return 'skip';
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
