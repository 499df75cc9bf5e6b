import { createRandom, type Random } from '../../../../bench/random.ts';
import type { PageToIndex } from '../../../../src/outputs/search/merged-index/pagefind.ts';

/** Words of several scripts; some differ only in their marks, and some lie beyond U+FFFF or before it from U+E000 on. */
const rareWords =
  'cafe café Café cafè càfé naïve naive Zürich zurich résumé resume élan elan 微 信 腾 讯 控 股 カ タ 𠮷 𝒜𝒷 𐐀𐐨 ﷺ Ａｂ ｗｏｒｄ Ελλάδα привет 2024 1,000 e-mail snake_case running runs ran don’t'.split(
    ' ',
  );

/** Random pages: metadata, filters, dates, headings and weights stand on some of them, and some have no words. */
export function randomPages(seed: number, count: number, words = 300): PageToIndex[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, number) => randomPage(random, `/p${number}/`, words));
}

/** A random page at an address. */
export function randomPage(random: Random, url: string, words: number): PageToIndex {
  const date = `${random.integer(2018, 2021)}-0${random.integer(1, 3)}`;
  const sorts: Record<string, string> = random.chance(0.6) ? { date } : {};
  const tags = Array.from({ length: random.integer(0, 3) }, () => `tag-${random.integer(0, 6)}`);
  const fields = {
    title: sentence(random, 3),
    names: random.chance(0.4) ? sentence(random, 4) : '',
    Ａ: random.chance(0.1) ? sentence(random, 2) : '',
    'a-note': random.chance(0.2) ? sentence(random, 2) : '',
  };
  const attributes = Object.entries(fields).flatMap(([name, value], place) =>
    value ? [{ name, attribute: `data-field-${place}`, value }] : [],
  );
  const main = [
    'data-pagefind-body',
    `data-pagefind-meta="${attributes.map(({ name, attribute }) => `${name}[${attribute}]`).join(', ')}"`,
    ...attributes.map(({ attribute, value }) => `${attribute}="${value}"`),
    ...('date' in sorts ? [`data-pagefind-sort="date:${sorts['date']}"`] : []),
  ];
  const filters = tags.map((tag) => `<span data-pagefind-filter="tag:${tag}"></span>`).join('');
  const body = random.chance(0.05) ? '' : bodyOf(random, words);
  return { url, sorts, html: `<html><main ${main.join(' ')}>${filters}${body}</main></html>` };
}

function bodyOf(random: Random, words: number): string {
  return [
    `<h1 data-pagefind-weight="0.1">${sentence(random, 3)}</h1>`,
    `<p>${sentence(random, random.integer(1, words))}.</p>`,
    `<h2 id="part">${sentence(random, 2)}</h2>`,
    `<p data-pagefind-weight="${random.integer(1, 9)}">${sentence(random, 20)}.</p>`,
  ].join('');
}

function sentence(random: Random, length: number): string {
  return Array.from({ length }, () => word(random)).join(' ');
}

/** Few words are on most pages, and most words on few. */
function word(random: Random): string {
  if (random.chance(0.1)) return random.pick(rareWords);
  return `w${Math.floor(400 * random.next() ** 3).toString(36)}`;
}
