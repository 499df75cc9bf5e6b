import assert from 'node:assert/strict';
import test from 'node:test';
import type { SSRManifest, SSRResult } from 'astro';
import {
  createComponent,
  markHTMLString,
  renderComponent,
  renderHead,
  renderTemplate,
  renderToString,
} from 'astro/runtime/server/index.js';
import { pageResult, type RoutedPage } from '../../../src/astro/rendering/page-result.ts';

type Component = Parameters<typeof renderToString>[1];

/** What of a manifest a page asks for. */
const manifest = {
  base: '/repo/',
  userAssetsBase: undefined,
  clientDirectives: new Map(),
  inlinedScripts: new Map(),
  componentMetadata: new Map(),
  compressHTML: true,
  entryModules: { 'script.ts': '_astro/script.js' },
  renderers: [],
  key: undefined as never,
  trailingSlash: 'always',
} satisfies Partial<SSRManifest> as unknown as SSRManifest;

const routed: RoutedPage = {
  address: '/repo/companies/tencent/',
  props: { name: 'Tencent' },
  params: { id: 'tencent' },
  styles: ['_astro/article.css'],
};

async function rendered(component: Component, result = resultOf()): Promise<string> {
  return String(await renderToString(result, component, routed.props, {}, true));
}

function resultOf(): SSRResult {
  return pageResult(manifest, undefined, routed);
}

type Made = ReturnType<typeof renderTemplate>;

/** The `Astro` that Astro's compiler asks for in each component. */
type AstroOf = ReturnType<SSRResult['createAstro']>;

function componentOf(make: (astro: AstroOf, result: SSRResult) => Made | Promise<Made>): Component {
  return createComponent((result: SSRResult, props: object, slots: Record<string, unknown>) =>
    make(result.createAstro(props, slots), result),
  );
}

test('a component has its props, its address and its slots', async () => {
  const box = componentOf(
    async ({ slots }) =>
      renderTemplate`<b>${String(slots.has('none'))}</b>${markHTMLString((await slots.render('default')) ?? '')}`,
  );
  const page = componentOf(({ props, params, url }, result) => {
    const words = `${props['name']} ${params['id']} ${url.pathname}`;
    return renderTemplate`<html><head>${renderHead()}</head>${renderComponent(result, 'Box', box, {}, { default: () => renderTemplate`<i>${words}</i>` })}</html>`;
  });
  assert.equal(
    await rendered(page),
    '<!DOCTYPE html><html><head><link rel="stylesheet" href="/repo/_astro/article.css"></head>' +
      '<b>false</b><i>Tencent tencent /repo/companies/tencent/</i></html>',
  );
});

test('what comes with a request is not there, and says so', async () => {
  const page = componentOf(({ request }) => renderTemplate`<p>${request.url}</p>`);
  await assert.rejects(rendered(page), /`Astro\.request` is not there: .* without requests/);
});

test('a script has the address that Astro gave it', async () => {
  assert.equal(await resultOf().resolve('script.ts'), '/repo/_astro/script.js');
  await assert.rejects(async () => await resultOf().resolve('other.ts'), /no script for other\.ts/);
});
