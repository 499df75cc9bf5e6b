import type { Site } from '../link/site/site.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import { error, type Location, type Position, type Problem } from '../model/problems/problem.ts';
import type { Dataset } from '../model/data/dataset.ts';
import type { Entity } from '../model/records/entity.ts';
import type { Prose } from '../model/records/prose.ts';
import { citedKey, type SourceKey } from '../model/ids/source-key.ts';
import { placeInFrontMatter } from './places/place-in-front-matter.ts';
import { mostUnknown } from './names/most-unknown.ts';

interface Use {
  key: SourceKey;
  at: Location;
  /** Number of cells that have it. */
  count?: number;
  isCell?: boolean;
}

/** Checks that every source key in fields, relations, pictures, datasets and cells exists. */
export function checkSources({ records, sources }: Site): Problem[] {
  const { articles, pages, datasets } = records;
  const entities = [...records.entities, ...(records.unplaced ?? [])];
  return [
    ...usesOfEntities(entities),
    ...usesOfPictures([...articles, ...pages, ...entities]),
    ...usesOfDatasets(datasets, sources),
  ]
    .filter(({ key }) => !sources.has(key) && !records.unread?.has('source', key))
    .map(({ key, at, count = 1, isCell = false }) => {
      const times = count === 1 ? '' : ` It occurs in ${count} rows.`;
      const parts = key.split(/[,;|]/).map((each) => each.trim());
      const several = parts.filter(Boolean).map((each) => citedKey(each));
      if (several.length > 1 && several.some((each) => sources.has(each))) {
        const message = `\`${key}\` is not the key of one source.${times}`;
        return error(at, 'unknown-source', message, isCell ? fixOfCell : fixOfList(several));
      }
      if (/^https?:\/\//i.test(key)) {
        const message = `\`${key}\` is an address, not the key of a source.${times}`;
        return error(at, 'unknown-source', message, fixOfAddress(key, sources));
      }
      const message = `There is no source with the key \`${key}\`.${times}${didYouMean(key, sources)}`;
      const fix = 'Correct the key, or add the source to the bibliography.';
      return error(at, 'unknown-source', message, fix);
    });
}

const fixOfCell =
  'Leave one key in the cell. A second column of the type `text` can name others, and `source:` of the description those of the whole table.';

function fixOfAddress(address: string, sources: Site['sources']): string {
  const bare = (url: string): string => url.replace(/\/$/, '');
  for (const [key, { url }] of sources) {
    if (url && bare(url) === bare(address)) return `Write \`${key}\`.`;
  }
  return 'Add the source to the bibliography, with this address as its `URL`, and write its key here.';
}

function fixOfList(keys: readonly SourceKey[]): string {
  return `Write a list: \`[${keys.join(', ')}]\`.`;
}

function usesOfEntities(entities: readonly Entity[]): Use[] {
  return entities.flatMap((entity) => {
    const { file, sources, fields, relations } = entity;
    const ofPage = sources.map((key, index) => ({
      key,
      at: placeInFrontMatter(entity, `sources.${index}`, 'sources'),
    }));
    const ofValues = [...Object.values(fields).flat(), ...relations].flatMap((each) =>
      usesAt(file, each.sources, each.sourcesAt, each.at),
    );
    return [...ofPage, ...ofValues];
  });
}

function usesOfPictures(prose: readonly Prose[]): Use[] {
  return prose.flatMap(({ file, image }) =>
    image ? usesAt(file, image.sources, image.sourcesAt, image.at) : [],
  );
}

function usesOfDatasets(datasets: readonly Dataset[], known: Site['sources']): Use[] {
  return datasets.flatMap(({ at, file, sources, sourcesAt, cellNames }) => {
    const ofCells = (cellNames?.sources ?? [])
      .filter(({ name }) => !known.has(name))
      .slice(0, mostUnknown)
      .map(({ name, count, at: cellAt }) => ({
        key: name,
        at: { file, ...cellAt },
        count,
        isCell: true,
      }));
    return [...usesAt(at.file, sources, sourcesAt, at), ...ofCells];
  });
}

function usesAt(
  file: string,
  keys: readonly SourceKey[],
  positions: readonly Position[] | undefined,
  fallback: Position,
): Use[] {
  return keys.map((key, index) => {
    const { line, column } = positions?.[index] ?? fallback;
    return { key, at: { file, line, column } };
  });
}
