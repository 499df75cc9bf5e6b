import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';
import { runProgram } from '../run-program.ts';
import { sites } from '../sites.ts';
import { findBrowser, findFirefox, findJava } from './find-program.ts';

/** Sees to the programs that end-to-end tests need, and builds the sites that they look at. */
export function prepareEndToEnd(): void {
  // Here, one after the other: tests run side by side, and two installations at once would lock each other out.
  for (const find of [findBrowser, findFirefox, findJava]) install(find);
  buildSites();
}

/** Has a program installed where that can be; what is missing is told by the test that needs it. */
function install(find: () => string): void {
  try {
    find();
  } catch (missing) {
    process.stdout.write(`${missing instanceof Error ? missing.message : String(missing)}\n`);
  }
}

/** Each build passes or fails as one test. The sites go with this process. */
function buildSites(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-test-'));
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  process.env['DOSSIER_TEST_SITES'] = scratch;
  for (const [name, { content, base }] of Object.entries(sites)) {
    const flags = ['--content', content, '--out', join(scratch, name), '--base', base];
    runProgram(`Build of ${name}`, process.execPath, [
      join(projectDir, 'src/cli/build.ts'),
      ...flags,
    ]);
  }
}
