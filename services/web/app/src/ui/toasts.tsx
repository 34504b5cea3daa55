import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { IconButton } from './button';
import type { Kind } from './feedback';
import { Icon } from './icon';
import { useUiTexts } from './ui-texts';

interface NewToast {
  kind: Kind;
  text: string;
  /** Takes the act back. The toast offers it for ten seconds, longer while the pointer or the focus is on it. */
  onUndo?: () => void;
}
interface Toast extends NewToast {
  readonly id: number;
}

interface Toasts {
  show: (toast: NewToast) => void;
}

export const TOAST_MS = 10_000;
const ToastContext = createContext<Toasts | undefined>(undefined);

/** Tells what was done, in a live region that is always in the page. A failure stays until it is closed. */
export const useToasts = (): Toasts => {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('Toasts need a <ToastProvider> around the page.');
  return toasts;
};

/** Tells that what somebody did is done. */
export const useDone = (text: string): (() => void) => {
  const { show } = useToasts();
  return () => show({ kind: 'success', text });
};

const ToastLine = ({ toast, onGone }: { toast: Toast; onGone: () => void }) => {
  const texts = useUiTexts();
  const [isHeld, setHeld] = useState(false);
  const left = useRef(TOAST_MS);
  const gone = useRef(onGone);
  gone.current = onGone;
  const stays = toast.kind === 'danger';
  useEffect(() => {
    if (isHeld || stays) return;
    const since = Date.now();
    const timer = setTimeout(() => gone.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(0, left.current - (Date.now() - since));
    };
  }, [isHeld, stays]);
  return (
    <li
      className={`pw-toast pw-toast--${toast.kind}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(e) => e.key === 'Escape' && onGone()}
    >
      <Icon name={toast.kind} />
      <span className="pw-toast__text">{toast.text}</span>
      {toast.onUndo && (
        <button
          type="button"
          className="pw-text-button"
          onClick={() => {
            onGone();
            toast.onUndo?.();
          }}
        >
          {texts.undo}
        </button>
      )}
      <IconButton icon="close" label={texts.close} onClick={onGone} />
      {!stays && <span className={isHeld ? 'pw-toast__time is-held' : 'pw-toast__time'} aria-hidden="true" />}
    </li>
  );
};

export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const texts = useUiTexts();
  const [shown, setShown] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const show = useCallback((toast: NewToast) => {
    next.current += 1;
    const id = next.current;
    setShown((before) => [...before.slice(-2), { ...toast, id }]);
  }, []);
  return (
    <ToastContext.Provider value={useMemo(() => ({ show }), [show])}>
      {children}
      <section className="pw-toasts" aria-label={texts.notices}>
        <div aria-live="polite" aria-relevant="additions">
          <ul>
            {shown.map((toast) => (
              <ToastLine key={toast.id} toast={toast} onGone={() => setShown((all) => all.filter((t) => t.id !== toast.id))} />
            ))}
          </ul>
        </div>
      </section>
    </ToastContext.Provider>
  );
};
