import assert from 'node:assert/strict';
import test from 'node:test';
import { x } from 'xastscript';
import { compileFiles } from '../made/compile-files.ts';
import { fileText } from '../made/file-text.ts';
import { xmlFile } from '../../src/outputs/xml/xml-file.ts';
import { childText, findAll, readXml, type XmlElement } from './read-xml.ts';
import { hostile, smallSiteFiles } from './small-site.ts';

const files = await smallSiteFiles();
const feed = readXml(files.get('/rss.xml') ?? '');
const items = findAll(feed, 'item');

test('the feed is RSS 2.0 with its own address, its site, its language and its licence', () => {
  assert.equal(feed.attributes['version'], '2.0');
  const [channel] = findAll(feed, 'channel');
  assert.ok(channel);
  assert.equal(childText(channel, 'title'), 'Small & <site>');
  assert.equal(childText(channel, 'link'), 'https://example.org/base/');
  assert.equal(childText(channel, 'description'), 'D.');
  assert.equal(childText(channel, 'language'), 'en');
  assert.equal(childText(channel, 'copyright'), 'CC0-1.0');
  assert.deepEqual(
    findAll(channel, 'atom:link').map(({ attributes }) => [attributes['rel'], attributes['href']]),
    [
      ['license', 'https://creativecommons.org/publicdomain/zero/1.0/'],
      ['self', 'https://example.org/base/rss.xml'],
    ],
  );
});

test('the newest article comes first, and drafts are left out', () => {
  assert.deepEqual(titlesOf(items), [hostile, 'Old']);
  assert.ok([...files.values()].every((file) => !file.includes('Secret')));
});

test('an item has a summary and an absolute address, which is also its guid', () => {
  const [, old] = items;
  assert.ok(old);
  assert.equal(childText(old, 'link'), 'https://example.org/base/articles/old/');
  assert.equal(childText(old, 'guid'), childText(old, 'link'));
  assert.equal(childText(old, 'description'), 'Of Acme.');
});

test('a year or month gives its first day', () => {
  assert.deepEqual(
    items.map((item) => childText(item, 'pubDate')),
    ['Fri, 01 Mar 2024 00:00:00 GMT', 'Thu, 01 Jan 1998 00:00:00 GMT'],
  );
});

test('an item has its revision, authors and tags, and the feed is as new as its newest revision', () => {
  const [item] = items;
  const [channel] = findAll(feed, 'channel');
  assert.ok(item && channel);
  assert.equal(childText(item, 'atom:updated'), '2024-04-05T00:00:00.000Z');
  assert.equal(childText(item, 'dc:creator'), 'Ann');
  assert.equal(childText(item, 'category'), 'a & b');
  assert.equal(childText(channel, 'lastBuildDate'), 'Fri, 05 Apr 2024 00:00:00 GMT');
  const json = JSON.parse(files.get('/feed.json') ?? '') as { items: Record<string, unknown>[] };
  assert.equal(json.items[0]?.['date_modified'], '2024-04-05T00:00:00.000Z');
  assert.deepEqual(json.items[0]['tags'], ['a & b']);
});

test('a revision in the month of the article, without a day, is not before the article', async () => {
  const { site } = await compileFiles({
    'articles/a.md': '---\ntitle: A\ndate: 2024-03-05\nupdated: 2024-03\n---\nText.\n',
  });
  const json = JSON.parse(fileText(site.files, '/feed.json')) as { items: object[] };
  assert.ok(json.items[0] && !('date_modified' in json.items[0]));
});

test('a summary is HTML in RSS, which readers take it for, and plain text in the JSON feed', () => {
  const [item] = items;
  assert.ok(item);
  assert.equal(childText(item, 'description'), 'Fewer &lt;b> &amp; more.');
  const json = JSON.parse(files.get('/feed.json') ?? '') as { items: Record<string, string>[] };
  assert.equal(json.items[0]?.['content_text'], 'Fewer <b> & more.');
});

test('an event without a description has the beginning of its text as its summary', () => {
  const [sale] = findAll(readXml(files.get('/companies/rival/rss.xml') ?? ''), 'item');
  assert.ok(sale);
  assert.equal(childText(sale, 'description'), 'It happened.');
});

