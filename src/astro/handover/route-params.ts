import type { SitePath } from '../../model/addresses/path.ts';

/** The parameters of a route; `undefined` for an empty rest parameter. */
export type RouteParams = Record<string, string | undefined>;

/**
 * The parameters of a path in a route: `{ id: 'nine-days' }` for `/articles/nine-days/` in `/articles/[id]`.
 * @throws Error if the route does not match the path.
 */
export function paramsOf(path: SitePath, routePattern: string): RouteParams {
  const parts = partsOf(path).map(decodeURIComponent);
  const params: RouteParams = {};
  for (const part of partsOf(routePattern)) {
    const [, dots, name] = /^\[(\.{3})?(.+)\]$/.exec(part) ?? [];
    if (name && dots) {
      params[name] = parts.splice(0).join('/') || undefined;
      continue;
    }
    const given = parts.shift();
    if (given === undefined || (!name && given !== part)) throw mismatch(path, routePattern);
    if (name) params[name] = given;
  }
  if (parts.length > 0) throw mismatch(path, routePattern);
  return params;
}

function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function mismatch(path: string, routePattern: string): Error {
  return new Error(
    `The route \`${routePattern}\` cannot give the address ${path}. Name its file in src/pages/ after the addresses of its page type.`,
  );
}
