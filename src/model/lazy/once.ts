/** Calls a maker when its result is first asked for, and keeps it. */
export function once<Made>(make: () => Made): () => Made {
  let made: { result: Made } | undefined;
  return () => (made ??= { result: make() }).result;
}
