import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../../src/compile.ts';
import { today } from '../../../src/publish/today.ts';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';

for (const socialCards of ['true', 'articles', 'false']) {
  test(`images drawn before texts are rendered are those of the site, with \`socialCards: ${socialCards}\``, async (t) => {
    const contentDir = copyFixture('wind', scratchFolder(t));
    appendFileSync(join(contentDir, 'site.yaml'), `\nsocialCards: ${socialCards}\n`);
    const ahead: string[] = [];
    const { compiled } = await compile({
      contentDir,
      today: today(),
      drawAhead: (marks) => ahead.push(...marks),
    });
    const shown = new Set(
      compiled?.().files.flatMap((file) => ('marks' in file ? file.marks() : [])),
    );
    assert.deepEqual(
      ahead.filter((marks) => !shown.has(marks)),
      [],
    );
    assert.ok(socialCards === 'false' ? ahead.length === 0 : ahead.length > shown.size / 2);
  });
}
