/** A title and the range of years at its end: `The long strike, 1984–1985`. */
export interface TitleYears {
  name: string;
  years?: string;
}

/** Splits off the years at the end of a title, which the site's name shows in a lighter weight. */
export function splitYears(title: string): TitleYears {
  const match = /^(.*?\S)[,:]?\s+((?:1\d|20)\d{2}(?:\s?[–-]\s?(?:(?:1\d|20)?\d{2})?)?)$/u.exec(
    title,
  );
  const [, name, years] = match ?? [];
  if (!name || !years) return { name: title };
  return { name: name.replace(/[,:]$/, ''), years };
}
