/** Colours of the style sheet for lines, 1 to 6. */
const colors = 6;
/** Patterns of dashes; as their number is not that of the colours, each verb has a pair of its own. */
const dashes = [undefined, '7 3', '2 3', '10 3 2 3', '4 2'];

/** How the lines of a verb look, by its place: a colour, and dashes for those who see no colours. */
export function verbLook(place: number): { color: number; dash?: string } {
  const dash = dashes[place % dashes.length];
  return { color: (place % colors) + 1, ...(dash !== undefined && { dash }) };
}
