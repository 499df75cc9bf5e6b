import assert from 'node:assert/strict';
import test from 'node:test';
import { parseCommand, servingFlags } from '../../../src/cli/options/options.ts';
import { UsageError } from '../../../src/publish/site-options.ts';

/** What a command that serves a site says about its options. */
function said(args: string, takesWords = false): string {
  try {
    parseCommand(args.split(' '), servingFlags, { takesWords });
  } catch (cause) {
    assert.ok(cause instanceof UsageError);
    return cause.message;
  }
  return '';
}

test('an unknown option is named with the nearest one, or with all', () => {
  assert.equal(said('--contnt x'), 'There is no option `--contnt`. Did you mean `--content`?');
  assert.equal(said('--prot=80'), 'There is no option `--prot`. Did you mean `--port`?');
  assert.equal(
    said('--no-colour'),
    'There is no option `--no-colour`. There are --content, --out, --site, --base, --port, --host.',
  );
  assert.match(said('-x'), /^There is no option `-x`\./);
  assert.match(said('--constructor'), /^There is no option `--constructor`\./);
});

test('a title that starts with a dash is told from an option by `--`', () => {
  assert.match(said('article -5', true), /Put a `--` before words that start with `-`/);
  assert.equal(said('article -- -5', true), '');
});

test('a value that lacks, or is too much, is said in words', () => {
  assert.equal(
    said('--content'),
    '`--content` lacks its value. Write one behind it: `--content=...`.',
  );
  assert.equal(
    said('--content --port 3'),
    '`--content` lacks its value: `--port` looks like another option. If it is the value, write `--content=--port`.',
  );
  assert.equal(said('--host=3'), '`--host` takes no value. Write it alone.');
  assert.equal(said('--content=-x --port 3 --host'), '');
});
