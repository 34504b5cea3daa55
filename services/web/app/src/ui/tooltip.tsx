import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './icon';

interface TooltipProps {
  text: string;
  /** The control that is described; it takes these props. */
  children: (described: { 'aria-describedby': string }) => ReactNode;
}

/**
 * A short text beside a control, on hover and on focus. It stays while the pointer is on it and goes with Esc (WCAG 1.4.13). What a
 * person needs in order to act is a hint or a toggletip: a touch screen has no hover.
 */
export const Tooltip = ({ text, children }: TooltipProps) => {
  const id = useId();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setShown(false);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [isShown]);
  return (
    <span
      className="pw-tooltip"
      onPointerEnter={(e) => e.pointerType !== 'touch' && setShown(true)}
      onPointerLeave={() => setShown(false)}
      onFocus={(e) => e.target.matches(':focus-visible') && setShown(true)}
      onBlur={() => setShown(false)}
    >
      {children({ 'aria-describedby': id })}
      <span id={id} role="tooltip" className="pw-tooltip__bubble" hidden={!isShown}>
        {text}
      </span>
    </span>
  );
};

/** An explanation behind a small button, opened by a click and read out then: for words of art beside a figure or a label. */
export const Toggletip = ({ label, children }: { label: string; children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('keydown', leave);
    document.addEventListener('pointerdown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
      document.removeEventListener('pointerdown', leave);
    };
  }, [isOpen]);
  return (
    <span className="pw-tooltip" ref={root}>
      <button
        type="button"
        className="pw-toggletip"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onBlur={(e) => {
          if (!root.current?.contains(e.relatedTarget)) setOpen(false);
        }}
      >
        <Icon name="help" />
      </button>
      <span role="status">{isOpen && <span className="pw-tooltip__bubble">{children}</span>}</span>
    </span>
  );
};
