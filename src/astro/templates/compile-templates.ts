import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro';
import { withBase } from '../../model/addresses/path.ts';
import { escapeAttributes } from '../../model/markdown/escape-attributes.ts';
import { bundleFolder } from '../../outputs/built-names.ts';
import { makeOfflineScripts } from '../../outputs/offline/offline-scripts.ts';
import type { RunFolder } from '../../publish/output/run-folder.ts';
import { programDir } from '../../publish/site-options.ts';
import { baseMark } from './base-mark.ts';
import { checkProgramFolder } from './check-program-folder.ts';
import { openTemplates } from './open-templates.ts';
import { ownEntry } from './own-entry.ts';
import { plainImports } from './plain-imports.ts';
import { shortLivedSlots } from './short-lived-slots.ts';
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
      plugins: [ownEntry(), shortLivedSlots(), plainImports()],
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

/** What Astro has built of a route. */
interface BuiltRoute {
  route: { route: string };
  styles: readonly {
    /** Where the sheet stands among those of the page; -1 for one that comes with a script. */
    order: number;
    /** How far from the page the component is that imports it; -1 as above. */
    depth: number;
    sheet: { type: 'external'; src: string } | { type: 'inline'; content: string };
  }[];
}

/**
 * Paths of the style sheets of a route, in the order in which Astro links them (`cssOrder` in core/build/runtime.js).
 * None are written into pages (`inlineStylesheets`).
 */
function sheetsOf({ styles }: BuiltRoute): string[] {
  const last = Number.MAX_SAFE_INTEGER;
  const place = ({ order }: { order: number }): number => (order === -1 ? last : order);
  const distance = ({ depth }: { depth: number }): number => (depth === -1 ? last : depth);
  return styles
    .toSorted((a, b) => place(a) - place(b) || distance(b) - distance(a))
    .flatMap(({ sheet }) => (sheet.type === 'external' ? [sheet.src] : []));
}

/** Asks, once Astro has compiled and before it writes, whether it is to write the pages. */
function beforeWriting(
  decide: (
    styles: Templates['styles'],
    astro: AstroPrerenderer,
  ) => Promise<'write pages' | 'write none'>,
): AstroIntegration {
  // Filled while Astro compiles.
  let routes: ReadonlyMap<string, BuiltRoute>;
  return {
    name: 'dossier:templates',
    hooks: {
      'astro:build:setup': ({ pages }) => void (routes = pages),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          name: 'dossier:templates',
          async getStaticPaths() {
            const styles = [...routes.values()].map(
              (built) => [built.route.route, sheetsOf(built)] as const,
            );
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

/** Whether compiled templates give the pages that Astro would write, the first of each route with the same bytes. */
async function isSame(templates: Templates, astro: AstroPrerenderer): Promise<boolean> {
  const byAstro = Map.groupBy(await astro.getStaticPaths(), ({ route }) => route.route);
  try {
    const routes = await openTemplates(templates, () => baseMark);
    const compared = routes.map(async ({ name, pages }) => {
      const [ours, theirs] = [pages(), byAstro.get(name) ?? []];
      if (ours.length !== theirs.length) return false;
      const [[page], [path]] = [ours, theirs];
      if (!page || !path) return true;
      const address = new URL(withBase(page.path, baseMark), 'http://localhost');
      const response = await astro.render(new Request(address), { routeData: path.route });
      const html = await ('response' in response ? response.response : response).text();
      return (await page.html()) === escapeAttributes(html);
    });
    return byAstro.size > 0 && (await Promise.all(compared)).every(Boolean);
  } catch {
    return false;
  }
}
