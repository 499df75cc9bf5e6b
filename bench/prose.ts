import { createLexicon } from './lexicon.ts';
import type { Random } from './random.ts';
import type { World, WorldArticle, WorldEntity, WorldSource } from './world.ts';

/** A piece of running text. The dialect decides how links, citations and figures are written. */
export type Span =
  | { type: 'text'; text: string }
  | { type: 'mention'; name: string }
  | { type: 'entityLink'; entity: WorldEntity; label: string }
  | { type: 'articleLink'; article: WorldArticle; label: string }
  | { type: 'citation'; source: WorldSource }
  | { type: 'figure'; entity: WorldEntity; date: string };

/** A block of a page. */
export type Block =
  | { type: 'paragraph'; spans: Span[] }
  | { type: 'heading'; text: string }
  | { type: 'list'; items: Span[][] }
  | { type: 'table'; rows: string[][] }
  | { type: 'note'; title: string; spans: Span[] }
  | { type: 'quotation'; spans: Span[] };

/** What generated prose is about, and its random numbers. */
export interface ProseOptions {
  world: World;
  /** Entities that the text mentions most. */
  subjects: readonly WorldEntity[];
  /** Companies and dates with a value in the dataset. */
  figures: readonly { entity: WorldEntity; date: string }[];
  random: Random;
}

/** The last section adds about forty words, so that the mean is 700. */
const enoughWords = 660;

/** An article of about 700 words: headings, paragraphs, a list, and sometimes a table, a note or a quotation. */
export function articleBlocks(options: ProseOptions): Block[] {
  const { random } = options;
  const blocks: Block[] = [paragraph(options), paragraph(options)];
  for (let section = 0; wordsOf(blocks) < enoughWords; section += 1) {
    blocks.push({ type: 'heading', text: heading(random, section) }, paragraph(options));
    if (section === 1) blocks.push({ type: 'list', items: listItems(options) });
    if (section === 2 && random.chance(0.25))
      blocks.push({ type: 'table', rows: tableRows(random) });
    if (section === 3 && random.chance(0.2)) {
      blocks.push({ type: 'note', title: 'How this is known', spans: sentence(options) });
    }
    if (section === 3 && random.chance(0.2)) {
      blocks.push({ type: 'quotation', spans: [{ type: 'text', text: plainSentence(random) }] });
    }
    if (section % 2 === 0) blocks.push(paragraph(options));
  }
  return blocks;
}

/** A description of an entity in two paragraphs. */
export function entityBlocks(options: ProseOptions): Block[] {
  return [paragraph(options), paragraph(options)];
}

function paragraph(options: ProseOptions): Block {
  const { world, figures, random } = options;
  const spans: Span[] = [];
  const sentences = random.integer(3, 6);
  for (let index = 0; index < sentences; index += 1) {
    if (index > 0) spans.push({ type: 'text', text: ' ' });
    spans.push(...sentence(options));
  }
  if (random.chance(0.5)) spans.push({ type: 'citation', source: random.pick(world.sources) });
  if (random.chance(0.15) && world.articles.length > 0) {
    const article = random.pick(world.articles);
    spans.push(
      { type: 'text', text: ' More of this stands in ' },
      { type: 'articleLink', article, label: 'an earlier report' },
      { type: 'text', text: '.' },
    );
  }
  if (random.chance(0.1) && figures.length > 0) {
    spans.push(
      { type: 'text', text: ' At the time the company was worth ' },
      { type: 'figure', ...random.pick(figures) },
      { type: 'text', text: '.' },
    );
  }
  return { type: 'paragraph', spans };
}

/** Most sentences are plain words; three in ten start with a subject or another entity. */
function sentence(options: ProseOptions): Span[] {
  const { world, subjects, random } = options;
  if (!random.chance(0.3)) return [{ type: 'text', text: plainSentence(random) }];
  const entity = random.chance(0.8) ? random.pick(subjects) : random.pick(world.entities);
  return [
    nameOf(entity, random),
    { type: 'text', text: ` ${random.pick(verbs)} ${words(random)}.` },
  ];
}

function nameOf(entity: WorldEntity, random: Random): Span {
  const name = random.chance(0.2) ? random.pick(entity.aliases) : entity.name;
  if (random.chance(0.3)) return { type: 'entityLink', entity, label: name };
  return { type: 'mention', name };
}

function plainSentence(random: Random): string {
  const text = words(random);
  const emphasis = random.chance(0.1) ? ` **${lexicon.pick(random)} ${lexicon.pick(random)}**` : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${emphasis}.`;
}

function words(random: Random): string {
  const count = random.integer(8, 20);
  return Array.from({ length: count }, () => lexicon.pick(random)).join(' ');
}

function heading(random: Random, section: number): string {
  const text = random.pick(headings);
  return section < 4 ? text : `${text}, continued`;
}

function listItems(options: ProseOptions): Span[][] {
  return Array.from({ length: options.random.integer(3, 5) }, () => sentence(options));
}

function tableRows(random: Random): string[][] {
  const row = (): string[] => [
    `${lexicon.pick(random)} ${lexicon.pick(random)}`,
    String(random.integer(2016, 2023)),
    random.integer(1, 9000).toLocaleString('en'),
  ];
  return [['Measure', 'Year', 'Amount'], ...Array.from({ length: random.integer(4, 8) }, row)];
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'heading') return sum + block.text.split(' ').length;
    if (block.type === 'table') return sum + block.rows.flat().length;
    const spans = block.type === 'list' ? block.items.flat() : block.spans;
    return sum + spans.reduce((count, span) => count + wordsOfSpan(span), 0);
  }, 0);
}

function wordsOfSpan(span: Span): number {
  if (span.type === 'text') return span.text.split(' ').filter(Boolean).length;
  return span.type === 'citation' ? 0 : 2;
}

const verbs = ['said that', 'denied that', 'had argued that', 'was told that', 'agreed that'];
const headings = [
  'What was decided',
  'Before and after',
  'Who gained',
  'What is not known',
  'The first week',
  'How it was reported',
  'What the numbers say',
];
const vocabulary =
  `the of and to in a is that for it as was with be by on not he his but at are this have
from or had an they which one you were all her she there would their we him been has when who will no
more if out so up said what its about than into them can only other time new some could these two may
first then do any like my now over such our man me even most made after also did many before must
through years where much your way well down should because long each just state those people too little
market price value share rule court order notice review fine account service user data platform merger
listing capital credit board office company report figure month quarter week statement source paper
growth loss profit demand supply contract partner rival licence deadline inquiry guideline regulator`
    .split(/\s+/)
    .filter(Boolean);
const lexicon = createLexicon(vocabulary, 7);
