import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectDir, stateDir, type SiteOptions } from '../publish/site-options.ts';
import { createSteps } from '../publish/report/steps.ts';
import { ContentError } from './build/content-error.ts';
import { serveLiveContent } from './live/live-content.ts';
import { openLiveSite, type LiveSite } from './live/live-site.ts';
import { reportedByCommand } from './live/reported-by-command.ts';
import { retireWorker } from './live/retire-worker.ts';
import { serveFiles } from './live/serve-files.ts';
import { serveSearch } from './live/serve-search.ts';

/**
 * Connects Astro's development server to the content folder, which gives it its site and base. Builds are driven by
 * `build-site.ts`, and use Astro only to compile templates.
 */
export function dossier(options: SiteOptions): AstroIntegration {
  let site: LiveSite;

  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': reportedByCommand(async ({ command, updateConfig, injectScript }) => {
        if (command === 'build')
          throw new ContentError('Build with `npm run build`: Astro alone would write pages only.');
        if (command !== 'dev') return;
        site = await openLiveSite(options, createSteps());
        const { address } = site.current();
        updateConfig({
          site: address.origin,
          base: address.base,
          trailingSlash: 'always',
          devToolbar: { enabled: false },
          vite: {
            server: {
              fs: { allow: [projectDir, options.contentDir] },
              // Builds write there, and pages would load again.
              watch: { ignored: [join(stateDir, '{runs,search,sites}', '**')] },
            },
          },
        });
        injectScript('page', `import '/src/client/live/live-page.ts';`);
      }),

      'astro:server:setup'({ server }) {
        const { live, current, start } = site;
        const base = (): string => current().address.base;
        retireWorker(server, base);
        serveFiles(server, current);
        serveSearch(server, options, base, live.revision);
        serveLiveContent(server, live, start);
      },
    },
  };
}
