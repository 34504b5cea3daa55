import { useEffect, useId, useRef, useState } from 'react';
import { addDays, daysBetween, isDate, nextMonthEnd } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Icon } from '../ui/icon';
import { useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import type { Change, ViewState } from './view-state';

interface Props {
  view: ViewState;
  change: Change;
  firstDay: string;
  today: string;
}

const SETTLE_MS = 120;
/** The whole way is played in about this time, however long it is; a step is never too short to be seen. */
const PLAY_MS = 20_000;
const SHORTEST_STEP_MS = 350;
const LONGEST_STEP_MS = 900;
/** How far ahead a Stichtag may lie: to the end of the year after next, where frames and periods end. */
const YEARS_AHEAD = 2;

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

/** One axis: a date to type, a slider to travel. The slider moves at once and asks the server when it rests. */
const Axis = ({ name, hint, value, min, today, max, onChange }: AxisProps) => {
  const t = useTexts(overviewTexts).time;
  const f = useFormat();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState(false);
  const settle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(settle.current), []);
  const shown = draft ?? value ?? today;
  const commit = (date: string, how: 'choose' | 'adjust'): void => {
    setDraft(undefined);
    setError(false);
    onChange(date === today ? undefined : date, how);
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
            if (isDate(date) && date >= min && date <= max) commit(date, 'choose');
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
          max={Math.max(1, daysBetween(min, today))}
          value={isDate(shown) ? Math.max(0, daysBetween(min, shown)) : 0}
          aria-label={t.slider({ name })}
          aria-valuetext={isDate(shown) ? f.longDate(shown) : undefined}
          onChange={(e) => {
            const date = addDays(min, Number(e.target.value));
            setDraft(date);
            clearTimeout(settle.current);
            settle.current = setTimeout(() => commit(date, 'adjust'), SETTLE_MS);
          }}
        />
        <button type="button" className="pw-text-button" disabled={value === undefined} onClick={() => onChange(undefined, 'choose')}>
          {t.now}
          <span className="kern-sr-only"> ({name})</span>
        </button>
      </div>
      {error && (
        <p className="pw-axis__error" id={`${id}-error`} role="alert">
          {t.outOfRange({ from: f.date(min), to: f.date(max) })}
        </p>
      )}
    </div>
  );
};

const Banner = ({ view, today, onLive }: { view: ViewState; today: string; onLive: () => void }) => {
  const t = useTexts(overviewTexts).time;
  const f = useFormat();
  const effective = f.longDate(view.effectiveOn ?? today);
  return (
    <div className="pw-banner" role="status">
      <Icon name="calendar-today" />
      <p>
        <strong>{view.knownOn ? t.bannerBoth({ effective, known: f.longDate(view.knownOn) }) : t.bannerEffective({ effective })}</strong>
        <span>{t.bannerNote}</span>
      </p>
      <button type="button" className="kern-btn kern-btn--primary pw-btn-small" onClick={onLive}>
        <span className="kern-label">{t.live}</span>
      </button>
    </div>
  );
};

/** Travels along both time axes: when something holds, and when we knew it. */
export const TimeControl = ({ view, change, firstDay, today }: Props) => {
  const t = useTexts(overviewTexts).time;
  const [isPlaying, setPlaying] = useState(false);
  const [isTogether, setTogether] = useState(false);
  const isLive = !view.effectiveOn && !view.knownOn;
  const lastDay = `${Number(today.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  const goTo = (date: string | undefined, how: 'choose' | 'adjust'): void =>
    change({ stand: date, ...(isTogether ? { bekannt: date && date > today ? undefined : date } : {}) }, how);
  const toLive = (): void => {
    setPlaying(false);
    change({ stand: undefined, bekannt: undefined });
  };

  const months = Math.max(1, daysBetween(firstDay, today) / 30);
  const stepMs = Math.min(LONGEST_STEP_MS, Math.max(SHORTEST_STEP_MS, PLAY_MS / months));
  const step = useRef<() => void>(() => undefined);
  step.current = () => {
    const next = nextMonthEnd(view.effectiveOn ?? firstDay);
    if (next < today) return goTo(next, 'adjust');
    setPlaying(false);
    goTo(undefined, 'adjust');
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => step.current(), stepMs);
    return () => clearInterval(timer);
  }, [isPlaying, stepMs]);

  return (
    <section className={`pw-panel pw-time ${isLive ? '' : 'is-travelling'}`} aria-labelledby="zeit">
      <h2 id="zeit" className="kern-sr-only">
        {t.title}
      </h2>
      {!isLive && <Banner view={view} today={today} onLive={toLive} />}
      <div className="pw-time__row">
        <button
          type="button"
          className="kern-btn kern-btn--secondary pw-btn-small pw-time__play"
          onClick={() => {
            if (!isPlaying && !view.effectiveOn) goTo(firstDay, 'choose');
            setPlaying(!isPlaying);
          }}
        >
          <span className={`pw-play ${isPlaying ? 'is-playing' : ''}`} aria-hidden="true" />
          <span className="kern-label">{isPlaying ? t.pause : t.play}</span>
        </button>
        <Axis
          name={t.effective}
          hint={t.effectiveHint}
          value={view.effectiveOn}
          min={firstDay}
          today={today}
          max={lastDay}
          onChange={goTo}
        />
        <Axis
          name={t.known}
          hint={t.knownHint}
          value={view.knownOn}
          min={firstDay}
          today={today}
          max={today}
          onChange={(date, how) => change({ bekannt: date }, how)}
        />
        <label className="pw-check" title={t.togetherHint}>
          <input
            type="checkbox"
            checked={isTogether}
            onChange={(e) => {
              setTogether(e.target.checked);
              if (e.target.checked) change({ bekannt: view.effectiveOn && view.effectiveOn > today ? undefined : view.effectiveOn });
            }}
          />
          <span>{t.together}</span>
        </label>
      </div>
    </section>
  );
};
