/**
 * The workflow that publishes a project with GitHub Pages.
 * @param actions Each action with the commit it is pinned to.
 */
export function pagesWorkflow(actions: Readonly<Record<string, string>>): string {
  const use = (name: string): string => {
    const pinned = actions[name];
    if (pinned === undefined) throw new Error(`${name} is not pinned.`);
    return pinned;
  };
  return `name: Check, build and publish

on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
      - uses: ${use('actions/checkout')}
      - uses: ${use('actions/setup-node')}
        with:
          node-version: 24
      # The lockfile names exact versions. \`npm install\` writes it; commit it.
      - run: if [ -f package-lock.json ]; then npm ci; else npm install; fi
      # What builds keep for later ones.
      - uses: ${use('actions/cache')}
        with:
          path: node_modules/.cache/dossier
          key: dossier-\${{ hashFiles('package-lock.json') }}-\${{ github.run_id }}
          restore-keys: dossier-\${{ hashFiles('package-lock.json') }}-
      - id: pages
        if: github.event_name != 'pull_request'
        uses: ${use('actions/configure-pages')}
      - if: failure() && steps.pages.conclusion == 'failure'
        run: echo "::error title=GitHub Pages is off::Choose “GitHub Actions” under Settings → Pages → Source. Then come back to this run and choose “Re-run all jobs”."
      - run: npx dossier check --format github
      # Pictures with titles in Chinese, Japanese, Korean, Hindi, Thai and other scripts need fonts that the runner lacks.
      # If the build warns of it, remove the # from the next line, and list the packages that it names:
      # - run: sudo apt-get update && sudo apt-get install --yes fonts-noto-cjk fonts-noto-core
      - run: npx dossier build --site "$SITE" --base "$BASE"
        env:
          SITE: \${{ steps.pages.outputs.origin || 'http://localhost:4321' }}
          BASE: \${{ steps.pages.outputs.base_path || '/' }}
      - uses: ${use('actions/upload-pages-artifact')}
        if: github.event_name != 'pull_request'
        with:
          path: dist

  deploy:
    needs: build
    if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    concurrency:
      group: pages
      cancel-in-progress: false
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: ${use('actions/deploy-pages')}
`;
}
