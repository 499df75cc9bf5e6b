import assert from 'node:assert/strict';
import test from 'node:test';
import { readCitationStyle } from '../../../src/load/citation-style/read-citation-style.ts';

const start = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">';
const styleOf = (bibliography: string, macros = ''): string =>
  `${start}\n${macros}\n<bibliography>${bibliography}</bibliography>\n</style>`;

const faults: readonly [name: string, style: string, place: string, message: RegExp][] = [
  ['XML that is not well formed', `${start}\n<macro>\n</style>`, '3:', /well-formed XML/],
  ['a page of HTML', '<html><body></body></html>', '1:1', /not a CSL style/],
  ['an empty file', '', '1:', /XML/],
  [
    'a DOCTYPE with entities',
    `<!DOCTYPE style [<!ENTITY a "${'a'.repeat(9)}"><!ENTITY b "&a;&a;">]>\n${start}</style>`,
    '1:',
    /DOCTYPE/,
  ],
  [
    'an entity that is not declared',
    styleOf('<layout><text value="&a;"/></layout>'),
    '3:',
    /entity/,
  ],
  ['a style without a bibliography', `${start}</style>`, '1:1', /no `<bibliography>`/],
  [
    'a style that stands for another',
    `${start}<info><link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info></style>`,
    '1:1',
    /zotero\.org\/styles\/apa/,
  ],
  ['an unknown element', styleOf('\n  <layout><txt/></layout>'), '4:11', /no element `<txt>`/],
  [
    'a missing macro',
    styleOf('<layout><text macro="autor"/></layout>'),
    '3:23',
    /no macro `autor`/,
  ],
  [
    'a macro that calls itself',
    styleOf('<layout><text macro="a"/></layout>', '<macro name="a"><text macro="a"/></macro>'),
    '2:17',
    /calls itself/,
  ],
  [
    'macros that multiply',
    styleOf(
      '<layout><text macro="m9"/></layout>',
      Array.from({ length: 10 }, (_, at) => {
        const call = at === 0 ? '<text value="x"/>' : `<text macro="m${at - 1}"/>`;
        return `<macro name="m${at}">${call.repeat(10)}</macro>`;
      }).join(''),
    ),
    '2:',
    /20,000 parts/,
  ],
  [
    'elements that are nested too deeply',
    styleOf(`<layout>${'<group>'.repeat(200)}${'</group>'.repeat(200)}</layout>`),
    '3:',
    /100 levels/,
  ],
];

for (const [name, style, place, message] of faults) {
  test(`${name} is an error at its place`, () => {
    const { style: read, problems } = readCitationStyle(style, 'en', 'house.csl');
    assert.equal(read, undefined);
    assert.equal(problems.length, 1);
    const [problem] = problems;
    assert.equal(problem?.code, 'invalid-bibliography');
    assert.match(`${problem?.line}:${problem?.column}`, new RegExp(`^${place}`));
    assert.match(problem?.message ?? '', message);
    assert.ok(problem?.fix);
  });
}

test('the digest tells styles and languages apart, but not spaces between elements', () => {
  const digestOf = (layout: string, language: string): string | undefined =>
    readCitationStyle(styleOf(layout), language).style?.digest;
  const one = '<layout><text variable="title"/></layout>';
  assert.equal(digestOf(one, 'en'), digestOf(`  ${one}\n`, 'en'));
  assert.notEqual(digestOf(one, 'en'), digestOf(one, 'zh'));
  assert.notEqual(digestOf(one, 'en'), digestOf(one.replace('title', 'URL'), 'en'));
});
