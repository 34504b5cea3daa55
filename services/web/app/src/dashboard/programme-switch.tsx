import type { Programme } from '../lib/types';
import { t } from '../texts';

/** Radio buttons in the shape of a switch: arrow keys move, and a screen reader hears "1 of 3". */
export const ProgrammeSwitch = ({
  programmes,
  value,
  onChange,
}: {
  programmes: readonly Programme[];
  value: string;
  onChange: (programmeId: string) => void;
}) => (
  <fieldset className="pw-switch">
    <legend className="kern-sr-only">{t.dashboard.programme.label}</legend>
    {[{ programmeId: 'all', titleDe: t.dashboard.programme.all }, ...programmes].map((p) => (
      <label key={p.programmeId} className={p.programmeId === value ? 'is-chosen' : ''}>
        <input
          type="radio"
          name="programm"
          value={p.programmeId}
          checked={p.programmeId === value}
          onChange={() => onChange(p.programmeId)}
        />
        <span>{p.titleDe}</span>
      </label>
    ))}
  </fieldset>
);
