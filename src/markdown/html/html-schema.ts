import { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import { removedElements } from '../tree/removed-elements.ts';

/** Attribute that marks an element of the site while authors' HTML is cleaned around it. */
export const stashAttribute = 'dataStash';

const withheld = ['input', 'picture', 'source', 'h1'];
const gitHubElements = (defaultSchema.tagNames ?? []).filter((name) => !withheld.includes(name));
const moreElements =
  'abbr aside bdi bdo caption cite col colgroup data dfn figcaption figure mark small time u wbr'.split(
    ' ',
  );

/**
 * The allow-list for authors' HTML: GitHub's elements without forms, plus figures, marks and dates. No ids, classes or
 * styles: with them a text could imitate parts of the site or shadow an id that scripts look up.
 */
export const authorSchema: Schema & { tagNames: string[]; attributes: Record<string, string[]> } = {
  ...defaultSchema,
  clobber: [],
  required: {},
  strip: removedElements,
  tagNames: [...gitHubElements, ...moreElements],
  attributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href'],
    blockquote: ['cite'],
    data: ['value'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    td: ['colSpan', 'rowSpan', 'headers'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    time: ['dateTime'],
  },
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
};

/** The same list plus the marks of stashed elements. */
export const cleaningSchema: Schema = {
  ...authorSchema,
  attributes: {
    ...authorSchema.attributes,
    '*': [...(authorSchema.attributes['*'] ?? []), stashAttribute],
  },
};
