import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The modules and components of a project that import a file of some, directly or through others, and these themselves. */
export function affectedFiles(folder: string, touched: readonly string[]): string[] {
  const files = globSync('{src,docs}/**/*.{ts,mjs,astro}', { cwd: folder }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const named = files.flatMap((from) =>
    relativePaths(readFileSync(posix.join(folder, from), 'utf8')).map((path) => ({
      from,
      to: posix.join(posix.dirname(from), path),
    })),
  );
  const importers = Map.groupBy(named, ({ to }) => to);
  const affected = new Set(touched);
  // A set also gives the elements that are added to it meanwhile.
  for (const file of affected) {
    for (const { from } of importers.get(file) ?? []) affected.add(from);
  }
  return [...affected];
}

/** Whatever a text has in quotation marks that starts as imports of other modules do: values, types, `import()`. */
function relativePaths(text: string): string[] {
  return [...text.matchAll(/(['"`])(\.\.?\/[^'"`\n?]+)/g)].map(([, , path = '']) => path);
}
