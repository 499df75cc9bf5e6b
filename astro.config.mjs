import { defineConfig } from 'astro/config';
import { dossier } from './src/integration.ts';
import { optionsFromEnvironment } from './src/site-options.ts';

// Site, base and all that depends on the content folder are set by the integration: see src/integration.ts.
export default defineConfig({
  integrations: [dossier(optionsFromEnvironment(process.env))],
});
