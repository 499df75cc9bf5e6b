import { defineConfig } from 'astro/config';
import { dossier } from './src/astro/integration.ts';
import { optionsFromEnvironment } from './src/publish/site-options.ts';

// Site, base and all that depends on the content folder are set by the integration: see src/astro/integration.ts.
export default defineConfig({
  integrations: [dossier(optionsFromEnvironment(process.env))],
});
