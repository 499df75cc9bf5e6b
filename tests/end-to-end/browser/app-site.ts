import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { serve } from '../../../src/cli/serving/serve.ts';
import { browserFlags } from './browse.ts';
import { findBrowser } from '../find-program.ts';

/** A browser with its own storage, and a host that can be stopped and can serve another edition. */
export interface AppSite {
  context: BrowserContext;
  address: string;
  folder: string;
  /** Replaces the served files with those of another folder. */
  replace(siteDir: string): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves a copy of a built site and opens a browser that has never seen it.
 * @param isIdle True if its reader only looks at pages.
 */
export async function openAppSite(siteDir: string, base: string, isIdle = false): Promise<AppSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-app-'));
  const folder = join(scratch, 'site');
  cpSync(siteDir, folder, { recursive: true });
  let served = await serve(folder, base, 0);
  const { address } = served;
  const stop = async (): Promise<void> => {
    served.server.closeAllConnections();
    await new Promise((resolve) => served.server.close(resolve));
  };
  const context = await chromium.launchPersistentContext(join(scratch, 'browser'), {
    executablePath: findBrowser(),
    args: browserFlags,
  });
  // A reader does something on each page, upon which it stores the site or looks for a newer one.
  // The headless browser has a pointer on the page, which the browser of one who only looks should not tell.
  await context.addInitScript((idle) => {
    if (!idle) return addEventListener('load', () => dispatchEvent(new Event('pointermove')));
    for (const sign of ['pointermove', 'focusin', 'scroll'])
      addEventListener(sign, (event) => event.stopImmediatePropagation());
  }, isIdle);
  return {
    context,
    address,
    folder,
    replace(next) {
      rmSync(folder, { recursive: true });
      cpSync(next, folder, { recursive: true });
    },
    stop,
    async start() {
      served = await serve(folder, base, Number(new URL(address).port));
    },
    async close() {
      await context.close();
      if (served.server.listening) await stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
