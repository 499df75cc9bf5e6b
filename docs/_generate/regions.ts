const region = /(<!-- generated: ([a-z-]+) -->\n)(.*?)(<!-- \/generated -->)/gs;

/**
 * Replaces the parts of a page between `<!-- generated: NAME -->` and `<!-- /generated -->`.
 * @param textOf Gives the text of a part by its name.
 */
export function rewriteRegions(markdown: string, textOf: (name: string) => string): string {
  return markdown.replace(
    region,
    (_, opening: string, name: string, _before: string, closing: string) =>
      `${opening}\n${textOf(name)}\n\n${closing}`,
  );
}
