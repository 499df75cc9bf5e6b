import { citedKey } from '../../model/ids/source-key.ts';
import type { Statement } from '../../model/values/sourced-value.ts';
import { readTexts, type Reading } from '../yaml/field-reader.ts';
import type { YamlEntry } from '../yaml/yaml-node.ts';

/** The source keys of a statement, without `@`, and their positions. */
export function readSources(
  entry: YamlEntry | undefined,
  reading: Reading,
): Pick<Statement, 'sources' | 'sourcesAt'> {
  const keys = readTexts(entry, reading);
  return {
    sources: keys.map(({ text }) => citedKey(text)),
    ...(keys.length > 0 && { sourcesAt: keys.map(({ at }) => at) }),
  };
}
