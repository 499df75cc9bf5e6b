import type { Nodes } from 'mdast';
import type { BlockText, Referral } from './block-text.ts';
import { startOfNode, type Document } from '../document/document.ts';
import { quotedText } from '../tree/quoted-text.ts';
import { createSentences, type SentenceOf } from './sentences.ts';
import type { Reference } from '../result/reference.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';

/** The heading of the section that holds a block. */
export type SectionHeading = { id: string; text: string } | undefined;

/** Adds the references of a block in the order of its words: the first for each sentence and target. */
export function addReferences(
  referrals: readonly Referral[],
  sentenceOf: SentenceOf,
  heading: SectionHeading,
  document: Document,
  isInTable = false,
): void {
  const known = new Set<string>();
  const found: { start: number; reference: Reference }[] = [];
  for (const { to, how, at, start, end } of referrals) {
    const { from, ...sentence } = sentenceOf(start, end);
    const statement = `${from} ${to}`;
    if (to === document.key || known.has(statement)) continue;
    known.add(statement);
    found.push({
      start,
      reference: {
        from: document.key,
        to,
        how,
        sentence: isInTable ? { before: '', match: sentence.match, after: '' } : sentence,
        ...(isInTable && { isInTable }),
        ...(heading && { heading }),
        at: { line: at.line, column: at.column },
      },
    });
  }
  // Links and figures were found before plain names.
  const inOrder = found.sort((a, b) => a.start - b.start);
  document.page.references.push(...inOrder.map(({ reference }) => reference));
}

/** Adds the citing sentences of a block; a mark belongs to the sentence before it. */
export function addCitingPlaces(
  citations: BlockText['citations'],
  sentenceOf: SentenceOf,
  heading: SectionHeading,
  document: Document,
): void {
  for (const { node, at } of citations) {
    const { before, match, after } = sentenceOf(Math.max(0, at - 1), at);
    document.page.citing.push({
      source: node.source,
      anchor: String(node.data?.hProperties?.['id'] ?? ''),
      sentence: before + match + after,
      ...(heading && { heading }),
    });
  }
}

/** Adds a reference without a sentence: a quotation by its words, an embedded page by its title. */
export function addWholeReference(
  node: Nodes,
  heading: SectionHeading,
  document: Document,
  lookup: SiteLookup,
): void {
  const { refersTo } = node.data ?? {};
  if (!refersTo) return;
  const name = lookup.targets.get(refersTo.to)?.title ?? refersTo.to;
  const words = node.type === 'quotation' ? `${quotedText(node)} — ` : '';
  const place = { start: words.length, end: words.length + name.length, at: startOfNode(node) };
  const sentenceOf = createSentences(words + name, document.language, [place]);
  addReferences([{ ...refersTo, ...place }], sentenceOf, heading, document);
}
