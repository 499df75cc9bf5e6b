import anyAscii from 'any-ascii';
import type { Kind } from '../../model/kinds/kind.ts';
import { isRefusedByWindows } from '../../model/addresses/windows-name.ts';
import { error, type Location, type Problem } from '../../model/problems/problem.ts';
import { startOfFile } from '../../model/problems/start-of-file.ts';
import { shortHash } from '../../model/text/short-hash.ts';
import { asciiSlug } from '../../model/text/slug.ts';
import { plainLetters } from '../../model/text/letters/stroked-letters.ts';

/** Ids become names of files and folders, with endings such as `.png`. */
export const maxIdLength = 200;

/**
 * The id for a file name: `A Note` → `a-note`, `Crème Brûlée` → `creme-brulee`, `Газпром` → `gazprom`. Letters of other
 * scripts are dropped, so a name with any of them ends in a short hash of itself, which keeps the id stable and unique:
 * `微信` → `n-5b2f0c1e`, `2021 微信` → `2021-5b2f0c1e`. So does a name that Windows reserves: `con` → `con-d7b3a96b`.
 * Signs of currencies become words: `€5 a day` → `eur-5-a-day`. Case and Unicode form make no difference.
 */
export function slugify(name: string): string {
  if (isIdentifier(name) && !isRefusedByWindows(name)) return name;
  const latin = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/\p{Script=Latin}+/gu, plainLetters);
  const folded = latin.replace(/['’]/g, '').normalize('NFC');
  const spelt = folded
    .replace(spelledOut, (letters) => anyAscii(letters).replaceAll("'", ''))
    .replace(/[€£¥₹₽₩₿]/g, (sign) => ` ${currencies[sign] ?? ''} `);
  const kept = asciiSlug(spelt);
  const isLossy = kept === '' || /[^a-z0-9\p{P}\p{Z}\p{C}+=<>|~^`$©®°]/u.test(spelt);
  if (!isLossy && !isRefusedByWindows(kept)) return kept;
  return `${kept || 'n'}-${shortHash(folded)}`;
}

/** The id for a title, shortened at a word so that the file name is readable. */
export function idOfTitle(title: string): string {
  const id = slugify(title);
  if (id.length <= readableLength) return id;
  return id
    .slice(0, readableLength + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, readableLength);
}

const readableLength = 80;

/** Letters, with the marks on them, of scripts in which each letter has its Latin ones whatever the word. */
const spelledOut =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]\p{M}*/gu;

/** Signs that a title may not lose, since `Prices in €` differs from `Prices in £`. */
const currencies: Readonly<Record<string, string>> = {
  '€': 'eur',
  '£': 'gbp',
  '¥': 'yen',
  '₹': 'inr',
  '₽': 'rub',
  '₩': 'krw',
  '₿': 'btc',
};

/** Whether a text may be an id: a-z, 0-9 and `-`, of limited length. */
export function isValidId(id: string): boolean {
  return isIdentifier(id) && id.length <= maxIdLength;
}

/** Whether a text has only characters of ids, and at least one letter or digit. */
function isIdentifier(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text) && /[a-z0-9]/.test(text);
}

/** The id of an article, entity, chart or dataset: `id:` if given, else from the file name. */
export function fileId(
  stem: string,
  given: { text: string; at: Location } | undefined,
  file: string,
): { id: string; problems: Problem[] } {
  const id = slugify(stem);
  if (!given) return { id: id.slice(0, maxIdLength), problems: checkLength(id, file) };
  if (isValidId(given.text)) {
    return { id: given.text, problems: checkWindowsName(given.text, given.at) };
  }
  return {
    id: id.slice(0, maxIdLength),
    problems: [invalidId(given.at, given.text, slugify(given.text))],
  };
}

/**
 * The id of a free page: its path below `pages/`, each part as an id.
 * @param taken Names that the first part may not have: those the site uses, and the folders of kinds.
 */
export function pageId(
  path: string,
  given: { text: string; at: Location } | undefined,
  file: string,
  taken: ReadonlySet<string>,
): { id: string; problems: Problem[] } {
  const fromPath = path.split('/').map(slugify).join('/');
  const isGivenValid = given !== undefined && given.text.split('/').every(isValidId);
  const id = isGivenValid ? given.text : fromPath;
  const at = given?.at ?? startOfFile(file);
  const problems: Problem[] = [];
  if (given && !isGivenValid) {
    const parts = given.text.split('/').filter((part) => part.trim() !== '');
    problems.push(invalidId(given.at, given.text, parts.map(slugify).join('/') || fromPath));
  }
  problems.push(...checkLength(id, file), ...checkWindowsName(id, at));
  const [top = ''] = id.split('/');
  if (taken.has(top)) {
    problems.push(
      error(
        at,
        'invalid-id',
        `The page would be published at \`/${id}/\`, but the site itself uses \`/${top}/\`.`,
        isGivenValid || !path.includes('/')
          ? `Rename the file${top === 'index' ? ', for example to `home.md`' : ''}, or give the page another address with \`id:\`.`
          : `Rename the folder \`pages/${path.split('/')[0]}/\`, or give the page another address with \`id:\`.`,
      ),
    );
  }
  return { id, problems };
}

/** The first problem that a page would have for its id, if it were made; `undefined` if there is none. */
export function newPageProblem(
  id: string,
  file: string,
  kinds: readonly Pick<Kind, 'folder'>[],
  reservedNames: ReadonlySet<string>,
): Problem | undefined {
  const taken = new Set([...reservedNames, ...kinds.map(({ folder }) => folder)]);
  return pageId(id, undefined, file, taken).problems[0];
}

function invalidId(at: Location, text: string, suggestion: string): Problem {
  return error(
    at,
    'invalid-id',
    `The id \`${text}\` contains characters other than a-z, 0-9 and \`-\`.`,
    `Write \`id: ${suggestion}\`, or remove the key to use the file name.`,
  );
}

function checkLength(id: string, file: string): Problem[] {
  if (id.split('/').every((part) => part.length <= maxIdLength)) return [];
  return [
    error(
      startOfFile(file),
      'invalid-id',
      `The id is longer than ${maxIdLength} characters.`,
      'Set a shorter `id:`, or rename the file.',
    ),
  ];
}

function checkWindowsName(id: string, at: Location): Problem[] {
  const name = id.split('/').find(isRefusedByWindows);
  if (name === undefined) return [];
  const message = `Windows allows no file or folder with the name \`${name}\`, so the site could not be unpacked there.`;
  const fix = 'Write another `id:`, or remove the key to use the file name.';
  return [error(at, 'invalid-id', message, fix)];
}
