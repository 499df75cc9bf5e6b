import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { fixOfIssue } from '../../../src/model/problems/fix-of-issue.ts';
import { siteSettingsSchema } from '../../../src/model/records/site-settings.ts';

function fixOf(schema: z.ZodType, value: unknown): string {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  assert.ok(issue);
  return fixOfIssue(issue);
}

test('a list that is too short is told how many items it needs, and an empty one that it is empty', () => {
  const pair = z.array(z.string()).min(2);
  assert.equal(fixOf(pair, ['a']), 'Write at least 2 items in the list.');
  const some = z.array(z.string()).min(1);
  assert.equal(fixOf(some, []), 'Write something here: it may not be empty.');
  assert.equal(fixOf(z.string().min(1), ''), 'Write something here: it may not be empty.');
});

test('a value of a wrong sort is told what its schema says of it, else which sort it needs', () => {
  const settings = { title: 'T', description: 'D' };
  const fixOfAuthors = (authors: unknown): string =>
    fixOf(siteSettingsSchema, { ...settings, authors });
  assert.equal(fixOfAuthors(['Li Wei']), 'Write `{name: Li Wei}`.');
  assert.equal(fixOfAuthors([3]), 'Write keys with values below it here.');
  assert.equal(fixOfAuthors('Li Wei'), 'Write a list, such as `[a, b]` here.');
});
