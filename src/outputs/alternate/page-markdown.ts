import type { ArticleView } from '../../views/article/article-view.ts';
import type { EntityView } from '../../views/entity/entity-view.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import { assessmentTags } from '../../model/values/assessment-words.ts';
import type { QuoteView } from '../../views/parts/statements/quote-view.ts';
import type { FactValueView, FactView } from '../../views/parts/statements/fact-view.ts';
import type { ReferenceView } from '../../views/parts/references/reference-view.ts';
import type { ProsePageView } from '../../views/parts/prose/prose-page-view.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import { withBase, type SitePath } from '../../model/addresses/path.ts';
import { creditOf, creditedTitle, issuedEdtf } from '../../model/sources/source.ts';
import { markdownText } from './markdown-text.ts';

interface AlternateOptions {
  /** Markdown alternate of the page's text. */
  text: string;
  site: SiteView;
  labels: Labels;
}

/** The Markdown alternate of an article's page. */
export function articleMarkdown(article: ArticleView, options: AlternateOptions): string {
  const { labels, text } = options;
  const authors = article.authors.length > 0 ? article.authors : options.site.authors;
  return file([
    ...headOf(article, options, [
      [labels.date, article.date],
      [labels.authors, authors.map(({ name }) => name).join(', ')],
    ]),
    pictureOf(article, options),
    text,
    ...section(
      labels.corrections,
      article.corrections.map((each) => `- ${each.date}: ${markdownText(each.text)}`),
    ),
    ...referencesOf(article.references, labels),
  ]);
}

/** The Markdown alternate of an entity's page: its text, facts, relations, timeline and quotations. */
export function entityMarkdown(entity: EntityView, options: AlternateOptions): string {
  const { labels, site, text } = options;
  return file([
    ...headOf(entity, options, [
      [labels.searchKind, entity.kind.label],
      [
        labels.status,
        assessmentTags(entity, labels)
          .map(({ word }) => word)
          .join(', '),
      ],
      [labels.names, entity.aliases.join(', ')],
      [labels.website, entity.website],
      [labels.wikidata, entity.wikidata],
    ]),
    pictureOf(entity, options),
    text,
    ...section(
      labels.facts,
      entity.facts.map((fact) => factLine(fact, labels)),
    ),
    ...section(
      labels.relations,
      entity.relations.flatMap(({ label, items }) =>
        items.map((item) => {
          const more = item.detail ? ` (${markdownText(item.detail)})` : '';
          const shown = assessed(linked(item.name, item.link?.path, site), item, labels);
          return `- ${markdownText(label)}: ${shown}${more}${numbersOf(item.references)}`;
        }),
      ),
    ),
    ...section(
      labels.timeline,
      entity.timeline.map((item) => {
        const parts = (item.parts ?? []).map(({ label, detail, ...part }) => {
          const words = [label, detail].filter(Boolean).join(': ');
          return ` – ${assessed(markdownText(words), part, labels)}${numbersOf(part.references)}`;
        });
        const shown = assessed(linked(item.title, item.path, site), item, labels);
        return `- ${item.date}: ${shown}${numbersOf(item.references)}${parts.join('')}`;
      }),
    ),
    ...section(
      labels.quotations,
      entity.quotes.map((quote) => quoteLine(quote, options)),
    ),
    ...referencesOf(entity.references, labels),
  ]);
}

/** What the entity said, with its date and source, and the page that quotes it. */
function quoteLine(quote: QuoteView, { site, labels }: AlternateOptions): string {
  const said = assessed(markdownText(quote.text.replace(/\s+/g, ' ')), quote, labels);
  const from = [quote.role, quote.source?.title].filter(Boolean).join(', ');
  const page = linked(quote.page.title, quote.page.path, site);
  return `- ${quote.date ? `${quote.date}: ` : ''}${said}${from ? `, ${markdownText(from)}` : ''} – ${page}`;
}

function linked(text: string, path: SitePath | undefined, { base }: SiteView): string {
  const words = markdownText(text);
  return path ? `[${words}](${withBase(path, base)})` : words;
}

function headOf(
  page: ArticleView | EntityView,
  { site, labels }: AlternateOptions,
  lines: [label: string, value: string | undefined][],
): string[] {
  const all: [string, string | undefined][] = [
    ...lines,
    [labels.tags, page.tags.map(({ tag }) => tag).join(', ')],
    [labels.address, site.url + page.path],
    [labels.siteName, site.title],
  ];
  return [
    `# ${markdownText(page.title)}`,
    ...(page.description ? [`> ${markdownText(page.description)}`] : []),
    [
      ...all
        .filter(([, value]) => value)
        .map(([label, value = '']) => `- ${label}: ${plain(value)}`),
      ...(page.updated ? [`- ${fill(labels.updated, { date: page.updated })}`] : []),
      ...(site.license
        ? [`- ${markdownText(fill(labels.license, { license: site.license }))}`]
        : []),
    ].join('\n'),
  ];
}

/** The picture of a page, with its caption, credit, licence and sources below it. */
function pictureOf({ picture }: ProsePageView, { site, labels }: AlternateOptions): string {
  if (!picture) return '';
  const { path, alt, caption, credit, license, references } = picture;
  const rights = [credit, license && fill(labels.license, { license })];
  const words = [caption, rights.filter(Boolean).join(' · ')]
    .filter(Boolean)
    .map((each = '') => markdownText(each));
  const shown = `![${markdownText(alt)}](${withBase(path, site.base)})`;
  return [shown, words.join('\n') + numbersOf(references)].join('\n').trim();
}

/** Keeps URLs as links; escapes other text. */
function plain(value: string): string {
  return /^https?:\/\/\S+$/.test(value)
    ? `<${value.replace(/[<>]/g, encodeURIComponent)}>`
    : markdownText(value);
}

function factLine({ label, values, others }: FactView, labels: Labels): string {
  const shown = values.map((value) => valueText(value, labels)).join(', ');
  const more = others.map((value) => valueText(value, labels)).join('; ');
  return `- ${markdownText(label)}: ${shown}${more ? ` (${more})` : ''}`;
}

function valueText(fact: FactValueView, labels: Labels): string {
  const { text, href, detail, references } = fact;
  const value = assessed(href ? plain(href) : markdownText(text), fact, labels);
  return value + (detail ? ` (${markdownText(detail)})` : '') + numbersOf(references);
}

/** A statement in Markdown with its status and confidence behind it, struck if it has been withdrawn. */
function assessed(markdown: string, statement: Assessment, labels: Labels): string {
  const words = assessmentTags(statement, labels).map(({ word }) => markdownText(word));
  const shown = statement.status === 'withdrawn' ? `~~${markdown}~~` : markdown;
  return words.length > 0 ? `${shown} (${words.join(', ')})` : shown;
}

function numbersOf(references: readonly number[]): string {
  return references.map((number) => ` [${number}]`).join('');
}

function referencesOf(references: readonly ReferenceView[], labels: Labels): string[] {
  return section(
    labels.references,
    references.map(({ number, source, entry }) => {
      if (entry) return `${number}. ${markdownText(entry.text)}`;
      const { container } = source;
      const parts = [
        creditedTitle(source),
        container && container !== creditOf(source) ? container : '',
        issuedEdtf(source),
      ];
      const words = markdownText(parts.filter(Boolean).join(', '));
      return `${number}. ${words}${source.url ? `, ${plain(source.url)}` : ''}`;
    }),
  );
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, lines.join('\n')] : [];
}

function file(blocks: readonly string[]): string {
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
