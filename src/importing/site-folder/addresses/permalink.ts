/** What an address is made of. */
export interface AddressFacts {
  /** Folders below that of the texts, spelt as in addresses, and the name of the file. */
  folders: readonly string[];
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

const part =
  (index: number, isShort = false) =>
  ({ date }: AddressFacts): string | undefined => {
    const found = date?.split('-')[index];
    return isShort ? found?.replace(/^0/, '') : found;
  };
/** The last part of an address: its slug, or the name of its file. */
export const nameOrSlug = ({ slug, name }: AddressFacts): string => slug ?? name;
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const tokens: ReadonlyMap<string, (facts: AddressFacts) => string | undefined> = new Map([
  ['year', part(0)],
  ['short_year', (facts: AddressFacts) => part(0)(facts)?.slice(2)],
  ['month', part(1)],
  ['i_month', part(1, true)],
  ['monthname', (facts: AddressFacts) => months[Number(part(1)(facts)) - 1]],
  ['day', part(2)],
  ['i_day', part(2, true)],
  ['slug', nameOrSlug],
  ['slugorfilename', nameOrSlug],
  ['slugorcontentbasename', nameOrSlug],
  ['filename', ({ name }: AddressFacts) => name],
  ['contentbasename', ({ name }: AddressFacts) => name],
  ['name', ({ name }: AddressFacts) => name],
  ['basename', ({ name }: AddressFacts) => name],
  ['section', ({ folders }: AddressFacts) => folders[0] ?? ''],
  ['sections', ({ folders }: AddressFacts) => folders.join('/')],
  ['collection', ({ folders }: AddressFacts) => folders[0] ?? ''],
  ['path', ({ folders, name }: AddressFacts) => [...folders, name].join('/')],
  [
    'categories',
    ({ categories }: AddressFacts) =>
      [...new Set(categories.map((category) => category.toLowerCase()))].join('/'),
  ],
  ['output_ext', () => '.html'],
]);
