import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';

const { text, relation } = defineField;

export const place = defineKind({
  id: 'place',
  plural: 'Places',
  shape: 'pin',
  schemaOrg: 'Place',
  followTheMoney: 'Address',
  fields: [
    text('country', { followTheMoney: ['country'] }),
    text('coordinates', { followTheMoney: ['latitude', 'longitude'] }),
    relation('within', 'Contains', {
      to: ['place'],
      flow: 'backward',
      schemaOrg: 'containedInPlace',
    }),
  ],
});
