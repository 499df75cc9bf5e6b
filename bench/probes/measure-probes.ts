import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildProfile, ProfiledPart } from '../../src/publish/profile.ts';
import type { Generator } from '../generators/generator.ts';
import { measure } from '../measure.ts';
import { say } from '../say.ts';
import { probes, type ProbeName } from './probes.ts';

/**
 * The bare work of a part of a build, and what that part takes in Dossier: processor seconds of the main thread and of
 * other programs. Pictures that a thread draws meanwhile do not count.
 */
export interface ProbeResult {
  name: ProbeName;
  title: string;
  bare: number;
  dossier: number;
}

/** Parts of a build by the probe that is their limit: the sum of some parts without others. */
const parts: Readonly<Record<ProbeName, { of: string[]; without?: string[] }>> = {
  read: { of: ['Loading records'] },
  parse: { of: ['Rendering texts'] },
  write: {
    of: ['Writing pages', 'Writing files'],
    without: ['Compiling templates', 'Preparing the index'],
  },
  index: { of: ['Preparing the index', 'Indexing for search'] },
  pack: { of: ['Packing as a folder', 'Packing for the app'] },
};

/** Builds with Dossier from nothing, and measures the bare work of each part on the same text and site. */
export async function measureProbes(
  dossier: Generator,
  contentDir: string,
  dir: string,
): Promise<ProbeResult[]> {
  await mkdir(dir, { recursive: true });
  const profileFile = join(dir, 'profile.json');
  await dossier.forget();
  const { build } = dossier;
  await measure({ ...build, args: [...build.args, '--profile-json', profileFile] });
  const profile: BuildProfile = JSON.parse(await readFile(profileFile, 'utf8'));
  const results: ProbeResult[] = [];
  for (const [key, { title }] of Object.entries(probes)) {
    const name = key as ProbeName;
    say(`Measuring: ${title}`);
    const scratch = join(dir, name);
    await mkdir(scratch, { recursive: true });
    const script = join(import.meta.dirname, 'run-probe.ts');
    const args = [script, name, contentDir, dossier.outDir, scratch];
    const { output } = await measure({ file: process.execPath, args, cwd: dir });
    const bare = Number(output);
    await rm(scratch, { recursive: true, force: true });
    const { of, without = [] } = parts[name];
    results.push({ name, title, bare, dossier: workIn(profile, of) - workIn(profile, without) });
  }
  return results;
}

/** Processor seconds of all parts with these names, wherever they are in a profile. */
function workIn(part: ProfiledPart, names: readonly string[]): number {
  const own = names.includes(part.name) ? part.mainThreadSeconds + part.otherProgramsSeconds : 0;
  return part.parts.reduce((sum, each) => sum + workIn(each, names), own);
}
