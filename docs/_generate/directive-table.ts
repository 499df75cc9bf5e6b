import { directivesByName } from '../../src/markdown/directives/directives.ts';
import { code, markdownTable } from './markdown-table.ts';
import { commentsOfKeys } from './source-comments.ts';

const ofChart = '`id`, and each key of [a chart](charts.md)';

const colons = { text: ':', leaf: '::', container: ':::' } as const;

/** The directives: how to write each, and its attributes. */
export function directiveTable(): string {
  const comments = commentsOfKeys('directives');
  const rows = [...directivesByName].map(([name, { form, attributes }]) => [
    code(`${colons[form]}${name}{...}`),
    name === 'chart' ? ofChart : attributes.map(code).join(', '),
    comments.get(name) ?? '',
  ]);
  return markdownTable(['directive', 'attributes', 'shows'], rows);
}
