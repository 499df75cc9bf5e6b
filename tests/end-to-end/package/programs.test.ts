import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { projectDir } from '../../../src/publish/site-options.ts';
import { createdProject, packed, project, run } from './installed-package.ts';

before(() => void createdProject());

test('a strict program in TypeScript imports compile and build', () => {
  writeFileSync(
    join(project, 'program.mts'),
    `import { BuildError, build, compile, type BuiltSite, type Problem } from 'dossier';
    const { problems, pages, files } = await compile({ content: 'content' });
    const errors: Problem[] = problems.filter(({ severity }) => severity === 'error');
    const titles: string[] = pages.map(({ title }) => title);
    const made: string | Uint8Array | undefined = files[0]?.make();
    const site: BuiltSite | undefined = await build({ out: 'out', base: '/' }).catch((cause: unknown) => {
      if (cause instanceof BuildError) return undefined;
      throw cause;
    });
    export const all = [errors, titles, made, site?.out];
    // @ts-expect-error There is no such option.
    await build({ output: 'out' });
    `,
  );
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const modules = ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--target', 'es2024'];
  const compiler = join(projectDir, 'node_modules/typescript/bin/tsc');
  const flags = ['--noEmit', '--skipLibCheck', 'false', ...strict, ...modules];
  run(process.execPath, [compiler, ...flags, 'program.mts']);
});

test('programs import compile and build, with types', () => {
  writeFileSync(
    join(project, 'program.mjs'),
    `import * as dossier from 'dossier';
    const { problems, pages, files } = await dossier.compile();
    const entities = JSON.parse(files.find(({ path }) => path === '/entities.json').make());
    const [one, two] = await Promise.all(['one', 'two'].map((out) => dossier.build({ out })));
    const failed = await dossier.build({ content: 'nowhere' }).catch((cause) => cause);
    console.log(JSON.stringify({
      exports: Object.keys(dossier),
      problems, pages: pages.map(({ path }) => path).slice(0, 2), entities: Object.keys(entities),
      out: one.out, report: two.report, failed: failed instanceof dossier.BuildError,
    }));`,
  );
  const said = JSON.parse(run(process.execPath, ['program.mjs'])) as Record<string, unknown>;
  assert.deepEqual(said['exports'], ['BuildError', 'build', 'compile']);
  assert.equal(said['failed'], true);
  assert.match(String(said['report']), /pages from \d+ articles?/);
  assert.ok(existsSync(join(project, 'one/index.html')));
  assert.match(
    readFileSync(join(packed, 'src/package/index.d.ts'), 'utf8'),
    /Reads a content folder and finds its problems/,
  );
});

test('a program in a file of JavaScript or TypeScript is a module, of which Node says nothing', () => {
  const text = "import { compile } from 'dossier';\nconsole.log(typeof (await compile()));\n";
  for (const name of ['count.js', 'count.ts']) {
    writeFileSync(join(project, name), text);
    assert.equal(run(process.execPath, [name]), 'object\n');
  }
});
