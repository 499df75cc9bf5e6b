/**
 * Works something out once for each object, for as long as that lives. A development server has the same records and
 * texts after an edit, save for those that it has changed.
 */
export function onceEach<Each extends object, Made>(
  make: (each: Each) => Made,
): (each: Each) => Made {
  const known = new WeakMap<Each, { result: Made }>();
  return (each) => {
    const found = known.get(each);
    if (found) return found.result;
    const result = make(each);
    known.set(each, { result });
    return result;
  };
}
