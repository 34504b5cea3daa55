import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { moveFocus, VERTICAL } from './roving';

export interface MenuItem {
  readonly label: string;
  readonly icon?: string;
  readonly isDangerous?: boolean;
  /** Why it cannot be chosen now; it stays reachable. */
  readonly disabledReason?: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  label: string;
  /** Shows only the icon; the label is read out. */
  icon?: string;
  isIconOnly?: boolean;
  items: readonly MenuItem[];
}

const ITEM = '[role="menuitem"]';

/** Actions behind one button: arrow keys, Home, End, first letters, Esc; the focus goes back to the button. */
export const Menu = ({ label, icon = 'more-vert', isIconOnly = false, items }: MenuProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const startAtEnd = useRef(false);

  useEffect(() => {
    if (!isOpen) return;
    const all = root.current?.querySelectorAll<HTMLElement>(ITEM) ?? [];
    all[startAtEnd.current ? all.length - 1 : 0]?.focus();
    startAtEnd.current = false;
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

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onMenuKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (moveFocus(event, ITEM, VERTICAL)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(false);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopPropagation();
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
      const from = all.findIndex((e) => e === document.activeElement) + 1;
      const letter = event.key.toLocaleLowerCase();
      [...all.slice(from), ...all.slice(0, from)].find((e) => e.textContent.trim().toLocaleLowerCase().startsWith(letter))?.focus();
    }
  };
  return (
    <div className="pw-menu" ref={root}>
      <button
        ref={button}
        type="button"
        className={isIconOnly ? 'pw-icon-button' : 'kern-btn kern-btn--secondary pw-btn-small'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={isIconOnly ? label : undefined}
        title={isIconOnly ? label : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          startAtEnd.current = event.key === 'ArrowUp';
          setOpen(true);
        }}
      >
        {isIconOnly ? (
          <Icon name={icon} />
        ) : (
          <>
            <span className="kern-label">{label}</span>
            <Icon name={isOpen ? 'arrow-up' : 'arrow-down'} />
          </>
        )}
      </button>
      {isOpen && (
        <ul id={id} role="menu" aria-label={label} className="pw-menu__list" onKeyDown={onMenuKey}>
          {items.map((item) => (
            <li key={item.label} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={classNames('pw-menu__item', item.isDangerous && 'is-dangerous')}
                aria-disabled={item.disabledReason !== undefined || undefined}
                onClick={() => {
                  if (item.disabledReason !== undefined) return;
                  close();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                <span>
                  {item.label}
                  {item.disabledReason !== undefined && <small>{item.disabledReason}</small>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
