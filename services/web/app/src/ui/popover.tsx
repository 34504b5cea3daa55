import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './icon';

interface PopoverProps {
  label: string;
  icon?: string;
  children: ReactNode;
}

/** A small panel under a button, for settings of what is beside it. Not modal: Esc, a click elsewhere and a link in it close it. */
export const Popover = ({ label, icon, children }: PopoverProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  return (
    <div
      className="pw-popover"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="kern-btn kern-btn--secondary pw-btn-small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon && <Icon name={icon} />}
        <span className="kern-label">{label}</span>
      </button>
      {isOpen && (
        <div
          id={id}
          role="group"
          aria-label={label}
          className="pw-popover__panel"
          onClick={(event) => (event.target as Element).closest('a') && setOpen(false)}
        >
          {children}
        </div>
      )}
    </div>
  );
};
