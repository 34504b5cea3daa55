import type { KeyboardEvent } from 'react';

interface Axis {
  readonly next: readonly string[];
  readonly previous: readonly string[];
}
export const VERTICAL: Axis = { next: ['ArrowDown'], previous: ['ArrowUp'] };
export const HORIZONTAL: Axis = { next: ['ArrowRight'], previous: ['ArrowLeft'] };

/** Where a key leads from `index` among `count` things in a circle; undefined when it leads nowhere. */
export const rovingIndex = (key: string, index: number, count: number, axis: Axis): number | undefined => {
  if (count === 0) return undefined;
  if (axis.next.includes(key)) return (index + 1) % count;
  if (axis.previous.includes(key)) return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
};

/** Moves the focus among the elements that `selector` finds inside the one that listens. True when the key was used. */
export const moveFocus = (event: KeyboardEvent<HTMLElement>, selector: string, axis: Axis): boolean => {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const index = all.findIndex((e) => e.contains(document.activeElement));
  const target = rovingIndex(event.key, index, all.length, axis);
  if (target === undefined) return false;
  event.preventDefault();
  all[target]?.focus();
  return true;
};
