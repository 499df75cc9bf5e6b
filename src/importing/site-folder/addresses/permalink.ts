import { dateParts, type PartialDate } from '../../../model/dates/partial-date.ts';

/** What an address is made of. */
export interface AddressFacts {
  /** Folders below that of the texts, spelt as in addresses. */
  folders: readonly string[];
  /** The name of its file, spelt so too. */
  name: string;
  title: string;
  slug?: string | undefined;
  date?: PartialDate | undefined;
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

type Token = (facts: AddressFacts) => string | undefined;

/** A token for the year, the month or the day of a date, if it has one. */
const ofDate =
  (part: 0 | 1 | 2, write: (value: number) => string | undefined): Token =>
  ({ date }) => {
    const value = date && dateParts(date)[part];
    return value === undefined ? undefined : write(value);
  };
const fourDigits = (value: number): string => String(value).padStart(4, '0');
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const tokens = new Map<string, Token>([
  ['year', ofDate(0, fourDigits)],
  ['short_year', ofDate(0, (year) => fourDigits(year).slice(2))],
  ['month', ofDate(1, twoDigits)],
  ['i_month', ofDate(1, String)],
  ['monthname', ofDate(1, (month) => months[month - 1])],
  ['day', ofDate(2, twoDigits)],
  ['i_day', ofDate(2, String)],
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
