import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro';
import { sitePath, withBase } from '../../model/addresses/path.ts';
import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import { bundleFolder } from '../../outputs/built-names.ts';
import { makeOfflineScripts } from '../../outputs/offline/offline-scripts.ts';
import type { RunFolder } from '../../publish/output/run-folder.ts';
import { programDir } from '../../publish/site-options.ts';
import { baseMark } from './base-mark.ts';
import { checkProgramFolder } from './check-program-folder.ts';
import { plainImports } from './plain-imports.ts';
import { openTemplates } from './open-templates.ts';
import { templateStore, type CompiledTemplates, type Templates } from './template-store.ts';

/**
 * Compiles pages, layouts and components with Astro, and keeps the result for the builds to come.
 * @returns `undefined` if what Astro made is not what we know. Astro has then written the pages of the site that was
 * handed over into `run.astro` by itself, with the same bytes but for the base.
 */
export async function compileTemplates(
  key: string,
  run: RunFolder,
): Promise<Templates | undefined> {
  checkProgramFolder();
  let kept: Templates | undefined;
  // Astro writes the code it bundles to `.astro/` in the working directory and moves parts of it to the site
  // (`getOutDirWithinCwd` in astro/dist/core/build/common.js and `ssrMoveAssets` in static-build.js). Two builds in one
  // working directory would overwrite each other; a site on another file system could not receive what is moved; and
  // code outside of the project would not find its packages.
  const before = process.cwd();
  process.chdir(run.working);
  await build({
    configFile: false,
    root: programDir,
    logLevel: 'warn',
    base: baseMark,
    trailingSlash: 'always',
    outDir: run.astro,
    cacheDir: run.cache,
    build: { format: 'directory', assets: bundleFolder, inlineStylesheets: 'never' },
    vite: {
      // The pages' content security policy allows no inline scripts or fonts.
      build: { assetsInlineLimit: 0 },
      environments: {
        client: { build: { rolldownOptions: { output: scriptNames } } },
      },
      plugins: [plainImports()],
    },
    integrations: [
      beforeWriting(async (styles, astro) => {
        const compiled = { ...compiledIn(run), styles };
        await writeScripts(compiled);
        if (!(await isSame(compiled, astro))) return 'write pages';
        kept = templateStore().keep(key, compiled, run.cache);
        return 'write none';
      }),
    ],
  });
  process.chdir(before);
  return kept;
}

/**
 * `PageScript.C67aoy.js`, where Astro says `PageScript.astro_astro_type_script_index_0_lang.C67aoyBt.js`. Names of scripts
 * stand in the script of every page, and six letters tell the versions of one apart.
 */
const scriptNames = {
  entryFileNames: ({ name }: { name: string }): string =>
    `${bundleFolder}/${name.replace(/\.astro_.*/, '')}.[hash:6].js`,
  chunkFileNames: `${bundleFolder}/[name].[hash:6].js`,
};

/** Asks, once Astro has compiled and before it writes, whether it is to write the pages. */
function beforeWriting(
  decide: (
    styles: Record<string, unknown>,
    astro: AstroPrerenderer,
  ) => Promise<'write pages' | 'write none'>,
): AstroIntegration {
  // Filled while Astro compiles.
  let routes: ReadonlyMap<string, { styles: unknown }>;
  return {
    name: 'dossier:templates',
    hooks: {
      'astro:build:setup': ({ pages }) => void (routes = pages),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          name: 'dossier:templates',
          async getStaticPaths() {
            const styles = [...routes].map(([key, route]) => [key, route.styles] as const);
            const decision = await decide(Object.fromEntries(styles), astro);
            return decision === 'write none' ? [] : await astro.getStaticPaths();
          },
        })),
    },
  };
}

/** Where Astro leaves what it compiled (`getPrerenderOutputDirectory` in astro/dist/prerender/utils.js). */
function compiledIn(run: RunFolder): Omit<CompiledTemplates, 'styles'> {
  const serverDir = join(run.working, '.astro', '.prerender');
  const [entry = ''] = globSync('prerender-entry.*.mjs', { cwd: serverDir });
  return {
    serverDir,
    entry: join(serverDir, entry),
    clientDir: run.astro,
    scriptsDir: run.scripts,
  };
}

async function writeScripts({ clientDir, scriptsDir }: Templates): Promise<void> {
  for (const [name, text] of await makeOfflineScripts(clientDir)) {
    const file = join(scriptsDir, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Whether compiled templates give the pages that Astro would write, the first of them with the same bytes. */
async function isSame(templates: Templates, astro: AstroPrerenderer): Promise<boolean> {
  const paths = await astro.getStaticPaths();
  const [first] = paths;
  if (!first) return false;
  const address = new URL(withBase(sitePath(first.pathname), baseMark), 'http://localhost');
  const response = await astro.render(new Request(address), { routeData: first.route });
  const html = await ('response' in response ? response.response : response).text();
  try {
    const routes = await openTemplates(templates, () => baseMark);
    const pages = routes.flatMap((route) => route.pages());
    return pages.length === paths.length && (await pages[0]?.html()) === escapeAttributes(html);
  } catch {
    return false;
  } finally {
    // Both use the same modules, which Astro needs in their first state if it writes the pages.
    await astro.setup?.();
  }
}
