import assert from 'node:assert/strict';
import test from 'node:test';
import { failurePage } from '../../../src/cli/serving/failure-page.ts';
import { withLiveScript } from '../../../src/cli/serving/live-script.ts';

test('the page for a failure shows its reason as text, and follows the content', () => {
  const page = withLiveScript(failurePage('TypeError: <b>x</b> is not a function'), '/site/', 3);
  assert.match(page, /<pre>TypeError: &lt;b>x&lt;\/b> is not a function<\/pre>/);
  assert.match(page, /<html data-revision="3" lang="en">/);
  assert.match(page, /<script type="module" src="\/site\/live-page\.js"><\/script><\/head>/);
});
