import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/** The module with the function that Vite wraps around each import on demand. */
const helper = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*"[^"]*\/preload-helper\b[^"]*";/;

/**
 * Leaves imports on demand as they are written. Vite wraps each in a function that first preloads what the module itself
 * imports. That is little here, and the function is larger than the code of a page that needs nothing else.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'dossier:plain-imports',
    renderChunk(code) {
      if (!helper.test(code)) return null;
      return code
        .replace(helper, 'const $1 = (load) => load();')
        .replaceAll('__VITE_PRELOAD__', 'undefined');
    },
    generateBundle(_, files) {
      for (const name of Object.keys(files)) {
        if (/\/preload-helper\b/.test(name)) delete files[name];
      }
    },
  };
}
