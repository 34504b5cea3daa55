import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { send, serviceOf } from '../api/client';
import { Intent } from '../ui/form/intent';
import { problemOf, type FormProblem } from '../ui/form/problem';
import type { Draft } from './types';

/** So long a field rests before it is saved. */
export const REST_MS = 1000;
const RETRY_MS = 5000;
const PATH = '/api/applications/v1/drafts/{draftId}';

type Fields = Readonly<Record<string, unknown>>;

/** What stands in a field, `/lines/line-1/share`, or in a whole part, `/lines/line-1`; null where nothing does. */
export const valueAt = (draft: Draft, field: string): unknown => {
  const [, part = '', ...rest] = field.split('/');
  if (part === 'declarations') return draft.declarations?.includes(rest[0] ?? '') ? true : null;
  const [found, name] =
    part === 'lines'
      ? [draft.lines.find((l) => l.lineId === rest[0]), rest[1]]
      : part === 'partners'
        ? [draft.partners?.find((p) => p.partnerId === rest[0]), rest[1]]
        : [(draft as Fields)[part], rest[0]];
  if (found === undefined) return null;
  if (name !== undefined) return (found as Fields)[name] ?? null;
  const { lineId: _line, partnerId: _partner, ...whole } = found as Fields;
  return whole;
};

/** Somebody else has changed the field too: what it is now, what is typed here, and by whom. */
export interface Clash {
  readonly field: string;
  readonly now: unknown;
  readonly yours: unknown;
  readonly name?: string;
}

interface Pending {
  readonly from: unknown;
  readonly to: unknown;
  readonly dueAt: number;
  readonly problem?: FormProblem;
  readonly clash?: Clash;
}
const isResting = ({ problem, clash }: Pending): boolean => problem === undefined && clash === undefined;
/** What is typed and not saved, a refused value too, outlives a reload of this tab. */
const memoryOf = (draftId: string): string => `paktwerk-typed-${draftId}`;
type Kept = readonly (readonly [field: string, from: unknown, to: unknown])[];

const remembered = (draftId: string): ReadonlyMap<string, Pending> => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(memoryOf(draftId)) ?? '[]') as Kept;
    return new Map(kept.map(([field, from, to]) => [field, { from, to, dueAt: 0 }]));
  } catch {
    return new Map(); // storage can be forbidden, and somebody may have written into it
  }
};
const remember = (draftId: string, pending: ReadonlyMap<string, Pending>): void => {
  const kept = [...pending].flatMap(([field, { from, to }]) => (isUnfinished(to) ? [] : [[field, from, to]]));
  try {
    if (kept.length === 0) sessionStorage.removeItem(memoryOf(draftId));
    else sessionStorage.setItem(memoryOf(draftId), JSON.stringify(kept));
  } catch {
    // Without it a reload loses what is not saved.
  }
};
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** What is typed and is no value yet: half a date. */
export class Unfinished {
  constructor(readonly text: string) {}
}
const isUnfinished = (value: unknown): boolean => value instanceof Unfinished || (typeof value === 'number' && Number.isNaN(value));

export interface Editing {
  readonly draft: Draft;
  /** What is typed here, else what is saved. */
  readonly valueOf: (field: string) => unknown;
  /** Saved by itself after a second; `now`: at once, for what is clicked. */
  readonly set: (field: string, value: unknown, when?: 'now') => void;
  readonly problemOf: (field: string) => FormProblem | undefined;
  readonly clashOf: (field: string) => Clash | undefined;
  /** Ends a clash: one's own value goes over the other one, or is given up. */
  readonly settle: (field: string, by: 'mine' | 'theirs') => void;
  readonly state: 'saved' | 'saving' | 'waiting' | 'offline' | 'refused';
  /** Everything typed is saved now, or refused; before a draft is handed over or submitted. */
  readonly flush: () => Promise<void>;
}

interface Clashes {
  readonly clashes?: readonly Clash[];
}

/**
 * Fields of one draft, saved one by one a second after they were typed. Each names the value that was there when it was touched, so nobody's work is
 * overwritten; where somebody else was faster, both values stand here until the person chooses.
 */
