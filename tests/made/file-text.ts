import assert from 'node:assert/strict';
import type { OutputFile } from '../../src/outputs/file-family/output-file.ts';

/** The text of a file that a site makes beside its pages: `/charts/x.csv`. */
export function fileText(files: readonly OutputFile[] | undefined, path: string): string {
  const file = files?.find((each) => each.path === path);
  assert.ok(file && 'make' in file, `the site makes ${path}`);
  return String(file.make());
}
