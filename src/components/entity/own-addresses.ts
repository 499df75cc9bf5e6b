import type { EntityView } from '../../views/entity/entity-view.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { hostOf } from '../../model/addresses/shown-address.ts';

/** A link to another site, with its label and text. */
export interface OwnAddress {
  label: string;
  text: string;
  href: string;
}

/** Addresses of an entity on other sites: its own website, its Wikidata item. */
export function ownAddresses(
  view: Pick<EntityView, 'website' | 'wikidata'>,
  labels: Labels,
): OwnAddress[] {
  const { website, wikidata } = view;
  const isWeb = website !== undefined && /^https?:/i.test(website);
  return [
    ...(isWeb ? [{ label: labels.website, text: hostOf(website), href: website }] : []),
    ...(wikidata && /^Q\d+$/.test(wikidata)
      ? [
          {
            label: labels.wikidata,
            text: wikidata,
            href: `https://www.wikidata.org/wiki/${wikidata}`,
          },
        ]
      : []),
  ];
}
