import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

const onDemand = ['highlight.js', 'katex', 'parse5', '@resvg/resvg-js', 'micromark'];

const texts: [what: string, text: string, libraries: string[]][] = [
  ['plain text', 'Text with `code`, *signs* and $5.\n\n```\ncode\n```\n', []],
  ['code in a language', '```js\nlet a;\n```\n', ['highlight.js']],
  ['a formula', 'Let $x^2$ be.\n', ['katex', 'parse5']],
  ['HTML', 'A <b>word</b>.\n', ['parse5']],
];
for (const [what, text, libraries] of texts) {
  test(`compiling ${what} loads no library that it can do without`, () => {
    assert.deepEqual(librariesFor(text).sort(), libraries);
  });
}

/** The libraries of `onDemand` that are loaded when a process compiles a page of this text. */
function librariesFor(text: string): string[] {
  const module = new URL('../made/compile-files.ts', import.meta.url).href;
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({
      load(url, context, next) {
        loaded.push(url);
        return next(url, context);
      },
    });
    const { compileFiles } = await import(${JSON.stringify(module)});
    await compileFiles({ 'pages/text.md': ${JSON.stringify(`---\ntitle: Text\n---\n${text}`)} });
    console.log(JSON.stringify(loaded));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  assert.equal(stderr, '');
  const loaded = JSON.parse(stdout) as string[];
  assert.ok(loaded.length > 100);
  return onDemand.filter((name) => loaded.some((url) => url.includes(`/node_modules/${name}/`)));
}
