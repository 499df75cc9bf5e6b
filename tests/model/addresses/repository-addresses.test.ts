import assert from 'node:assert/strict';
import test from 'node:test';
import { editAddress, issuesAddress } from '../../../src/model/addresses/repository-addresses.ts';

test('links to a repository lead to its pages, also by the address that Git clones', () => {
  for (const end of ['', '/', '.git', '.git/']) {
    const repository = `https://github.com/owner/repo.js${end}`;
    assert.equal(
      editAddress(repository, 'articles/What next?.md'),
      'https://github.com/owner/repo.js/edit/HEAD/content/articles/What%20next%3F.md',
    );
    assert.equal(issuesAddress(repository), 'https://github.com/owner/repo.js/issues');
  }
});
