import type { Graph } from '../../connect/graph.ts';
import { feedPath } from '../../model/addresses/page-files.ts';
import { filePath, sitePath, type SitePath } from '../../model/addresses/path.ts';
import { fill, type Labels } from '../../model/labels/labels.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import type { FileFamily } from '../file-family/file-family.ts';
import type { MadeFile } from '../file-family/output-file.ts';
import { entityFeedItems, siteFeedItems } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFile, type Feed, type FeedSite } from './rss.ts';
import { linkIfAny } from '../../views/site/menu.ts';

/** The feeds of the site and of its entities. */
export const feedFiles: FileFamily = {
  offline: [],
  reserves: ['feed', 'rss'],
  menus: [
    {
      weights: { reuse: 40 },
      links: linkIfAny('articles', 'feed', filePath('rss.xml')),
    },
    {
      weights: { models: 30 },
      links: ({ labels }) => [{ title: labels.feed, path: filePath('feed.json') }],
    },
  ],
  files(input) {
    const { graph, site, labels } = input;
    const [rss, json] = [filePath('rss.xml'), filePath('feed.json')];
    return [
      rssOf(rss, () => siteFeed(graph, site, rss), site),
      {
        path: json,
        make: () => `${JSON.stringify(jsonFeed(siteFeed(graph, site, json), site), null, 2)}\n`,
      },
      ...graph.records.entities.map((entity) =>
        rssOf(feedPath(entity.path), () => entityFeed(graph, entity, site, labels), site),
      ),
    ];
  },
};

function rssOf(path: SitePath, feed: () => Feed, site: SiteView): MadeFile {
  const { url, language, license, authors } = site;
  const about: FeedSite = { url, language, license, authors };
  return {
    path,
    make: () => rssFile(feed(), about),
    madeFrom: () => [feed(), about],
  };
}

function siteFeed(graph: Graph, site: SiteView, file: SitePath): Feed {
  const { title, description } = site;
  return { title, description, path: sitePath(), file, items: siteFeedItems(graph) };
}

function entityFeed(graph: Graph, entity: Entity, site: SiteView, labels: Labels): Feed {
  const { title, path } = entity;
  return {
    title: `${title} · ${site.title}`,
    description: fill(labels.feedOf, { name: title }),
    path,
    file: feedPath(path),
    items: entityFeedItems(graph, entity),
  };
}
