import type { EntityView } from '../../views/entity/entity-view.ts';
import type { Labels } from '../../model/labels/labels.ts';

export interface OwnAddress {
  label: string;
  text: string;
  href: string;
}

/** Where an entity is to be found elsewhere: its own site, its Wikidata item. */
export function ownAddresses(
  view: Pick<EntityView, 'website' | 'wikidata'>,
  labels: Labels,
): OwnAddress[] {
  const { website, wikidata } = view;
  const host =
    website && /^https?:/i.test(website) && URL.parse(website)?.hostname.replace(/^www\./, '');
  return [
    ...(website && host ? [{ label: labels.website, text: host, href: website }] : []),
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
