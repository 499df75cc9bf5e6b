/** Whether this is the npm package, whose code is JavaScript. In the repository, it is TypeScript. */
export const isPackage = import.meta.url.endsWith('.js');

/**
 * A text with commands of the repository, `npm run check -- --strict`, as they are typed where it is read: with the npm
 * package `npx dossier check --strict`.
 * @param inPackage For tests.
 */
export function asTyped(text: string, inPackage = isPackage): string {
  if (!inPackage) return text;
  return text.replace(
    /\bnpm (?:run )?(build|check|dev|new|import|preview|schemas|start)\b(?: --(?= ))?/g,
    'npx dossier $1',
  );
}
