import { useState } from 'react';

/**
 * The text of a field whose value is something else. The text stays as typed while it means the value; a value that comes from
 * elsewhere (a form that is reset, an amount that is taken over) replaces it.
 */
export const useDraft = <V, T>(value: V, toDraft: (value: V) => T, toValue: (draft: T) => V): [T, (draft: T) => V] => {
  const [kept, setKept] = useState(() => ({ value, draft: toDraft(value) }));
  const current = Object.is(kept.value, value) ? kept : { value, draft: toDraft(value) };
  if (current !== kept) setKept(current);
  const take = (draft: T): V => {
    const next = toValue(draft);
    setKept({ value: next, draft });
    return next;
  };
  return [current.draft, take];
};
