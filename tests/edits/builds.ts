import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectDir } from '../../src/publish/site-options.ts';
import { copyProgram } from './project-copy.ts';

/** What a build answered. */
export interface BuildResult {
  status: number | null;
  /** What it printed, without times. */
  report: string;
}

/** A copy of the project that builds one content folder again and again. */
export interface BuildingProject {
  folder: string;
  /** Its output. */
  out: string;
  /** Builds, with all that earlier builds have kept. */
  build(variant: BuildVariant): Promise<BuildResult>;
  /** Deletes the last site and what earlier builds have kept, but for templates, which hold no content. */
  forget(): void;
}

/** How a build is run. Only `base` and `day` may show in the result. */
export interface BuildVariant {
  /** `/` or `/some/repo/`. */
  base: string;
  /** The current day: `2025-06-01`. Builds on two sides of midnight would differ. */
  day: string;
  /** Time zone and language of the machine. */
  environment: Readonly<Record<string, string>>;
}

/**
 * Copies the project, so that its caches are of this run alone, and code that is changed meanwhile does not matter.
 * Templates of the project are taken along: they depend on nothing but code and base path.
 */
export function copyBuildingProject(folder: string, contentDir: string): BuildingProject {
  copyProgram(folder);
  const templates = join('.astro', 'templates');
  if (existsSync(join(projectDir, templates))) {
    cpSync(join(projectDir, templates), join(folder, templates), { recursive: true });
  }
  const out = join(folder, 'dist');
  return {
    folder,
    out,
    async build({ base, day, environment }) {
      const args = ['--content', contentDir, '--out', out, '--base', base];
      const child = spawn(process.execPath, [join(folder, 'src/cli/build.ts'), ...args], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000), ...environment },
      });
      const [report] = await Promise.all([text(child.stderr), once(child, 'close')]);
      return { status: child.exitCode, report: report.replace(/\d+\.\d s\.$/m, 'N s.') };
    },
    forget() {
      const kept = join(folder, '.astro');
      for (const name of existsSync(kept) ? readdirSync(kept) : []) {
        if (name !== 'templates') rmSync(join(kept, name), { recursive: true, force: true });
      }
      rmSync(out, { recursive: true, force: true });
    },
  };
}
