import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import type { CompiledSite } from '../../src/outputs/compiled-site.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { partialDate } from './partial-date.ts';
import { writeFiles, type FilesByPath } from './write-files.ts';

/** Compiles a content folder of these files, by path; `site.yaml` may be left out. */
export async function compileFiles(
  files: FilesByPath,
): Promise<{ problems: Problem[]; site: CompiledSite }> {
  const { problems, site } = await compileFolderOf(files);
  if (!site) throw new Error('The files make no site.');
  return { problems, site };
}

/** The problems of a content folder of these files, whether or not they make a site. */
export async function problemsOf(files: FilesByPath): Promise<Problem[]> {
  return (await compileFolderOf(files)).problems;
}

/** Those problems as lines: `articles/a.md:4:16 warning unknown-entity The author …`. */
export async function problemLinesOf(files: FilesByPath): Promise<string[]> {
  return (await problemsOf(files)).map(
    ({ file, line, column, severity, code, message }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message}`,
  );
}

async function compileFolderOf(
  files: FilesByPath,
): Promise<{ problems: Problem[]; site: CompiledSite | undefined }> {
  const contentDir = mkdtempSync(join(tmpdir(), 'dossier-'));
  try {
    const all = { 'site.yaml': 'title: Site\ndescription: Of a test.\n', ...files };
    writeFiles(contentDir, all);
    const { problems, compiled } = await compile({ contentDir, today: partialDate('2026-01-01') });
    return { problems, site: compiled?.() };
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}
