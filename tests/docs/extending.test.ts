import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { copyProject } from '../extending/project-copy.ts';
import { workedAdditions } from '../extending/worked-addition.ts';

test('docs/pages/extending.md works an addition for each row of its table', () => {
  assert.ok(workedAdditions.length > 10, `${workedAdditions.length} additions`);
  assert.deepEqual(
    workedAdditions.filter(({ blocks }) => blocks.length === 0),
    [],
  );
});

const copy = copyProject({ after });

for (const addition of workedAdditions) {
  test(`"${addition.heading}" adds and changes as many files as docs/pages/extending.md says`, () => {
    const { added, changed } = copy.add(addition);
    assert.deepEqual(
      { added: added.length, changed: changed.length },
      addition.promised,
      [...added, ...changed].join(', '),
    );
  });
}
