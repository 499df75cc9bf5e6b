import { defineField } from './define-field.ts';
import { defineKind } from './define-kind.ts';
import { founded, dissolved, headquarters, leaders } from './shared-fields.ts';

const { relation } = defineField;

export const organization = defineKind({
  id: 'organization',
  plural: 'Organizations',
  shape: 'hexagon',
  schemaOrg: 'Organization',
  followTheMoney: 'Organization',
  fields: [
    founded,
    dissolved,
    headquarters,
    relation('members', 'Member of', { followTheMoney: 'Membership' }),
    leaders,
  ],
});
