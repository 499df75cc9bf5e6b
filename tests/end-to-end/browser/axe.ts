import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Its own value would be sent back. */
const script = `${readFileSync(axeFile, 'utf8')};0`;

/** The rules that depend on colours. Other colours change what they find, and nothing else of a page. */
export const colorRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What readers may see of a part that a script opens, each by its name: the colours, and a small window. */
export const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 px': { viewport: { width: 320, height: 700 } },
};

interface Axe {
  run(within: string, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/**
 * The violations that axe finds, each with the first element that has it.
 * @param within CSS selector of the part to check.
 * @param rules the rules to check; axe's default rules if absent.
 * @param also rules to check beside the default ones.
 */
export async function axeViolations(
  page: Page,
  {
    within = 'html',
    rules,
    also = [],
  }: { within?: string; rules?: readonly string[]; also?: readonly string[] } = {},
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // Not as a script element, which the policy of the page blocks, and which takes twice the time.
  if (!isThere) await page.evaluate(script);
  return page.evaluate(
    async ([selector, options]) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(selector, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    [
      within,
      {
        // What passes would be described node by node, which takes as long as the rules.
        resultTypes: ['violations'],
        selectors: false,
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
        rules: Object.fromEntries(also.map((rule) => [rule, { enabled: true }])),
      },
    ] as const,
  );
}
