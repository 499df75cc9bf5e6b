import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';

/** The exit code and output of a command. */
export interface CommandResult {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command from `src/cli/` until it ends.
 * @throws Error if it does not start, or if a signal ends it; with what it said.
 */
export function runCommand(name: string, args: readonly string[]): CommandResult {
  const { status, signal, error, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectDir, `src/cli/${name}.ts`), ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status === null) throw error ?? new Error(`${name} was ended by ${signal}:\n${stderr}`);
  return { status, stdout, stderr };
}

/** Starts a command from `src/cli/` without waiting for it. */
export function startCommand(name: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(projectDir, `src/cli/${name}.ts`), ...args], {
    stdio: 'ignore',
  });
}

/** A temporary folder for a test, removed at its end. */
export function scratchFolder(test: { after(hook: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a fixture that a test may change. */
export function copyFixture(name: string, folder: string): string {
  const copy = join(folder, 'content');
  cpSync(join(projectDir, 'tests/fixtures', name), copy, { recursive: true });
  return copy;
}

/** Digests of all files of a folder by name, for comparing two states of it. */
export function digests(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
