/** The action of a key in the search dialog. */
export type DialogKey = 'close' | 'next' | 'previous' | 'openAll' | 'openFirst' | 'type';

/** A key, and what is held down with it. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'isComposing' | 'metaKey' | 'ctrlKey' | 'altKey'
>;

/** The action of a key in the field of the dialog or on a result; `undefined` for its usual one. */
export function dialogKey(
  { key, isComposing, metaKey, ctrlKey, altKey }: KeyPress,
  isInField: boolean,
): DialogKey | undefined {
  // The keys belong to the input method, which uses them to choose Chinese characters, for example.
  if (isComposing) return undefined;
  if (key === 'Escape') return 'close';
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  const isCommand = metaKey || ctrlKey;
  if (key === 'Enter' && isCommand) return 'openAll';
  if (isInField) return key === 'Enter' ? 'openFirst' : undefined;
  return key.length === 1 && !isCommand && !altKey ? 'type' : undefined;
}
