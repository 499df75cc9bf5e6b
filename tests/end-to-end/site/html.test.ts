import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { builtSite } from '../built-site.ts';
import { siteNames } from '../../sites.ts';
import { laterFile } from '../../../src/outputs/later/later-parts.ts';
import { elements, pagesOf, wholePage } from './pages-of.ts';

/** One configuration for all pages: to make it again for each takes a quarter of the time. */
class OneConfiguration extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(name: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#resolved ??= super.getConfigFor(name));
  }
}

const validator = new HtmlValidate(
  new OneConfiguration({
    extends: ['html-validate:standard'],
    rules: {
      // These style rules are for HTML written by hand; Astro writes this.
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
    },
  }),
);

for (const name of siteNames) {
  const siteDir = builtSite(name);

  test(`${name}: html-validate finds no error on any page`, async () => {
    const names = globSync('**/*.html', { cwd: siteDir });
    const files = names.map((file) => join(siteDir, file));
    const report = await validator.validateMultipleFiles(files);
    for (const file of names.filter((each) => existsSync(join(siteDir, laterFile(each))))) {
      const whole = await validator.validateString(wholePage(siteDir, file), `${file}, whole`);
      report.results.push(...whole.results);
    }
    const errors = report.results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId} ${message}`,
      ),
    );
    assert.ok(files.length > 15);
    assert.deepEqual(errors.slice(0, 20), []);
  });

  test(`${name}: the head of each page begins with a policy that lets it load files of the site alone`, () => {
    const pages = pagesOf(siteDir);
    const wrong = pages.filter(({ tree }) => {
      const [head] = elements(tree, ({ tagName }) => tagName === 'head');
      const first = head?.children.find(({ type }) => type === 'element');
      const { httpEquiv, content } = first && 'properties' in first ? first.properties : {};
      const [others, ...directives] = String(content).split('; ');
      const isOwn = directives.every((each) =>
        /^[a-z-]+( '(self|none|wasm-unsafe-eval)')+$/.test(each),
      );
      return (
        String(httpEquiv).toLowerCase() !== 'content-security-policy' ||
        others !== "default-src 'none'" ||
        !isOwn
      );
    });
    assert.deepEqual(
      wrong.map(({ file }) => file),
      [],
    );
  });

  test(`${name}: a list of one entry offers no order and no filters`, () => {
    const lists = pagesOf(siteDir).flatMap((page) =>
      elements(page.tree, ({ tagName }) => tagName === 'dossier-list').map((list) => [
        page.file,
        elements(list, ({ properties }) => properties['dataRow'] !== undefined).length,
      ]),
    );
    assert.ok(lists.length > 0);
    assert.deepEqual(
      lists.filter(([, count]) => Number(count) < 2),
      [],
    );
  });

  test(`${name}: nothing is inline: no style attribute, no handler, no script without a file`, () => {
    const wrong = pagesOf(siteDir).flatMap((page) =>
      elements(page.tree, ({ tagName, properties }) => {
        const handlers = Object.keys(properties).some((key) => /^on[A-Z]/.test(key));
        const inline =
          tagName === 'script' && !properties.src && properties.type !== 'application/ld+json';
        return handlers || inline || tagName === 'style' || 'style' in properties;
      }).map((element) => `${page.path} <${element.tagName}>`),
    );
    assert.deepEqual(wrong.slice(0, 10), []);
  });

  test(`${name}: each page has one h1, a title, a description, a canonical address and Open Graph tags`, () => {
    const pages = pagesOf(siteDir).filter((page) => elements(page.tree, isRefresh).length === 0);
    const lacking = pages.flatMap((page) => {
      const has = (holds: Parameters<typeof elements>[1]): boolean =>
        elements(page.tree, holds).length === 1;
      const complete =
        has(({ tagName }) => tagName === 'h1') &&
        has(
          ({ tagName, properties }) =>
            tagName === 'link' && properties.rel?.toString() === 'canonical',
        ) &&
        has(({ properties }) => properties.name === 'description' && Boolean(properties.content)) &&
        ['og:title', 'og:type', 'og:url', 'og:description'].every((property) =>
          has(({ properties }) => properties.property === property && Boolean(properties.content)),
        );
      return complete ? [] : [page.path];
    });
    assert.deepEqual(lacking, []);
  });

  test(`${name}: no heading of a column runs into its unit`, () => {
    const heads = pagesOf(siteDir).flatMap(({ path, tree }) =>
      elements(tree, ({ tagName }) => tagName === 'th').map(({ children }) => ({ path, children })),
    );
    const wrong = heads.flatMap(({ path, children: [label, unit] }) => {
      if (label?.type !== 'text' || unit?.type !== 'element' || unit.tagName !== 'small') return [];
      return /^\s/.test(toString(unit)) ? [] : [`${path} ${label.value}${toString(unit)}`];
    });
    assert.deepEqual([...new Set(wrong)], []);
  });

  test(`${name}: the arrows behind a reference are in one line with its last word`, () => {
    const apart = pagesOf(siteDir).flatMap(({ path, tree }) => {
      const isArrow = (node: ElementContent | undefined): boolean =>
        node?.type === 'element' && String(node.properties.className) === 'back';
      return elements(tree, ({ tagName }) => tagName === 'li').flatMap(({ children }) => {
        const before = children[children.findIndex(isArrow) - 1];
        return !before || /(?:^|\S)\u00a0$/.test(toString(before)) ? [] : [path];
      });
    });
    assert.deepEqual([...new Set(apart)], []);
  });

  test(`${name}: each page has JSON-LD, which parses and has a type and address`, () => {
    const pages = pagesOf(siteDir).filter((page) => elements(page.tree, isRefresh).length === 0);
    const nodes = pages.flatMap((page) =>
      elements(page.tree, ({ properties }) => properties.type === 'application/ld+json').map(
        (element) => {
          const [text] = element.children;
          return JSON.parse(text?.type === 'text' ? text.value : '') as Record<string, unknown>;
        },
      ),
    );
    assert.equal(nodes.length, pages.length);
    const wrong = nodes.filter(
      (node) => node['@context'] !== 'https://schema.org' || !node['@type'] || !node['url'],
    );
    assert.deepEqual(wrong, []);
  });
}

function isRefresh({ properties }: { properties: Record<string, unknown> }): boolean {
  return String(properties['httpEquiv']) === 'refresh';
}
