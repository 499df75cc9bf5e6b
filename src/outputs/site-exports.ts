import { entitiesJson } from './data/entities-json.ts';
import { followTheMoney } from './data/follow-the-money/follow-the-money.ts';
import { graphJson } from './data/graph-json.ts';
import { graphmlFile } from './data/graphml.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { llmsText } from './alternate/llms-txt.ts';
import { articleMarkdown, entityMarkdown } from './alternate/page-markdown.ts';
import { rssFile, type Feed } from './feeds/rss.ts';
import type { GeneratedFile } from './generated-files.ts';
import { entityFeedItems, siteFeedItems } from './feeds/feed-items.ts';
import type { Graph } from '../connect/graph.ts';
import { feedPath, markdownPath } from '../model/addresses/page-files.ts';
import { siteNetwork } from './data/site-network.ts';
import type { ArticleView } from '../views/article/article-view.ts';
import type { EntityView } from '../views/entity/entity-view.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { fill, type Labels } from '../model/labels/labels.ts';
import { filePath, sitePath, type SitePath } from '../model/addresses/path.ts';

/** What the exports are made of. */
export interface ExportedSite {
  graph: Graph;
  site: SiteView;
  labels: Labels;
  /** The newest first. */
  articles: readonly ArticleView[];
  entities: readonly EntityView[];
}

/** The site as data and as feeds (section 8 of the contract): files beside its pages. */
export function siteExports(exported: ExportedSite): GeneratedFile[] {
  const { graph, site } = exported;
  const file = (name: string, make: () => string): GeneratedFile => ({ to: filePath(name), make });
  const network = once(() => siteNetwork(graph));
  return [
    ...feeds(exported),
    file('entities.json', () => entitiesJson(graph, site)),
    file('entities.ftm.json', () => followTheMoney(graph, site)),
    file('graph.json', () => graphJson(network(), site)),
    file('graph.graphml', () => graphmlFile(network(), site)),
    file('llms.txt', () => llmsIndex(exported)),
    ...twins(exported),
  ];
}

function feeds({ graph, site, labels, entities }: ExportedSite): GeneratedFile[] {
  const feedOf = (file: SitePath): Feed => ({
    title: site.title,
    description: site.description,
    path: sitePath(),
    file,
    items: siteFeedItems(graph),
  });
  const [rss, json] = [filePath('rss.xml'), filePath('feed.json')];
  return [
    { to: rss, make: () => rssFile(feedOf(rss), site) },
    { to: json, make: () => `${JSON.stringify(jsonFeed(feedOf(json), site), null, 2)}\n` },
    ...entities.flatMap(({ id, title, path, hasFeed }): GeneratedFile[] => {
      const entity = graph.entities.get(id);
      if (!entity || !hasFeed) return [];
      const file = feedPath(path);
      const about = {
        title: `${title} · ${site.title}`,
        description: fill(labels.feedOf, { name: title }),
      };
      const make = (): string =>
        rssFile({ ...about, path, file, items: entityFeedItems(graph, entity) }, site);
      return [{ to: file, make }];
    }),
  ];
}

/** The Markdown twin of each article and entity. */
function twins({ graph, articles, entities, site, labels }: ExportedSite): GeneratedFile[] {
  const textOf = (key: `${'article' | 'entity'}:${string}`): string =>
    graph.rendered.get(key)?.twin ?? '';
  return [
    ...articles.map((view) => ({
      to: markdownPath(view.path),
      make: () => articleMarkdown(view, { text: textOf(`article:${view.id}`), site, labels }),
    })),
    ...entities.map((view) => ({
      to: markdownPath(view.path),
      make: () => entityMarkdown(view, { text: textOf(`entity:${view.id}`), site, labels }),
    })),
  ];
}

function llmsIndex({ articles, entities, site, labels }: ExportedSite): string {
  const kinds = site.kinds.map((kind) => ({
    title: kind.plural,
    pages: entities.filter((entity) => entity.kind.id === kind.id),
  }));
  return llmsText([{ title: labels.articles, pages: articles }, ...kinds], site, labels);
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
