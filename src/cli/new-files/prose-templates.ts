import { placeholders } from '../../load/prose/placeholders.ts';
import type { FieldDefinition, FieldType } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { labelFromId } from '../../model/kinds/label-from-id.ts';
import { commentedKey, commentedKeys } from './commented-keys.ts';
import { yamlText } from './yaml-text.ts';

/** Text of a new article. */
export function articleTemplate(title: string, today: PartialDate): string {
  return `---
title: ${yamlText(title)}
description: ${placeholders.article.description}
date: ${today}
tags: []
${commentedKeys('frontMatterKeys', { authors, updated: String(today) })}${picture}\
${commentedKeys('frontMatterKeys', { lang, corrections: `[{date: ${today}, text: What was wrong.}]`, redirects })}\
---

${placeholders.article.text}
`;
}

/** Text of a new free page. */
export function pageTemplate(title: string): string {
  return `---
title: ${yamlText(title)}
description: ${placeholders.page.description}
${picture}${commentedKeys('frontMatterKeys', { authors, tags, lang, redirects })}\
---

${placeholders.page.text}
`;
}

/** Text of a new entity. Required fields of its kind and the day of an event are filled in; the others are comments. */
export function entityTemplate(kind: Kind, name: string, today: PartialDate): string {
  const isFilled = (field: FieldDefinition): boolean =>
    field.required || (kind.event && field.type === 'date' && field.marks === 'start');
  const filled = kind.fields.filter(isFilled);
  const others = kind.fields.filter((field) => !isFilled(field));
  return `---
title: ${yamlText(name)}
kind: ${kind.id}
aliases: []
description: ${placeholders.entity.description}
${lines(filled.map((field) => `${field.id}: ${field.type === 'date' ? today : 'unknown'}`))}\
${others.map(comment).join('')}${picture}\
${commentedKeys('frontMatterKeys', { tags, ...(kind.event ? assessment : identity), sources })}\
---

${placeholders.entity.text}
`;
}

const authors = '[Li Wei]';
const tags = '[harbour]';
const lang = 'zh-Hans';
const redirects = '[/old/address/]';
const sources = '[key-of-the-source]';
const identity = { website: 'https://example.org/', wikidata: 'Q860580' };
const assessment = { confidence: 'medium', status: 'reported' };
const picture = commentedKey(
  'image',
  '{src: photo.jpg, alt: What it shows, credit: Who made it, license: CC-BY-4.0}',
  'A file in assets/.',
);

const examples: Readonly<Record<FieldType, string>> = {
  text: 'as its source writes it',
  number: '{value: 1200, asOf: 2021-12-31, source: key-of-the-source}',
  date: '{value: 1998-11-11, source: key-of-the-source}',
  url: 'https://example.org/',
  boolean: 'true',
  relation: '{to: id-of-the-page, source: key-of-the-source}',
};

function comment(field: FieldDefinition): string {
  const meaning = [
    ...(field.label === labelFromId(field.id) ? [] : [field.label]),
    ...notes(field),
  ].join('; ');
  return commentedKey(field.id, examples[field.type], meaning);
}

/** What its example does not say of a field. */
function notes(field: FieldDefinition): string[] {
  if (field.type === 'date') return ['day, month or year'];
  if (field.type === 'number') return field.unit === undefined ? [] : [`in ${field.unit}`];
  if (field.type !== 'relation') return [];
  const to = field.to.length === 0 ? 'any entity' : field.to.join(', ');
  return [field.symmetric ? to : `${to}, whose page says “${field.inverse}”`];
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
