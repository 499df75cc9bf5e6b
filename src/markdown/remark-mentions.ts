import type { Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Mention } from '../graph/name-index.ts';
import { targetKey, type Target, type TargetKey } from '../graph/target.ts';
import type { Position } from '../model/problem.ts';
import { readBlock, type BlockText, type Referral, type Run } from './block-text.ts';
import { documentOf, reportWarning, startOfNode, type Document } from './document.ts';
import { targetLink } from './link-target.ts';
import { plainText } from './plain-text.ts';
import { sentenceAround } from './sentence-around.ts';
import type { SiteLookup } from './site-lookup.ts';
import { pointInText } from './source-position.ts';
import { splitText, type Cut } from './split-text.ts';

/**
 * Links plain mentions of entities, as `linking.auto` says, and writes down every sentence that speaks of another page:
 * by a link, by a mention, or by a figure.
 */
export function remarkMentions(lookup: SiteLookup) {
  return (tree: Root, file: VFile): void => {
    const document = documentOf(file);
    walk(
      tree,
      { isQuoted: false, isEmbedded: false, isPlain: false },
      {
        lookup,
        document,
        source: String(file),
        linked: new Set(),
        reported: new Set(),
        heading: undefined,
      },
    );
  };
}

interface Place {
  isQuoted: boolean;
  isEmbedded: boolean;
  isPlain: boolean;
}

interface Reading {
  lookup: SiteLookup;
  document: Document;
  source: string;
  /** Targets that the page, or the section, has linked. */
  linked: Set<TargetKey>;
  /** Shared names that were reported. */
  reported: Set<string>;
  heading: { id: string; text: string } | undefined;
}

function walk(node: Nodes, place: Place, reading: Reading): void {
  if (node.type === 'heading') openSection(node, reading);
  if (!('children' in node)) return;
  if (textBlocks.has(node.type)) return readText(node, place, reading);
  const inside: Place = {
    isQuoted: place.isQuoted || node.type === 'blockquote' || node.type === 'quotation',
    isEmbedded: place.isEmbedded || (node.type === 'box' && node.isEmbedded === true),
    isPlain: place.isPlain,
  };
  if (node.data?.refersTo && !place.isEmbedded) addWhole(node, reading);
  for (const child of node.children) walk(child, inside, reading);
}

/** Blocks that hold words and nothing but words. */
const textBlocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'caption']);

function openSection(node: Nodes, reading: Reading): void {
  const id = node.data?.hProperties?.['id'];
  reading.heading = { id: typeof id === 'string' ? id : '', text: plainText(node) };
  if (reading.lookup.site.linking.auto === 'section') reading.linked = new Set();
}

/** A quotation or an embedded page refers as a whole. */
function addWhole(node: Nodes, reading: Reading): void {
  const { refersTo } = node.data ?? {};
  if (!refersTo) return;
  const name = reading.lookup.targets.get(refersTo.to)?.title ?? refersTo.to;
  const words = node.type === 'quotation' ? `${node.quote.text} — ` : '';
  const text = words + name;
  const referral: Referral = {
    ...refersTo,
    start: words.length,
    end: text.length,
    at: startOfNode(node),
  };
  addReference(referral, text, reading);
}

function readText(block: Parents, place: Place, reading: Reading): void {
  const read = readBlock(block);
  const keepsPlain =
    place.isQuoted ||
    block.type === 'heading' ||
    block.type === 'caption' ||
    block.data?.isPlain === true;
  const mentions = keepsPlain ? [] : findMentions(read, place, reading);
  if (!place.isEmbedded) addReferences(read, mentions, reading);
  for (const { to } of read.referrals) reading.linked.add(to);
  if (reading.lookup.site.linking.auto === 'none') return;
  linkMentions(read, mentions, reading);
}

/** A mention of one other page; shared names are reported and left alone. */
interface Found extends Referral {
  target: Target;
  run: Run;
}

function findMentions(read: BlockText, place: Place, reading: Reading): Found[] {
  if (read.runs.length === 0) return [];
  return reading.lookup.names.findMentions(read.text).flatMap((mention): Found[] => {
    const run = read.runs.findLast((each) => each.start <= mention.start);
    if (!run || mention.end > run.start + run.node.value.length) return [];
    if (mention.targets.some((target) => targetKey(target) === reading.document.key)) return [];
    const at = pointInText(reading.source, run.node, mention.start - run.start) ?? {
      line: 1,
      column: 1,
    };
    const [target] = mention.targets;
    if (target && mention.targets.length === 1) {
      return [
        {
          start: mention.start,
          end: mention.end,
          to: targetKey(target),
          how: 'mention',
          at,
          target,
          run,
        },
      ];
    }
    if (!place.isEmbedded) reportShared(read.text, mention, at, reading);
    return [];
  });
}

function reportShared(text: string, mention: Mention, at: Position, reading: Reading): void {
  const name = text.slice(mention.start, mention.end);
  if (reading.reported.has(name)) return;
  reading.reported.add(name);
  const ids = mention.targets.map((target) => `\`${target.id}\``);
  reportWarning(
    reading.document,
    at,
    'ambiguous-mention',
    `\`${name}\` is a name of ${ids.join(' and ')}.`,
    `Write \`[[${mention.targets[0]?.id ?? ''}|${name}]]\` to say which, or \`[[!${name}]]\` to keep it plain.`,
  );
}

/** One reference for each sentence and target; an explicit link counts before a plain mention. */
function addReferences(read: BlockText, mentions: readonly Found[], reading: Reading): void {
  for (const referral of read.referrals) addReference(referral, read.text, reading);
  for (const mention of mentions) addReference(mention, read.text, reading);
}

function addReference(referral: Referral, text: string, { document, heading }: Reading): void {
  const { to, how, at } = referral;
  if (to === document.key) return;
  const sentence = sentenceAround(text, referral.start, referral.end, document.language);
  const { references } = document.page;
  const words = sentence.before + sentence.match + sentence.after;
  const isKnown = references.some(
    (each) =>
      each.to === to && each.sentence.before + each.sentence.match + each.sentence.after === words,
  );
  if (isKnown) return;
  references.push({
    from: document.key,
    to,
    how,
    sentence,
    at: { line: at.line, column: at.column },
    ...(heading && { heading }),
  });
}

function linkMentions(read: BlockText, mentions: readonly Found[], reading: Reading): void {
  const chosen = mentions.filter(({ to }) => !reading.linked.has(to) && reading.linked.add(to));
  for (const run of new Set(chosen.map((each) => each.run))) {
    const cuts = chosen
      .filter((each) => each.run === run)
      .map((each) => cutOf(each, read, reading));
    const parts = splitText(reading.source, run.node, cuts);
    run.siblings.splice(run.siblings.indexOf(run.node), 1, ...parts);
  }
}

function cutOf(mention: Found, read: BlockText, { document, lookup }: Reading): Cut {
  const label = read.text.slice(mention.start, mention.end);
  return {
    start: mention.start - mention.run.start,
    end: mention.end - mention.run.start,
    nodes: [targetLink({ target: mention.target }, label, document, lookup)],
  };
}
