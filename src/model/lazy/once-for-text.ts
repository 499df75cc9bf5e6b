/** Works something out once for each text, such as a language: of these, a program meets few. */
export function onceForText<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { result: Made }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = make(text);
    known.set(text, { result });
    return result;
  };
}
