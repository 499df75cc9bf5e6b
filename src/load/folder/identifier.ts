import { error, type Location, type Problem } from '../../model/problems/problem.ts';
import { reservedNames } from '../../model/addresses/path.ts';
import { shortHash } from '../../model/text/short-hash.ts';
import { foldLetters } from '../../model/text/fold.ts';
import { asciiSlug } from '../../model/text/slug.ts';

const longest = 200;

/**
 * The id a file name gives: `A Note` → `a-note`, `Crème Brûlée` → `creme-brulee`. Letters outside a-z cannot be
 * kept, so a name with any of them ends in a short hash of itself, which makes it stable and apart from others:
 * `微信` → `n-5b2f0c1e`, `2021 微信` → `2021-5b2f0c1e`. `A` and `a` give one id, and so do the two Unicode forms of a name.
 */
export function slugify(name: string): string {
  if (/^[a-z0-9-]*[a-z0-9][a-z0-9-]*$/.test(name)) return name;
  const latin = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  const folded = foldLetters(latin).replace(/['’]/g, '').normalize('NFC');
  const kept = asciiSlug(folded);
  const isLossy = kept === '' || /[^a-z0-9\p{P}\p{Z}\p{C}+=<>|~^`$]/u.test(folded);
  if (!isLossy) return kept;
  return `${kept || 'n'}-${shortHash(folded)}`;
}

export function isValidId(id: string): boolean {
  return /^[a-z0-9-]*[a-z0-9][a-z0-9-]*$/.test(id) && id.length <= longest;
}

/** The id of an article, entity, chart or dataset: what `id:` says, else the file's stem. */
export function fileId(
  stem: string,
  given: { text: string; at: Location } | undefined,
  file: string,
): { id: string; problems: Problem[] } {
  const id = slugify(stem);
  if (!given) return { id: id.slice(0, longest), problems: checkLength(id, file) };
  if (isValidId(given.text)) return { id: given.text, problems: [] };
  return {
    id: id.slice(0, longest),
    problems: [invalidId(given.at, given.text, slugify(given.text))],
  };
}

/** The id of a page: its path below `pages/`, each part as a file's id. Its first part may not be a name the site uses. */
export function pageId(
  path: string,
  given: { text: string; at: Location } | undefined,
  file: string,
  kindFolders: ReadonlySet<string>,
): { id: string; problems: Problem[] } {
  const fromPath = path.split('/').map(slugify).join('/');
  const isGivenValid = given !== undefined && given.text.split('/').every(isValidId);
  const id = isGivenValid ? given.text : fromPath;
  const at = given?.at ?? { file, line: 1, column: 1 };
  const problems: Problem[] = [];
  if (given && !isGivenValid) {
    problems.push(invalidId(given.at, given.text, given.text.split('/').map(slugify).join('/')));
  }
  problems.push(...checkLength(id, file));
  const [top = ''] = id.split('/');
  if (reservedNames.has(top) || kindFolders.has(top)) {
    problems.push(
      error(
        at,
        'invalid-id',
        `The page would live at \`/${id}/\`, but the site itself uses \`/${top}/\`.`,
        'Rename the file, or give the page another address with `id:`.',
      ),
    );
  }
  return { id, problems };
}

function invalidId(at: Location, text: string, suggestion: string): Problem {
  return error(
    at,
    'invalid-id',
    `The id \`${text}\` holds more than a-z, 0-9 and \`-\`.`,
    `Write \`id: ${suggestion}\`, or remove the key to take the file's name.`,
  );
}

function checkLength(id: string, file: string): Problem[] {
  if (id.split('/').every((part) => part.length <= longest)) return [];
  return [
    error(
      { file, line: 1, column: 1 },
      'invalid-id',
      `The id that the file's name gives is longer than ${longest} characters.`,
      'Set a shorter one with `id:`, or rename the file.',
    ),
  ];
}
