/** Words as a sentence lists them: `a`, `a or b`, `a, b and c`. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** Names as messages quote them, in a list. */
export function quotedList(names: readonly string[], joint: 'and' | 'or'): string {
  return listed(
    names.map((name) => `\`${name}\``),
    joint,
  );
}
