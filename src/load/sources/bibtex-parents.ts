const entry = /^([ \t]*@)([a-z]+)([ \t]*[{(]\s*([^\s,={}()]+)\s*,(?:(?!\n[ \t]*@)[^])*)/gim;
const parentOf = /\bcrossref[ \t]*=[ \t]*["{]?[ \t]*([^\s"{},]+)/i;

/**
 * The text with types by which the parser lets chapters take over what their book has: `@incollection` of a `@collection`
 * without an author, else `@inbook` of a `@book`. Of others it drops the title of the book, or fails for the whole file.
 */
export function joinChapters(text: string): string {
  if (!parentOf.test(text)) return text;
  const hasAuthor = new Map<string, boolean>();
  for (const [, , type = '', rest = '', key = ''] of text.matchAll(entry))
    if (/^book$/i.test(type)) hasAuthor.set(key, /\bauthor\s*=/i.test(rest));
  const parents = new Set([...text.matchAll(new RegExp(parentOf, 'gi'))].map(([, key]) => key));
  return text.replace(entry, (whole, sign: string, type: string, rest: string, key: string) => {
    if (hasAuthor.get(key) === false && parents.has(key)) return `${sign}collection${rest}`;
    const isOfAuthor = hasAuthor.get(parentOf.exec(rest)?.[1] ?? '');
    if (isOfAuthor === undefined || !/^in(?:book|collection)$/i.test(type)) return whole;
    return `${sign}${isOfAuthor ? 'inbook' : 'incollection'}${rest}`;
  });
}
