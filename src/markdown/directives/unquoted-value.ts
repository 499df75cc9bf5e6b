/** A value with spaces but without quotation marks, whose first word alone is read. */
export interface UnquotedValue {
  key: string;
  value: string;
}

/**
 * The first value in the attributes of a directive after which words follow that are no attributes: `by=Li Wei`.
 * @param opening The directive as written, up to the end of its first line.
 * @param known The attributes that it takes, which may stand without a value.
 */
export function findUnquotedValue(
  opening: string,
  known: readonly string[],
): UnquotedValue | undefined {
  const [, attributes = ''] = /^:+[\w-]+(?:\[[^\]]*\])?\{([^}]*)\}/.exec(opening) ?? [];
  let last: UnquotedValue | undefined;
  for (const [token] of attributes.matchAll(/[^\s=]+=(?:"[^"]*"|'[^']*'|\S*)|\S+/g)) {
    const [, key, value] = /^([^\s=]+)=([^"'].*)$/.exec(token) ?? [];
    const isWord = !token.includes('=') && !/^[#."']/.test(token) && !known.includes(token);
    if (last && isWord) {
      last.value += ` ${token}`;
      continue;
    }
    if (last?.value.includes(' ')) return last;
    last = key && value ? { key, value } : undefined;
  }
  return last?.value.includes(' ') ? last : undefined;
}
