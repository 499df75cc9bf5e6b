/**
 * Works something out once for each text, such as a language or an id, for as long as the function that it gives is used:
 * one that stays as long as the program is for texts of which a program meets few.
 */
export function onceForText<Made, Text extends string = string>(
  make: (text: Text) => Made,
): (text: Text) => Made {
  const known = new Map<Text, { result: Made }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = make(text);
    known.set(text, { result });
    return result;
  };
}
