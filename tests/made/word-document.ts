import { zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org';
const spaces = `xmlns:w="${main}/wordprocessingml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships" xmlns:wp="${main}/drawingml/2006/wordprocessingDrawing" xmlns:a="${main}/drawingml/2006/main" xmlns:pic="${main}/drawingml/2006/picture" xmlns:mc="${main}/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="${main}/officeDocument/2006/math"`;

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A Word document with this body, and other parts beside it. */
export function docx(
  body: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const types = ['Title', 'Subtitle', 'Quote', 'Odd'].map(
    (name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${main}/officeDocument/2006/relationships/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`;
  const relations = [
    relation('r1', 'hyperlink', 'https://example.org/a'),
    relation('r2', 'hyperlink', 'javascript:alert(1)'),
    relation('r3', 'image', 'media/image1.png'),
    relation('r4', 'image', '../../../up.png'),
    relation('r5', 'image', 'media/image2.emf'),
    relation('r6', 'footnotes', 'footnotes.xml'),
    relation('r7', 'styles', 'styles.xml'),
    relation('r8', 'endnotes', 'endnotes.xml'),
  ];
  const note = (type: string, text: string): string =>
    `<w:${type}s ${spaces}><w:${type} w:id="2"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${type}></w:${type}s>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>',
    'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/styles.xml': `<w:styles ${spaces}>${types.join('')}</w:styles>`,
    'word/footnotes.xml': note('footnote', 'A footnote.'),
    'word/endnotes.xml': note('endnote', 'An endnote.'),
    'word/media/image1.png': png,
    'word/media/image2.emf': 'EMF',
    'docProps/core.xml':
      '<p><dcterms:modified xsi:type="x">2020-03-04T10:00:00Z</dcterms:modified></p>',
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? Buffer.from(part) : part,
      ]),
    ),
  );
}

/** A paragraph. */
export function p(text: string, style = ''): string {
  const properties = style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const runs = text.startsWith('<') ? text : r(text);
  return `<w:p>${properties}${runs}</w:p>`;
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A run that shows a picture. */
export function picture(relation: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="A [map] *here*"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** The styles of a document, by their ids, and what each says beside its name. */
export function stylesPart(
  styles: Readonly<Record<string, [name: string, rest?: string]>>,
): string {
  const all = Object.entries(styles).map(
    ([id, [name, rest = '']]) =>
      `<w:style w:type="${rest.startsWith('<w:rPr>') ? 'character' : 'paragraph'}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`,
  );
  return `<w:styles ${spaces}>${all.join('')}</w:styles>`;
}

/** The lists of a document: each has the levels of the first, in this form, and overrides of its own. */
export function numberingPart(
  levels: readonly { format: string; start?: number; style?: string }[],
  ...overrides: readonly string[]
): string {
  const forms = levels.map(
    ({ format, start, style }, level) =>
      `<w:lvl w:ilvl="${level}">${start === undefined ? '' : `<w:start w:val="${start}"/>`}<w:numFmt w:val="${format}"/>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}</w:lvl>`,
  );
  const lists = ['', ...overrides].map(
    (override, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/>${override}</w:num>`,
  );
  return `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0">${forms.join('')}</w:abstractNum>${lists.join('')}</w:numbering>`;
}

/** An entry of a list. */
export function entry(text: string, level = 0, list = 1, style = ''): string {
  const named = style && `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${text.startsWith('<') ? text : r(text)}</w:p>`;
}
