const region = /(<!-- generated: ([a-z-]+) -->\n)(.*?)(<!-- \/generated -->)/gs;

/**
 * Writes the marked parts of a page anew: `<!-- generated: NAME -->` to `<!-- /generated -->`.
 * @param textOf The text of a part by its name.
 */
export function rewriteRegions(markdown: string, textOf: (name: string) => string): string {
  return markdown.replace(
    region,
    (_, opening: string, name: string, _before: string, closing: string) =>
      `${opening}\n${textOf(name)}\n\n${closing}`,
  );
}
