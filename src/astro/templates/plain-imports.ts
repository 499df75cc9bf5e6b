import type { VitePlugin } from './vite-plugin.ts';

/** The module with the function that Vite wraps around each import on demand. */
const helper = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*"[^"]*\/preload-helper\b[^"]*";/;

/** An import on demand in that function: `__vitePreload(() => import("./a.js"), __VITE_PRELOAD__)`. */
const wrapped =
  /\(\(\) => (import\("[^"]*"\)(?:\.then\(\((\w+)\) => \2\.\w+\))?), __VITE_PRELOAD__\)/;
/** The same of a module of which only some exports are used, which Vite writes out. */
const wrappedNames =
  /\(async \(\) => \{\s*const \{[^{}]*\} = await (import\("[^"]*"\));\s*return \{[^{}]*\};\s*\}, __VITE_PRELOAD__\)/;

/**
 * Leaves imports on demand as they are written. Vite wraps each in a function that first preloads what the module itself
 * imports. That is little here, and the function is larger than the code of a page that needs nothing else.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'dossier:plain-imports',
    renderChunk(code) {
      const [, name] = helper.exec(code) ?? [];
      if (name === undefined) return null;
      const unwrapped = [wrapped, wrappedNames].reduce(
        (text, { source }) =>
          text.replaceAll(new RegExp(String.raw`\b${name}${source}`, 'g'), '$1'),
        code.replace(helper, ''),
      );
      if (!unwrapped.includes(`${name}(`)) return unwrapped;
      // An import in another form keeps a function, which only calls it.
      return `const ${name} = (load) => load();\n${unwrapped.replaceAll('__VITE_PRELOAD__', 'undefined')}`;
    },
    generateBundle(_, files) {
      for (const name of Object.keys(files)) {
        if (/\/preload-helper\b/.test(name)) delete files[name];
      }
    },
  };
}
