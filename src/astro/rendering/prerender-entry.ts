// The entry of compiled templates: Astro's own, by which Astro itself would write the pages, and our way to make one.
export { app } from 'astro/entrypoints/prerender';
export { renderPage } from './render-page.ts';
