/** A control that readers change, and what addresses call the change: `kind=law`, `relation=-fined`, `open=y1998`. */
export interface PageChoice {
  id: string;
  value: string;
  isChanged(): boolean;
  /** Changes it, or leaves it as the page has it. */
  change(isChanged: boolean): void;
}

/** Where controls stand, and their name in addresses. */
const places: readonly [selector: string, id: string][] = [
  ['.flt input', 'kind'],
  ['.tw>.fold', 'open'],
  ['.net-verbs input', 'relation'],
  ['.net-kinds input', 'kind'],
  ['.net-times input', 'period'],
  ['.scales input', 'scale'],
];

/** The controls of a page. */
export function readChoices(): PageChoice[] {
  return places.flatMap(([selector, id]) =>
    [...document.querySelectorAll<HTMLInputElement | HTMLDetailsElement>(selector)].map((control) =>
      'open' in control ? readFold(id, control) : readInput(id, control),
    ),
  );
}

function readFold(id: string, control: HTMLDetailsElement): PageChoice {
  return {
    id,
    value: control.querySelector('[id]')?.id ?? '',
    isChanged: () => control.open,
    change: (isChanged) => (control.open = isChanged),
  };
}

function readInput(id: string, control: HTMLInputElement): PageChoice {
  const { defaultChecked, type } = control;
  return {
    id,
    value: (defaultChecked ? '-' : '') + nameOf(control),
    // Of radio buttons, the one that is chosen says all.
    isChanged: () => control.checked !== defaultChecked && (control.checked || type !== 'radio'),
    change: (isChanged) => (control.checked = isChanged !== defaultChecked),
  };
}

/** What stays the same when the site grows, unlike a number: the kind, or else the words without how many they keep. */
function nameOf({ value, labels }: HTMLInputElement): string {
  const label = labels?.[0];
  if (!label || !Number.isInteger(+value)) return value;
  const kind = /\bk-(\S+)/.exec(label.querySelector('b')?.className ?? '')?.[1];
  const count = label.querySelector('span')?.textContent.length ?? 0;
  return kind ?? wordsInAddress(label.textContent.trim().slice(0, -count || undefined));
}

function wordsInAddress(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
}
