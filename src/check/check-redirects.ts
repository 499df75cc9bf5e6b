import { fileOf } from '../model/addresses/page-files.ts';
import type { SitePath } from '../model/addresses/path.ts';
import { isRefusedByWindows } from '../model/addresses/windows-name.ts';
import { error, type Problem } from '../model/problems/problem.ts';
import type { OldAddress } from '../model/records/old-address.ts';
import type { Prose } from '../model/records/prose.ts';
import type { Records } from '../model/records/records.ts';
import { sameFileKey } from '../model/same-file-key.ts';

/** Where a built site has something already. */
export interface SitePlaces {
  /** Its pages and files, without the old addresses. */
  paths: readonly SitePath[];
  /** Top-level names below which only the site itself puts files. */
  ownNames: ReadonlySet<string>;
}

/** Checks that each old address is free: no page or file of the site has it, nor another page of the author. */
export function checkRedirects(records: Records, places: SitePlaces): Problem[] {
  const prose: Prose[] = [...records.articles, ...records.pages, ...records.entities];
  const taken = new TakenFiles(places.paths);
  for (const { path, file } of prose) taken.add(path, file);
  return prose.flatMap(({ file, redirects }) =>
    redirects.flatMap(({ path, at }) => {
      const fault = faultOf(path, taken, places.ownNames);
      if (!fault) {
        taken.add(path, file);
        return [];
      }
      const message = `The old address \`${decodeURIComponent(path)}\` ${fault}.`;
      const fix = 'Remove it, or correct it.';
      return [error({ file, ...at }, 'invalid-value', message, fix)];
    }),
  );
}

/** Whether any page has an old address. */
export function hasRedirects({ articles, pages, entities }: Records): boolean {
  const prose: { redirects: OldAddress[] }[] = [...articles, ...pages, ...entities];
  return prose.some(({ redirects }) => redirects.length > 0);
}

function faultOf(
  path: SitePath,
  taken: TakenFiles,
  ownNames: ReadonlySet<string>,
): string | undefined {
  const owner = taken.ownerOf(path);
  if (owner) return `already leads to \`${owner}\``;
  const [top = ''] = keyOf(path).split('/');
  if (keyOf(path).split('/').some(isRefusedByWindows))
    return 'has a part that Windows allows for no file or folder';
  if (taken.has(path) || ownNames.has(top))
    return 'is taken: the site has something of its own there';
  return undefined;
}

/** The files of a site, by names as file systems that ignore case and Unicode form compare them. */
class TakenFiles {
  /** The content file of each file, if it has one. */
  readonly #files = new Map<string, string | undefined>();
  readonly #folders = new Set<string>();

  constructor(paths: readonly SitePath[]) {
    for (const path of paths) this.add(path, undefined);
  }

  add(path: SitePath, owner: string | undefined): void {
    const key = keyOf(path);
    this.#files.set(key, owner);
    for (const folder of foldersOf(key)) this.#folders.add(folder);
  }

  ownerOf(path: SitePath): string | undefined {
    return this.#files.get(keyOf(path));
  }

  /** Whether there is such a file, or a folder of its name, or a file where one of its folders would be. */
  has(path: SitePath): boolean {
    const key = keyOf(path);
    return [key, ...foldersOf(key)].some((each) => this.#files.has(each)) || this.#folders.has(key);
  }
}

function keyOf(path: SitePath): string {
  return sameFileKey(fileOf(path));
}

/** The folders of a file: `a` and `a/b` of `a/b/index.html`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
