import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Mention } from '../../link/names/name-index.ts';
import { targetKey, type Target, type TargetKey } from '../../link/target.ts';
import type { Position } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { quotedList } from '../../model/text/listed.ts';
import { readBlock, type BlockText, type Referral, type Run } from './block-text.ts';
import { countUpTo } from '../tree/count-up-to.ts';
import { documentOf, reportWarning, type Document } from '../document/document.ts';
import { targetLink } from '../links/link-target.ts';
import {
  addCitingPlaces,
  addReferences,
  addWholeReference,
  type SectionHeading,
} from './page-references.ts';
import { blocksWithin } from './plain-elements.ts';
import { plainText } from '../tree/plain-text.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import { longerName } from './longer-name.ts';
import { createSentences } from './sentences.ts';
import { pointInText } from '../tree/source-position.ts';
import { splitText, type Cut } from '../tree/split-text.ts';

/**
 * Links plain mentions of entities according to `linking.auto`, and records every sentence that refers to another page
 * by a link, a mention or a value.
 */
export function remarkMentions(lookup: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const reading: Reading = {
      lookup,
      document: documentOf(file),
      source: String(file),
      linked: new Set(),
      reported: new Set(),
      heading: undefined,
    };
    readNode(tree, { isQuoted: false, isEmbedded: false }, reading);
  };
}

interface Place {
  isQuoted: boolean;
  isEmbedded: boolean;
}

interface Reading {
  lookup: SiteLookup;
  document: Document;
  source: string;
  /** Targets that the page or section has linked so far. */
  linked: Set<TargetKey>;
  /** Ambiguous names reported so far. */
  reported: Set<string>;
  heading: SectionHeading;
}

/** Blocks that are read as one text. A cell says little without its row. */
const textBlocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableRow', 'caption']);

function readNode(node: Nodes, place: Place, reading: Reading): void {
  if (!('children' in node)) return;
  if (node.type === 'heading') openSection(node, reading);
  if (textBlocks.has(node.type)) return readText(node, place, reading);
  if (!place.isEmbedded) addWholeReference(node, reading.heading, reading.document, reading.lookup);
  const inside: Place = {
    isQuoted: place.isQuoted || node.type === 'blockquote' || node.type === 'quotation',
    isEmbedded: place.isEmbedded || (node.type === 'box' && node.isEmbedded === true),
  };
  const plain = blocksWithin(node.children);
  for (const child of node.children)
    readNode(child, plain.has(child) ? { ...inside, isQuoted: true } : inside, reading);
}

function openSection(node: Nodes, reading: Reading): void {
  const id = node.data?.hProperties?.['id'];
  reading.heading = { id: typeof id === 'string' ? id : '', text: plainText(node) };
  if (reading.lookup.records.settings.linking.auto === 'section') reading.linked = new Set();
}

function readText(block: Parents, place: Place, reading: Reading): void {
  const blockText = readBlock(block);
  const isPlain = block.type === 'heading' || block.type === 'caption' || block.data?.isPlain;
  const mentions = isPlain || place.isQuoted ? [] : findMentions(blockText, place, reading);
  blockText.wholes.push(...mentions);
  const { heading, document, lookup } = reading;
  // Explicit links come first, since only the first reference of a sentence to a target is kept.
  const referrals = [...blockText.referrals, ...mentions];
  if (!place.isEmbedded) {
    const { text, wholes, citations } = blockText;
    const sentenceOf = createSentences(text, document.language, wholes);
    addReferences(referrals, sentenceOf, heading, document, block.type === 'tableRow');
    // A caption is not a sentence; the source's page shows the quotation itself.
    if (block.type !== 'caption') addCitingPlaces(citations, sentenceOf, heading, document);
  }
  for (const { to, how } of blockText.referrals) if (how === 'link') reading.linked.add(to);
  if (lookup.records.settings.linking.auto !== 'none') linkMentions(blockText, mentions, reading);
}

/** A mention of another page within one text node. */
interface PlainMention extends Referral {
  target: Target;
  run: Run;
}

function findMentions(blockText: BlockText, place: Place, reading: Reading): PlainMention[] {
  if (blockText.runs.length === 0) return [];
  const found = reading.lookup.names.findMentions(blockText.text, reading.document.language);
  const ends = new Set([...found, ...blockText.referrals].map((each) => each.end));
  return found.flatMap((mention): PlainMention[] => {
    const { start, end, targets } = mention;
    const [target, ...others] = targets;
    const run = blockText.runs[countUpTo(blockText.runs, start, (each) => each.start) - 1];
    if (!target || !run || end > run.start + run.node.value.length) return [];
    if (targets.some((each) => targetKey(each) === reading.document.key)) return [];
    const at = pointInText(reading.source, run.node, start - run.start) ?? startOfText;
    const name = blockText.text.slice(start, end);
    const longer = longerName(blockText.text, mention, reading.document.language, ends);
    if (others.length === 0 && longer === undefined)
      return [{ start, end, to: targetKey(target), how: 'mention', at, target, run }];
    if (place.isEmbedded) return [];
    if (others.length > 0) reportShared(name, mention, at, reading);
    else reportPart(name, longer ?? name, target, at, reading);
    return [];
  });
}

function reportPart(
  name: string,
  longer: string,
  target: Target,
  at: Position,
  reading: Reading,
): void {
  const message = `\`${name}\` may be part of another name in \`${longer}\`, so it is not linked to \`${target.id}\`.`;
  const fix = `Write \`[[${target.id}|${name}]]\` if it is meant, or \`[[!${longer}]]\` to keep it plain.`;
  reportOnce(name, at, message, fix, reading);
}

function reportShared(name: string, { targets }: Mention, at: Position, reading: Reading): void {
  const ids = targets.map(({ id }) => id);
  const message = `\`${name}\` is a name of ${quotedList(ids, 'and')}.`;
  const fix = `Write \`[[${targets[0]?.id ?? ''}|${name}]]\` to say which, or \`[[!${name}]]\` to keep it plain.`;
  reportOnce(name, at, message, fix, reading);
}

/** Reports a name once a page, at the first place where it is not linked. */
function reportOnce(
  name: string,
  at: Position,
  message: string,
  fix: string,
  { reported, document }: Reading,
): void {
  if (reported.has(name)) return;
  reported.add(name);
  reportWarning(document, at, 'ambiguous-mention', message, fix);
}

function linkMentions(
  blockText: BlockText,
  mentions: readonly PlainMention[],
  reading: Reading,
): void {
  const chosen = mentions.filter(({ to }) => !reading.linked.has(to) && reading.linked.add(to));
  for (const run of new Set(chosen.map((each) => each.run))) {
    const cuts = chosen
      .filter((each) => each.run === run)
      .map((each) => cutOf(each, blockText, reading));
    const parts = splitText(reading.source, run.node, cuts);
    run.siblings.splice(run.siblings.indexOf(run.node), 1, ...parts);
  }
}

function cutOf(mention: PlainMention, blockText: BlockText, { document, lookup }: Reading): Cut {
  const { start, end, run, target } = mention;
  const link = targetLink({ target }, blockText.text.slice(start, end), document, lookup);
  return { start: start - run.start, end: end - run.start, nodes: [link] };
}
