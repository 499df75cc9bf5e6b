import assert from 'node:assert/strict';
import test from 'node:test';
import { readBibliography } from '../../src/load/sources/bibliography.ts';
import { lineOfProblem } from './line-of-problem.ts';

for (const [written, shown] of [
  ["`The telegraph and the bank': a reply", '‘The telegraph and the bank’: a reply'],
  ["`O'Neill's' wire", '‘O’Neill’s’ wire'],
  ["O'Neill's wire", "O'Neill's wire"],
  ["``Slender'' bridges", '“Slender” bridges'],
  ['?`Qué?', '¿Qué?'],
  [String.raw`\mbox{Jean Luc}\nobreakspace Godard`, 'Jean Luc Godard'],
  [String.raw`\foreignlanguage{german}{W{\"o}rter} \underline{u}\textnormal{n}`, 'Wörter un'],
  [
    String.raw`{\noopsort{1900}}Works, 45$^{\circ}$N, 2$\times$3, $\frac{1}{2}$`,
    'Works, 45°N, 2×3, 1/2',
  ],
  [String.raw`\MakeUppercase{kr}-Law\protect\footnotesize`, String.raw`KR-Law\footnotesize`],
] as const) {
  test(`the title ${written} is read as LaTeX sets it`, async () => {
    const { sources } = await readBibliography(`@book{a, title = {${written}}}`, 'x.bib');
    assert.equal(sources[0]?.title, shown);
  });
}

test('a command that is not known is a warning at its place', async () => {
  const text = String.raw`@book{a, title = {T}, year = 2000}
@book{b,
  author = {Lund, \unknown{Mira}},
  title = {A \odd word and a \textbackslash{}right one},
  abstract = {\unseen},
  url = {https://a.org/\path}
}`;
  const { problems } = await readBibliography(text, 'x.bib');
  assert.deepEqual(problems.map(lineOfProblem), [
    'x.bib:3:19 warning invalid-bibliography',
    'x.bib:4:14 warning invalid-bibliography',
  ]);
  assert.match(problems[0]?.message ?? '', /^`\\unknown` in `b` is not a known command/);
});
