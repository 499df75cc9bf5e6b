import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';
import { founded, headquarters } from './shared-fields.ts';

const { relation } = defineField;

export const publisher = defineKind({
  id: 'publisher',
  plural: 'Publishers',
  shape: 'page',
  schemaOrg: 'NewsMediaOrganization',
  followTheMoney: 'Organization',
  fields: [
    founded,
    headquarters,
    relation('owner', 'Publishes', {
      to: ['company', 'organization'],
      flow: 'backward',
      followTheMoney: 'Ownership',
    }),
  ],
});
