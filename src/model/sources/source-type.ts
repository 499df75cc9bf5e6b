import { upperInitial } from '../text/initials/upper-initial.ts';
import { isLabelKey, type Labels } from '../labels/labels.ts';

/** A CSL type in words: `article-newspaper` is a newspaper article, and `musical_score`, which has no label, a musical score. */
export function sourceTypeName(type: string, labels: Labels): string {
  const [first = '', ...others] = type.split(/[_-]+/).filter(Boolean);
  const key = `type${[first, ...others].map(upperInitial).join('')}`;
  return isLabelKey(key) ? labels[key] : [upperInitial(first), ...others].join(' ');
}