export const useEditing = (draft: Draft): Editing => {
  const client = useQueryClient();
  const { draftId } = draft;
  const [pending, setPending] = useState(() => remembered(draftId));
  const [isOffline, setOffline] = useState(false);
  const latest = useRef({ draft, pending });
  latest.current = { draft, pending };
  const intents = useRef(new Map<string, Intent>());
  const running = useRef<Promise<void> | undefined>(undefined);

  const change = useCallback((field: string, next: (before: Pending | undefined) => Pending | undefined): void => {
    const map = new Map(latest.current.pending);
    const after = next(map.get(field));
    if (after === undefined) map.delete(field);
    else map.set(field, after);
    latest.current = { ...latest.current, pending: map };
    remember(latest.current.draft.draftId, map);
    setPending(map);
  }, []);

  const saveOne = useCallback(
    async (field: string, { from, to }: Pending): Promise<void> => {
      const intent = intents.current.get(field) ?? new Intent();
      intents.current.set(field, intent);
      const { draftId } = latest.current.draft;
      try {
        const { body } = await send(
          { path: PATH, method: 'patch', parameters: { path: { draftId } }, body: { changes: [{ field, from, to }] } },
          intent.keyFor([from, to]),
        );
        intent.settle();
        setOffline(false);
        latest.current = { ...latest.current, draft: body };
        // Typed on meanwhile: what was just saved is what the next change has seen.
        change(field, (now) => (now === undefined || same(now.to, to) ? undefined : { ...now, from: to }));
        await client.invalidateQueries({ queryKey: [serviceOf(PATH)] });
      } catch (error) {
        const problem = problemOf(error);
        if (!problem) throw error;
        if (problem.status === 0 || problem.status >= 500) {
          setOffline(true);
          change(field, (now) => now && { ...now, dueAt: Date.now() + RETRY_MS });
          return;
        }
        intent.settle();
        const { clashes } = (problem as FormProblem & { readonly data?: Clashes }).data ?? {};
        const clash = problem.code === 'draft-field-changed' ? clashes?.find((c) => c.field === field) : undefined;
        change(field, (now) => now && { ...now, ...(clash ? { clash } : { problem }) });
        if (clash) await client.invalidateQueries({ queryKey: [serviceOf(PATH)] });
      }
    },
    [change, client],
  );

  const save = useCallback(
    (until: number): Promise<void> => {
      const run = async (): Promise<void> => {
        for (const [field, one] of latest.current.pending)
          if (isResting(one) && one.dueAt <= until && !isUnfinished(one.to)) await saveOne(field, one);
      };
      running.current = (running.current ?? Promise.resolve()).then(run, run);
      return running.current;
    },
    [saveOne],
  );

  const nextDue = Math.min(...[...pending.values()].filter((p) => isResting(p) && !isUnfinished(p.to)).map((p) => p.dueAt));
  useEffect(() => {
    if (!Number.isFinite(nextDue)) return undefined;
    // By what it was set for: a timer can come a moment before the clock says so, and no other would follow.
    const timer = setTimeout(() => void save(nextDue), Math.max(0, nextDue - Date.now()));
    return () => clearTimeout(timer);
  }, [nextDue, save]);

  return useMemo((): Editing => {
    const all = [...pending.values()];
    const state = all.some((p) => !isResting(p)) ? 'refused' : isOffline ? 'offline' : all.length === 0 ? 'saved' : 'waiting';
    return {
      draft,
      valueOf: (field) => {
        const typed = pending.get(field);
        return typed === undefined ? valueAt(draft, field) : typed.to;
      },
      set: (field, to, when) =>
        change(field, (before) => {
          const from = before ? before.from : valueAt(latest.current.draft, field); // null was seen, too
          if (before?.clash === undefined && same(from, to)) return undefined;
          return { from: before?.clash ? before.clash.now : from, to, dueAt: when === 'now' ? 0 : Date.now() + REST_MS };
        }),
      problemOf: (field) => pending.get(field)?.problem,
      clashOf: (field) => pending.get(field)?.clash,
      settle: (field, by) =>
        change(field, (before) => (by === 'theirs' || !before?.clash ? undefined : { from: before.clash.now, to: before.to, dueAt: 0 })),
      state,
      flush: () => save(Infinity),
    };
  }, [draft, pending, isOffline, change, save]);
};

export const EditingContext = createContext<Editing | undefined>(undefined);
export const useDraftEditing = (): Editing => {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field of a draft stands outside of it.');
  return editing;
};
