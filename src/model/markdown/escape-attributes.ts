/** The start of a value that has `<` or `>` in it, or of a text that looks like one. Most pages have neither. */
const mayHold = /="[^"<>]*[<>]/;

/** An opening tag with values; those who write HTML here set them in double quotes. */
const tagWithValues = /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)+>/gi;

/**
 * HTML without `<` and `>` in the values of attributes, where the standard allows them and Astro and rehype leave them.
 * What looks for tags in finished HTML would take those for tags that an author wrote into a title or description, and a
 * part that is cut there ends the value early.
 */
export function escapeAttributes(html: string): string {
  if (!mayHold.test(html)) return html;
  return html.replace(tagWithValues, (tag) => {
    const inside = tag.slice(1, -1).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<${inside}>`;
  });
}
