import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { RenderedProse } from '../graph/rendered-prose.ts';
import type { Article, Page } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import { sortProblems, type Position } from '../model/problem.ts';
import type { SourceKey } from '../model/source.ts';
import { isTooDeep, tooComplexAt } from './complexity.ts';
import { openDocument, reportError, type Document } from './document.ts';
import { markdownParser } from './parser.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeMath } from './rehype-math.ts';
import { rehypeOpening } from './rehype-opening.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTasks } from './rehype-tasks.ts';
import { remarkBidi } from './remark-bidi.ts';
import { remarkCallouts } from './remark-callouts.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDefinitions } from './remark-definitions.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkEmbeds } from './remark-embeds.ts';
import { remarkFootnotes, remarkNotesFirst } from './remark-footnotes.ts';
import { remarkHtmlTree } from './remark-html-tree.ts';
import { remarkImageFigures } from './remark-image-figures.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkMathMarkup } from './remark-math-markup.ts';
import { remarkMentions } from './remark-mentions.ts';
import { remarkNumbers } from './remark-numbers.ts';
import { remarkPlainColons } from './remark-plain-colons.ts';
import { remarkSummary } from './remark-summary.ts';
import { remarkTitle } from './remark-title.ts';
import { remarkWikilinks } from './remark-wikilinks.ts';
import { buildSiteLookup, type MarkdownOptions, type SiteLookup } from './site-lookup.ts';
import { twinMarkdown } from './twin-markdown.ts';

export type { DrawChart, MarkdownOptions } from './site-lookup.ts';

/**
 * Renders a file's text. `cited` are the sources that the page has numbered before its text, in that order.
 */
export type MarkdownRenderer = (
  prose: Article | Page | Entity,
  cited?: readonly SourceKey[],
) => RenderedProse;

export function createMarkdownRenderer(options: MarkdownOptions): MarkdownRenderer {
  const lookup = buildSiteLookup(options);
  const read = createReader(lookup);
  const page = createPageProcessor(lookup);
  return (prose, cited = []) => {
    const document = openDocument(prose, lookup.site.language, cited);
    try {
      const tree = page.runSync(read(document), fileOf(document));
      return outputOf(document, toHtml(tree), twinMarkdown(tree));
    } catch (cause) {
      // Tags can be nested without any sign of it in the Markdown tree; the stack's end is where that shows.
      if (!(cause instanceof RangeError)) throw cause;
      refuse(document, { line: 1, column: 1 });
      return outputOf(document, '', '');
    }
  };
}

/** What concerns one file by itself: an embedded file goes through this on its own, with its own paths and positions. */
function createReader(lookup: SiteLookup): (document: Document) => Root {
  const processor = unified()
    .use(markdownParser, lookup.parser)
    .use(remarkBidi)
    // First: words that were taken for directives are words again for all that follow.
    .use(remarkPlainColons)
    .use(remarkDefinitions)
    .use(remarkTitle)
    // Before wikilinks, so that a callout's marker is not searched for them.
    .use(remarkCallouts, lookup)
    .use(remarkDirectives, lookup)
    // Before citations: `[[a@b]]` is a link.
    .use(remarkWikilinks, lookup)
    .use(remarkCitations, lookup)
    // After wikilinks, whose addresses are final.
    .use(remarkLinks, lookup)
    .use(remarkImageFigures)
    .use(remarkMathMarkup)
    .use(remarkFootnotes)
    // Last: what is embedded has been through all of this already.
    .use(remarkEmbeds, { lookup, read: readDocument });
  return readDocument;

  function readDocument(document: Document): Root {
    const file = fileOf(document);
    const at = tooComplexAt(document.prose.markdown);
    if (at) return refuse(document, at);
    const tree = processor.parse(file);
    if (isTooDeep(tree)) return refuse(document, { line: 1, column: 1 });
    processor.runSync(tree, file);
    return tree;
  }
}

/** What concerns the page as a whole, with all that it embeds. */
function createPageProcessor(lookup: SiteLookup) {
  return (
    unified()
      .use(remarkSummary)
      // Numbers and fragments in reading order, so after embedding.
      .use(remarkNumbers, lookup)
      // Knows the headings' fragments.
      .use(remarkMentions, lookup)
      .use(remarkNotesFirst)
      .use(remarkHtmlTree)
      .use(rehypeTasks)
      // Before whatever makes markup that the cleaning would have to know.
      .use(rehypeRawHtml, lookup)
      .use(rehypeFigures)
      .use(rehypeCode)
      .use(rehypeMath)
      .use(rehypeTables, lookup)
      // Last: it copies what is final.
      .use(rehypeOpening)
      .freeze()
  );
}

function fileOf(document: Document): VFile {
  return new VFile({
    value: document.prose.markdown,
    path: document.prose.file,
    data: { document },
  });
}

function refuse(document: Document, at: Position): Root {
  reportError(
    document,
    at,
    'too-complex',
    'The text is too long, or nested too deeply, to be read.',
    'Part it into several pages, or flatten its lists and quotations.',
  );
  return { type: 'root', children: [] };
}

function outputOf({ page }: Document, html: string, twin: string): RenderedProse {
  return {
    html,
    twin,
    headings: page.headings,
    cited: page.cited,
    citedAt: { ...page.citedAt },
    citing: page.citing,
    references: page.references,
    quotes: page.quotes,
    linked: [...page.linked],
    charts: [...page.drawn.keys()],
    assets: [...page.assets],
    words: page.words,
    excerpt: page.excerpt,
    openingHtml: page.opening,
    problems: sortProblems(page.problems),
  };
}
