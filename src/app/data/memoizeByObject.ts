/** Remembers the result of a pure function as long as its argument lives. */
export function memoizeByObject<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  const results = new WeakMap<A, { readonly result: R }>();
  return (argument) => {
    const known = results.get(argument);
    if (known) return known.result;
    const result = compute(argument);
    results.set(argument, { result });
    return result;
  };
}
