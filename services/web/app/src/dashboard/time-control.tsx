import { useEffect, useId, useRef, useState } from 'react';
import { addDays, daysBetween, isDate, nextMonthEnd } from '../lib/dates';
import { formatDate, formatLongDate } from '../lib/format';
import { Icon } from '../shell/icon';
import { t } from '../texts';
import type { ViewChange, ViewState } from './view-state';

interface Props {
  view: ViewState;
  change: (change: ViewChange) => void;
  firstDay: string;
  today: string;
}

const SETTLE_MS = 120;
const STEP_MS = 900;

interface AxisProps {
  name: string;
  hint: string;
  /** Undefined is today. */
  value: string | undefined;
  min: string;
  max: string;
  onChange: (date: string | undefined) => void;
}

/** One axis: a date to type, a slider to travel. The slider moves at once and asks the server when it rests. */
const Axis = ({ name, hint, value, min, max, onChange }: AxisProps) => {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState(false);
  const settle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(settle.current), []);
  const shown = draft ?? value ?? max;
  const commit = (date: string): void => {
    setDraft(undefined);
    setError(false);
    onChange(date >= max ? undefined : date);
  };
  return (
    <div className="pw-axis">
      <label htmlFor={id} className="pw-axis__label">
        {name} <span className="pw-muted">{hint}</span>
      </label>
      <div className="pw-axis__row">
        <input
          id={id}
          type="date"
          className="pw-date"
          min={min}
          max={max}
          value={shown}
          aria-invalid={error}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(e) => {
            const date = e.target.value;
            if (isDate(date) && date >= min && date <= max) commit(date);
            else {
              setDraft(date);
              setError(date !== '');
            }
          }}
          onBlur={() => {
            setDraft(undefined);
            setError(false);
          }}
        />
        <input
          type="range"
          className="pw-range"
          min={0}
          max={Math.max(1, daysBetween(min, max))}
          value={isDate(shown) ? Math.max(0, daysBetween(min, shown)) : 0}
          aria-label={t.dashboard.time.slider(name)}
          aria-valuetext={isDate(shown) ? formatLongDate(shown) : undefined}
          onChange={(e) => {
            const date = addDays(min, Number(e.target.value));
            setDraft(date);
            clearTimeout(settle.current);
            settle.current = setTimeout(() => commit(date), SETTLE_MS);
          }}
        />
        <button type="button" className="pw-text-button" disabled={value === undefined} onClick={() => onChange(undefined)}>
          {t.dashboard.time.now}
          <span className="kern-sr-only"> ({name})</span>
        </button>
      </div>
      {error && (
        <p className="pw-axis__error" id={`${id}-error`} role="alert">
          {t.dashboard.time.outOfRange(formatDate(min), formatDate(max))}
        </p>
      )}
    </div>
  );
};

const Banner = ({ view, today, onLive }: { view: ViewState; today: string; onLive: () => void }) => {
  const b = t.dashboard.time;
  const effective = formatLongDate(view.effectiveOn ?? today);
  return (
    <div className="pw-banner" role="status">
      <Icon name="calendar-today" />
      <p>
        <strong>{view.knownOn ? b.bannerBoth(effective, formatLongDate(view.knownOn)) : b.bannerEffective(effective)}</strong>
        <span>{b.bannerNote}</span>
      </p>
      <button type="button" className="kern-btn kern-btn--primary pw-btn-small" onClick={onLive}>
        <span className="kern-label">{b.live}</span>
      </button>
    </div>
  );
};

/** Travels along both time axes: when something holds, and when we knew it. */
export const TimeControl = ({ view, change, firstDay, today }: Props) => {
  const [isPlaying, setPlaying] = useState(false);
  const [isTogether, setTogether] = useState(false);
  const isLive = !view.effectiveOn && !view.knownOn;
  const goTo = (date: string | undefined): void => change({ effectiveOn: date, ...(isTogether ? { knownOn: date } : {}) });
  const toLive = (): void => {
    setPlaying(false);
    change({ effectiveOn: undefined, knownOn: undefined });
  };

  const step = useRef<() => void>(() => undefined);
  step.current = () => {
    const next = nextMonthEnd(view.effectiveOn ?? firstDay);
    if (next < today) return goTo(next);
    setPlaying(false);
    goTo(undefined);
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => step.current(), STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  return (
    <section className={`pw-panel pw-time ${isLive ? '' : 'is-travelling'}`} aria-labelledby="zeit">
      <h2 id="zeit" className="kern-sr-only">
        {t.dashboard.time.title}
      </h2>
      {!isLive && <Banner view={view} today={today} onLive={toLive} />}
      <div className="pw-time__row">
        <button
          type="button"
          className="kern-btn kern-btn--secondary pw-btn-small pw-time__play"
          onClick={() => {
            if (!isPlaying && !view.effectiveOn) goTo(firstDay);
            setPlaying(!isPlaying);
          }}
        >
          <span className={`pw-play ${isPlaying ? 'is-playing' : ''}`} aria-hidden="true" />
          <span className="kern-label">{isPlaying ? t.dashboard.time.pause : t.dashboard.time.play}</span>
        </button>
        <Axis
          name={t.dashboard.time.effective}
          hint={t.dashboard.time.effectiveHint}
          value={view.effectiveOn}
          min={firstDay}
          max={today}
          onChange={goTo}
        />
        <Axis
          name={t.dashboard.time.known}
          hint={t.dashboard.time.knownHint}
          value={view.knownOn}
          min={firstDay}
          max={today}
          onChange={(date) => change({ knownOn: date })}
        />
        <label className="pw-check" title={t.dashboard.time.togetherHint}>
          <input
            type="checkbox"
            checked={isTogether}
            onChange={(e) => {
              setTogether(e.target.checked);
              if (e.target.checked) change({ knownOn: view.effectiveOn });
            }}
          />
          <span>{t.dashboard.time.together}</span>
        </label>
      </div>
    </section>
  );
};
