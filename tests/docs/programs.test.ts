import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { projectDir } from '../../src/publish/site-options.ts';
import { codeBlocks } from './code-blocks.ts';

const entry = pathToFileURL(join(projectDir, 'src/package/index.ts')).href;
const programs = codeBlocks.filter(
  ({ language, text }) => language === 'ts' && text.includes(`from 'dossier'`),
);
/** Builds take seconds, and tests/end-to-end/package/programs.test.ts runs one with the package. */
const [building, reading] = [true, false].map((builds) =>
  programs.filter(({ text }) => text.includes('await build(') === builds),
);

test('the docs show programs that read content, and one that builds', () => {
  assert.equal(reading?.length, 1);
  assert.equal(building?.length, 1);
});

test('the program that reads content prints what it says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-program-'));
  try {
    const file = join(folder, 'program.ts');
    writeFileSync(file, reading?.[0]?.text.replace(`'dossier'`, JSON.stringify(entry)) ?? '');
    const printed = execFileSync(process.execPath, [file], {
      cwd: join(projectDir, 'examples/content-only'),
      encoding: 'utf8',
    });
    assert.match(printed, /^\d+ pages\n\{/m);
    const json = JSON.parse(printed.slice(printed.indexOf('{'))) as { entities: unknown[] };
    assert.ok(json.entities.length > 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('programs in the docs agree with the types of the package', () => {
  const files = new Map(
    programs.map(({ text }, index) => [
      join(projectDir, `tests/docs/program-${index}.ts`),
      text.replace(`'dossier'`, `'../../src/package/index.ts'`),
    ]),
  );
  const { config } = ts.readConfigFile(join(projectDir, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectDir);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true }, host);
  const faults = [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    assert.ok(source, path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  assert.deepEqual(
    faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    [],
  );
});
