import { findWrittenLinks } from '../../src/model/markdown/written-links.ts';
import { entityId } from '../../src/model/ids/entity-id.ts';
import { kindId } from '../../src/model/ids/kind-id.ts';
import type { RenderedProse } from '../../src/markdown/result/rendered-prose.ts';
import { linkSite } from '../../src/link/site/site.ts';
import { createMarkdownRenderer, type MarkdownOptions } from '../../src/markdown/pipeline.ts';
import type { Article, Page } from '../../src/model/records/article.ts';
import { chartSchema } from '../../src/model/records/chart.ts';
import type { Entity } from '../../src/model/records/entity.ts';
import { builtInKinds } from '../../src/model/kinds/built-in/built-in-kinds.ts';
import { labelsFor } from '../../src/model/labels/labels.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import type { Records } from '../../src/model/records/records.ts';
import { siteSettingsSchema } from '../../src/model/records/site-settings.ts';
import type { Source } from '../../src/model/sources/source.ts';
import { sourceKey } from '../../src/model/ids/source-key.ts';
import { reservedNames } from '../../src/outputs/reserved-names.ts';
import { tableOf } from '../made/table-of.ts';
import { partialDate } from '../made/partial-date.ts';
import { textValue } from '../made/sourced-value.ts';

const at = { line: 1, column: 1 };

/** Renders a text as the article `subject` of a small site, or as another record of it. */
export function renderText(
  markdown: string,
  options: Partial<MarkdownOptions> & {
    records?: Records;
    as?: Article | Page | Entity;
    cited?: string[];
  } = {},
): RenderedProse {
  const subject = options.as
    ? { ...options.as, markdown }
    : article('subject', 'Subject', markdown);
  const base = options.records ?? smallSite();
  const records = options.as ? base : { ...base, articles: [...base.articles, subject as Article] };
  const render = createMarkdownRenderer({
    site: linkSite(records),
    labels: labelsFor('en'),
    base: '/',
    reservedNames,
    drawChart: (id, overrides, { anchor }) => ({
      figure: {
        type: 'element',
        tagName: 'figure',
        properties: { className: ['fig'], id: anchor, dataOverrides: JSON.stringify(overrides) },
        children: [{ type: 'text', value: `drawn ${id}` }],
      },
    }),
    drawNetwork: (around, { anchor }) => ({
      type: 'element',
      tagName: 'figure',
      properties: { className: ['fig'], id: anchor },
      children: [{ type: 'text', value: `network ${JSON.stringify(around)}` }],
    }),
    ...options,
  });
  return render(subject, options.cited?.map(sourceKey));
}

/** Codes of the problems with their positions: `unknown-link 3:5`. */
export function codesOf(rendered: RenderedProse): string[] {
  return rendered.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

/** A company, a person, two companies of one name, a page, an article, a chart, a dataset, sources and two files. */
export function smallSite(site: Record<string, unknown> = {}): Records {
  return {
    settings: siteSettingsSchema.parse({ title: 'T', description: 'D', ...site }),
    kinds: [...builtInKinds],
    articles: [
      article('first', 'First article', 'Text of the first.\n\n## Its *heading*\n\nUnder it.'),
    ],
    pages: [
      page('guides/method', 'How it is made', 'The method[^a] of [@verdict].\n\n[^a]: A note.'),
    ],
    entities: [
      entity(
        'tencent',
        'Tencent',
        'company',
        ['Tencent Holdings', '腾讯'],
        'About it.\n\n## History\n\nLong.',
      ),
      entity('meet', 'Meet', 'company', []),
      entity('mica-us', 'Mica', 'company', ['Mica Inc']),
      entity('mica-eu', 'Mica Regulation', 'law', ['Mica']),
      {
        ...entity('jake-moore', 'Jake Moore', 'person', []),
        fields: { occupation: [textValue('Adviser')] },
        relations: [
          { field: 'employer', target: { name: 'ESET' }, sources: [], at: { file: 'x', ...at } },
        ],
      },
    ],
    sources: [source('verdict', 'Verdict'), source('reuters', 'Reuters')],
    datasets: [
      {
        id: 'market-cap',
        title: 'Market value',
        sources: [sourceKey('reuters')],
        profile: false,
        isPlainCsv: true,
        table: tableOf(
          [
            { id: 'entity', type: 'entity', label: 'Entity' },
            { id: 'date', type: 'date', label: 'Date' },
            { id: 'value', type: 'number', label: 'Value', unit: 'US$ bn', decimals: 1 },
            { id: 'source', type: 'source', label: 'Source' },
          ],
          [
            ['tencent', '2021-06-30', 700, 'verdict'],
            ['tencent', '2021-07-26', 605.2, null],
            ['tencent', '2021-09-30', null, null],
            ['meet', '2021-06-30', 0, null],
          ],
        ),
        file: 'data/market-cap.csv',
        path: sitePath('data', 'market-cap'),
        at: { file: 'data/market-cap.yaml', ...at },
      },
    ],
    charts: [
      {
        ...chartSchema.parse({ title: 'Values', data: 'market-cap' }),
        id: 'market-value',
        path: sitePath('charts', 'market-value'),
        at: { file: 'charts/market-value.yaml', ...at },
      },
    ],
    assets: [
      asset('assets/maps/photo.png', 'image/png'),
      asset('articles/beside.png', 'image/png'),
      asset('assets/report.pdf', 'application/pdf'),
    ],
  };
}

export function article(id: string, title: string, markdown: string): Article {
  return {
    type: 'article',
    ...prose(id, title, markdown),
    file: `articles/${id}.md`,
    path: sitePath('articles', id),
    date: partialDate('2021-07-28'),
    authors: [],
    corrections: [],
  };
}

export function page(id: string, title: string, markdown: string): Page {
  return {
    type: 'page',
    ...prose(id, title, markdown),
    file: `pages/${id}.md`,
    path: sitePath(id),
    authors: [],
    corrections: [],
  };
}

export function entity(
  id: string,
  title: string,
  kind: string,
  aliases: string[],
  markdown = '',
): Entity {
  const folder = builtInKinds.find((each) => each.id === kind)?.folder ?? kind;
  return {
    type: 'entity',
    ...prose(id, title, markdown),
    id: entityId(id),
    kind: kindId(kind),
    aliases: aliases.map((text) => ({ text, at })),
    sources: [],
    fields: {},
    relations: [],
    file: `entities/${id}.md`,
    path: sitePath(folder, id),
  };
}

function prose(id: string, title: string, markdown: string) {
  return {
    id,
    title,
    markedTitle: title,
    titleAt: at,
    tags: [],
    redirects: [],
    markdown,
    writtenLinks: findWrittenLinks(markdown),
    keyPositions: {},
  };
}

function source(key: string, container: string): Source {
  return {
    key: sourceKey(key),
    type: 'webpage',
    title: key,
    authors: [],
    container,
    csl: {},
    at: { file: 'sources.yaml', ...at },
  };
}

export function asset(file: string, mediaType: string) {
  return { file, absolutePath: `/tmp/${file}`, mediaType, width: 800, height: 400, bytes: 1 };
}
