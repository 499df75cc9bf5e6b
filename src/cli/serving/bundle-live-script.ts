import { build } from 'esbuild';
import { programDir } from '../../publish/site-options.ts';

/** The script that keeps a page up to date, as one module. */
export async function bundleLiveScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: programDir,
    entryPoints: ['src/client/live/live-events.ts'],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfigRaw: {},
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The script of the development server could not be made.');
  return script.contents;
}
