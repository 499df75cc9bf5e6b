import assert from 'node:assert/strict';
import test from 'node:test';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import { lineOfProblem } from './line-of-problem.ts';

async function slipsOf(text: string): Promise<[where: string, message: string, fix: string][]> {
  const { problems } = await readBibliography(text, 'x.bib');
  return problems.map((each) => [
    lineOfProblem(each).replace(' invalid-bibliography', ''),
    each.message,
    each.fix ?? '',
  ]);
}

const after = '\n@book{after, title = {After}}\n';

test('a brace that does not close is reported at its field', async () => {
  const text = `@book{good, title = {Good}}
@book{open,
  author = {Lund, Mira},
  title = {An {open title,
  year = {1900}
}${after}`;
  assert.deepEqual(await slipsOf(text), [
    [
      'x.bib:4:3',
      'The value of `title` in the BibTeX entry `open` opens a brace that does not close.',
      'Write a `}` for each `{`, and a comma after the value.',
    ],
  ]);
  const [last] = await slipsOf('@book{open,\n  title = {T},\n  note = {never {closed}\n');
  assert.equal(last?.[0], 'x.bib:3:3');
  const [entry] = await slipsOf(`@book{open,\n  title = {T},\n  pages = {1--20},${after}`);
  assert.deepEqual(entry, [
    'x.bib:3:3',
    'The BibTeX entry `open` does not end.',
    'Write a `}` on a line of its own below its last field.',
  ]);
  const [much] = await slipsOf(`@book{much,\n  title = {Too} many},\n  year = 1900\n}${after}`);
  assert.deepEqual(much, [
    'x.bib:2:3',
    'The value of `title` in the BibTeX entry `much` closes a brace that it does not open.',
    'Remove a `}` from it.',
  ]);
});

test('a comma that is missing is reported where it should stand', async () => {
  assert.deepEqual(
    await slipsOf(
      `@book{a\n  title = {T},\n}\n@book{b,\n  title = {T}\n  year = 1900\n}\n@book{c d, title = {T}}`,
    ),
    [
      [
        'x.bib:1:1',
        'There is no comma after the key of the BibTeX entry `a`.',
        'Write `@book{a,`.',
      ],
      [
        'x.bib:6:3',
        'There is no comma before `year` in the BibTeX entry `b`.',
        'Write a comma after the value of `title`.',
      ],
      [
        'x.bib:8:1',
        'The key `c d` of a BibTeX entry has spaces.',
        'Write a key in one word: `@book{c-d,`.',
      ],
    ],
  );
});

test('`et al.` and names after too many commas are reported', async () => {
  assert.deepEqual(
    await slipsOf(
      '@book{a, title = {T}, author = {Lund, Mira et al.}}\n@book{b, title = {T}, author = {A, B and C, D, E, F}}',
    ),
    [
      [
        'x.bib:1:23 warning',
        '`et al.` in `author` is read as part of a name.',
        'Write `and others`: `author = {Moore, Jake and others}`.',
      ],
      [
        'x.bib:2:23 warning',
        '`A, B and C, D, E, F` is read as one name, since no `and` divides it.',
        'Write `and` between names: `author = {Moore, Jake and Lund, Mira}`.',
      ],
    ],
  );
  const house = '@book{a, title = {T}, author = {{Moore, Lund, Berg, and Sons}}}';
  assert.deepEqual(await slipsOf(house), []);
});

test('a `crossref` to an entry that is not in the file is reported', async () => {
  const text = '@incollection{a, title = {T}, crossref = {whole}}\n@book{wholes, title = {W}}';
  assert.deepEqual(await slipsOf(text), [
    [
      'x.bib:1:31 warning',
      '`crossref = {whole}` names no entry of this file, so `a` takes nothing from it.',
      'Did you mean `wholes`?',
    ],
  ]);
});

test('an entry without a title is told to write one as BibTeX does', async () => {
  assert.deepEqual(await slipsOf('@book{a, year = 1900}'), [
    ['x.bib:1:1', 'The source `a` has no title.', 'Add `title = {...}`.'],
  ]);
});

test('braces nested too deeply are told as such', async () => {
  const text = `@book{deep, title = {${'{'.repeat(50_000)}x${'}'.repeat(50_000)}}}${after}`;
  const [[where, message] = [], ...others] = await slipsOf(text);
  assert.deepEqual(others, []);
  assert.equal(where, 'x.bib:1:1');
  assert.equal(message, 'The braces of the BibTeX entry `deep` are nested too deeply.');
});
