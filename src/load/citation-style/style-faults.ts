import type { Position } from '../../model/problems/problem.ts';
import type { StyleElement } from '../../model/sources/citation-style.ts';
import { didYouMeanOr, nearest } from '../../model/problems/nearest.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import type { StyleFault, StyleXml } from './style-xml.ts';

/** What may stand in the layout of a bibliography or in a macro (CSL 1.0.2). */
const rendering: ReadonlySet<string> = new Set(
  `choose date date-part else else-if et-al group if institution institution-part key label layout macro name name-part
  names number sort substitute text`.split(/\s+/),
);

/** Elements that one reference may need. The longest styles of the CSL project need 1,700. */
const maxElements = 20_000;

/** The first fault that would keep a style from writing a bibliography. */
export function findStyleFault({ root, at }: StyleXml): StyleFault | undefined {
  if (!root) return undefined;
  const placeOf = (element: StyleElement): Position => at.get(element) ?? startOfText;
  const parent = parentOf(root);
  const layout = childOf(childOf(root, 'bibliography'), 'layout');
  if (!layout && parent) {
    const message = `The style only refers to another one: ${parent}.`;
    return { ...placeOf(root), message, fix: 'Put the file of that style into the folder.' };
  }
  if (!layout) {
    const message =
      'The style has no `<bibliography>` with a `<layout>`, so it cannot write lists.';
    return { ...placeOf(root), message, fix: 'Choose a style with a bibliography.' };
  }
  return findMacroFault(root, layout, placeOf);
}

/** The parts of a layout, and the macros that it calls, each once. Callers come before what they call. */
export function reachedMacros(root: StyleElement): Set<string> {
  const macros = macrosOf(root);
  const reached = new Set<string>();
  const waiting = root.children.filter((each) => nameOf(each) === 'bibliography');
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue;
    waiting.push(...next.children);
    const { macro } = next.attrs;
    if (macro === undefined || reached.has(macro)) continue;
    reached.add(macro);
    const called = macros.get(macro);
    if (called) waiting.push(called);
  }
  return reached;
}

function findMacroFault(
  root: StyleElement,
  layout: StyleElement,
  placeOf: (element: StyleElement) => Position,
): StyleFault | undefined {
  const macros = macrosOf(root);
  const sizesOf = new Map<string, number>();
  const open = new Set<string>();
  let fault: StyleFault | undefined;
  const refuse = (element: StyleElement, message: string, fix: string): number => {
    fault ??= { ...placeOf(element), message, fix };
    return 0;
  };
  const sizeOf = (element: StyleElement): number => {
    if (fault) return 0;
    if (!rendering.has(element.name)) {
      const near = nearest(element.name, rendering);
      const fix = near ? `Did you mean \`<${near}>\`?` : 'Remove it.';
      return refuse(element, `CSL has no element \`<${element.name}>\` here.`, fix);
    }
    const parts = element.children.filter((each) => typeof each !== 'string');
    const { macro } = element.attrs;
    const called = macro === undefined ? 0 : sizeOfMacro(macro, element);
    const sizes = parts.map(sizeOf);
    // Only one branch of a choice is taken.
    const own = element.name === 'choose' ? Math.max(0, ...sizes) : sum(sizes);
    const size = 1 + called + own;

    if (size <= maxElements) return size;
    const message = `Its macros call each other so often that a reference has more than ${maxElements.toLocaleString('en')} parts.`;
    return refuse(element, message, 'Simplify the style.');
  };
  const sizeOfMacro = (name: string, caller: StyleElement): number => {
    const known = sizesOf.get(name);
    if (known !== undefined) return known;
    const macro = macros.get(name);
    if (!macro) {
      const fix = didYouMeanOr(name, macros, 'Add the macro, or remove the call.');
      return refuse(caller, `The style has no macro \`${name}\`.`, fix);
    }
    if (open.has(name))
      return refuse(caller, `The macro \`${name}\` calls itself.`, 'Remove the call.');
    open.add(name);
    const size = sizeOf(macro);
    open.delete(name);
    sizesOf.set(name, size);
    return size;
  };
  sizeOf(layout);
  return fault;
}

function macrosOf(root: StyleElement): Map<string, StyleElement> {
  const elements = root.children.filter((each) => typeof each !== 'string');
  const macros = elements.filter(({ name }) => name === 'macro');
  return new Map(macros.map((macro) => [macro.attrs['name'] ?? '', macro]));
}

/** The style that a dependent one stands for: most styles of journals are such names for another. */
function parentOf(root: StyleElement): string | undefined {
  const links = childOf(root, 'info')?.children ?? [];
  const link = links.find(
    (each) => typeof each !== 'string' && each.attrs['rel'] === 'independent-parent',
  );
  return typeof link === 'object' ? link.attrs['href'] : undefined;
}

function childOf(element: StyleElement | undefined, name: string): StyleElement | undefined {
  const found = element?.children.find((each) => nameOf(each) === name);
  return typeof found === 'object' ? found : undefined;
}

function nameOf(each: StyleElement | string): string {
  return typeof each === 'string' ? '' : each.name;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
