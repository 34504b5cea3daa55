import { valueAt } from './editing';
import type { Draft, DraftChange } from './types';

/** A field, or a whole part, and what became of it between two moments: whoever touched it last is named. */
export interface NetChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly at: string;
  readonly isYou: boolean;
  readonly name?: string;
}

const HANDED_OVER = '/handedOver';
const isHandOver = ({ fields }: DraftChange): boolean => fields.some(({ field }) => field === HANDED_OVER);
const partOf = (field: string): string => field.slice(0, field.lastIndexOf('/'));
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The changes after the hand-over before this one; all of them where there was none. `items`: the last change first, as the service tells them. */
export const sinceHandOver = (
  items: readonly DraftChange[],
): { readonly since?: DraftChange; readonly changes: readonly DraftChange[] } => {
  // The hand-over that stands is what one signs now: the one before it was the last time that somebody looked.
  const at = items.findIndex((change, i) => i > 0 && isHandOver(change));
  return at === -1 ? { changes: items } : { since: items[at] as DraftChange, changes: items.slice(0, at) };
};

/** What all of them come down to: a field that was changed to and fro is none, a line that was added and filled in is one. */
export const netChanges = (draft: Draft, items: readonly DraftChange[]): readonly NetChange[] => {
  const net = new Map<string, NetChange>();
  for (const { fields, at, isYou, name } of [...items].reverse())
    for (const { field, from, to } of fields) {
      if (field === HANDED_OVER) continue;
      const by = { at, isYou, ...(name === undefined ? {} : { name }) };
      const part = net.get(partOf(field));
      if (part !== undefined && part.from === null) {
        net.set(part.field, { ...part, ...by });
        continue;
      }
      for (const inside of [...net.keys()]) if (inside.startsWith(`${field}/`)) net.delete(inside);
      const before = net.get(field);
      net.set(field, { field, from: before ? before.from : from, to, ...by });
    }
  return [...net.values()].map((c) => ({ ...c, to: valueAt(draft, c.field) })).filter((c) => !same(c.from, c.to));
};
