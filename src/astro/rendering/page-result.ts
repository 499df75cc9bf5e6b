import type { AstroGlobal, SSRElement, SSRManifest, SSRResult } from 'astro';
import { withBase, writtenPath } from '../../model/addresses/path.ts';
import { PageGlobal } from './page-global.ts';

/** A page that is to be rendered. */
export interface RoutedPage {
  /** Its path with the base: `/repo/companies/tencent/`. */
  address: string;
  /** What its route gives it: its props, and the parameters of its path. */
  props: Record<string, unknown>;
  params: SSRResult['params'];
  /** Paths of the style sheets of its components, without the base. */
  styles: readonly string[];
}

/** What a page in a file has no part in: requests, and a content security policy that Astro would write. */
const unused = {
  request: new Request('http://localhost/'),
  response: { headers: new Headers() },
  cookies: undefined,
  shouldInjectCspMetaTags: false,
  cspDestination: 'meta',
  cspAlgorithm: 'SHA-256',
  directives: [],
  scriptHashes: [],
  scriptResources: [],
  styleHashes: [],
  styleResources: [],
  isStrictDynamic: false,
  scriptDirective: { resources: [], hashes: [], strictDynamic: false },
  styleDirective: { resources: [], hashes: [] },
} satisfies Partial<SSRResult>;

/**
 * What Astro's runtime knows of a page, and what it notes down about it while it renders it (`createResult` in
 * core/fetch/fetch-state.js of Astro 7.3).
 * @param moduleId Of the component of the page.
 */
export function pageResult(
  manifest: SSRManifest,
  moduleId: string | undefined,
  { address, params, styles }: RoutedPage,
): SSRResult {
  const { base, componentMetadata } = manifest;
  const component = moduleId === undefined ? undefined : componentMetadata.get(moduleId);
  const addressOf = (file: string): string => withBase(writtenPath(`/${file}`), base);
  const sheets = styles.map((file): SSRElement => ({
    props: { rel: 'stylesheet', href: addressOf(file) },
    children: '',
  }));
  const result: SSRResult = {
    ...unused,
    base,
    userAssetsBase: manifest.userAssetsBase,
    cancelled: false,
    clientDirectives: manifest.clientDirectives,
    inlinedScripts: manifest.inlinedScripts,
    componentMetadata,
    compressHTML: manifest.compressHTML,
    // Components that use what is missing find out why.
    createAstro: (props, slots) => new PageGlobal(result, props, slots) as unknown as AstroGlobal,
    links: new Set(),
    scripts: new Set(),
    styles: new Set(sheets),
    params,
    partial: false,
    pathname: address,
    renderers: manifest.renderers,
    async resolve(id) {
      const file = manifest.entryModules[id];
      if (!file) throw new Error(`Astro has compiled no script for ${id}.`);
      return addressOf(file);
    },
    key: manifest.key,
    trailingSlash: manifest.trailingSlash,
    getServerIslandNameMap: async () => new Map(),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: false,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedServerIslandRuntime: false,
      headInTree: component?.containsHead ?? false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: (component?.propagation ?? 'none') !== 'none',
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  return result;
}
