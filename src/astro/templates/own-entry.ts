import { join } from 'node:path';
import { programDir } from '../../publish/site-options.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** Has Astro compile our way to make a page beside its own. */
export function ownEntry(): VitePlugin {
  return {
    name: 'dossier:own-entry',
    configEnvironment(name) {
      if (name !== 'prerender') return undefined;
      const input = join(programDir, 'src', 'astro', 'rendering', 'prerender-entry.ts');
      return { build: { rolldownOptions: { input } } };
    },
  };
}
