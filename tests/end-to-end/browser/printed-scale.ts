import { inflateSync } from 'node:zlib';

/** Of a pixel of CSS at full size, in the units in which Chromium draws pages. */
const fullSize = 3.125;

/** How large a document that Chromium printed is drawn: 1 at full size, less where it made the pages fit the paper. */
export function printedScale(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const starts = text.matchAll(/\/Filter \/FlateDecode[^>]*>>\s*stream\r?\n/g);
  for (const { 0: head, index } of starts) {
    const start = index + head.length;
    const scale = scaleOf(pdf.subarray(start, text.indexOf('endstream', start)));
    if (scale !== undefined) return scale / fullSize;
  }
  throw new Error('The document has no page.');
}

/** A page starts with the matrix of its paper and that of what stands on it. */
function scaleOf(compressed: Buffer): number | undefined {
  const drawing = inflateSync(compressed).toString('latin1', 0, 200);
  const [paper, page] = [...drawing.matchAll(/([\d.]+) 0 0 -?[\d.]+ \S+ \S+ cm/g)];
  return paper && page && Math.abs(Number(paper[1]) - 0.24) < 0.001 ? Number(page[1]) : undefined;
}
