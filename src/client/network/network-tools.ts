import { writeCount } from '../page/words.ts';
import { plainName } from './plain-name.ts';
import type { NetworkFocus } from './network-focus.ts';
import type { NetworkFrame } from './network-frame.ts';

/** One drawing of a network, with its parts that react. */
export interface NetworkDrawing {
  svg: SVGSVGElement;
  focus: NetworkFocus;
  frame: NetworkFrame;
}

/** Adds a field that finds names and buttons that enlarge the drawing. Their words are in the attributes of the filters. */
export function offerTools(filters: HTMLElement, drawings: readonly NetworkDrawing[]): void {
  const { labelFind = '', labelLarger = '', labelSmaller = '', labelWhole = '' } = filters.dataset;
  const tools = document.createElement('div');
  tools.className = 'net-tools';
  const field = document.createElement('input');
  field.type = 'search';
  field.placeholder = labelFind;
  field.ariaLabel = labelFind;
  // A number needs no words, which each page with a network would have to bring.
  const found = document.createElement('output');
  tools.append(
    field,
    found,
    buttonFor('+', labelLarger, () => drawings.forEach(({ frame }) => frame.zoom(1.5))),
    buttonFor('−', labelSmaller, () => drawings.forEach(({ frame }) => frame.zoom(1 / 1.5))),
    buttonFor('↺', labelWhole, () => drawings.forEach(({ frame }) => frame.reset())),
  );
  // Beside the filters, not in them, they stay in view along the whole drawing.
  filters.after(tools);
  findNames(field, found, drawings);
}

function buttonFor(sign: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sign;
  button.ariaLabel = label;
  button.title = label;
  button.addEventListener('click', act);
  return button;
}

/**
 * Marks the names that contain what is typed, and says how many they are; Enter goes from one to the next and says which
 * it is, the down arrow moves the focus to it, Escape and an empty field leave.
 */
function findNames(
  field: HTMLInputElement,
  output: HTMLOutputElement,
  drawings: readonly NetworkDrawing[],
): void {
  let place = -1;
  /** Whether Enter went to a name, which the drawing still shows. */
  let isAtName = false;
  const update = (): void => {
    place = -1;
    const counts = drawings.map((drawing) => markFound(drawing, field.value));
    output.textContent =
      field.value.trim() === '' ? '' : writeCount(Math.max(0, ...counts), output);
  };
  const leave = (): void => {
    isAtName = false;
    update();
    for (const { focus, frame } of drawings) {
      focus.show(undefined);
      frame.reset();
    }
  };
  /** Shows the next name, or for the arrow the one that is shown already, in all drawings. */
  const goOn = (key: 'Enter' | 'ArrowDown'): void => {
    if (key === 'Enter') place += 1;
    for (const { svg, focus, frame } of drawings) {
      const found = matches(svg, field.value);
      const at = Math.max(place, 0) % found.length;
      const name = found[at];
      if (!name) continue;
      isAtName = true;
      focus.show(name);
      if (!svg.checkVisibility()) continue;
      frame.show(name);
      if (key === 'ArrowDown') name.focus();
      else say(output, [at + 1, found.length], name);
    }
  };
  field.addEventListener('input', () => {
    // What is enlarged without a name is the reader's choice.
    if (field.value === '' && isAtName) leave();
    else update();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      return leave();
    }
    const { key } = event;
    if (key !== 'Enter' && key !== 'ArrowDown') return;
    event.preventDefault();
    goOn(key);
  });
}

/** Marks the names of a drawing that contain what is typed, and gives their number. */
function markFound({ svg, frame }: NetworkDrawing, written: string): number {
  const found = matches(svg, written);
  // Drawings that are not shown have no boxes.
  if (svg.checkVisibility()) frame.reach(found);
  svg.classList.toggle('searched', found.length > 0);
  for (const name of svg.querySelectorAll('.web .name')) {
    name.classList.toggle(
      'found',
      found.some((each) => each === name),
    );
  }
  return found.length;
}

/** Says `2/4`, and for screen readers the name that the drawing shows. */
function say(output: HTMLOutputElement, counts: readonly number[], name: Element): void {
  const words = document.createElement('span');
  words.className = 'sr';
  words.textContent = ` ${name.querySelector('title')?.textContent ?? name.textContent}`;
  output.replaceChildren(counts.map((count) => writeCount(count, output)).join('/'), words);
}

/** The names that contain what is typed: first an exact match, then those that start with it, then the others. */
function matches(svg: SVGSVGElement, written: string): SVGGraphicsElement[] {
  const words = plainName(written);
  if (words === '') return [];
  const names = [...svg.querySelectorAll<SVGGraphicsElement>('.web .name')].map((mark) => {
    const lines = [...mark.querySelectorAll('text:not(.under)')].map((line) => line.textContent);
    return { mark, name: plainName(lines.join(' ')) };
  });
  const rank = (name: string): number => Number(name !== words) + Number(!name.startsWith(words));
  return names
    .filter(({ name }) => name.includes(words))
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ mark }) => mark);
}
