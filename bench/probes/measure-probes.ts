import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildProfile, ProfiledPart } from '../../src/publish/report/profile.ts';
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

/** Parts of a build whose work is summed, without that of some parts in them. */
interface Work {
  parts: readonly string[];
  without?: readonly string[];
}

/** What has the limit that a probe measures: work of the main thread, and of other programs. */
const works: Readonly<Record<ProbeName, { main: Work; programs?: Work }>> = {
  read: { main: { parts: ['Loading records'] } },
  parse: { main: { parts: ['Rendering texts'] } },
  write: {
    main: {
      parts: ['Writing pages', 'Writing files'],
      without: ['Compiling templates', 'Preparing the index'],
    },
  },
  index: {
    main: { parts: ['Preparing the index', 'Indexing for search'] },
    // Pagefind works while pages and files are written.
    programs: {
      parts: ['Writing pages', 'Writing files', 'Indexing for search'],
      without: ['Compiling templates'],
    },
  },
  pack: { main: { parts: ['Packing as a folder', 'Packing for the app'] } },
};

/** Builds with Dossier from nothing, and measures the bare work of each part on the same text and site. */
export async function measureProbes(
  dossier: Generator,
  contentDir: string,
  dir: string,
): Promise<ProbeResult[]> {
  await mkdir(dir, { recursive: true });
  const profileFile = join(dir, 'profile.json');
  dossier.forget();
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
    const { main, programs } = works[name];
    const own = secondsOf(profile, main, 'mainThreadSeconds');
    const others = programs ? secondsOf(profile, programs, 'otherProgramsSeconds') : 0;
    results.push({ name, title, bare, dossier: own + others });
  }
  return results;
}

type Seconds = 'mainThreadSeconds' | 'otherProgramsSeconds';

function secondsOf(profile: ProfiledPart, { parts, without = [] }: Work, seconds: Seconds): number {
  return secondsIn(profile, parts, seconds) - secondsIn(profile, without, seconds);
}

/** The seconds of all parts with these names, wherever they are in a profile. */
function secondsIn(part: ProfiledPart, names: readonly string[], seconds: Seconds): number {
  const own = names.includes(part.name) ? part[seconds] : 0;
  return part.parts.reduce((sum, each) => sum + secondsIn(each, names, seconds), own);
}
