import assert from 'node:assert/strict';
import test from 'node:test';
import { contentPolicy } from '../../src/layouts/content-policy.ts';
import { compileFiles } from '../made/compile-files.ts';

/** The directives of the policy of a site with these settings, by name. */
async function policyOf(settings: string): Promise<Map<string, string[]>> {
  const { site } = await compileFiles({
    'site.yaml': `title: Site\ndescription: Of a test.\n${settings}`,
  });
  const directives = contentPolicy(site.site)
    .split('; ')
    .map((directive) => directive.split(' '));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

test('a page loads nothing but scripts, styles, pictures and fonts of its own site', async () => {
  const { 'default-src': others, ...directives } = Object.fromEntries(await policyOf(''));
  assert.deepEqual(others, ["'none'"]);
  assert.deepEqual(directives['script-src'], ["'self'", "'wasm-unsafe-eval'"]);
  // What `default-src` says nothing of.
  assert.deepEqual(directives['base-uri'], ["'none'"]);
  assert.deepEqual(directives['form-action'], ["'self'"]);
  const known = new Set(["'self'", "'none'", "'wasm-unsafe-eval'"]);
  const wrong = Object.values(directives)
    .flat()
    .filter((source) => !known.has(source));
  assert.deepEqual(wrong, []);
});

test('pictures of other hosts are loaded only where the author allows them, and nothing else of these', async () => {
  const [denied, allowed] = [await policyOf(''), await policyOf('remoteImages: allow\n')];
  assert.deepEqual(denied.get('img-src'), ["'self'"]);
  assert.deepEqual(allowed.get('img-src'), ["'self'", 'https:', 'http:']);
  allowed.set('img-src', ["'self'"]);
  assert.deepEqual(allowed, denied);
});
