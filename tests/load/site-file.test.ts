import assert from 'node:assert/strict';
import test from 'node:test';
import { readSite } from '../../src/load/site/site-file.ts';
import { lineOfProblem } from './line-of-problem.ts';

test('a style of citations that does not exist is an error that names those that do', () => {
  const { problems } = readSite(
    'title: Site\ndescription: A site.\ncitationStyle: mla\n',
    'site.yaml',
  );
  assert.deepEqual(problems.map(lineOfProblem), ['site.yaml:3:16 invalid-value']);
  assert.match(
    problems[0]?.fix ?? '',
    /numeric, apa, chicago-author-date, chicago-notes, or a .csl file/,
  );
});

test('an ORCID iD with a wrong digit is a warning, and those with the right ones are not', () => {
  const site = (orcid: string): string =>
    `title: Site\ndescription: A site.\nauthors:\n  - {name: Ada, orcid: ${orcid}}\n`;
  const found = (orcid: string): string[] =>
    readSite(site(orcid), 'site.yaml').problems.map(lineOfProblem);
  assert.deepEqual(found('0000-0002-1825-0097'), []);
  assert.deepEqual(found('0000-0002-1694-233X'), []);
  assert.deepEqual(found('0000-0002-1825-0079'), ['site.yaml:4:24 warning invalid-value']);
});

test('an ORCID iD in another form is an error in words', () => {
  const site = 'title: Site\ndescription: A site.\nauthors: [{name: Ada, orcid: 123}]\n';
  const { problems } = readSite(site, 'site.yaml');
  assert.deepEqual(problems.map(lineOfProblem), ['site.yaml:3:30 invalid-value']);
  assert.equal(problems[0]?.fix, 'An ORCID iD is four groups of four digits: 0000-0002-1825-0097.');
});

test('a label that the interface does not have is reported at its key', () => {
  const labels = (written: string): string[] => {
    const text = `title: Site\ndescription: A site.\nlabels:${written}\n`;
    return readSite(text, 'site.yaml').problems.map(lineOfProblem);
  };
  assert.deepEqual(labels('\n  search: Find\n  serch: Find'), [
    'site.yaml:5:3 warning unknown-field',
  ]);
  assert.deepEqual(labels(' {serch: Find}'), ['site.yaml:3:10 warning unknown-field']);
});

test('words in braces that nothing fills are reported where the label has them', () => {
  const found = (written: string): (string | undefined)[] => {
    const text = `title: Site\ndescription: A site.\nlabels:\n  ${written}\n`;
    return readSite(text, 'site.yaml').problems.flatMap((problem) => [
      lineOfProblem(problem),
      problem.message,
    ]);
  };
  assert.deepEqual(found('searchCount: "{cuont} hits for {query}"'), [
    'site.yaml:4:16 warning invalid-value',
    'Nothing takes the place of `{cuont}` in `labels.searchCount`, so readers would see it. Did you mean `count`?',
  ]);
  assert.equal(found('search: "{now} find"')[0], 'site.yaml:4:11 warning invalid-value');
  for (const fine of [
    'sourceCountOne: "{count} source"',
    'sourceCount: "{count, plural, one {one} few {few} other {# of them}}"',
    'minute: "{count} Minute"',
    'searchCountOne: "{count} hit"',
  ])
    assert.deepEqual(found(fine), []);
});

test('what follows faulty items of a list is reported at its own place', () => {
  const { problems, settings, places } = readSite(
    `title: Site
description: A site.
navigation:
  - {label: No link}
  - {link: /no-label/}
  - {label: Unsafe, link: "javascript:x"}
  - {label: Fine, link: /about/}
home:
  articles: [[], a, {}, b]
`,
    'site.yaml',
  );
  assert.deepEqual(problems.map(lineOfProblem).sort(), [
    'site.yaml:4:5 missing-field',
    'site.yaml:5:5 missing-field',
    'site.yaml:6:27 unsafe-url',
    'site.yaml:9:14 invalid-value',
    'site.yaml:9:21 invalid-value',
  ]);
  assert.deepEqual(settings.home.articles, ['a', 'b']);
  assert.deepEqual(places.settingsPositions['navigation.1.link'], { line: 7, column: 25 });
  assert.deepEqual(places.settingsPositions['home.articles.1'], { line: 9, column: 25 });
});

test('an empty item of a list is told to be one', () => {
  const { problems } = readSite(
    'title: Site\ndescription: A site.\nhome:\n  articles:\n    - a\n    -\n',
    'site.yaml',
  );
  assert.deepEqual(
    problems.map(({ line, message, fix }) => [line, message, fix]),
    [[6, '`home.articles.1` has no value.', 'Write a value after the `-`, or remove the line.']],
  );
});
