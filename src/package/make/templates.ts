import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { shippedFolder } from '../../astro/templates/shipped-templates.ts';
import { templateKey } from '../../astro/templates/template-key.ts';
import {
  templateStore,
  writeTemplates,
  type Templates,
} from '../../astro/templates/template-store.ts';
import { programDir } from '../../publish/site-options.ts';
import { bundledLicenses } from './bundled-licenses.ts';
import { lowestNode } from './javascript.ts';

/**
 * Writes the compiled templates into the package. The parts of Astro that they use are bundled in, with their licences.
 * @param packages Names of packages that are installed with the package, and so are not bundled.
 */
export async function packTemplates(target: string, packages: readonly string[]): Promise<void> {
  const templates = compiledTemplates();
  const scratch = mkdtempSync(join(tmpdir(), 'dossier-'));
  try {
    const { entry, inputs } = await bundleServer(templates, scratch, packages);
    writeFileSync(join(target, 'THIRD-PARTY-LICENSES.txt'), bundledLicenses(inputs));
    writeTemplates(join(target, shippedFolder), { ...templates, serverDir: scratch, entry });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The templates of this code, which a build compiles if no other has. */
function compiledTemplates(): Templates {
  const store = templateStore();
  const kept = store.find(templateKey());
  if (kept) return kept;
  const out = mkdtempSync(join(tmpdir(), 'dossier-'));
  const content = join(programDir, 'tests/fixtures/wind');
  spawnSync(
    process.execPath,
    [join(programDir, 'src/cli/build.ts'), '--content', content, '--out', out],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  rmSync(out, { recursive: true, force: true });
  const made = store.find(templateKey());
  if (!made) throw new Error('The templates could not be compiled.');
  return made;
}

/** Bundles the modules that write pages. Returns the path of the entry, and those of all that it was made of. */
async function bundleServer(
  { entry }: Templates,
  target: string,
  packages: readonly string[],
): Promise<{ entry: string; inputs: string[] }> {
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: dirname(entry),
    entryPoints: { entry },
    outdir: target,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: `node${lowestNode}`,
    charset: 'utf8',
    external: packages.flatMap((name) => [name, `${name}/*`]),
    legalComments: 'none',
    tsconfigRaw: {},
  });
  for (const file of globSync('**/*.mjs', { cwd: target })) {
    const path = join(target, file);
    writeFileSync(path, withoutPlaces(readFileSync(path, 'utf8')));
  }
  return { entry: join(target, 'entry.mjs'), inputs: Object.keys(metafile.inputs) };
}

/** Code without the folders of the machine that compiled it. */
function withoutPlaces(code: string): string {
  return code.replaceAll(programDir, '/').replace(/\.astro\/runs\/[^/"]+\//g, '');
}
