import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programDir } from '../publish/site-options.ts';

/** The script that keeps a page up to date, in the npm package. */
export const liveScript = {
  name: 'live-page.js',
  bytes: (): Buffer => readFileSync(join(programDir, liveScript.name)),
};

/** Where that script hears of new states; see `src/client/live/live-events.ts`. */
export const liveEvents = 'live-events';

/** A page that knows which content it shows, and follows it. */
export function withLiveScript(html: string, base: string, revision: number): string {
  return html
    .replace('<html', () => `<html data-revision="${revision}"`)
    .replace(
      '</head>',
      () => `<script type="module" src="${base}${liveScript.name}"></script></head>`,
    );
}
