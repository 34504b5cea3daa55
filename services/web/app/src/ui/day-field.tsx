import { isIsoDate } from '@paktwerk/kernel/dates';
import { useEffect, useRef, useState } from 'react';
import { addDays, daysBetween } from '../lib/dates';
import { useFormat } from '../lib/format';
import { DateField } from './date-field';
import { useUiTexts } from './ui-texts';

/** A slider that rests this long has arrived; so have fingers that stop typing. */
const SETTLED_MS = 120;
const TYPED_MS = 700;

interface Props {
  name: string;
  hint: string;
  /** Undefined is today. */
  value: string | undefined;
  min: string;
  /** Where the slider ends and "today" is. */
  today: string;
  /** The last day that can be typed. */
  max: string;
  /** A day that is dragged to is an adjustment, any other a choice that "back" takes back. */
  onChange: (day: string | undefined, how: 'choose' | 'adjust') => void;
  hasSlider?: boolean;
}

/** The day from which something is seen: today until another one is typed, or travelled to. It moves at once and is taken when it rests. */
export const DayField = ({ name, hint, value, min, today, max, onChange, hasSlider = false }: Props) => {
  const t = useUiTexts().day;
  const f = useFormat();
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = draft ?? value ?? today;
  const isToday = value === undefined && draft === undefined;
  const settle = (day: string, how: 'choose' | 'adjust'): void => {
    clearTimeout(timer.current);
    if (!isIsoDate(day) || day < min || day > max) return setError(t.outOfRange({ from: f.date(min), to: f.date(max) }));
    setDraft(undefined);
    setError(undefined);
    onChange(day === today ? undefined : day, how);
  };
  const later = (day: string, how: 'choose' | 'adjust', ms: number): void => {
    setDraft(day);
    setError(undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => settle(day, how), ms);
  };
  return (
    <div
      className={hasSlider ? 'pw-day pw-day--slider' : 'pw-day'}
      onKeyDown={(e) => e.key === 'Enter' && draft !== undefined && settle(draft, 'choose')}
    >
      <DateField
        isCompact
        label={
          <>
            {name} <span className="pw-muted">{hint}</span>
          </>
        }
        value={shown}
        error={error}
        onChange={(day) => later(day, 'choose', TYPED_MS)}
        onBlur={() => {
          if (draft !== undefined) settle(draft, 'choose');
        }}
      />
      {hasSlider && (
        <input
          type="range"
          className="pw-range"
          min={0}
          max={Math.max(1, daysBetween(min, today))}
          value={isIsoDate(shown) ? Math.max(0, daysBetween(min, shown)) : 0}
          aria-label={t.slider({ name })}
          aria-valuetext={isIsoDate(shown) ? f.longDate(shown) : undefined}
          onChange={(e) => later(addDays(min, Number(e.target.value)), 'adjust', SETTLED_MS)}
        />
      )}
      <button
        type="button"
        className="pw-text-button"
        aria-disabled={isToday || undefined}
        aria-label={t.nowOf({ name })}
        onClick={() => !isToday && settle(today, 'choose')}
      >
        {t.now}
      </button>
    </div>
  );
};
