import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { RenderedProse } from './result/rendered-prose.ts';
import { sortProblems } from '../model/problems/problem.ts';
import { startOfText } from '../model/problems/start-of-file.ts';
import { isTooDeep, tooComplexAt } from './parse/complexity.ts';
import { openDocument, reportError, type Document } from './document/document.ts';
import { refuseComplex, refuseWork } from './document/refuse-text.ts';
import { markdownParser } from './parse/parser.ts';
import { tooMuchWorkAt } from './parse/work.ts';
import { rehypeCode } from './html/rehype-code.ts';
import { rehypeFigures } from './figures/rehype-figures.ts';
import { rehypeLinksApart } from './html/rehype-links-apart.ts';
import { rehypeMath } from './html/rehype-math.ts';
import { rehypeOpening } from './html/rehype-opening.ts';
import { rehypeRawHtml } from './html/rehype-raw-html.ts';
import { rehypeTables } from './html/rehype-tables.ts';
import { rehypeTasks } from './html/rehype-tasks.ts';
import { remarkBidi } from './syntax/remark-bidi.ts';
import { remarkBlockFragments } from './headings/remark-block-fragments.ts';
import { remarkBlockIds } from './headings/remark-block-ids.ts';
import { remarkCallouts } from './syntax/remark-callouts.ts';
import { remarkCitations } from './syntax/remark-citations.ts';
import { remarkCloseEmphasis } from './syntax/remark-close-emphasis.ts';
import { remarkComments } from './syntax/remark-comments.ts';
import { remarkDefinitions } from './links/remark-definitions.ts';
import { remarkDirectives } from './directives/remark-directives.ts';
import { replaceEmbeds } from './syntax/remark-embeds.ts';
import { remarkDirection } from './syntax/remark-direction.ts';
import { remarkFootnotes } from './syntax/remark-footnotes.ts';
import { remarkGalleries } from './figures/remark-galleries.ts';
import { remarkHtmlTree } from './html/remark-html-tree.ts';
import { remarkForeignStrikes } from './syntax/remark-foreign-strikes.ts';
import { remarkForeignAttributes } from './syntax/remark-foreign-attributes.ts';
import { remarkImageFigures } from './figures/remark-image-figures.ts';
import { remarkInlineNotes } from './syntax/remark-inline-notes.ts';
import { remarkLinks } from './links/remark-links.ts';
import { remarkMarks } from './syntax/remark-marks.ts';
import { remarkMathMarkup } from './syntax/remark-math-markup.ts';
import { remarkMentions } from './mentions/remark-mentions.ts';
import { remarkMistakes } from './syntax/remark-mistakes.ts';
import { remarkMarkGaps } from './numbers/remark-mark-gaps.ts';
import { remarkMarkRuns } from './numbers/remark-mark-runs.ts';
import { remarkNumbers } from './numbers/remark-numbers.ts';
import { remarkSigns } from './numbers/remark-signs.ts';
import { remarkQuotations } from './numbers/remark-quotations.ts';
import { remarkPlainColons } from './directives/remark-plain-colons.ts';
import { remarkSummary } from './syntax/remark-summary.ts';
import { remarkTags } from './links/remark-tags.ts';
import { remarkTaskStates } from './syntax/remark-task-states.ts';
import { remarkTitle } from './headings/remark-title.ts';
import { remarkUnsupported } from './unsupported/remark-unsupported.ts';
import { remarkUnclosedLinks } from './syntax/remark-unclosed-links.ts';
import { remarkUnclosedCode } from './syntax/remark-unclosed-code.ts';
import { remarkUnclosedMath } from './syntax/remark-unclosed-math.ts';
import { remarkWikilinks } from './links/remark-wikilinks.ts';
import { inLanguageOfText } from './in-language-of-text.ts';
import type { MarkdownRenderer } from './markdown-renderer.ts';
import { endTreeAt } from './tree/end-tree-at.ts';
import { findUnclosed } from './directives/unclosed-directive.ts';
import { buildSiteLookup, type MarkdownOptions, type SiteLookup } from './lookup/site-lookup.ts';
import { buildMarkdownAlternate } from './alternate/markdown-alternate.ts';

export type { DrawChart, MarkdownOptions } from './lookup/site-lookup.ts';

/** A renderer for all files of a site. */
export function createMarkdownRenderer(options: MarkdownOptions): MarkdownRenderer {
  return rendererWith(buildSiteLookup(options));
}

/** A renderer that looks up in `lookup` what texts name. */
export function rendererWith(lookup: SiteLookup): MarkdownRenderer {
  return inLanguageOfText(lookup, rendererIn);
}

function rendererIn(lookup: SiteLookup): MarkdownRenderer {
  const read = createReader(lookup);
  const page = createPageProcessor(lookup);
  return (prose, cited = []) => {
    const document = openDocument(prose, lookup.records.settings.language, cited);
    try {
      const tree = page.runSync(read(document), fileOf(document));
      return outputOf(document, toHtml(tree), buildMarkdownAlternate(tree));
    } catch (cause) {
      // The Markdown tree does not show nested HTML tags; too deep a nesting overflows the stack.
      if (!(cause instanceof RangeError)) throw cause;
      refuseComplex(document, startOfText);
      return outputOf(document, '', '');
    }
  };
}

