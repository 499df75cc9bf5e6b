import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { once } from '../../../src/model/lazy/once.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { addressOf } from '../address-of.ts';

const packages = join(projectDir, '.package');

/** The folder of the package that is packed. */
export const packed = join(packages, 'dossier');

export const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  version: string;
};

/** A package as npm publishes it: `dossier`, `create-dossier`. */
export function tarball(name: string): string {
  return join(packages, `${name}-${version}.tgz`);
}

/** An empty folder outside of the repository, in which a project is created and its packages are installed. */
export const project = scratchFolder({ after });

/** The environment of a user, whose npm asks for nothing that it has. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE: _, ...others } = process.env;
  return { ...others, npm_config_prefer_offline: 'true', npm_config_audit: 'false' };
}

/** Runs a program in a folder, as in a terminal of a user. Returns what it prints. */
export function run(program: string, args: readonly string[], cwd = project): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: environment(),
  });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** What npx starts, which itself takes half a second of the processor. */
const command = join(project, 'node_modules/dossier/src/package/dossier.mjs');

/** Runs a command of the package in the project. */
export function dossier(...args: string[]): string {
  return run(process.execPath, [command, ...args]);
}

/** Runs a command of the package in the project as its user does. */
export function npx(...args: string[]): string {
  return run('npx', ['dossier', ...args]);
}

/** A project as `npm create` leaves it, with its packages installed. */
interface CreatedProject {
  /** What creating it prints. */
  said: string;
  /** Names of its files and folders. */
  files: string[];
}

/** Makes both packages, creates the project with one and installs the other in it, for whoever asks first. */
export const createdProject = once((): CreatedProject => {
  run(process.execPath, [join(projectDir, 'src/package/make/run.ts')], projectDir);
  const create = [
    'exec',
    '--yes',
    `--package=${tarball('create-dossier')}`,
    '--',
    'create-dossier',
  ];
  const source = `file:${tarball('dossier')}`;
  const said = run('npm', [...create, '.', '--title', 'A: study', '--dossier', source]);
  run('npm', ['ci', '--no-fund']);
  return { said, files: readdirSync(project).sort() };
});

/** Starts a command that serves the project, until the test ends. Returns the address that it prints. */
export async function serving(
  claim: { after(hook: () => void): void },
  ...args: string[]
): Promise<string> {
  const server = spawn(process.execPath, [command, ...args], {
    cwd: project,
    env: environment(),
    detached: true,
  });
  claim.after(() => process.kill(-(server.pid ?? 0), 'SIGKILL'));
  return await addressOf(server);
}
