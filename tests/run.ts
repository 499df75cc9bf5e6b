import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { projectDir } from '../src/publish/site-options.ts';
import { findBrowser, findFirefox, findJava } from './find-program.ts';
import { builtSites } from './built-sites.ts';

/** `npm test`: the checks of the code, the builds that the tests look at, every test file, and one line with the count. */
const binaries = join(projectDir, 'node_modules', '.bin');
const counts = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'dossier-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

check('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
check('Lint', 'oxlint', ['--deny-warnings']);
check('Types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);

process.env['DOSSIER_BROWSER'] = findBrowser();
// Here, one after the other: tests run side by side, and two installations at once would lock each other out.
for (const find of [findFirefox, findJava]) install(find);
process.env['DOSSIER_TEST_SITES'] = scratch;
for (const [name, site] of Object.entries(builtSites)) {
  check(`Build of ${name}`, 'node', [
    join(projectDir, 'src/cli/build.ts'),
    ...['--content', site.content, '--out', join(scratch, name), '--base', site.base],
  ]);
}

await runTests(globSync('tests/**/*.test.ts', { cwd: projectDir }).sort());
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** Has a program installed where that can be; what is missing is told by the test that needs it. */
function install(find: () => string): void {
  try {
    find();
  } catch (missing) {
    process.stdout.write(`${missing instanceof Error ? missing.message : String(missing)}\n`);
  }
}

/** A command that passes or fails as one test. */
function check(name: string, command: string, args: readonly string[]): void {
  const started = performance.now();
  const result = spawnSync(join(binaries, command), args, {
    cwd: projectDir,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (result.status === 0) {
    counts.passed += 1;
    process.stdout.write(`✔ ${name} (${seconds} s)\n`);
    return;
  }
  counts.failed += 1;
  process.stdout.write(
    `✖ ${name} (${seconds} s)\n${result.stdout}${result.stderr}${result.error ?? ''}\n`,
  );
}

async function runTests(files: readonly string[]): Promise<void> {
  const events = run({ files: files.map((file) => join(projectDir, file)), concurrency: 2 });
  events.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') counts.passed += 1;
  });
  events.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed += 1;
  });
  const report = events.compose(spec);
  for await (const text of report) process.stdout.write(text);
}
