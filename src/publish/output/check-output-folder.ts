import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { contentFolders } from '../../load/folder/content-role.ts';
import { findOtherFiles } from './build-marker.ts';
import { isPackage } from '../../model/run/program.ts';
import { projectDir, type SiteOptions } from '../site-options.ts';
import { thrownCode } from '../../model/run/thrown.ts';

/** The output folder holds, or may hold, what is not an earlier build. */
export class OutputRefusedError extends Error {}

/** Folders of the project that the program reads, or that others write. */
const usedFolders = isPackage
  ? ['.git', 'node_modules']
  : ['.astro', '.git', 'content', 'node_modules', 'public', 'src'];

/** At most this many files are named in a message. */
const maxNamed = 3;

/**
 * Makes sure that a build, which replaces the output folder as a whole, deletes nothing but an earlier build: the folder
 * is absent, empty or marked as a build, and neither holds nor lies in a folder that is needed.
 * @throws OutputRefusedError that says why and what to do.
 */
export async function checkOutputFolder({
  outDir,
  contentDir,
}: Pick<SiteOptions, 'outDir' | 'contentDir'>): Promise<void> {
  await refuseOtherThanFolder(outDir);
  await refuseNeededFolders(outDir, contentDir);
  await refuseVolumes(outDir);
  await refuseOtherFiles(outDir);
}

async function refuseOtherThanFolder(outDir: string): Promise<void> {
  const found = await lstat(outDir).catch(unlessMissing);
  if (found?.isSymbolicLink()) {
    const target = resolve(dirname(outDir), await readlink(outDir));
    throw refusal(
      `${outDir} is a symbolic link, which a build would replace with a folder.`,
      `Give the folder that it leads to: --out ${target}`,
    );
  }
  if (found && !found.isDirectory()) throw refusal(`${outDir} is a file, not a folder.`);
  const parent = found ? undefined : await nearestEntry(dirname(outDir));
  if (parent === undefined || (await stat(parent).catch(unlessMissing))?.isDirectory()) return;
  throw refusal(`${outDir} cannot be created, since ${parent} is not a folder.`);
}

/** The path itself if there is anything at it, else the nearest one above it. */
async function nearestEntry(path: string): Promise<string> {
  const isThere = (await lstat(path).catch(unlessMissing)) !== undefined;
  return isThere || dirname(path) === path ? path : nearestEntry(dirname(path));
}

async function refuseNeededFolders(outDir: string, contentDir: string): Promise<void> {
  const held: [name: string, folder: string][] = [
    ['the content', contentDir],
    ['the project', projectDir],
    ['the working directory', process.cwd()],
    ['your home folder', homedir()],
  ];
  const outAt = await identityOf(outDir);
  for (const [name, folder] of held) {
    if (!outAt || !(await foldersAround(folder)).has(outAt)) continue;
    const isIt = (await identityOf(folder)) === outAt;
    throw refusal(
      isIt
        ? `${outDir} is ${name}, which a build would delete.`
        : `${outDir} holds ${name} (${folder}), which a build would delete.`,
    );
  }
  const around = await foldersAround(outDir);
  const read = (await isBesideFiles(outDir, contentDir)) ? [] : [contentDir];
  for (const folder of [...read, ...usedFolders.map((name) => join(projectDir, name))]) {
    const at = await identityOf(folder);
    if (!at || !around.has(at)) continue;
    throw refusal(
      folder === contentDir
        ? `${outDir} lies in the content (${folder}), and the next build would read the site as content.`
        : `${outDir} lies in ${folder}, which belongs to the project.`,
    );
  }
}

/** Whether the site is to lie beside the files of content that is at the top of a repository, where no build reads it. */
async function isBesideFiles(outDir: string, contentDir: string): Promise<boolean> {
  if (contentFolders.includes(basename(outDir))) return false;
  const [holder, content, working] = await Promise.all(
    [dirname(outDir), contentDir, process.cwd()].map(identityOf),
  );
  return holder !== undefined && holder === content && holder === working;
}

/** The top folder of a disk or volume cannot be renamed. */
async function refuseVolumes(outDir: string): Promise<void> {
  const found = await stat(outDir).catch(unlessMissing);
  if (!found || found.dev === (await stat(dirname(outDir))).dev) return;
  throw refusal(
    `${outDir} is the top folder of a disk or volume, which a build cannot replace.`,
    `Choose a folder in it: --out ${join(outDir, 'site')}`,
  );
}

async function refuseOtherFiles(outDir: string): Promise<void> {
  const entries = await readdir(outDir).catch(unlessMissing);
  if (!entries || entries.length === 0) return;
  const others = await findOtherFiles(outDir);
  if (others?.length === 0) return;
  const named = (others ?? entries.toSorted())
    .slice(0, maxNamed)
    .map((name) => `\`${name}\``)
    .join(', ');
  throw others
    ? refusal(
        `${outDir} is a build, but also holds ${named}, which no build wrote and the next one would delete.`,
        'Move these files elsewhere, or choose another folder with --out.',
      )
    : refusal(
        `${outDir} is not empty and not marked as a build of this program: it holds ${named}. A build would delete all of it.`,
        'Choose another folder with --out. If this is a site that an older version built, delete it once.',
      );
}

/**
 * The identities of a folder and of all that it lies in, links resolved. Identities instead of paths, since file systems
 * may ignore case or show a folder in several places. Of what does not exist, those of the folders that would hold it.
 */
async function foldersAround(folder: string): Promise<Set<string>> {
  const around = new Set<string>();
  for (let at = await realFolder(folder); ; at = dirname(at)) {
    const identity = await identityOf(at);
    if (identity) around.add(identity);
    if (dirname(at) === at) return around;
  }
}

/** A folder with links resolved as far as it exists. */
async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(unlessMissing);
  if (real !== undefined || dirname(folder) === folder) return real ?? folder;
  return join(await realFolder(dirname(folder)), basename(folder));
}

async function identityOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder, { bigint: true }).catch(unlessMissing);
  return found && `${found.dev}:${found.ino}`;
}

/** What does not exist is `undefined`; what cannot be seen is an error. */
function unlessMissing(cause: unknown): undefined {
  const code = thrownCode(cause);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw cause;
  return undefined;
}

function refusal(
  reason: string,
  fix = 'Choose a folder of its own with --out.',
): OutputRefusedError {
  return new OutputRefusedError(`${reason} Nothing was touched. ${fix}`);
}
