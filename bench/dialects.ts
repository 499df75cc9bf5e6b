import type { Block, Span } from './prose.ts';

/** How a generator's Markdown expresses what plain Markdown cannot. */
export interface Dialect {
  span(span: Exclude<Span, { type: 'text' | 'mention' }>): string;
  note(title: string, text: string): string;
}

/** Dossier's own syntax (docs/pages/reference/markdown.md). */
export const dossierDialect: Dialect = {
  span(span) {
    switch (span.type) {
      case 'entityLink':
        return `[[${span.entity.id}|${span.label}]]`;
      case 'articleLink':
        return `[${span.label}](../articles/${span.article.id}.md)`;
      case 'citation':
        return ` [@${span.source.key}]`;
      case 'figure':
        return `:value{data=market-value entity=${span.entity.id} at=${span.date}}`;
    }
  },
  note: (title, text) => `> [!note] ${title}\n> ${text}`,
};

/** The same text for documentation generators: links by address, citations and figures as words. */
export const plainDialect: Dialect = {
  span(span) {
    switch (span.type) {
      case 'entityLink':
        return `[${span.label}](/entities/${span.entity.id}/)`;
      case 'articleLink':
        return `[${span.label}](/articles/${span.article.id}/)`;
      case 'citation':
        return ` (${span.source.title}, ${span.source.container})`;
      case 'figure':
        return '12.3 billion dollars';
    }
  },
  note: (title, text) => `> **${title}**\n>\n> ${text}`,
};

/** The blocks of a page in the Markdown of a dialect. */
export function writeBlocks(blocks: readonly Block[], dialect: Dialect): string {
  return `${blocks.map((block) => writeBlock(block, dialect)).join('\n\n')}\n`;
}

function writeBlock(block: Block, dialect: Dialect): string {
  switch (block.type) {
    case 'paragraph':
      return writeSpans(block.spans, dialect);
    case 'heading':
      return `## ${block.text}`;
    case 'list':
      return block.items.map((spans) => `- ${writeSpans(spans, dialect)}`).join('\n');
    case 'table':
      return writeTable(block.rows);
    case 'note':
      return dialect.note(block.title, writeSpans(block.spans, dialect));
    case 'quotation':
      return `> ${writeSpans(block.spans, dialect)}`;
  }
}

function writeSpans(spans: readonly Span[], dialect: Dialect): string {
  return spans
    .map((span) => {
      if (span.type === 'text') return span.text;
      return span.type === 'mention' ? span.name : dialect.span(span);
    })
    .join('');
}

/** A Markdown table; the first row is its header. */
export function writeTable([head = [], ...body]: readonly (readonly string[])[]): string {
  const rows = [head, head.map(() => '---'), ...body];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
