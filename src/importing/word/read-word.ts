import mammoth from 'mammoth';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { readHeader } from '../../load/assets/image-header.ts';
import { mostPixels } from '../../model/records/asset.ts';
import { ImportError } from '../plan/import-plan.ts';
import type { Tally } from '../plan/tally.ts';
import { codeStyle, tidyStyles } from './tidy-styles.ts';
import type { WordParts } from './parts/word-parts.ts';
import { thrownMessage } from '../../model/run/thrown.ts';

/** A picture of a document. */
export interface WordPicture {
  bytes: Buffer;
  extension: string;
}

/** A Word document as HTML. The source of a picture is its number in the list: `picture-0`. */
export interface WordDocument {
  tree: Root;
  pictures: WordPicture[];
}

/** The class of captions. */
export const captionClass = 'caption';

/** Their styles in Word, LibreOffice and pandoc. */
const captionStyles = ['caption', 'Illustration', 'Figure', 'Drawing', 'Image Caption'];

/** The class of paragraphs of a table of contents. */
export const contentsClass = 'contents';

/** Their styles in Word and LibreOffice, and those of lists of figures and tables. */
const contentsStyles = [
  ...['TOC Heading', 'Contents Heading', 'table of figures', 'Table of Figures'],
  ...['Figure Index Heading', 'Figure Index 1', 'Table Index Heading', 'Table Index 1'],
  ...Array.from({ length: 9 }, (_, index) => [`toc ${index + 1}`, `Contents ${index + 1}`]).flat(),
];

/** Styles that mean something, besides those of mammoth's own list. */
const styleMap = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (style) => `p[style-name='${style}'] => blockquote > p:fresh`,
  ),
  `p[style-name='${codeStyle}'] => pre:separator('\n')`,
  // Markdown has six levels.
  ...[7, 8, 9].map((depth) => `p[style-name='heading ${depth}'] => h6:fresh`),
  ...captionStyles.map((style) => `p[style-name='${style}'] => p.${captionClass}:fresh`),
  ...contentsStyles.map((style) => `p[style-name='${style}'] => p.${contentsClass}:fresh`),
  "r[style-name='Emphasis'] => em",
  "r[style-name='Internet Link'] =>",
  ...['HTML Code', 'HTML Typewriter', 'Verbatim Char', 'Source Text', 'Code', 'Code Char'].map(
    (style) => `r[style-name='${style}'] => code`,
  ),
];

/** Pictures that browsers show. */
const extensions: Readonly<Partial<Record<string, string>>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** The prefix of ids of notes and bookmarks, by which links to them are known. */
export const notePrefix = 'note-of-word-';

/** Reads a document; tracked deletions, comments and whatever has no HTML are left out, and counted. */
export async function readWord(parts: WordParts, lost: Tally): Promise<WordDocument> {
  const pictures: WordPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const content = await image.readAsBuffer();
    const { mediaType = '', width = 0, height = 0 } = readHeader(content) ?? {};
    const extension = extensions[mediaType];
    if (extension === undefined || width * height > mostPixels) {
      lost.add('picture that is no PNG, JPEG, GIF or WebP, or too large');
      return { src: '' };
    }
    const known = pictures.findIndex(({ bytes: others }) => others.equals(content));
    if (known >= 0) return { src: `picture-${known}` };
    pictures.push({ bytes: content, extension });
    return { src: `picture-${pictures.length - 1}` };
  });
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: parts.pack() },
      {
        styleMap,
        convertImage,
        idPrefix: notePrefix,
        includeEmbeddedStyleMap: false,
        transformDocument: tidyStyles,
      },
    );
    for (const { message } of messages) countMessage(message, lost);
    return { tree: fromHtml(value, { fragment: true }), pictures };
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    throw new ImportError(
      `The document is damaged${reasonOf(cause)}. Open it in Word, and save it again as .docx.`,
    );
  }
}

/** The message of the XML parser. A property of `undefined` says nothing to an author. */
function reasonOf(cause: unknown): string {
  const [first = ''] = thrownMessage(cause).split('\n');
  const said = /\[xmldom \w+\]\s*(.+)/.exec(first)?.[1];
  return said === undefined ? '' : `: ${said.slice(0, 200)}`;
}

function countMessage(message: string, lost: Tally): void {
  const style = /^Unrecognised \w+ style: '?(.*?)'? \(Style ID/.exec(message)?.[1];
  const element = /^An unrecognised element was ignored: (?:\{.*\})?(.*)/.exec(message)?.[1];
  // Pictures that browsers do not show are counted where they are read.
  if (message.startsWith('Image of type')) return;
  const undefinedStyle = /^\w+ style with ID (.*) was referenced but not defined/.exec(
    message,
  )?.[1];
  if (undefinedStyle !== undefined)
    lost.add(`style “${undefinedStyle}”, which the document does not describe`);
  // A style that is not described has no name: the line above says so.
  else if (style === 'null') return;
  else if (style !== undefined) lost.add(`style “${style}”`);
  else if (element !== undefined) lost.add(`element ${element}`);
  // A picture whose file is missing fails where mammoth reads it.
  else if (/image|\(reading 'async'\)/i.test(message)) lost.add('broken picture');
  else lost.add(message.slice(0, 100));
}
