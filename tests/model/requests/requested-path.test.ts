import assert from 'node:assert/strict';
import test from 'node:test';
import { requestedPath } from '../../../src/model/requests/requested-path.ts';

test('a request asks for a path, and one without an address for a page that is missing', () => {
  assert.equal(requestedPath('/base/articles/a/?q=1'), '/base/articles/a/');
  assert.equal(requestedPath('/../../etc/passwd'), '/etc/passwd');
  assert.equal(requestedPath('//['), '/404/');
  assert.equal(requestedPath(undefined), '/404/', 'outside the base');
  for (const url of ['//example.org/', '/\\example.org/', '//example.org'])
    assert.equal(requestedPath(url), '/404/', url);
});