/** Reads a file, with the files that it embeds. */
function createReader(lookup: SiteLookup): (document: Document) => Root {
  const processor = createFileProcessor(lookup);
  return (document) => {
    const tree = readAlone(document);
    // Last, since embedded files have been through all of this already.
    replaceEmbeds(tree, document, { lookup, read: readAlone });
    return tree;
  };

  function readAlone(document: Document): Root {
    const { markdown } = document.prose;
    const complexAt = tooComplexAt(markdown);
    if (complexAt) return refuseComplex(document, complexAt);
    const file = fileOf(document);
    const tree = processor.parse(file);
    if (isTooDeep(tree)) return refuseComplex(document, startOfText);
    const parsedTooMuchAt = tooMuchWorkAt(tree, markdown);
    if (parsedTooMuchAt) return refuseWork(document, parsedTooMuchAt);
    cutUnclosed(tree, document);
    processor.runSync(tree, file);
    // The plugins have read links, citations and marks in what was text to the parser.
    const readTooMuchAt = tooMuchWorkAt(tree, markdown);
    return readTooMuchAt ? refuseWork(document, readTooMuchAt) : tree;
  }
}

/** Ends the text at a directive that the author did not close. */
function cutUnclosed(tree: Root, document: Document): void {
  const open = findUnclosed(tree, document.prose.markdown);
  if (!open) return;
  reportError(document, open.at, 'invalid-directive', open.message, open.fix);
  endTreeAt(tree, open.offset);
  document.page.isCut = true;
}

/** The plugins for one file by itself; an embedded file runs through them with its own paths and positions. */
function createFileProcessor(lookup: SiteLookup) {
  return (
    unified()
      .use(markdownParser, lookup.parser)
      .use(remarkBidi)
      .use(remarkComments)
      .use(remarkUnclosedMath)
      .use(remarkUnclosedCode)
      .use(remarkUnsupported)
      // First, so that the others see text instead of directives that are none.
      .use(remarkPlainColons)
      .use(remarkMistakes)
      .use(remarkForeignAttributes)
      .use(remarkForeignStrikes)
      .use(remarkDefinitions)
      .use(remarkTitle)
      // Before wikilinks, so that a callout's marker is not read as one.
      .use(remarkCallouts, lookup)
      .use(remarkDirectives, lookup)
      // After callouts, which may have names.
      .use(remarkBlockIds)
      // Before citations: `[[a@b]]` is a link.
      .use(remarkWikilinks, lookup)
      .use(remarkUnclosedLinks)
      // Before citations, whose brackets a note may hold; after links, which end in brackets too.
      .use(remarkInlineNotes)
      .use(remarkCitations, lookup)
      .use(remarkTags, lookup)
      .use(remarkMarks)
      .use(remarkCloseEmphasis)
      .use(remarkTaskStates)
      // After wikilinks, whose addresses are final.
      .use(remarkLinks, lookup)
      // After links, which say which pictures there are.
      .use(remarkGalleries, lookup)
      .use(remarkImageFigures)
      .use(remarkMathMarkup)
      .use(remarkFootnotes)
      // Last, when the words of links, values and notes are known.
      .use(remarkDirection)
  );
}

/** The plugins for the whole page, embedded files included. */
function createPageProcessor(lookup: SiteLookup) {
  return (
    unified()
      .use(remarkSummary)
      // Before numbers, since a mark that is dropped takes none.
      .use(remarkMarkRuns)
      // After embedding, so that numbers and fragments follow the reading order.
      .use(remarkNumbers, lookup)
      .use(remarkBlockFragments)
      // After names of blocks, which a quotation may have.
      .use(remarkQuotations)
      // After the words of headings and quotations are read, to which the spaces do not belong.
      .use(remarkMarkGaps)
      // After the numbers: it needs the fragments of headings.
      .use(remarkMentions, lookup)
      // After mentions, whose places are those of the source.
      .use(remarkSigns)
      .use(remarkHtmlTree)
      .use(rehypeTasks)
      // Before plugins whose markup the cleaning would have to know.
      .use(rehypeRawHtml, lookup)
      .use(rehypeLinksApart)
      .use(rehypeFigures)
      .use(rehypeCode)
      .use(rehypeMath)
      .use(rehypeTables, lookup)
      // Last, since it copies the final markup.
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

function outputOf({ page }: Document, html: string, alternate: string): RenderedProse {
  return {
    html,
    alternate,
    headings: page.headings,
    cited: page.cited,
    citedAt: { ...page.citedAt },
    citing: page.citing,
    references: page.references,
    quotes: page.quotes,
    linked: [...page.linked],
    siteLinks: page.siteLinks,
    charts: [...page.drawn.keys()],
    assets: [...page.assets],
    words: page.words,
    excerpt: page.excerpt,
    openingHtml: page.opening,
    problems: sortProblems(page.problems),
  };
}
