import assert from 'node:assert/strict';
import test from 'node:test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';
import { elements, pagesOf, type BuiltPage } from './pages-of.ts';

for (const name of siteNames) {
  const pages = pagesOf(builtSite(name));

  test(`${name}: a page has one card for each entity it links to, and no others`, () => {
    const wrong = pages.flatMap((page) => {
      const linked = linkedEntities(page);
      const carried = cardsOf(page).map(({ href }) => href);
      const missing = [...linked].filter((href) => !carried.includes(href));
      const needless = carried.filter(
        (href, at) => !linked.has(href) || carried.indexOf(href) < at,
      );
      return [
        ...missing.map((href) => `no ${href}`),
        ...needless.map((href) => `extra ${href}`),
      ].map((what) => `${page.path}: ${what}`);
    });
    assert.deepEqual(wrong, []);
  });

  test(`${name}: the card of an entity is the same on each page`, () => {
    const cards = pages.flatMap(({ tree }) =>
      elements(tree, ({ properties }) => 'dataCards' in properties).flatMap(
        ({ content }) => content?.children ?? [],
      ),
    );
    const written = new Map<string, Set<string>>();
    for (const card of cards) {
      const html = toHtml(card);
      const [, href = ''] = /href="([^"]*)"/.exec(html) ?? [];
      written.set(href, (written.get(href) ?? new Set()).add(html));
    }
    assert.ok(written.size > 2);
    assert.deepEqual(
      [...written].filter(([, versions]) => versions.size > 1).map(([href]) => href),
      [],
    );
  });

  test(`${name}: only pages with cards or marks of references hold what shows cards`, () => {
    const wrong = pages.filter((page) => {
      const holders = elements(
        page.tree,
        ({ tagName, properties }) => tagName === 'template' && 'dataCards' in properties,
      );
      const markable = cardsOf(page).length + elements(page.tree, isMark).length;
      return holders.length !== Math.min(1, markable);
    });
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  test(`${name}: a card has a name, a kind and at most two facts`, () => {
    const cards = pages.flatMap(cardsOf);
    for (const card of cards) {
      assert.ok(card.name && card.kind, card.href);
      assert.ok(card.facts.length <= 2, card.href);
    }
    assert.ok(cards.some(({ facts }) => facts.length === 2));
  });
}

interface Card {
  href: string;
  name: string;
  kind: string;
  facts: string[];
}

function cardsOf(page: BuiltPage): Card[] {
  const [template] = elements(page.tree, ({ properties }) => 'dataCards' in properties);
  if (!template?.content) return [];
  return template.content.children.flatMap((card) => {
    assert.equal(card.type, 'element');
    if (card.type !== 'element') return [];
    const texts = (selector: string): string[] =>
      elements(card, ({ tagName, properties }) =>
        [tagName, ...[properties.className].flat()].includes(selector),
      ).map((element) => toString(element));
    const [link] = elements(card, ({ tagName }) => tagName === 'a');
    return {
      href: String(link?.properties.href),
      name: texts('h')[0] ?? '',
      kind: texts('kindname')[0] ?? '',
      facts: texts('dd'),
    };
  });
}

/** Whether an element is the mark of a reference on the same page. */
function isMark({ tagName, properties }: Element): boolean {
  return tagName === 'a' && String(properties['href']).startsWith('#ref-');
}

/** Addresses of the entities that texts and relations of a page link to, without those in the rows of lists. */
function linkedEntities(page: BuiltPage): Set<string> {
  const found = new Set<string>();
  visit(page.tree, 'element', (element) => {
    const classes = [element.properties.className].flat();
    if (classes.includes('view')) return 'skip';
    if (element.tagName === 'a' && classes.includes('ent'))
      found.add(String(element.properties.href).replace(/#.*/, ''));
    return element.tagName === 'footer' ? EXIT : undefined;
  });
  return found;
}
