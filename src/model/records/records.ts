import type { Article, Page } from './article.ts';
import type { Asset } from './asset.ts';
import type { Chart } from './chart.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Drafts } from './drafts.ts';
import type { Entity } from './entity.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Position } from '../problems/problem.ts';
import type { CitationStyle } from '../sources/citation-style.ts';
import type { SiteSettings } from './site-settings.ts';
import type { Source } from '../sources/source.ts';
import type { UnreadNames } from './unread-names.ts';

/** Everything in a content folder, read and checked file by file, not yet linked. */
export interface Records {
  settings: SiteSettings;
  /** The file of the settings: `site.yaml`, or `site.yml`. */
  settingsFile?: string;
  /** Positions of its values by path: `home.articles.2`. */
  settingsPositions?: Record<string, Position>;
  kinds: Kind[];
  articles: Article[];
  pages: Page[];
  entities: Entity[];
  /** Entities without a page, since their files name no kind that exists. Nothing knows them but checks of the files. */
  unplaced?: Entity[];
  sources: Source[];
  /** How references are written; absent for the product's own style. */
  citationStyle?: CitationStyle;
  datasets: Dataset[];
  charts: Chart[];
  assets: Asset[];
  /** What differs once a file that is published as it is has been changed, by file. No page shows it. */
  versions?: ReadonlyMap<string, string>;
  /** Files that are kept out of the site, to say so where a link names one. */
  drafts?: Drafts;
  /** Names in files with errors. */
  unread?: UnreadNames;
}
