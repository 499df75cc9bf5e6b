import type { Article, Page } from '../../../model/records/article.ts';
import type { Asset } from '../../../model/records/asset.ts';
import type { Entity } from '../../../model/records/entity.ts';
import { filePath, type SitePath } from '../../../model/addresses/path.ts';
import { renderedOf, type Graph } from '../../../connect/graph.ts';
import { socialImagePath } from '../../../model/addresses/page-files.ts';
import { tagLink } from '../links/tag-links.ts';
import { buildReferenceViews } from '../references/build-reference-views.ts';
import type { SourceNumbers } from '../references/source-numbers.ts';
import { mentionedEntities } from '../../../connect/mentioned-entities.ts';
import { namedOtherwise } from '../../../connect/named-otherwise.ts';
import { plainTitle, titleParts } from '../../../model/text/marked-title.ts';
import type { ProsePageView } from './prose-page-view.ts';

/** What articles, free pages and entity pages share. Call it last: `numbers` must know every citation of the page. */
export function buildProsePageView(
  graph: Graph,
  prose: Article | Page | Entity,
  numbers: SourceNumbers,
): ProsePageView {
  const rendered = renderedOf(graph, prose);
  const { repository, description, title, socialCards } = graph.records.settings;
  const image =
    (prose.image && assetPath(graph, prose.image, prose.file)) ??
    (socialCards ? socialImagePath(prose.path) : undefined);
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
    tags: prose.tags.map(tagLink),
    mentionedEntities: mentioned,
    namedOtherwise: namedOtherwise(graph, prose, mentioned),
    ...(image && { image }),
    bodyHtml: rendered.html,
    headings: rendered.headings,
    references: buildReferenceViews(numbers.keys(), graph, rendered.citedAt),
    ...(prose.updated && { updated: prose.updated }),
    ...(repository && {
      editUrl: `${repository.replace(/\/$/, '')}/edit/HEAD/content/${prose.file}`,
    }),
  };
}

/** The published path of a picture, given by a path relative to its file or by its name in `assets/`. */
function assetPath(graph: Graph, image: string, file: string): SitePath | undefined {
  const folder = file.split('/').slice(0, -1).join('/');
  const candidates = [
    image,
    `assets/${image}`,
    new URL(image, `file:///${folder}/`).pathname.slice(1),
  ];
  const { assets } = graph.records;
  const places = placesOf(assets);
  const [first] = candidates.flatMap((each) => places.get(each) ?? []).sort((a, b) => a - b);
  const asset = first === undefined ? undefined : assets[first];
  return asset && filePath(...(asset.file.startsWith('assets/') ? [] : ['assets']), asset.file);
}

const knownPlaces = new WeakMap<readonly Asset[], ReadonlyMap<string, number>>();

/** The place of each asset in a list, by its file: a list of thousands is asked for by thousands of pages. */
function placesOf(assets: readonly Asset[]): ReadonlyMap<string, number> {
  const known = knownPlaces.get(assets) ?? new Map(assets.map(({ file }, place) => [file, place]));
  knownPlaces.set(assets, known);
  return known;
}
