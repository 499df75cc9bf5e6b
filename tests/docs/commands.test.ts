import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';

/** Read instead of imported, since the file runs a command. */
const entry = readFileSync(join(projectDir, 'src/cli/dossier.mjs'), 'utf8');
const page = readFileSync(join(projectDir, 'docs/pages/reference/commands.md'), 'utf8');
const scripts = readFileSync(join(projectDir, 'package.json'), 'utf8');

const commands = [...entry.matchAll(/^ {2}'?([\w:-]+)'?: \['[\w/]+\.ts'.*\],$/gm)].map(
  ([, name = '']) => name,
);

test('each command is explained in docs/pages/reference/commands.md', () => {
  assert.ok(commands.length > 5, `${commands.length} commands`);
  assert.deepEqual(
    commands.filter((name) => !page.includes(`\n## ${name}\n`)),
    [],
  );
});

test('each command is a script in package.json', () => {
  assert.deepEqual(
    commands.filter((name) => !scripts.includes(`"${name}": "node src/cli/dossier.mjs`)),
    [],
  );
});
