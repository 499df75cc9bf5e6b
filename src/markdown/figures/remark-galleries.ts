import type { Image, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { quotedList } from '../../model/text/listed.ts';
import {
  documentOf,
  reportError,
  reportWarning,
  startOfNode,
  type Document,
} from '../document/document.ts';
import type { Box, Gallery } from '../tree/nodes.ts';
import { plainText } from '../tree/plain-text.ts';
import { walk } from '../tree/walk.ts';
import { readGallery, type GalleryPicture } from './gallery-pictures.ts';
import { plainNode } from '../tree/plain-node.ts';

/** The widest that a picture of a gallery is shown, in pixels. */
const tileWidth = 320;

/** Sets the pictures of each gallery side by side: each leads to the whole picture and has its caption below. */
export function remarkGalleries({ labels }: { labels: Labels }) {
  return (tree: Root, file: VFile): void => {
    const document = documentOf(file);
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type !== 'gallery') return undefined;
      const boxes = boxesOf(node, document, labels);
      siblings.splice(index, 1, ...boxes);
      return index + boxes.length;
    });
  };
}

function boxesOf(gallery: Gallery, document: Document, labels: Labels): Box[] {
  const { pictures, strays } = readGallery(gallery);
  for (const stray of strays) reportStray(stray, document);
  if (pictures.length === 0) {
    if (strays.length === 0) reportEmpty(gallery, document);
    return [];
  }
  checkWords(gallery, pictures, document);
  const about = aboutAll(gallery, labels);
  return [
    {
      type: 'box',
      data: { hName: 'figure', hProperties: { className: ['gallery'] } },
      children: [...pictures.map(figureOf), ...(about ? [captionOf([about])] : [])],
      ...(gallery.position && { position: gallery.position }),
    },
  ];
}

function figureOf({ image, caption }: GalleryPicture): Box {
  const picture: Paragraph = {
    type: 'paragraph',
    data: { hName: 'div' },
    children: [
      {
        type: 'link',
        url: image.url,
        data: { isResolved: true, hProperties: { className: ['whole'] } },
        children: [asTile(image, caption)],
      },
    ],
  };
  return {
    type: 'box',
    data: { hName: 'figure' },
    children: [picture, ...(caption.length > 0 ? [captionOf(caption)] : [])],
  };
}

/** A picture in the size of its tile. A link needs a name, so one without alternative text has that of its file. */
function asTile(image: Image, caption: readonly PhrasingContent[]): Image {
  const { width, height, ...properties } = image.data?.hProperties ?? {};
  const scale = Math.min(1, tileWidth / Number(width));
  const alt = image.alt || caption.map(plainText).join('') || fileName(image.url);
  return {
    ...image,
    title: null,
    data: {
      ...image.data,
      hProperties: {
        ...properties,
        alt,
        ...(width && height
          ? { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) }
          : {}),
      },
    },
  };
}

function fileName(url: string): string {
  return decodeURI(url.slice(url.lastIndexOf('/') + 1));
}

function captionOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hName: 'figcaption' }, children };
}

/** The line below a gallery. */
function aboutAll({ about }: Gallery, labels: Labels): PhrasingContent | undefined {
  const { caption, credit, license } = about;
  const rights = [credit, license && fill(labels.license, { license })].filter(Boolean).join(' · ');
  const between = /[\p{STerm}…]\p{Pe}?\p{Pf}?$/u.test(caption ?? '') ? ' ' : ' · ';
  const value = [caption, rights].filter(Boolean).join(between);
  return value ? plainNode(value) : undefined;
}

const example = '`![What it shows](photo.jpg)`';

function reportEmpty(gallery: Gallery, document: Document): void {
  const message = '`:::gallery` holds no pictures.';
  const fix = `Write each on a line of its own before the closing \`:::\`, as ${example}.`;
  reportError(document, startOfNode(gallery), 'invalid-directive', message, fix);
}

function reportStray(stray: Nodes, document: Document): void {
  const at = startOfNode(stray);
  // It stands for a picture that was not found.
  if (document.page.problems.some(({ line }) => line === at.line)) return;
  const message = '`:::gallery` holds something that is neither a picture nor the caption of one.';
  const fix = `Move it out of the gallery, or write a picture before it, as ${example}.`;
  reportError(document, at, 'invalid-directive', message, fix);
}

/** Warns of pictures without words, and of a gallery that does not say whose its pictures are. */
function checkWords(
  gallery: Gallery,
  pictures: readonly GalleryPicture[],
  document: Document,
): void {
  for (const { image } of pictures.filter(({ image: each }) => !each.alt)) {
    const at = startOfNode(image);
    // Links have reported those in Markdown's own form.
    if (document.page.problems.some(({ line, column }) => line === at.line && column === at.column))
      continue;
    const name = fileName(image.url);
    const message = `The picture \`${name}\` of a gallery has no alternative text.`;
    const fix = `Say what it shows: \`![[${name}|A harbour]]\`.`;
    reportWarning(document, at, 'missing-field', message, fix);
  }
  const missing = (['credit', 'license'] as const).filter((key) => !gallery.about[key]);
  // Captions may say it of each.
  if (missing.length === 0 || pictures.every(({ caption }) => caption.length > 0)) return;
  const message = `The gallery has no ${quotedList(missing, 'and')}.`;
  const fix =
    'Write `:::gallery{credit="Who made them" license=CC-BY-4.0}`, or say it in the caption of each picture.';
  reportWarning(document, startOfNode(gallery), 'missing-field', message, fix);
}
