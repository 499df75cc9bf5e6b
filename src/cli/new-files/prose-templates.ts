import { placeholders } from '../../load/prose/placeholders.ts';
import type { FieldDefinition, FieldType } from '../../model/kinds/field.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import { yamlText } from './yaml-text.ts';

/** Text of a new article. */
export function articleTemplate(title: string, today: PartialDate): string {
  return `---
title: ${yamlText(title)}
description: ${placeholders.article.description}
date: ${today}
tags: []
---

${placeholders.article.text}
`;
}

/** Text of a new free page. */
export function pageTemplate(title: string): string {
  return `---
title: ${yamlText(title)}
description: ${placeholders.page.description}
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
${lines(others.map((field) => `# ${field.id}: ${example(field)}`))}\
---

${placeholders.entity.text}
`;
}

const examples: Readonly<Record<FieldType, string>> = {
  text: 'as its source writes it',
  number: '{value: 1200, asOf: 2021-12-31, source: key-of-the-source}',
  date: '{value: 1998-11-11, source: key-of-the-source}',
  url: 'https://example.org/',
  boolean: 'true',
  relation: '{to: id-of-the-page, source: key-of-the-source}',
};

function example(field: FieldDefinition): string {
  const kinds = field.type === 'relation' ? field.to.join(', ') : '';
  return `${examples[field.type]}${kinds && ` # ${kinds}`}`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
