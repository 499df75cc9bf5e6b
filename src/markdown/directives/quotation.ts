import type { BlockContent, Blockquote, DefinitionContent, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { targetKey } from '../../link/target.ts';
import type { NamedEntity } from '../../link/fields/named-entity.ts';
import { fixOfForm } from '../../model/dates/date-fix.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { withBase } from '../../model/addresses/path.ts';
import { citedKey, type SourceKey } from '../../model/ids/source-key.ts';
import { inLanguage, inOwnDirection } from '../../model/text/direction.ts';
import { commaAfter, isLanguageTag, languageFix } from '../../model/text/language.ts';
import { fill } from '../../model/labels/labels.ts';
import { unbroken } from '../../model/text/unbroken.ts';
import { assessmentNodes } from './assessment-nodes.ts';
import type { Position } from '../../model/problems/problem.ts';
import {
  assessmentOf,
  confidences,
  statuses,
  type Assessment,
} from '../../model/values/assessment.ts';
import { didYouMean, didYouMeanOr } from '../../model/problems/nearest.ts';
import { reportError, type Document } from '../document/document.ts';
import { entityNamed, findEntity } from './find-entity.ts';
import type { Box, Caption, Quotation } from '../tree/nodes.ts';
import type { SiteLookup } from '../lookup/site-lookup.ts';
import type { ContainerDirectiveType, DirectiveUse } from './directive-type.ts';
import { speakerRole } from './speaker-role.ts';
import { plainNode } from '../tree/plain-node.ts';

/** `:::quote{by=...}`: a figure with the quotation, its speaker, date and source. */
export const quoteDirective: ContainerDirectiveType = {
  form: 'container',
  attributes: ['by', 'source', 'date', 'lang', 'gloss', 'role', 'confidence', 'status'],
  nodes: quotationNodes,
};

function quotationNodes(
  use: DirectiveUse<ContainerDirective>,
): (BlockContent | DefinitionContent)[] {
  const { node, attributes, at, document, lookup } = use;
  const words = node.children;
  const { by } = attributes;
  if (!by) {
    const fix = 'Add `by=` with an id, or a name in quotation marks.';
    reportError(document, at, 'invalid-directive', '`:::quote` does not say who spoke.', fix);
    // For what else is wrong with it.
    readQuote('', use);
    return words;
  }
  // A name with spaces or capitals is not an id: it is a speaker without a page.
  const speaker = /^[a-z0-9-]+$/.test(by)
    ? findEntity(by, at, document, lookup)
    : entityNamed(by, lookup);
  const quote = readQuote(speaker ?? by, use);
  const quotation: Quotation = {
    type: 'quotation',
    data: {
      hName: 'figure',
      hProperties: { className: ['quote'] },
      ...(speaker && { refersTo: { to: targetKey(speaker), how: 'quote' } }),
    },
    quote,
    children: [
      quotedWords(words, quote, document),
      ...(quote.gloss ? [glossBox(quote.gloss, lookup)] : []),
      caption(speaker ?? by, quote, document, lookup),
    ],
  };
  return [quotation];
}

/** The attributes of a quotation. */
function readQuote(
  by: NamedEntity | string,
  { attributes, at, document, lookup }: DirectiveUse,
): Quotation['quote'] {
  const date = readDate(attributes['date'], at, document);
  const sources = readSources(attributes['source'] ?? '', at, document, lookup);
  const lang = readLanguage(attributes['lang'], at, document);
  const { gloss } = attributes;
  const assessment = readAssessment(attributes, at, document);
  const page = { lookup, language: document.language };
  const role = attributes['role'] || (typeof by !== 'string' && speakerRole(by, date, page));
  return {
    by: typeof by === 'string' ? { name: by } : { id: by.id },
    sources,
    at,
    ...(role && { role }),
    ...(date !== undefined && { date }),
    ...(lang && { lang }),
    ...(gloss && { gloss }),
    ...assessment,
  };
}

function quotedWords(
  words: Blockquote['children'],
  { lang, status }: Quotation['quote'],
  { language }: Document,
): Blockquote {
  const hProperties = {
    ...(lang && inLanguage(lang, language)),
    ...(status === 'withdrawn' && { className: ['withdrawn'] }),
  };
  return { type: 'blockquote', children: words, data: { hProperties } };
}

/** What the words say in the language of the page, by its author. */
function glossBox(gloss: string, { labels }: SiteLookup): Box {
  const words = plainNode(fill(labels.gloss, { text: gloss }));
  return {
    type: 'box',
    data: { hName: 'div', hProperties: { className: ['gloss'] } },
    children: [{ type: 'paragraph', children: [words] }],
  };
}

function caption(
  by: NamedEntity | string,
  quote: Quotation['quote'],
  document: Document,
  lookup: SiteLookup,
): Caption {
  const { role, date, sources } = quote;
  const name: PhrasingContent = typeof by === 'string' ? plainNode(by) : speakerLink(by, lookup);
  const when = date && unbroken(formatPartialDate(date, document.formatLanguage));
  const children: PhrasingContent[] = [{ type: 'strong', data: { hName: 'b' }, children: [name] }];
  const after = role && when ? `${commaAfter(role, document.language)}${when}` : when;
  if (role || when) children.push({ type: 'break' });
  if (role) children.push(inOnePiece(role, document.language));
  if (after) children.push(plainNode(after));
  const { labels } = lookup;
  children.push(...assessmentNodes(quote, { labels, language: document.formatLanguage }));
  children.push(...sources.map((source): PhrasingContent => ({ type: 'citation', source })));
  return { type: 'caption', data: { hName: 'figcaption' }, children };
}

/** A text that keeps its own direction on a page written in the other one. */
function inOnePiece(value: string, language: string): PhrasingContent {
  const hProperties = inOwnDirection(value, language);
  return {
    type: 'text',
    value,
    data: { isPlain: true, ...(hProperties.dir && { hName: 'bdi', hProperties }) },
  };
}

function speakerLink(speaker: NamedEntity, lookup: SiteLookup): PhrasingContent {
  return {
    type: 'link',
    url: withBase(speaker.path, lookup.base),
    data: { isResolved: true, hProperties: { className: ['kind', `k-${speaker.kind}`] } },
    children: [{ type: 'text', value: speaker.title }],
  };
}

function readDate(
  written: string | undefined,
  at: Position,
  document: Document,
): PartialDate | undefined {
  if (!written) return undefined;
  const date = parsePartialDate(written);
  if (date === undefined) {
    reportError(
      document,
      at,
      'invalid-directive',
      `\`date=${written}\` is not a date.`,
      fixOfForm(written) ?? 'Write 2021, 2021-07 or 2021-07-28.',
    );
  }
  return date;
}

function readLanguage(
  written: string | undefined,
  at: Position,
  document: Document,
): string | undefined {
  if (!written || isLanguageTag(written)) return written;
  const message = `\`lang=${written}\` is not a language.`;
  reportError(document, at, 'invalid-directive', message, languageFix(written));
  return undefined;
}

/** The confidence and status of a quotation; reports words that are neither. */
function readAssessment(
  attributes: Record<string, string>,
  at: Position,
  document: Document,
): Assessment {
  const read = <Word extends string>(key: string, words: readonly Word[]): Word | undefined => {
    const written = attributes[key];
    const word = words.find((each) => each === written?.toLowerCase());
    if (!written || word) return word;
    const message = `\`${key}=${written}\` is not a ${key}.${didYouMean(written, words)}`;
    reportError(document, at, 'invalid-directive', message, `Write one of ${words.join(', ')}.`);
    return undefined;
  };
  return assessmentOf({
    confidence: read('confidence', confidences),
    status: read('status', statuses),
  });
}

/** Source keys, separated by spaces, commas or semicolons. */
function readSources(
  written: string,
  at: Position,
  document: Document,
  lookup: SiteLookup,
): SourceKey[] {
  const keys = written
    .split(/[\s,;]+/)
    .map(citedKey)
    .filter(Boolean);
  for (const key of keys.filter((each) => !lookup.sources.has(each))) {
    if (lookup.records.unread?.has('source', key)) continue;
    const message = `\`${key}\` is not a key of the bibliography.`;
    const otherwise = 'Add the source to the bibliography, or correct the key.';
    const fix = didYouMeanOr(key, lookup.sources, otherwise);
    reportError(document, at, 'unknown-source', message, fix);
  }
  return keys.filter((key) => lookup.sources.has(key));
}
