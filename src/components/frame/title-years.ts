/** A title parted from the span of years it ends with: `The long strike, 1984–1985`. */
export interface TitleYears {
  name: string;
  years?: string;
}

/** Years at the end of a title are set lighter where the site's name is shown. */
export function splitYears(title: string): TitleYears {
  const match = /^(.*?\S)[,:]?\s+((?:1\d|20)\d{2}(?:\s?[–-]\s?(?:(?:1\d|20)?\d{2})?)?)$/u.exec(
    title,
  );
  const [, name, years] = match ?? [];
  if (!name || !years) return { name: title };
  return { name: name.replace(/[,:]$/, ''), years };
}
