import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../../src/compile.ts';
import { today } from '../../../src/publish/today.ts';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';

const cases: readonly { socialCards: string; drawn: readonly string[] }[] = [
  { socialCards: 'true', drawn: ['articles', 'companies', 'site'] },
  { socialCards: 'articles', drawn: ['articles', 'site'] },
  { socialCards: 'false', drawn: [] },
];

for (const { socialCards, drawn } of cases) {
  test(`\`socialCards: ${socialCards}\` draws pictures for: ${drawn.join(', ') || 'nothing'}`, async (t) => {
    const contentDir = copyFixture('wind', scratchFolder(t));
    appendFileSync(join(contentDir, 'site.yaml'), `\nsocialCards: ${socialCards}\n`);
    const { compiled } = await compile({ contentDir, today: today() });
    const paths = compiled?.().files.map(({ path }) => path) ?? [];
    const social = paths.filter((path) => path.startsWith('/social/'));
    const kinds = new Set(social.map((path) => path.split('/').at(2)));
    for (const kind of ['articles', 'companies']) {
      assert.equal(kinds.has(kind), drawn.includes(kind), `${kind}: ${[...kinds].join(' ')}`);
    }
    assert.equal(kinds.has('index.png'), drawn.includes('site'));
  });
}
