/** Elements that are removed from authors' HTML with all that they contain. */
export const removedElements = [
  'script',
  'style',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'noscript',
  'template',
  'title',
];

const tag = new RegExp(`<(/?)(?:${removedElements.join('|')})(?=[\\s>/])[^>]*?(/?)>`, 'gi');

/** How many of these elements a piece of HTML opens, less those it closes: 1 for `<script>`, -1 for `</script>`. */
export function removedDepth(html: string): number {
  return [...html.matchAll(tag)].reduce((depth, [, closes, isEmpty]) => {
    if (closes) return depth - 1;
    return isEmpty ? depth : depth + 1;
  }, 0);
}
