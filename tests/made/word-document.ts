import { zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org';
const spaces = `xmlns:w="${main}/wordprocessingml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships" xmlns:wp="${main}/drawingml/2006/wordprocessingDrawing" xmlns:a="${main}/drawingml/2006/main" xmlns:pic="${main}/drawingml/2006/picture"`;

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
