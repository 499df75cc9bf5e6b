import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';

const { number, date, relation, symmetric } = defineField;

export const product = defineKind({
  id: 'product',
  plural: 'Products',
  shape: 'diamond',
  schemaOrg: 'Product',
  followTheMoney: 'Asset',
  fields: [
    date('launched', 'start', { schemaOrg: 'releaseDate' }),
    date('discontinued', 'end'),
    number('users'),
    relation('developer', 'Products', { to: ['company'], flow: 'backward' }),
    symmetric('competitors'),
  ],
});
