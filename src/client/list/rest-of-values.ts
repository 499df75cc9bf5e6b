import { unpackValues, type PackedValue } from '../../views/parts/filters/packed-values.ts';
import { writeCount } from '../page/words.ts';

/** Gives a filter the values that its page keeps in a link: they are shown on a press on it, and found by typing. */
export function addRest(link: HTMLAnchorElement): void {
  const end = link.parentElement;
  const list = end?.parentElement;
  if (!end || !list) return;
  const shown = [...list.children].filter((item) => item !== end);
  const values = unpackValues(link.dataset['rest'] ?? '');
  const rest = values.map((value) => itemOf(value, writeCount(value.count, list)));
  end.before(...rest);
  const items = [...shown, ...rest].map((item) => ({
    item,
    text: folded(item.querySelector('a')?.textContent ?? ''),
  }));
  const field = fieldOf(link.dataset['find'] ?? '');
  list.prepend(field.item);
  // The page of all values, without which the link has no address and keys do not reach it.
  link.href ||= '#';
  let isWhole = false;

  const show = (): void => {
    const wanted = folded(field.input.value);
    for (const [at, { item, text }] of items.entries()) {
      const isIn = wanted === '' ? isWhole || at < shown.length || isChosen(item) : true;
      item.toggleAttribute('hidden', !isIn || !text.includes(wanted));
    }
    end.hidden = isWhole || wanted !== '';
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    isWhole = true;
    show();
    rest[0]?.querySelector('a')?.focus();
  });
  field.input.addEventListener('input', show);
  field.input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    list.querySelector<HTMLElement>('li:not([hidden]) > [data-value]')?.click();
  });
  // A chosen value is among those that are shown when its reader comes back to it.
  list.parentElement?.addEventListener('toggle', show);
  show();
}

/** A value as the build writes the first ones. */
function itemOf({ value, text, mark, kind }: PackedValue, count: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  if (kind) link.className = `kind wraps k-${kind}`;
  Object.assign(link.dataset, { value, mark: String(mark) });
  link.textContent = text;
  const number = document.createElement('span');
  number.className = 'n';
  number.textContent = count;
  item.append(link, ' ', number);
  return item;
}

function fieldOf(words: string): { item: HTMLLIElement; input: HTMLInputElement } {
  const item = document.createElement('li');
  item.className = 'value-find';
  const input = document.createElement('input');
  input.type = 'search';
  input.autocomplete = 'off';
  input.placeholder = words;
  input.setAttribute('aria-label', words);
  item.append(input);
  return { item, input };
}

function isChosen(item: Element): boolean {
  return item.querySelector('[aria-current]') !== null;
}

/** A text without case and accents: who types `zurich` means Zürich. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
