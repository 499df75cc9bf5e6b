import type { AstroUserConfig } from 'astro';

/** A plugin for the Vite that Astro comes with. */
export type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;
