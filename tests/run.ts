import { parseArgs } from 'node:util';
import { endToEndBatches, unitBatches, type Batch } from './batches.ts';
import { prepareEndToEnd } from './end-to-end/prepare.ts';
import { runProgram } from './run-program.ts';
import { runTests } from './run-tests.ts';
import { hasFlagship } from './sites.ts';
import { tally } from './tally.ts';
import { findTestFiles } from './test-files.ts';

/*
 * `npm run lint`, `npm run typecheck`, `npm run test:unit`, and `npm test`, which runs all of them and the end-to-end
 * tests. The latter two take paths and `--test-name-pattern`, and then run only the tests that match.
 */
const { values, positionals } = parseArgs({
  options: { 'test-name-pattern': { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const [part, ...paths] = positionals;
const patterns = values['test-name-pattern'];
const isAll = part === 'all';
const isWhole = isAll && paths.length === 0 && patterns.length === 0;

const { unit, endToEnd } =
  part === 'unit' || isAll ? findTestFiles(paths) : { unit: [], endToEnd: [] };

const prepared = prepare();
// End-to-end tests often wait for browsers, servers and builds.
const processes = isAll ? 4 : 2;
await Promise.all([checkSources(), prepared, runTests(batches(), { patterns, processes })]);

/** The unit tests run while the others are prepared, which then begin beside the last of them. */
async function* batches(): AsyncGenerator<Batch> {
  yield* unitBatches(unit);
  await prepared;
  yield* endToEndBatches(endToEnd);
}

async function checkSources(): Promise<void> {
  if (part === 'lint' || isWhole) {
    await runProgram('Formatting', 'oxfmt', ['--check']);
    await runProgram('Formatting of components', 'prettier', ['--check', '**/*.astro']);
    await runProgram('Lint', 'oxlint', ['--deny-warnings']);
  }
  if (part === 'typecheck' || isWhole)
    await runProgram('Types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
}

async function prepare(): Promise<void> {
  if (!isAll || endToEnd.length === 0) return;
  if (!hasFlagship)
    process.stdout.write('`content/` is not the flagship, whose tests are left out.\n');
  await prepareEndToEnd();
}

// Finding no test means a misspelt path or name, never success.
if (tally.passed + tally.failed === 0)
  process.stdout.write('No test matches these paths and names.\n');
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.passed > 0 && tally.failed === 0 ? 0 : 1;
