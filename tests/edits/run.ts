import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededEdits, type TriedEdit } from './seeded-edits.ts';

/*
 * `npm run test:edits`: edits a content folder at random, and checks after each edit that a build with all that earlier
 * builds have kept gives the same files as one without. `--from 37 --count 37` repeats the 37th edit alone.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    articles: { type: 'string', default: '150' },
    entities: { type: 'string', default: '60' },
  },
});
/** Differing files that are shown of an edit. */
const mostShown = 5;

const [seed, count, from] = [Number(values.seed), Number(values.count), Number(values.from)];
const folder = mkdtempSync(join(tmpdir(), 'dossier-edits-'));
const sizes = { articles: Number(values.articles), entities: Number(values.entities) };
const tally = { passed: 0, failed: 0, erroneous: 0 };
const total = { warm: 0, cold: 0 };
process.on('exit', () => {
  if (tally.failed === 0) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

for await (const tried of seededEdits({ folder, seed, count, from, ...sizes })) {
  tally[tried.faults.length === 0 ? 'passed' : 'failed'] += 1;
  if (tried.isErroneous) tally.erroneous += 1;
  total.warm += tried.seconds.warm;
  total.cold += tried.seconds.cold;
  process.stdout.write(linesOf(tried));
}
process.stdout.write(
  `With errors in the content: ${tally.erroneous}. Warm builds took ${total.warm.toFixed(0)} s, cold ones ${total.cold.toFixed(0)} s.\n` +
    `${tally.passed} passed, ${tally.failed} failed\n`,
);
process.exitCode = tally.passed > 0 && tally.failed === 0 ? 0 : 1;

function linesOf({ number, what, isErroneous, faults, seconds, keptIn }: TriedEdit): string {
  const mark = faults.length === 0 ? '✔' : '✖';
  const times = `${seconds.warm.toFixed(1)} s warm, ${seconds.cold.toFixed(1)} s cold`;
  const line = `${mark} ${number} ${what} (${times}${isErroneous ? '; content errors' : ''})\n`;
  if (keptIn === undefined) return line;
  const more = faults.length - mostShown;
  return (
    line +
    faults
      .slice(0, mostShown)
      .map((fault) => `    ${fault}\n`)
      .join('') +
    (more > 0 ? `    and ${more} more\n` : '') +
    `    seed ${seed}, edit ${number}; content and both trees are in ${keptIn}\n`
  );
}
