import assert from 'node:assert/strict';
import test from 'node:test';
import { withReadTexts } from '../../../src/model/lazy/read-texts.ts';
import { withoutText, withText } from '../../../src/model/records/text-apart.ts';
import { article } from '../../markdown/render-text.ts';

test('a text is read when it is asked for, each time, and nowhere else', () => {
  const asked: string[] = [];
  const made = withReadTexts({ id: 'a' }, ['html', 'alternate'], (name) => {
    asked.push(name);
    return `the ${name}`;
  });
  assert.equal(made.id, 'a');
  assert.deepEqual(asked, []);
  assert.equal(made.html, 'the html');
  assert.equal(made.html, 'the html');
  assert.deepEqual(asked, ['html', 'html']);
});

test('JSON, copies and comparisons hold such texts as any others', () => {
  const made = withReadTexts({ id: 'a' }, ['html'], () => 'b');
  assert.equal(JSON.stringify(made), '{"id":"a","html":"b"}');
  assert.deepEqual(made, { id: 'a', html: 'b' });
  assert.equal({ ...made }.html, 'b');
});

test('each object has its own texts', () => {
  const [one, other] = ['1', '2'].map((text) => withReadTexts({}, ['html'], () => text));
  assert.equal(one?.html, '1');
  assert.equal(other?.html, '2');
});

test('a record is parted from its text without reading it, and is the same with it again', () => {
  const record = article('a', 'A', 'Some text.');
  const unread = withText<typeof record>(withoutText(record), () =>
    assert.fail('The text was read.'),
  );
  assert.equal('markdown' in withoutText(unread), false);
  assert.deepEqual(
    withText(withoutText(unread), () => 'Some text.'),
    record,
  );
});
