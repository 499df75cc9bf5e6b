import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deleteLeastUsed, markUsed } from '../../publish/kept/kept-folders.ts';
import { renamePatiently } from '../../publish/output/rename-patiently.ts';
import { digestOfFile, listFolder } from '../../publish/site-tree/file-digests.ts';
import { stateDir } from '../../publish/site-options.ts';

/** Templates that Astro has compiled. */
export interface Templates {
  /** Path of the module that makes pages; it imports others of its folder. */
  entry: string;
  /** Folder of what a site needs beside its pages: styles, scripts, fonts and the files of `public/`. */
  clientDir: string;
  /** Folder of the scripts of the offline bundles. */
  scriptsDir: string;
  /** Paths of the style sheets of the components of each route, by the route. */
  styles: Record<string, readonly string[]>;
}

/** Templates where Astro leaves them. */
export interface CompiledTemplates extends Templates {
  /** Folder of the entry and its modules. */
  serverDir: string;
}

/** Templates that are kept for the builds to come, by key. */
export interface TemplateStore {
  /** `undefined` if there are none, or if a file of them is not as it was written. */
  find(key: string): Templates | undefined;
  /**
   * Keeps templates, and deletes those that have not been used for longest.
   * @param workDir A folder on the same disk that only this build uses.
   */
  keep(key: string, compiled: CompiledTemplates, workDir: string): Templates;
}

/** The manifest of a folder of kept templates. Paths are relative to it. */
interface Contents {
  entry: string;
  styles: Templates['styles'];
  /** SHA-256 of each file. */
  files: Record<string, string>;
}

const contentsFile = 'templates.json';

/** Where builds keep templates. */
export const templatesFolder = join(stateDir, 'templates');

/** The templates that are kept in a folder, each in a folder named for its key. */
export function templateStore(folder = templatesFolder): TemplateStore {
  const find = (key: string): Templates | undefined => {
    const found = readTemplates(join(folder, key));
    if (found) markUsed(join(folder, key));
    return found;
  };
  return {
    find,
    keep(key, compiled, workDir) {
      const made = join(workDir, 'templates');
      writeTemplates(made, compiled);
      mkdirSync(folder, { recursive: true });
      const kept = join(folder, key);
      // Another build may have kept the same by now, and may be using it.
      if (!find(key)) {
        rmSync(kept, { recursive: true, force: true });
        renamePatiently(made, kept);
      }
      deleteLeastUsed(folder);
      const found = find(key);
      if (!found) throw new Error(`The compiled templates in ${kept} could not be read again.`);
      return found;
    },
  };
}

/** The templates in a folder; `undefined` if there are none, or if a file of them is not as it was written. */
export function readTemplates(folder: string): Templates | undefined {
  const contents = readContents(folder);
  if (!contents) return undefined;
  const { entry, styles } = contents;
  return {
    entry: join(folder, entry),
    clientDir: join(folder, 'client'),
    scriptsDir: join(folder, 'scripts'),
    styles,
  };
}

/** Writes templates into a new folder. */
export function writeTemplates(
  target: string,
  { serverDir, clientDir, scriptsDir, entry, styles }: CompiledTemplates,
): void {
  cpSync(serverDir, join(target, 'server'), { recursive: true });
  cpSync(clientDir, join(target, 'client'), { recursive: true });
  cpSync(scriptsDir, join(target, 'scripts'), { recursive: true });
  const contents: Contents = {
    // In a package, for all systems.
    entry: `server/${relative(serverDir, entry).replaceAll('\\', '/')}`,
    styles,
    files: digestsIn(target),
  };
  writeFileSync(join(target, contentsFile), JSON.stringify(contents));
}

function readContents(folder: string): Contents | undefined {
  try {
    const contents: Contents = JSON.parse(readFileSync(join(folder, contentsFile), 'utf8'));
    const isWhole = Object.entries(contents.files).every(
      ([file, digest]) => digestOfFile(join(folder, file)) === digest,
    );
    return isWhole && existsSync(join(folder, contents.entry)) ? contents : undefined;
  } catch {
    return undefined;
  }
}

function digestsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFolder(folder).map(({ name }) => [name, digestOfFile(join(folder, name))] as const),
  );
}
