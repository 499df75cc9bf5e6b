import { asData, formOf, parseData } from '../source/parse-data.ts';
import type { SourceSite } from '../source/source-site.ts';
import { lineOf } from './front-values.ts';

/** The names of authors, by the short ones that texts may have in their place. */
export function authorNames({ generator, folder }: SourceSite): ReadonlyMap<string, string> {
  const files = [...folder.files].filter((file) => generator.authors?.test(file));
  const authors = files.flatMap((file) =>
    Object.entries(parseData(folder.textOf(file), formOf(file)) ?? {}),
  );
  return new Map(
    authors.flatMap(([short, author]) => {
      const name = lineOf(asData(author)?.['name']);
      return name === undefined ? [] : [[short, name] as const];
    }),
  );
}