test('the JSON feed has version 1.1 and the same content', () => {
  const json = JSON.parse(files.get('/feed.json') ?? '') as {
    version: string;
    feed_url: string;
    language: string;
    ['_license']: unknown;
    items: Record<string, string>[];
  };
  assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(json.feed_url, 'https://example.org/base/feed.json');
  assert.equal(json.language, 'en');
  // Extensions are objects whose names begin with `_` and a letter.
  assert.deepEqual(json['_license'], {
    name: 'CC0-1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  });
  assert.deepEqual(json.items[1], {
    id: 'https://example.org/base/articles/old/',
    url: 'https://example.org/base/articles/old/',
    title: 'Old',
    content_text: 'Of Acme.',
    summary: 'Of Acme.',
    date_published: '1998-01-01T00:00:00.000Z',
  });
  assert.equal(json.items.length, 2);
});

test('the feed of an entity has the articles that mention it', () => {
  const acme = readXml(files.get('/companies/acme/rss.xml') ?? '');
  assert.deepEqual(titlesOf(findAll(acme, 'item')), [hostile, 'Old']);
});

test('the feed of an entity has the events it is involved in', () => {
  const rival = readXml(files.get('/companies/rival/rss.xml') ?? '');
  assert.deepEqual(titlesOf(findAll(rival, 'item')), ['The sale']);
});

test('the feed of an entity has its articles and events by date, the newest first', async () => {
  const event = (title: string, date: string) =>
    `---\ntitle: ${title}\nkind: event\ndate: ${date}\ninvolves: [acme]\n---\nIt happened.\n`;
  const { site } = await compileFiles({
    'entities/acme.md': '---\ntitle: Acme\nkind: company\n---\nA maker.\n',
    'entities/fire.md': event('Fire', '2024-06'),
    'entities/sale.md': event('Sale', '2010-05-01'),
    'articles/a.md': '---\ntitle: Between\ndate: 2020\n---\nAcme began.\n',
  });
  const acme = readXml(fileText(site.files, '/companies/acme/rss.xml'));
  assert.deepEqual(titlesOf(findAll(acme, 'item')), ['Fire', 'Between', 'Sale']);
  const [channel] = findAll(acme, 'channel');
  assert.ok(channel);
  assert.equal(childText(channel, 'lastBuildDate'), 'Sat, 01 Jun 2024 00:00:00 GMT');
});

test('an item has its language and who wrote it where these are not those of the site', async () => {
  const article = (more: string) => `---\ntitle: A\n${more}\n---\nText.\n`;
  const { site } = await compileFiles({
    'site.yaml': 'title: Site\ndescription: Of a test.\nauthors: [{name: Ann Other}]\n',
    'articles/a.md': article('date: 2024\nauthors: [Ann Other]'),
    'articles/b.md': article('date: 2023\nauthors: [Ben Other]\nlang: de'),
  });
  const json = JSON.parse(fileText(site.files, '/feed.json')) as {
    items: { authors?: object; language?: string }[];
  };
  assert.deepEqual(
    json.items.map(({ authors, language }) => [authors, language]),
    [
      [undefined, undefined],
      [[{ name: 'Ben Other' }], 'de'],
    ],
  );
});

test('the feed of an entity without articles and events has its own page, with a date if it is an event', () => {
  const [alone, ...others] = findAll(readXml(files.get('/places/alone/rss.xml') ?? ''), 'item');
  assert.ok(alone && others.length === 0);
  assert.equal(childText(alone, 'title'), 'Lonely Island');
  assert.equal(childText(alone, 'link'), 'https://example.org/base/places/alone/');
  assert.deepEqual(findAll(alone, 'pubDate'), []);
  const [sale] = findAll(readXml(files.get('/events/sale/rss.xml') ?? ''), 'item');
  assert.ok(sale);
  assert.equal(childText(sale, 'title'), 'The sale');
  assert.equal(childText(sale, 'pubDate'), 'Sat, 01 May 2010 00:00:00 GMT');
});

test('characters that XML cannot hold are left out, everything else survives', () => {
  const text = `a\u0000b\u001f\ud800c\uffff ]]> ${hostile} 腾讯 \u{1f600}`;
  const read = readXml(xmlFile(x('x', { y: text }, text)));
  const kept = `abc ]]> ${hostile} 腾讯 \u{1f600}`;
  assert.deepEqual([read.text, read.attributes['y']], [kept, kept]);
});

function titlesOf(elements: readonly XmlElement[]): (string | undefined)[] {
  return elements.map((item) => childText(item, 'title'));
}
