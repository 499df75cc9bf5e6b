import { chartSchema } from '../../model/records/chart.ts';
import { reportError } from '../document/document.ts';
import type { LeafDirectiveType } from './directive-type.ts';

/** `::chart{id=market-value}`: the chart. Embeds draw it, so that charts are numbered in reading order. */
export const chartDirective: LeafDirectiveType = {
  form: 'leaf',
  attributes: ['id', ...Object.keys(chartSchema.shape)],
  nodes({ node, attributes, at, document }) {
    const { id, ...overrides } = attributes;
    if (id) {
      const place = node.position ? { position: node.position } : {};
      return [
        {
          type: 'paragraph',
          children: [{ type: 'embed', to: `chart:${id}`, overrides, ...place }],
        },
      ];
    }
    const message = '`::chart` does not name a chart.';
    reportError(document, at, 'invalid-directive', message, 'Write `::chart{id=...}`.');
    return [];
  },
};
