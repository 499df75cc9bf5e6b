import type { Site } from '../link/site/site.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { Prose } from '../model/records/prose.ts';

/** Checks that no old address is that of a page, and that no two pages share one. */
export function checkRedirects({ records }: Site): Problem[] {
  const prose: Prose[] = [...records.articles, ...records.pages, ...records.entities];
  const owners = new Map<string, Prose>(prose.map((each) => [address(each.path), each]));
  return prose.flatMap((each) =>
    each.redirects.flatMap((redirect, index) => {
      const owner = owners.get(address(redirect));
      if (!owner) {
        owners.set(address(redirect), each);
        return [];
      }
      const position = each.keyPositions[`redirects.${index}`] ?? each.keyPositions['redirects'];
      const at = { file: each.file, ...(position ?? { line: 1, column: 1 }) };
      const message = `The old address \`${redirect}\` already leads to \`${owner.file}\`.`;
      return [error(at, 'invalid-value', message, 'Remove it from one of the two pages.')];
    }),
  );
}

function address(path: string): string {
  return path.toLowerCase().replace(/\/$/, '');
}
