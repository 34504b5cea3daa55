import { createContext, lazy, Suspense, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { loadPart } from '../lib/load-part';
import { Boundary } from '../shell/boundary';

export interface Shortcut {
  /** As `KeyboardEvent.key` names it; letters in lower case. `Ctrl+Enter` asks for Ctrl, or for ⌘ on a Mac. */
  readonly key: string;
  /** What it does, for the list under "?". */
  readonly label: string;
  readonly run: () => void;
  /** Of several keys in a row that do the same with different things: what they do together, said once at the foot. */
  readonly group?: string;
  /** Listed only: somebody else listens, for example the rows of a table. */
  readonly isListedOnly?: boolean;
}

const STORED = 'pw-einzeltasten';

/** The keys of the page that is shown; the newest part that names a key has it. */
export class Registry {
  private parts: { id: symbol; shortcuts: readonly Shortcut[] }[] = [];
  private listeners = new Set<() => void>();
  private all: readonly Shortcut[] = [];
  isOn = localStorage.getItem(STORED) !== 'aus';

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly list = (): readonly Shortcut[] => this.all;
  readonly isSwitchedOn = (): boolean => this.isOn;

  set(id: symbol, shortcuts: readonly Shortcut[]): () => void {
    this.parts = [...this.parts.filter((p) => p.id !== id), { id, shortcuts }];
    this.changed();
    return () => {
      this.parts = this.parts.filter((p) => p.id !== id);
      this.changed();
    };
  }
  switchOn(isOn: boolean): void {
    this.isOn = isOn;
    localStorage.setItem(STORED, isOn ? 'an' : 'aus');
    this.changed();
  }
  private changed(): void {
    this.all = [...new Map(this.parts.flatMap((p) => p.shortcuts).map((s) => [s.key, s])).values()];
    for (const listener of this.listeners) listener();
  }
}

const KeyboardHelp = lazy(() => loadPart(() => import('./keyboard-help')).then((m) => ({ default: m.KeyboardHelp })));

/** Stands around the whole page, so its failure is kept here. */
export const Help = (props: { registry: Registry; onClose: () => void }) => (
  <Boundary>
    <Suspense>
      <KeyboardHelp {...props} />
    </Suspense>
  </Boundary>
);

const ShortcutContext = createContext<Registry | undefined>(undefined);
export const useRegistry = (): Registry => {
  const registry = useContext(ShortcutContext);
  if (!registry) throw new Error('Shortcuts need a <ShortcutProvider> around the page.');
  return registry;
};

const TYPES_TEXT =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]';

/** The person is writing, or a key belongs to what is open: a menu, a list of options. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${TYPES_TEXT}, [role="menu"], [role="listbox"]`) !== null;

const fits = (shortcut: Shortcut, event: KeyboardEvent): boolean => {
  const withCtrl = shortcut.key.startsWith('Ctrl+');
  const key = withCtrl ? shortcut.key.slice(5) : shortcut.key;
  return event.key.toLowerCase() === key.toLowerCase() && (event.ctrlKey || event.metaKey) === withCtrl && !event.altKey;
};

/**
 * Keys of a part of the page, as long as it is shown. Single keys never fire while somebody types or while a dialog is open, and
 * can be switched off (WCAG 2.1.4); keys with Ctrl work inside a form too.
 */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  const registry = useRegistry();
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const id = useMemo(() => Symbol('shortcuts'), []);
  const shape = shortcuts.map((s) => `${s.key} ${s.label}`).join('\n');
  useEffect(
    () =>
      registry.set(
        id,
        latest.current.map((s, i) => ({ ...s, run: () => latest.current[i]?.run() })),
      ),
    [registry, id, shape],
  );
};

/** Listens once for the whole page, and answers "?" with all keys of what is shown. */
export const ShortcutProvider = ({ children }: { children: ReactNode }) => {
  const registry = useMemo(() => new Registry(), []);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (document.querySelector('dialog[open]')) return;
      const isSingle = !event.ctrlKey && !event.metaKey;
      if (isSingle && (isTyping(event.target) || !registry.isOn)) return;
      if (event.key === '?') {
        event.preventDefault();
        setHelpOpen(true);
        return;
      }
      const found = registry.list().find((s) => s.isListedOnly !== true && fits(s, event));
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [registry]);
  return (
    <ShortcutContext.Provider value={registry}>
      {children}
      {isHelpOpen && <Help registry={registry} onClose={() => setHelpOpen(false)} />}
    </ShortcutContext.Provider>
  );
};
