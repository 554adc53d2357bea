/**
 * The same function, asked once per object: the answer is kept as long as the object lives. Only for functions of
 * immutable values, whose answer the object alone decides.
 */
export function remember<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.answer;
    const made = { answer: answer(key) };
    known.set(key, made);
    return made.answer;
  };
}
