import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackage } from '../../model/run/program.ts';
import { programDir } from '../../publish/site-options.ts';

/** The name of the script that keeps a page up to date, in a site and in the npm package. */
export const liveScriptName = 'live-page.js';

export async function readLiveScript(): Promise<Uint8Array> {
  if (isPackage) return readFileSync(join(programDir, liveScriptName));
  const { bundleLiveScript } = await import('./bundle-live-script.ts');
  return await bundleLiveScript();
}

/** Where that script hears of new states; see `src/client/live/live-events.ts`. */
export const liveEvents = 'live-events';

/** A page that knows which content it shows, and follows it. */
export function withLiveScript(html: string, base: string, revision: number): string {
  return html
    .replace('<html', () => `<html data-revision="${revision}"`)
    .replace(
      '</head>',
      () => `<script type="module" src="${base}${liveScriptName}"></script></head>`,
    );
}
