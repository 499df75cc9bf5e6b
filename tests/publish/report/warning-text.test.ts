import assert from 'node:assert/strict';
import test from 'node:test';
import { warningText } from '../../../src/publish/report/warning-text.ts';

const text = 'warning  Words are missing:\n  100%';

test('a warning is printed as it is', () => {
  assert.equal(warningText(text, {}), `${text}\n`);
});

test('in a workflow of GitHub, it is an annotation with the same lines', () => {
  assert.equal(
    warningText(text, { GITHUB_ACTIONS: 'true' }),
    '::warning::Words are missing:%0A  100%25\n',
  );
});
