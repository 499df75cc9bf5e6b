import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../../bench/random.ts';
import { killedBuilds, type KilledBuild } from './killed-builds.ts';

/*
 * `npm run test:kills`: kills builds at random moments, and checks after each that a whole site stands or returns with the
 * next command, that the next build is not refused, and that nothing is left behind.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.count);
const { next: random } = createRandom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'dossier-kills-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const tally = { passed: 0, failed: 0, old: 0, new: 0, restored: 0 };
for await (const killed of killedBuilds(folder, count, random)) {
  tally[killed.stood] += 1;
  tally[killed.faults.length === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(lineOf(killed));
}
process.stdout.write(
  `The last site stood ${tally.old} times, the new one ${tally.new} times, and ${tally.restored} times the next command restored one.\n` +
    `${tally.passed} passed, ${tally.failed} failed\n`,
);
process.exitCode = tally.passed === count && tally.failed === 0 ? 0 : 1;

function lineOf({ moment, stood, faults }: KilledBuild): string {
  const mark = faults.length === 0 ? '✔' : '✖';
  return `${mark} killed ${moment}: ${stood}\n${faults.map((fault) => `  ${fault}\n`).join('')}`;
}
