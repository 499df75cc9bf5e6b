import { creditOf, type Source } from '../../model/sources/source.ts';
import { addProblems, error, type Problem } from '../../model/problems/problem.ts';
import { nameOthers } from '../../model/problems/name-others.ts';
import { readBibtex } from './bibtex.ts';
import { readCslItem } from './csl-item.ts';
import { warnCslSlips } from './csl-slips.ts';
import { reportLibraryKeys } from './library-keys.ts';
import { sameKey } from './source-keys.ts';
import { report, type Reading } from '../yaml/field-reader.ts';
import { parseYaml } from '../yaml/yaml-file.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

/** Reads a bibliography: CSL-YAML, CSL-JSON or BibTeX, by file extension. */
export async function readBibliography(
  text: string,
  file: string,
): Promise<{ sources: Source[]; problems: Problem[] }> {
  const reading: Reading = { file, problems: [] };
  const isBibtex = /\.bib$/i.test(file);
  const nodes = isBibtex ? await readBibtex(text, reading) : readItems(text, reading);
  const sources = nodes.flatMap((node) => {
    if (node.type === 'map' && !isBibtex) warnCslSlips(node, reading);
    if (node.type === 'map') return readCslItem(node, reading) ?? [];
    report(
      reading,
      node.at,
      'invalid-bibliography',
      'A source must consist of keys with values.',
      'Write `- id: ...`, with the fields below it.',
    );
    return [];
  });
  reportLibraryKeys(
    nodes.filter((node) => node.type === 'map'),
    reading,
  );
  return { sources, problems: reading.problems };
}

/** The sources, with who published reprints first where `reprintOf` is the key of another. */
export function withOriginals(sources: readonly Source[]): Source[] {
  const byKey = new Map(sources.map((source) => [sameKey(source.key), source]));
  return sources.map((source) => {
    const original = source.reprintOf && byKey.get(sameKey(source.reprintOf.name));
    if (!original || original === source) return source;
    return {
      ...source,
      reprintOf: { name: creditOf(original) || original.title, key: original.key },
    };
  });
}

/** One problem for each source that shares its key with others. Case does not count: keys become addresses. */
export function findDuplicateSources(sources: readonly Source[]): Problem[] {
  const byKey = Map.groupBy(sources, ({ key }) => sameKey(key));
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => same.map((source) => duplicate(source, same)));
}

function duplicate(source: Source, same: readonly Source[]): Problem {
  const others = nameOthers(
    same,
    source,
    ({ key, at }) => `\`${key}\` in \`${at.file}\`, line ${at.line}`,
  );
  const message = `The key \`${source.key}\` is the same as ${others}.`;
  return error(
    source.at,
    'duplicate-source',
    message,
    'Delete one of the two, or give it another key.',
  );
}

/** The items of the list, at the top or under `references`. JSON is parsed as YAML, a superset, for positions. */
function readItems(text: string, reading: Reading): YamlNode[] {
  const code = /\.json$/i.test(reading.file) ? 'invalid-bibliography' : 'invalid-yaml';
  const { node, problems } = parseYaml(text, reading.file, code);
  addProblems(reading.problems, problems);
  if (!node) return [];
  const list = node.type === 'map' ? node.entries.get('references')?.value : node;
  if (list?.type === 'list') return list.items;
  if (list?.type === 'scalar' && list.value === null) return [];
  report(
    reading,
    node.at,
    'invalid-bibliography',
    'The bibliography is not a list of sources.',
    'Start each source with `- id: ...`.',
  );
  return [];
}
