import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { runProgram } from '../run-program.ts';
import { sites, siteNames } from '../sites.ts';
import { findBrowser, findFirefox, findJava, preferHeadless } from './find-program.ts';

/** Installs the programs that end-to-end tests need, and builds their sites. */
export async function prepareEndToEnd(): Promise<void> {
  // One at a time, before the tests: they run in parallel, and two installations would block each other.
  preferHeadless();
  for (const find of [findBrowser, findFirefox, findJava]) install(find);
  await buildSites();
}

/** Tries to install a program. If it is still missing, the tests that need it report that. */
function install(find: () => string): void {
  try {
    find();
  } catch (missing) {
    process.stdout.write(`${missing instanceof Error ? missing.message : String(missing)}\n`);
  }
}

/** Builds each site as one test. The sites are deleted when this process ends. */
async function buildSites(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  process.env['DOSSIER_TEST_SITES'] = scratch;
  // One at a time, since the first compiles the templates for all.
  for (const name of siteNames) {
    const { content, base } = sites[name];
    const flags = ['--content', content, '--out', join(scratch, name), '--base', base];
    const script = join(projectDir, 'src/cli/build.ts');
    await runProgram(`Build of ${name}`, process.execPath, [script, ...flags]);
  }
}
