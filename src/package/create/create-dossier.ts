import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { writePlan } from '../../importing/write-plan.ts';
import { today } from '../../publish/today.ts';
import type { TextFile } from '../../cli/new-files/site-template.ts';
import { projectFiles, type EditorFiles } from './project-files.ts';
import { thrownMessage } from '../../model/run/thrown.ts';
import { upperInitial } from '../../model/text/initials/upper-initial.ts';

/** Filled in when the package is made. */
declare const DOSSIER_VERSION: string;
declare const PINNED_ACTIONS: Readonly<Record<string, string>>;
declare const EDITOR_FILES: EditorFiles;

const usage = `Usage: npm create dossier [DIR] -- [--title TEXT] [--dossier VERSION] [--no-lockfile]
Writes a small site and what is needed to publish it. Never overwrites a file. On a terminal, it asks for what is missing.
--dossier takes another version of the program, or a file: file:../dossier-0.1.0.tgz.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      options: {
        title: { type: 'string' },
        dossier: { type: 'string', default: DOSSIER_VERSION },
        'no-lockfile': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    if (positionals.length > 1) throw new Error('There can be only one folder.');
    const folder = resolve(positionals[0] ?? (await ask('Folder', 'my-dossier')));
    const title = values.title?.trim() || (await ask('Title of the site', titleFrom(folder)));
    const files = projectFiles({
      title,
      dossier: values.dossier,
      actions: PINNED_ACTIONS,
      editors: EDITOR_FILES,
      today: today(),
    });
    writeFiles(folder, files);
    const hasLockfile = !values['no-lockfile'] && writeLockfile(folder);
    process.stdout.write(nextSteps(folder, hasLockfile));
    return 0;
  } catch (cause) {
    process.stderr.write(`${thrownMessage(cause)}\n\n${usage}`);
    return 1;
  }
}

/** An answer on the terminal; where there is none, what would be proposed. */
async function ask(question: string, proposed: string): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return proposed;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} (${proposed}): `);
  terminal.close();
  return answer.trim() || proposed;
}

/** `My dossier` for the folder `my-dossier`. */
function titleFrom(folder: string): string {
  const words = basename(folder).replace(/[-_]+/g, ' ').trim();
  return upperInitial(words) || 'My dossier';
}

/** @throws Error if content or a file is there already, before any is written. */
function writeFiles(folder: string, files: readonly TextFile[]): void {
  const content = join(folder, 'content');
  if (existsSync(content) && readdirSync(content).length > 0) {
    throw new Error(
      `${shown(folder)} already has content. Nothing was written. Name another folder.`,
    );
  }
  writePlan(files, folder);
}

/** Asks npm for the exact versions of all packages. Returns whether it could tell; offline, it cannot. */
function writeLockfile(folder: string): boolean {
  process.stdout.write('Asking npm for the versions of all packages ...\n');
  // On Windows, npm is a batch file, which needs a shell.
  const { status } = spawnSync(
    'npm install --package-lock-only --ignore-scripts --no-audit --no-fund --loglevel=error',
    { cwd: folder, stdio: 'ignore', shell: true },
  );
  return status === 0;
}

function nextSteps(folder: string, hasLockfile: boolean): string {
  const enter = folder === process.cwd() ? '' : `  cd ${quoted(shown(folder))}\n`;
  const lockfile = hasLockfile
    ? ''
    : '\nThere is no package-lock.json yet. `npm install` writes it; commit it, so that the site is built with the same versions everywhere.\n';
  return `Created a site in ${shown(folder)}.${lockfile || ' '}To see it:\n\n${enter}  npm install\n  npm run dev\n`;
}

/** The name of a folder as shells take it. */
function quoted(name: string): string {
  return /^[\p{L}\p{M}\p{N}./\\_:-]+$/u.test(name) ? name : `"${name}"`;
}

function shown(folder: string): string {
  return relative(process.cwd(), folder) || 'this folder';
}
