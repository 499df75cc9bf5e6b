import assert from 'node:assert/strict';
import test from 'node:test';
import { compileFiles } from '../made/compile-files.ts';
import { markdownText } from '../../src/outputs/alternate/markdown-text.ts';
import { renderText } from '../markdown/render-text.ts';
import { hostile, smallSiteFiles } from './small-site.ts';
import { fileText } from '../made/file-text.ts';

const files = await smallSiteFiles();

test('the alternate of an article has its title, its date, its text with links, and what it cites', () => {
  const alternate = files.get('/articles/new/index.md') ?? '';
  for (const part of [
    /^- Date: 2024-03$/m,
    /^- Updated 2024-04-05$/m,
    /^- Address: <https:\/\/example\.org\/base\/articles\/new\/>$/m,
    /^\[Acme\]\(\/base\/companies\/acme\/\) owns \[Core\]\(\/base\/chips\/core\/\), says \[1\]\.$/m,
    /## References\n\n1\. A paper, <https:\/\/paper\.example\/1>\n$/,
  ]) {
    assert.match(alternate, part);
  }
});

test('the alternate of an entity has its facts and relations with the numbers of their sources', () => {
  const alternate = files.get('/companies/acme/index.md') ?? '';
  for (const part of [
    /^# Acme\n\n> A maker\.\n\n- Type: Company\n- Wikidata: Q1\n/,
    /^- Founded: November 1998 \[1\]$/m,
    /^- Owns: \[Core\]\(\/base\/chips\/core\/\) \(52%, since 2001, by proxy\) \[1\]$/m,
    /^- Founders: Ann Other$/m,
  ]) {
    assert.match(alternate, part);
  }
});

test('the alternate of a speaker has the quotations with their status and confidence', async () => {
  const { site } = await compileFiles({
    'entities/ida.md': '---\ntitle: Ida Holm\nkind: person\n---\nA treasurer.\n',
    'sources.yaml': '- {id: minutes, title: The minutes}\n',
    'articles/one.md':
      '---\ntitle: One\ndate: 2020\n---\n:::quote{by=ida source=minutes date=2019-05 status=disputed confidence=low}\nWe paid\n*twice*.\n:::\n',
  });
  assert.match(
    fileText(site.files, '/people/ida/index.md'),
    /## Quotations\n\n- 2019-05: We paid twice\. \(Disputed, Low confidence\), The minutes – \[One\]\(\/articles\/one\/\)\n$/,
  );
});

test('a hostile title is text when the alternate is read as Markdown', () => {
  const { html } = renderText(markdownText(hostile));
  assert.equal(html, `<p>]]> &#x3C;/title> &#x3C;!-- &#x26; "x" 'y' *z* [q](javascript:1)</p>`);
});

test('llms.txt lists the alternates by section, and the exports', () => {
  const index = files.get('/llms.txt') ?? '';
  assert.match(index, /^# Small & \\<site>\n\n> D\.\n/);
  assert.match(
    index,
    /^## Companies\n\n- \[Acme\]\(https:\/\/example\.org\/base\/companies\/acme\/index\.md\): A maker\.$/m,
  );
  assert.match(index, /\(https:\/\/example\.org\/base\/entities\.json\)/);
});

test('the links of a chart that draws nothing do not run together', async () => {
  const { site } = await compileFiles({
    'entities/kran.md': '---\ntitle: Kran\nkind: company\n---\nCranes.\n',
    'data/staff.yaml':
      'title: Staff\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  n: {type: number}\n',
    'data/staff.csv': 'entity,date,n\nkran,2020,\n',
    'charts/staff.yaml': 'title: Staff of Kran\ndata: staff\n',
    'articles/one.md': '---\ntitle: One\ndate: 2020\n---\n::chart{id=staff scale=log}\n',
  });
  assert.match(
    fileText(site.files, '/articles/one/index.md'),
    /^\[CSV\]\(\/data\/staff\.csv\) · \[About the data\]\(\/data\/staff\/\)$/m,
  );
});
