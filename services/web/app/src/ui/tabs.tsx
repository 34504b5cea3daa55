import { useId, useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import { HORIZONTAL, moveFocus } from './roving';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** Stands behind the label: how many wait there. */
  readonly count?: number;
  readonly panel: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** The chosen tab, when the address keeps it; without it the tabs keep it themselves. */
  selected?: string;
  onSelect?: (id: string) => void;
}

/** One tab stop; the arrow keys move and choose at once. Only the chosen panel is in the page. */
export const Tabs = ({ label, tabs, selected, onSelect }: TabsProps) => {
  const id = useId();
  const [kept, setKept] = useState(tabs[0]?.id);
  const current = tabs.find((t) => t.id === (selected ?? kept)) ?? tabs[0];
  if (!current) return null;
  const select = (tab: string): void => {
    setKept(tab);
    onSelect?.(tab);
  };
  return (
    <div className="pw-tabs">
      <div role="tablist" aria-label={label} className="pw-tabs__list" onKeyDown={(e) => moveFocus(e, '[role="tab"]', HORIZONTAL)}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab === current}
            aria-controls={tab === current ? `${id}-${tab.id}-panel` : undefined}
            tabIndex={tab === current ? 0 : -1}
            className={classNames('pw-tabs__tab', tab === current && 'is-chosen')}
            onClick={() => select(tab.id)}
            onFocus={() => tab === current || select(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <b className="pw-count">{tab.count}</b>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-${current.id}-panel`} aria-labelledby={`${id}-${current.id}`} tabIndex={0} className="pw-tabs__panel">
        {current.panel}
      </div>
    </div>
  );
};
