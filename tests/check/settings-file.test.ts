import assert from 'node:assert/strict';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { contentIn } from '../../src/publish/site-options.ts';
import { scratchFolder } from '../cli/run-command.ts';
import { lineOfProblem } from '../load/line-of-problem.ts';
import { partialDate } from '../made/partial-date.ts';
import { writeFiles } from '../made/write-files.ts';

test('settings in a site.yml are found, and problems name that file', async (t) => {
  const contentDir = scratchFolder(t);
  writeFiles(contentDir, {
    'site.yml':
      'title: Site\ndescription: "**Bold**"\ncitationStyle: house.csl\nhome: {lead: nobody}\n',
    'content/notes.md': 'Not the content.\n',
  });
  assert.equal(contentIn(contentDir, true), contentDir);
  const { problems } = await compile({ contentDir, today: partialDate('2026-01-01') });
  assert.deepEqual(
    problems.map(lineOfProblem).filter((line) => line.startsWith('site.')),
    [
      'site.yml:2:14 warning unread-markup',
      'site.yml:3:16 missing-file',
      'site.yml:4:14 unknown-link',
    ],
  );
});
