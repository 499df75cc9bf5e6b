import type { Image, Nodes, PhrasingContent } from 'mdast';
import type { Gallery } from '../tree/nodes.ts';

/** A picture of a gallery. */
export interface GalleryPicture {
  image: Image;
  /** The text between it and the next one, else its title; may be empty. */
  caption: PhrasingContent[];
}

/** The pictures of a gallery, and the first node of each block that is neither a picture nor its caption. */
export interface GalleryContent {
  pictures: GalleryPicture[];
  strays: Nodes[];
}

/** Reads the pictures of a gallery from its paragraphs and lists. */
export function readGallery({ children }: Gallery): GalleryContent {
  const content: GalleryContent = { pictures: [], strays: [] };
  for (const block of children) readBlock(block, content);
  return content;
}

function readBlock(block: Nodes, content: GalleryContent): void {
  if (block.type === 'paragraph') readParagraph(block.children, content);
  else if (block.type === 'list' || block.type === 'listItem')
    for (const child of block.children) readBlock(child, content);
  else content.strays.push(block);
}

/** Each picture begins an entry, and what follows it is its caption. */
function readParagraph(nodes: readonly PhrasingContent[], content: GalleryContent): void {
  const pictures: GalleryPicture[] = [];
  const strays: Nodes[] = [];
  for (const node of nodes) {
    const last = pictures.at(-1);
    if (node.type === 'image') pictures.push({ image: node, caption: [] });
    else if (last) last.caption.push(node);
    else if (!isSpace(node)) strays.push(node);
  }
  content.pictures.push(
    ...pictures.map((picture) => ({ ...picture, caption: captionOf(picture) })),
  );
  content.strays.push(...strays.slice(0, 1));
}

/** The text after a picture, without the line breaks around it, else its title. */
function captionOf({ image, caption }: GalleryPicture): PhrasingContent[] {
  const first = caption.findIndex((node) => !isSpace(node));
  if (first < 0) return image.title ? [{ type: 'text', value: image.title }] : [];
  const last = caption.findLastIndex((node) => !isSpace(node));
  const [start, ...rest] = caption.slice(first, last + 1);
  if (start?.type !== 'text') return start ? [start, ...rest] : [];
  return [{ ...start, value: start.value.trimStart() }, ...rest];
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
