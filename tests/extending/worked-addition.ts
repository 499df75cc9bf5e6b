import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../src/publish/site-options.ts';

/** A section of docs/pages/extending.md that adds something. */
export interface WorkedAddition {
  heading: string;
  /** Number of files that it adds and changes, according to the table. */
  promised: { added: number; changed: number };
  /** Its code blocks, which start with the path of their file. */
  blocks: readonly CodeBlock[];
}

/** The text of a new file, or lines to add to an existing one. */
interface CodeBlock {
  path: string;
  text: string;
  isDiff: boolean;
}

const page = readFileSync(join(projectDir, 'docs/pages/extending.md'), 'utf8');

/** The additions, one for each row of the table. */
export const workedAdditions: readonly WorkedAddition[] = [
  ...page.matchAll(/^\| \[.+?\]\(#(\S+)\) +\| (\d+) +\| (\d+) +\|/gm),
].map(([, anchor = '', added, changed]) => {
  const [heading = '', section = ''] = sectionAt(anchor);
  return {
    heading,
    promised: { added: Number(added), changed: Number(changed) },
    blocks: blocksOf(section),
  };
});

/** The addition below a heading. */
export function workedAddition(heading: string): WorkedAddition {
  const found = workedAdditions.find((each) => each.heading === heading);
  assert.ok(found, `docs/pages/extending.md has no addition named ${heading}.`);
  return found;
}

/**
 * Adds the lines of a diff to a text. Its hunks, separated by `@@`, contain existing lines and, marked with `+`, new
 * ones.
 */
export function withAdded(text: string, diff: string): string {
  return diff.split(/^@@\n/m).reduce((changed, hunk) => {
    const lines = hunk.trimEnd().split('\n');
    assert.ok(
      lines.every((line) => /^[ +]/.test(line)),
      `A diff only adds lines:\n${hunk}`,
    );
    const before = textOf(lines.filter((line) => line.startsWith(' ')));
    // A line that only ends like one of the text would give the new one another indentation.
    const parts = `\n${changed}`.split(`\n${before}`);
    assert.equal(
      parts.length,
      2,
      `The lines around an addition are not there, or not once:\n${hunk}`,
    );
    return parts.join(`\n${textOf(lines)}`).slice(1);
  }, text);
}

function textOf(marked: readonly string[]): string {
  return marked.map((line) => `${line.slice(1)}\n`).join('');
}

function sectionAt(anchor: string): [heading: string, section: string] {
  for (const section of page.split(/^## /m)) {
    const [heading = ''] = section.split('\n');
    if (heading.toLowerCase().replace(/,/g, '').replaceAll(' ', '-') === anchor)
      return [heading, section];
  }
  throw new Error(`docs/pages/extending.md has no section #${anchor}.`);
}

function blocksOf(section: string): CodeBlock[] {
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code = '']) => {
    const [named, path] = /^(?:---\n)?(?:\/\/|#) (\S+)\n/.exec(code) ?? [];
    assert.ok(
      named && path,
      `A code block of docs/pages/extending.md does not say its file:\n${code}`,
    );
    const isDiff = language === 'diff';
    return { path, text: isDiff ? code.slice(named.length) : code, isDiff };
  });
}
