import assert from 'node:assert/strict';
import test from 'node:test';
import { readSite } from '../../src/load/site/site-file.ts';
import { lineOfProblem } from './line-of-problem.ts';

test('a style of citations that does not exist is an error that names those that do', () => {
  const { problems } = readSite(
    'title: Site\ndescription: A site.\ncitationStyle: mla\n',
    'site.yaml',
  );
  assert.deepEqual(problems.map(lineOfProblem), ['site.yaml:3:16 invalid-value']);
  assert.match(
    problems[0]?.fix ?? '',
    /numeric, apa, chicago-author-date, chicago-notes, or a .csl file/,
  );
});
