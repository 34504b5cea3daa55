import { useEffect, useRef, useState } from 'react';
import { addDays, daysBetween, isDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { DateField } from '../ui/date-field';

/** A slider that rests this long has arrived; so have fingers that stop typing. */
const SETTLED_MS = 120;
const TYPED_MS = 700;

/** How far ahead a Stichtag may lie: to the end of the year after next, where frames and periods end. */
export const lastStichtag = (today: string): string => `${Number(today.slice(0, 4)) + 2}-12-31`;

interface AxisProps {
  name: string;
  hint: string;
  /** Undefined is today. */
  value: string | undefined;
  min: string;
  /** Where the slider ends and "today" is. */
  today: string;
  /** The last day that can be typed. */
  max: string;
  onChange: (date: string | undefined, how: 'choose' | 'adjust') => void;
}

/** One time axis: a date to type, a slider to travel. Both move at once and ask the server when they rest. */
export const Axis = ({ name, hint, value, min, today, max, onChange }: AxisProps) => {
  const t = useTexts(overviewTexts).time;
  const f = useFormat();
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = draft ?? value ?? today;
  const settle = (date: string, how: 'choose' | 'adjust'): void => {
    clearTimeout(timer.current);
    if (!isDate(date) || date < min || date > max) return setError(t.outOfRange({ from: f.date(min), to: f.date(max) }));
    setDraft(undefined);
    setError(undefined);
    onChange(date === today ? undefined : date, how);
  };
  const later = (date: string, how: 'choose' | 'adjust', ms: number): void => {
    setDraft(date);
    setError(undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => settle(date, how), ms);
  };
  return (
    <div className="pw-axis" onKeyDown={(e) => e.key === 'Enter' && draft !== undefined && settle(draft, 'choose')}>
      <DateField
        isCompact
        label={
          <>
            {name} <span className="pw-muted">{hint}</span>
          </>
        }
        value={shown}
        error={error}
        onChange={(date) => later(date, 'choose', TYPED_MS)}
        onBlur={() => {
          if (draft !== undefined) settle(draft, 'choose');
        }}
      />
      <input
        type="range"
        className="pw-range"
        min={0}
        max={Math.max(1, daysBetween(min, today))}
        value={isDate(shown) ? Math.max(0, daysBetween(min, shown)) : 0}
        aria-label={t.slider({ name })}
        aria-valuetext={isDate(shown) ? f.longDate(shown) : undefined}
        onChange={(e) => later(addDays(min, Number(e.target.value)), 'adjust', SETTLED_MS)}
      />
      <button
        type="button"
        className="pw-text-button"
        aria-disabled={value === undefined || undefined}
        aria-label={t.nowOf({ name })}
        onClick={() => value !== undefined && settle(today, 'choose')}
      >
        {t.now}
      </button>
    </div>
  );
};
