import type { VitePlugin } from './vite-plugin.ts';

/** The module with `AstroComponentInstance`. */
const instanceModule = /\/astro\/dist\/runtime\/server\/render\/astro\/instance\.js$/;

/** A slot of a component, as it is kept from being rendered twice. */
const slotOnce = /this\.slotValues\[name\] = (\(\) => \{[^{}]*\{[^{}]*\}[^{}]*\});/;

/**
 * Gives each function that renders a slot a name before a component keeps it. V8 puts a function that is written where it
 * is assigned to a property into the old part of the heap, from where it holds on to its page until V8 next looks through
 * the whole heap.
 */
export function shortLivedSlots(): VitePlugin {
  return {
    name: 'dossier:short-lived-slots',
    transform(code, id) {
      if (!instanceModule.test(id)) return undefined;
      return code.replace(
        slotOnce,
        'const slotOnce = $1;\n      this.slotValues[name] = slotOnce;',
      );
    },
  };
}
