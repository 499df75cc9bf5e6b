import { hash } from 'node:crypto';
import { error, type Problem } from '../../model/problems/problem.ts';
import type { CitationStyle, StyleElement } from '../../model/sources/citation-style.ts';
import { withDayBeforeMonth } from './day-before-month.ts';
import { findStyleFault, reachedMacros } from './style-faults.ts';
import { styleLocale } from './style-locale.ts';
import { readStyleXml } from './style-xml.ts';

/**
 * Reads a CSL style, for references in a language.
 * @param file The file of the folder that it is; absent for a bundled one.
 */
export function readCitationStyle(
  text: string,
  language: string,
  file?: string,
): { style?: CitationStyle; problems: Problem[] } {
  const xml = readStyleXml(text);
  const fault = xml.fault ?? findStyleFault(xml);
  if (fault) {
    const { line, column, message, fix } = fault;
    const at = { file: file ?? '', line, column };
    return { problems: [error(at, 'invalid-bibliography', message, fix)] };
  }
  if (!xml.root) return { problems: [] };
  const locale = styleLocale(language);
  const list = rulesOfList(xml.root);
  const rules = locale.locale.startsWith('en') ? list : inOrderOf(locale.locale, list);
  const digest = hash('sha256', JSON.stringify([rules, locale]), 'base64url');
  return { style: { digest, ...(file && { file }), rules, language, ...locale }, problems: [] };
}

/**
 * What writes one entry of a list. Marks in the text stay numbers, and lists have their own order and numbers, so rules
 * for marks, for sorting and for numbering are left out. They would take most of the time.
 */
function rulesOfList(root: StyleElement): StyleElement {
  const reached = reachedMacros(root);
  const kept = root.children.flatMap((each): StyleElement[] => {
    if (typeof each === 'string' || each.name === 'citation') return [];
    return each.name !== 'macro' || reached.has(each.attrs['name'] ?? '') ? [each] : [];
  });
  return withoutNumbering({ ...root, children: [...kept, noMarks] });
}

/** Processors expect rules for marks. */
const noMarks: StyleElement = element('citation', element('layout', element('text')));

function element(name: string, ...children: StyleElement[]): StyleElement {
  return { name, attrs: name === 'text' ? { value: '-' } : {}, children };
}

function withoutNumbering(parent: StyleElement): StyleElement {
  return {
    ...parent,
    children: parent.children.flatMap((each): (StyleElement | string)[] => {
      if (typeof each === 'string') return [each];
      const isOrder = parent.name === 'bibliography' && each.name === 'sort';
      const isNumber = each.attrs['variable'] === 'citation-number';
      return isOrder || isNumber ? [] : [withoutNumbering(each)];
    }),
  };
}

/** The rules of a style without what only English has; the order of dates stays that of a style in another language. */
function inOrderOf(locale: string, list: StyleElement): StyleElement {
  const rules = withoutTitleCase(list);
  const isEnglish = (list.attrs['default-locale'] ?? 'en').startsWith('en');
  return isEnglish ? withDayBeforeMonth(rules, locale) : rules;
}

/** Words for roles and parts of works, which only English writes with capitals: `(A c. di)` in Italian, not `(A c. Di)`. */
function withoutTitleCase({ name, attrs, children }: StyleElement): StyleElement {
  const isWords = name === 'label' || 'term' in attrs;
  return {
    name,
    attrs:
      isWords && attrs['text-case'] === 'title'
        ? { ...attrs, 'text-case': 'capitalize-first' }
        : attrs,
    children: children.map((each) => (typeof each === 'string' ? each : withoutTitleCase(each))),
  };
}
