import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { takeBack } from '../../src/astro/handoff.ts';
import { openLiveSite } from '../../src/astro/live-site.ts';
import { siteOptions, type SiteOptions } from '../../src/publish/site-options.ts';
import { copyFixture, scratchFolder } from '../cli/run-command.ts';

const scratch = scratchFolder({ after });
const content = copyFixture('wind', scratch);
const options: SiteOptions = siteOptions({ content, out: join(scratch, 'dist') });

test('a server that is started again numbers its sites otherwise, so that open pages follow it', async () => {
  const first = (await openLiveSite(options)).live.revision();
  // Another process knows nothing of the first.
  takeBack();
  const again = (await openLiveSite(options)).live.revision();
  assert.notEqual(again, first);
});
