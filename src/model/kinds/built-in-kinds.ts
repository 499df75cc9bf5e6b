import type { FieldDefinition, FieldType } from './field.ts';
import type { Kind } from './kind.ts';
import type { KindId } from './kind-id.ts';
import type { KindShape } from './kind-shapes.ts';
import { labelFromId } from './label-from-id.ts';

/** The built-in kinds of the contract (section 4). */
export const builtInKinds: readonly Kind[] = [
  kind('company', 'Company', 'Companies', 'square', 'Corporation', 'Company', [
    field('founded', 'date'),
    field('dissolved', 'date'),
    field('headquarters', 'text'),
    field('industry', 'text'),
    field('tickers', 'text'),
    field('employees', 'number'),
    relation('owns', 'Owned by'),
    relation('founders', 'Founder of', ['person']),
    relation('leaders', 'Leads', ['person']),
    symmetric('competitors'),
    symmetric('partners'),
  ]),
  kind('organization', 'Organization', 'Organizations', 'hexagon', 'Organization', 'Organization', [
    field('founded', 'date'),
    field('dissolved', 'date'),
    field('headquarters', 'text'),
    relation('members', 'Member of'),
    relation('leaders', 'Leads', ['person']),
  ]),
  kind('agency', 'Agency', 'Agencies', 'triangle', 'GovernmentOrganization', 'PublicBody', [
    field('founded', 'date'),
    field('jurisdiction', 'text'),
    relation('parent', 'Oversees', ['agency']),
    relation('regulates', 'Regulated by'),
    relation('enforces', 'Enforced by', ['law']),
    relation('leaders', 'Leads', ['person']),
  ]),
  kind('person', 'Person', 'People', 'disc', 'Person', 'Person', [
    field('born', 'date'),
    field('died', 'date'),
    field('nationality', 'text'),
    field('occupation', 'text'),
    relation('employer', 'People', ['company', 'agency', 'organization', 'publisher']),
  ]),
  kind('law', 'Law', 'Laws', 'lines', 'Legislation', 'Thing', [
    field('proposed', 'date'),
    field('passed', 'date'),
    field('effective', 'date'),
    field('repealed', 'date'),
    field('jurisdiction', 'text'),
    field('citation', 'text'),
    relation('replaces', 'Replaced by', ['law']),
    relation('affects', 'Affected by'),
  ]),
  kind('product', 'Product', 'Products', 'diamond', 'Product', 'Asset', [
    field('launched', 'date'),
    field('discontinued', 'date'),
    field('users', 'number'),
    relation('developer', 'Products', ['company']),
    symmetric('competitors'),
  ]),
  kind('publisher', 'Publisher', 'Publishers', 'page', 'NewsMediaOrganization', 'Organization', [
    field('founded', 'date'),
    field('headquarters', 'text'),
    relation('owner', 'Publishes', ['company', 'organization']),
  ]),
  kind('place', 'Place', 'Places', 'pin', 'Place', 'Address', [
    field('country', 'text'),
    field('coordinates', 'text'),
    relation('within', 'Contains', ['place']),
  ]),
  kind('event', 'Event', 'Events', 'cross', 'Event', 'Event', [
    { ...field('date', 'date'), required: true },
    field('endDate', 'date', 'End date'),
    field('location', 'text'),
    field('outcome', 'text'),
    relation('involves', 'Events'),
    relation('authority', 'Actions', ['agency']),
    relation('under', 'Invoked in', ['law']),
  ]),
];

function kind(
  id: KindId,
  label: string,
  plural: string,
  shape: KindShape,
  schemaOrg: string,
  followTheMoney: string,
  fields: FieldDefinition[],
): Kind {
  return {
    id,
    label,
    plural,
    folder: plural.toLowerCase(),
    shape,
    schemaOrg,
    followTheMoney,
    fields,
  };
}

function field(id: string, type: FieldType, label = labelFromId(id)): FieldDefinition {
  return { id, type, label, to: [], symmetric: false, required: false };
}

function relation(id: string, inverse: string, to: KindId[] = []): FieldDefinition {
  return { ...field(id, 'relation'), inverse, to };
}

function symmetric(id: string): FieldDefinition {
  return { ...field(id, 'relation'), inverse: labelFromId(id), symmetric: true };
}
