import assert from 'node:assert/strict';
import test from 'node:test';
import { redirectPage } from '../../../src/outputs/redirects/redirect-page.ts';

const page = {
  title: 'Moved',
  language: 'en',
  href: '/repo/articles/a/',
  canonical: 'https://example.org/repo/articles/a/',
};

test('a redirect may load nothing, which it says first', () => {
  const policy = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  assert.ok(redirectPage(page).includes(policy));
});

test('the words of a redirect are text', () => {
  const html = redirectPage({ ...page, title: '</title><script>alert(1)</script>' });
  assert.ok(!html.includes('<script'));
});
