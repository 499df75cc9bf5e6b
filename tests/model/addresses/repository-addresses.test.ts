import assert from 'node:assert/strict';
import test from 'node:test';
import { editAddress, issuesAddress } from '../../../src/model/addresses/repository-addresses.ts';

const file = 'articles/What next?.md';

test('links to a repository lead to its pages, also by the address that Git clones', () => {
  for (const end of ['', '/', '.git', '.git/']) {
    const repository = `https://github.com/owner/repo.js${end}`;
    assert.equal(
      editAddress(repository, file),
      'https://github.com/owner/repo.js/edit/main/content/articles/What%20next%3F.md',
    );
    assert.equal(issuesAddress(repository), 'https://github.com/owner/repo.js/issues');
  }
});

const elsewhere: [folder: string, edit: string, issues: string][] = [
  [
    'https://github.com/owner/tree/tree/trunk/the%20site/content/',
    'https://github.com/owner/tree/edit/trunk/the%20site/content/articles/What%20next%3F.md',
    'https://github.com/owner/tree/issues',
  ],
  [
    'https://github.com/owner/repo/tree/master',
    'https://github.com/owner/repo/edit/master/articles/What%20next%3F.md',
    'https://github.com/owner/repo/issues',
  ],
];
for (const [folder, edit, issues] of elsewhere) {
  test(`content in ${folder} is edited there`, () => {
    assert.equal(editAddress(folder, file), edit);
    assert.equal(issuesAddress(folder), issues);
  });
}

const hosts: [page: string, folder: string, edit: string, issues: string][] = [
  [
    'https://gitlab.com/group/sub/repo',
    '/-/tree/trunk/site?ref_type=heads',
    '/-/edit/BRANCH/articles/What%20next%3F.md',
    '/-/issues',
  ],
  [
    'https://codeberg.org/owner/repo',
    '/src/branch/trunk/site',
    '/_edit/BRANCH/articles/What%20next%3F.md',
    '/issues',
  ],
  [
    'https://bitbucket.org/owner/repo',
    '/src/trunk/site/',
    '/src/BRANCH/articles/What%20next%3F.md?mode=edit',
    '/issues',
  ],
];
for (const [page, folder, edit, issues] of hosts) {
  test(`links to ${page} are written as its host does`, () => {
    assert.equal(editAddress(page, file), page + edit.replace('BRANCH', 'main/content'));
    assert.equal(editAddress(page + folder, file), page + edit.replace('BRANCH', 'trunk/site'));
    assert.equal(issuesAddress(page), page + issues);
    assert.equal(issuesAddress(page + folder), page + issues);
  });
}
