import type { SSRResult } from 'astro';
import { PageSlots, type SlotValues } from './page-slots.ts';

/**
 * The `Astro` of a component: what Astro gives it, as far as that does not come with a request.
 *
 * A class, where Astro makes objects with accessors for each page. V8 keeps the accessors of an object literal in the old
 * part of the heap. From there they hold on to all that they can see, the page with its whole tree, until V8 next looks
 * through the whole heap. Those of a class are made once.
 */
export class PageGlobal {
  /** The component, which sets this. */
  self: unknown = null;
  readonly props: Record<string, unknown>;
  readonly #result: SSRResult;
  readonly #slotValues: SlotValues | null;
  #slots: PageSlots | undefined;

  constructor(result: SSRResult, props: Record<string, unknown>, slotValues: SlotValues | null) {
    this.#result = result;
    this.props = props;
    this.#slotValues = slotValues;
  }

  get slots(): PageSlots {
    this.#slots ??= new PageSlots(this.#result, this.#slotValues ?? {});
    return this.#slots;
  }

  get params(): SSRResult['params'] {
    return this.#result.params;
  }

  /** The address of the page, without the origin of its site, which templates do not depend on. */
  get url(): URL {
    return new URL(this.#result.pathname, 'http://localhost');
  }
}

/** What Astro tells of a request, answers it with, or takes from a configuration that templates do not depend on. */
const missing = [
  ...['request', 'cookies', 'session', 'clientAddress', 'originPathname', 'locals', 'csp', 'cache'],
  ...['response', 'redirect', 'rewrite', 'callAction', 'getActionResult', 'logger'],
  ...['currentLocale', 'preferredLocale', 'preferredLocaleList', 'routePattern', 'isPrerendered'],
  ...['site', 'generator'],
];

for (const name of missing) {
  Object.defineProperty(PageGlobal.prototype, name, {
    get(): never {
      throw new Error(
        `\`Astro.${name}\` is not there: the pages of a site are made without requests. What they show comes as \`Astro.props\`.`,
      );
    },
  });
}
