import { editAddress } from '../../../model/addresses/repository-addresses.ts';
import type { Article, Page } from '../../../model/records/article.ts';
import type { Entity } from '../../../model/records/entity.ts';
import { renderedOf, type Graph } from '../../../connect/graph.ts';
import { tagLinksOf } from '../links/tag-links.ts';
import { buildReferenceViews } from '../references/build-reference-views.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import { mentionedEntities } from '../../../connect/mentioned-entities.ts';
import { namedOtherwise } from '../../../connect/named-otherwise.ts';
import { plainTitle, titleParts } from '../../../model/text/marked-title.ts';
import { pageImage } from './page-image.ts';
import { buildPictureView } from './build-picture-view.ts';
import type { ProsePageView } from './prose-page-view.ts';

/**
 * What articles, free pages and entity pages share, but for the text, which a copy would read. Call it last: `numbers`
 * must know every citation of the page.
 */
export function buildProsePageView(
  graph: Graph,
  prose: Article | Page | Entity,
  numbers: SourceNumbers,
): Omit<ProsePageView, 'bodyHtml'> {
  const rendered = renderedOf(graph, prose);
  const { repository, description, title } = graph.records.settings;
  const picture = buildPictureView(graph, prose, numbers);
  const image = pageImage(graph, prose);
  const intro = prose.description ?? rendered.excerpt;
  const mentioned = mentionedEntities(graph, prose);
  return {
    id: prose.id,
    path: prose.path,
    title: prose.title,
    titleParts: titleParts(prose.markedTitle),
    ...(prose.description && { description: prose.description }),
    ...(intro && { intro }),
    summary: intro || `${prose.title}. ${plainTitle(title)}: ${description}`,
    ...(prose.lang && { lang: prose.lang }),
    tags: tagLinksOf(graph.records, prose.tags),
    mentionedEntities: mentioned,
    namedOtherwise: namedOtherwise(graph, prose, mentioned),
    ...(picture && { picture }),
    ...(image && { image }),
    ...(rendered.bodyDigest && { bodyDigest: rendered.bodyDigest }),
    headings: rendered.headings,
    references: buildReferenceViews(numbers.keys(), graph, rendered.citedAt),
    ...(prose.updated && { updated: prose.updated }),
    ...(repository && { editUrl: editAddress(repository, prose.file) }),
  };
}
