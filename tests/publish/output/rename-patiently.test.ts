import assert from 'node:assert/strict';
import test from 'node:test';
import { renamePatiently } from '../../../src/publish/output/rename-patiently.ts';

/** Renames that fail for the first times. Returns how often it was tried. */
function attempts(platform: string, code: string, failures: number): number {
  let count = 0;
  const rename = (): void => {
    count += 1;
    if (count <= failures) throw Object.assign(new Error(code), { code });
  };
  try {
    renamePatiently('a', 'b', platform, rename);
  } catch (cause) {
    assert.ok(cause instanceof Error && cause.message === code);
    return -count;
  }
  return count;
}

for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
  test(`on Windows, a folder that another program holds open is renamed once it lets go: ${code}`, () =>
    assert.equal(attempts('win32', code, 2), 3));
}

test('any other failure is reported at once', () => {
  assert.equal(attempts('win32', 'ENOSPC', 2), -1);
  assert.equal(attempts('linux', 'EPERM', 2), -1);
});
