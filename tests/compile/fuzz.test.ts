import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { compile } from '../../src/compile.ts';
import { scratchFolder } from '../cli/run-command.ts';
import { partialDate } from '../made/partial-date.ts';

/** How many damaged sites are compiled; by hand also thousands: `DOSSIER_FUZZ=5000 node --test tests/compile/fuzz.test.ts`. */
const rounds = Number(process.env['DOSSIER_FUZZ'] ?? 60);
const firstSeed = Number(process.env['DOSSIER_FUZZ_SEED'] ?? 1);

/** What a value, a word or a line may be replaced with. */
const oddities = [
  ...['', ' ', '\t', '\r', '\0', '\u2028', '\uFEFF', '\u202E', '\uD800', '💥', '｀', '％'],
  ...['null', '~', 'true', '0', '-1', '1e400', 'NaN', '2021-02-30', '0000', '9999-12-31'],
  ...[
    '[]',
    '{}',
    '[',
    '{',
    ']',
    '}',
    '- ',
    ': ',
    '#',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    '"',
    "'",
    '`',
    '%',
  ],
  ...[
    '---\n',
    '...\n',
    '[[',
    ']]',
    '![[',
    '::',
    ':::',
    '@',
    '[@',
    '$$',
    '<',
    '<!--',
    '&#x',
    '\\',
    '==',
    '^[',
  ],
  ...['__proto__', 'constructor', 'toString', '..', '../..', '//', 'javascript:', 'a'.repeat(3000)],
  ...[
    '[['.repeat(200),
    '> '.repeat(200),
    '- '.repeat(200),
    '@x{',
    '{value: {value: 1}}',
    ',,,,',
    '\n\n\n',
  ],
];

const fixtures = ['wind', 'own-kinds', 'charts'].map((name) => {
  const folder = join(import.meta.dirname, '../fixtures', name);
  const files = globSync('**/*.{md,yaml,json,csv,bib}', { cwd: folder }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
});

/** Numbers below a limit, the same for the same seed (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A text with one damage: a part cut, doubled, moved or replaced. */
function damage(text: string, below: (limit: number) => number): string {
  const from = below(text.length + 1);
  const to = Math.min(text.length, from + below(below(4) === 0 ? 400 : 12));
  const part = text.slice(from, to);
  const odd = oddities[below(oddities.length)] ?? '';
  const lines = text.split('\n');
  const [line, other] = [below(lines.length), below(lines.length)];
  switch (below(7)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + part + text.slice(to);
    case 2:
      return text.slice(0, from) + odd + text.slice(to);
    case 3:
      return lines
        .with(line, lines[other] ?? '')
        .with(other, lines[line] ?? '')
        .join('\n');
    case 4:
      return lines.with(line, (lines[line] ?? '').replace(/:.*/, `: ${odd}`)).join('\n');
    case 5:
      return lines.with(line, (lines[line] ?? '').replace(/[^\s,:]+$/, odd)).join('\n');
    default:
      return text.slice(0, from);
  }
}

const folder = scratchFolder({ after });

test('no damage to the files of a site makes compiling throw', async () => {
  const failures: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const below = numbers(seed);
    const files = fixtures[below(fixtures.length)] ?? new Map<string, string>();
    const contentDir = join(folder, String(seed));
    const damaged = new Map(files);
    for (let times = 1 + below(4); times > 0; times -= 1) {
      const file = [...files.keys()][below(files.size)] ?? '';
      damaged.set(file, damage(damaged.get(file) ?? '', below));
    }
    for (const [file, text] of damaged) {
      mkdirSync(dirname(join(contentDir, file)), { recursive: true });
      writeFileSync(join(contentDir, file), text);
    }
    try {
      const { problems, compiled } = await compile({
        contentDir,
        today: partialDate('2026-01-01'),
      });
      const isValid = problems.every(({ line, column }) => line >= 1 && column >= 1);
      assert.ok(isValid, 'each problem has a position');
      for (const { view } of compiled?.().pages.all ?? []) assert.ok(view);
    } catch (cause) {
      failures.push(`seed ${seed}: ${cause instanceof Error ? cause.stack : String(cause)}`);
    }
    rmSync(contentDir, { recursive: true });
  }
  assert.deepEqual(failures, []);
});
