import assert from 'node:assert/strict';
import test from 'node:test';
import { tagLink } from '../../src/views/parts/links/tag-links.ts';

test('a tag of words has a path of its words', () => {
  assert.equal(tagLink('Personal data').path, '/tags/personal-data/');
  assert.equal(decodeURIComponent(tagLink('个人 信息').path), '/tags/个人-信息/');
  assert.equal(tagLink('AI').path, tagLink('ai').path);
  assert.equal(tagLink("Women's rights").path, '/tags/women-s-rights/');
});

test('tags that differ have paths that differ', () => {
  const tags = [
    ...['C', 'C#', 'C++', '++C', 'c-', '.NET', 'NET', 'Node.js', 'node js', 'R&D', 'R D'],
    ...[
      '🚀',
      '🎉',
      '❤️',
      '👩‍👧',
      '!?',
      '…',
      'project/alpha',
      'project',
      'a%b',
      'กา',
      'กี',
      'tag',
      'index',
    ],
    ...['x'.repeat(300), 'x'.repeat(301), '长'.repeat(100), '长'.repeat(101)],
  ];
  const alike = Map.groupBy(tags, (tag) => tagLink(tag).path);
  assert.deepEqual(
    [...alike.values()].filter(({ length }) => length > 1),
    [['C', 'c-']],
  );
});

test('the path of every tag fits in a file system', () => {
  for (const tag of [
    'x'.repeat(300),
    '长'.repeat(300),
    '𠀀'.repeat(300),
    '\ud800',
    '🚀'.repeat(300),
    '..',
    '/',
    '',
  ]) {
    const { path } = tagLink(tag);
    assert.match(path, /^\/tags\/[^/]+\/$/);
    assert.ok(Buffer.byteLength(decodeURIComponent(path)) < '/tags//'.length + 255, tag);
  }
});
