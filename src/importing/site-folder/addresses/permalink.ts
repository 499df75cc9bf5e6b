/** What an address is made of. */
export interface AddressFacts {
  /** Folders below that of the texts, spelt as in addresses. */
  folders: readonly string[];
  /** The name of its file, spelt so too. */
  name: string;
  title: string;
  slug?: string | undefined;
  date?: string | undefined;
  categories: readonly string[];
}

/**
 * The address that a pattern of Hugo or Jekyll gives: `/2021/03/old-name/` of `/:year/:month/:title/`; `undefined` if it
 * needs what is not known.
 */
export function expandPermalink(
  pattern: string,
  facts: AddressFacts,
  titleToken: (facts: AddressFacts) => string,
): string | undefined {
  let isKnown = true;
  const filled = pattern.replace(
    /:([a-z_]+)(\[[^\]]*\])?|\{([a-z_]+)\}/g,
    (_, colon, __, brace) => {
      const token = String(colon ?? brace);
      const value = token === 'title' ? titleToken(facts) : tokens.get(token)?.(facts);
      if (value === undefined) isKnown = false;
      return value ?? '';
    },
  );
  return isKnown ? `/${filled}`.replace(/\/{2,}/g, '/') : undefined;
}

/** The last part of an address: its slug, or the name of its file. */
export const nameOrSlug = ({ slug, name }: AddressFacts): string => slug ?? name;

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const partOfDate = (date: string | undefined, index: number): string | undefined =>
  date?.split('-')[index];
const withoutZero = (digits: string | undefined): string | undefined => digits?.replace(/^0/, '');

const tokens = new Map<string, (facts: AddressFacts) => string | undefined>([
  ['year', ({ date }) => partOfDate(date, 0)],
  ['short_year', ({ date }) => partOfDate(date, 0)?.slice(2)],
  ['month', ({ date }) => partOfDate(date, 1)],
  ['i_month', ({ date }) => withoutZero(partOfDate(date, 1))],
  ['monthname', ({ date }) => months[Number(partOfDate(date, 1)) - 1]],
  ['day', ({ date }) => partOfDate(date, 2)],
  ['i_day', ({ date }) => withoutZero(partOfDate(date, 2))],
  ['slug', nameOrSlug],
  ['slugorfilename', nameOrSlug],
  ['slugorcontentbasename', nameOrSlug],
  ['filename', ({ name }) => name],
  ['contentbasename', ({ name }) => name],
  ['name', ({ name }) => name],
  ['basename', ({ name }) => name],
  ['section', ({ folders }) => folders[0] ?? ''],
  ['sections', ({ folders }) => folders.join('/')],
  ['collection', ({ folders }) => folders[0] ?? ''],
  ['path', ({ folders, name }) => [...folders, name].join('/')],
  [
    'categories',
    ({ categories }) => [...new Set(categories.map((each) => each.toLowerCase()))].join('/'),
  ],
  ['output_ext', () => '.html'],
]);
