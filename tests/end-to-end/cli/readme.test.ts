import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import test, { after } from 'node:test';
import { projectDir } from '../../../src/publish/site-options.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { codeBlocks, type CodeBlock } from '../../docs/code-blocks.ts';
import { hasFlagship } from '../../sites.ts';
import { addressOf } from '../address-of.ts';

/*
 * Types what README.md says, line by line, into a terminal of a reader who has only git and Node. The packages are
 * installed as they are for a reader, but for what npm has stored.
 */

/** What stands in README.md for the address of the repository. */
const placeholder = '<this repository>';

/** Lines that end by themselves. */
const commands =
  /^(git clone|mkdir|cp|node|npm install|npm run (new|check|build|import|package))\b/;
/** Lines that serve a site until they are stopped. */
const servers = /^(npm start|npm run (dev|preview))\b/;

/** Milliseconds in which packages are installed and a large site is built, on a machine that runs other tests. */
const longestStart = 240_000;

const blocks = codeBlocks.filter(({ at }) => at.startsWith('README.md:'));
const scratch = scratchFolder({ after });
let folder = scratch;

// Git clones no repository of another user unless told to, and a container may run the tests as another.
const gitConfig = join(scratch, 'gitconfig');
writeFileSync(gitConfig, '[safe]\n\tdirectory = *\n');

const { NODE_COMPILE_CACHE: _, ...inherited } = process.env;
const env = {
  ...inherited,
  GIT_CONFIG_GLOBAL: gitConfig,
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
};

// A copy without its history is no repository that could be cloned.
const skip = !existsSync(join(projectDir, '.git'));

const typed = blocks.filter(({ language }) => language === 'sh');

test('README.md begins with a clone of the repository and the start of it', () => {
  const [first] = typed;
  assert.ok(first && typed.length >= 4, `${typed.length} blocks`);
  assert.match(first.text, /^git clone <this repository> dossier && cd dossier\nnpm start$/);
});

// Each block goes on where the one before it ends.
for (const block of typed) {
  test(`what readers type at ${block.at} works, line by line`, { skip }, async (t) => {
    for (const line of linesOf(block)) await t.test(line, () => type(line, block));
  });
}

/** The commands of a block, without their comments. */
function linesOf({ text }: CodeBlock): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
    .filter((line) => line.trim() !== '');
}

async function type(line: string, block: CodeBlock): Promise<void> {
  const entered = /^cd (\S+)$/.exec(line)?.[1];
  if (entered !== undefined) {
    folder = resolve(folder, entered);
    assert.ok(existsSync(folder), folder);
    return;
  }
  if (servers.test(line)) return await serve(line, block);
  assert.match(line, commands, `README.md has a command that this test does not know: ${line}`);
  const { status, stdout, stderr } = spawnSync(line.replace(placeholder, projectDir), {
    shell: true,
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${line}\n${stdout}${stderr}`);
  if (line.startsWith('git clone')) takeOverChanges(resolve(folder, line.split(' ').at(-1) ?? ''));
}

/** Starts a server, opens the address that it prints, and stops it as Ctrl+C does. */
async function serve(line: string, block: CodeBlock): Promise<void> {
  const server = spawn(line, { shell: true, cwd: folder, env, detached: true });
  const ended = once(server, 'exit');
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => void (printed += part.toString()));
  try {
    const page = await fetch(await addressOf(server, longestStart));
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<title>/);
  } finally {
    process.kill(-(server.pid ?? 0), 'SIGINT');
    await ended;
  }
  for (const expected of outputBelow(block)) assert.match(printed, expected);
}

/** What README.md shows below a block as printed, in which numbers and the folders of a reader differ. */
function outputBelow(block: CodeBlock): RegExp[] {
  const next = blocks[blocks.indexOf(block) + 1];
  if (next?.language !== 'text' || !hasFlagship) return [];
  return next.text.split('\n').map((line) => {
    const words = line.replace('/home/you', scratch).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${words.replace(/\d+(\\\.\d+)?/g, '[\\d.,]+')}$`, 'm');
  });
}

/** Brings what is not committed yet into the clone, so that the files that one sees are tested. */
function takeOverChanges(clone: string): void {
  const changed = (...kinds: string[]): string[] => {
    const args = ['ls-files', '-z', '--exclude-standard', ...kinds];
    const listed = execFileSync('git', args, { cwd: projectDir, env, encoding: 'utf8' });
    return listed.split('\0').filter((file) => file !== '');
  };
  for (const file of changed('--modified', '--others')) {
    const [from, to] = [join(projectDir, file), join(clone, file)];
    if (existsSync(from)) cpSync(from, to, { recursive: true });
    else rmSync(to, { force: true });
  }
}
