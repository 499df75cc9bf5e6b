import type { Dataset } from '../../model/data/dataset.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { Kind } from '../../model/kinds/kind.ts';
import type { Article, Page } from '../../model/records/article.ts';
import type { Asset } from '../../model/records/asset.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { Entity } from '../../model/records/entity.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Records } from '../../model/records/records.ts';
import type { Source } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { groupByName, type AssetsByName } from '../names/assets-named.ts';
import { targetKey, type TargetKey } from '../target.ts';

/** The records of a site by id or key, each map in the order of the content folder. */
export interface RecordsById {
  articles: ReadonlyMap<string, Article>;
  pages: ReadonlyMap<string, Page>;
  entities: ReadonlyMap<EntityId, Entity>;
  kinds: ReadonlyMap<KindId, Kind>;
  sources: ReadonlyMap<SourceKey, Source>;
  datasets: ReadonlyMap<string, Dataset>;
  charts: ReadonlyMap<string, Chart>;
  /** By file, relative to the content folder, in NFC: `assets/maps/photo.png`. */
  assets: ReadonlyMap<string, Asset>;
  assetsByName: AssetsByName;
  /** Entities, articles and free pages: all records with text. */
  prose: ReadonlyMap<TargetKey, Article | Page | Entity>;
}

/** Indexes the records of a site. */
export function indexRecords(records: Records): RecordsById {
  const { articles, pages, entities, kinds, sources, datasets, charts, assets } = records;
  const byFile = new Map(assets.map((asset) => [asset.file.normalize('NFC'), asset]));
  return {
    articles: byId(articles),
    pages: byId(pages),
    entities: byId(entities),
    kinds: byId(kinds),
    sources: new Map(sources.map((source) => [source.key, source])),
    datasets: byId(datasets),
    charts: byId(charts),
    assets: byFile,
    assetsByName: groupByName(byFile.values()),
    prose: new Map([...entities, ...articles, ...pages].map((each) => [targetKey(each), each])),
  };
}

/** Records by id. Of two with the same id, which loading reports, the later wins. */
function byId<Id extends string, Each extends { id: Id }>(
  records: readonly Each[],
): Map<Each['id'], Each> {
  return new Map(records.map((each) => [each.id, each]));
}
