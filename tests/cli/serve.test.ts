import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { serve } from '../../src/cli/serve.ts';
import { scratchFolder } from './run-command.ts';

test('pages and files are served with the media types of the development server', async (t) => {
  const site = scratchFolder(t);
  mkdirSync(join(site, 'network'));
  const files = ['index.html', 'network/index.html', 'graph.graphml', 'sources.bib', 'theme.css'];
  for (const file of files) writeFileSync(join(site, file), '');
  const { server, address } = await serve(site, '/some/repo/', 0);
  t.after(() => server.close());
  const typeOf = async (path: string): Promise<string> => {
    const response = await fetch(address + path);
    await response.text();
    return response.headers.get('content-type')?.replaceAll(' ', '') ?? '';
  };
  assert.equal(await typeOf(''), 'text/html;charset=utf-8');
  assert.equal(await typeOf('network/'), 'text/html;charset=utf-8');
  assert.equal(await typeOf('graph.graphml'), 'application/xml;charset=utf-8');
  assert.equal(await typeOf('sources.bib'), 'text/plain;charset=utf-8');
  assert.equal(await typeOf('theme.css'), 'text/css;charset=utf-8');
});
