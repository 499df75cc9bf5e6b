import { definePageType } from '../page-type/page-type.ts';
import { correctionsPage } from './corrections-page.ts';

export const correctionsPageType = definePageType({
  id: 'corrections',
  views: ({ graph }) => correctionsPage(graph),
  isInSitemap: () => true,
  frame: ({ path }, { labels }) => ({ title: labels.corrections, current: path }),
});
