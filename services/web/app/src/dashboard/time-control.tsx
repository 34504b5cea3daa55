import { useIsFetching } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ComparisonSearch } from '../comparison/search';
import { daysBetween, nextMonthEnd } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Icon } from '../ui/icon';
import { useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { DayField } from '../ui/day-field';
import { Select } from '../ui/select';
import { lastStichtag, type Change, type ViewState } from './view-state';

interface Props {
  view: ViewState;
  change: Change;
  firstDay: string;
  today: string;
}

/** The whole way is played in one of these times, in seconds, however long it is. */
const DURATIONS = ['5', '10', '20', '40'] as const;
type Duration = (typeof DURATIONS)[number];
const DAYS_OF_A_MONTH = 30.44;

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

/** What is shown becomes A, today is B; from today one looks back a year. */
const compareWith = (view: ViewState, today: string): ComparisonSearch => {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
  return {
    programm: view.programmeId === 'all' ? undefined : view.programmeId,
    kennzahl: view.measure,
    kreis: view.district,
    standA: view.effectiveOn ?? (view.knownOn ? undefined : yearAgo),
    bekanntA: view.knownOn,
  };
};

/** Travels along both time axes: when something holds, and when we knew it. */
export const TimeControl = ({ view, change, firstDay, today }: Props) => {
  const t = useTexts(overviewTexts).time;
  const [isPlaying, setPlaying] = useState(false);
  const [isTogether, setTogether] = useState(false);
  const [duration, setDuration] = useState<Duration>('10');
  const isLive = !view.effectiveOn && !view.knownOn;
  const goTo = (date: string | undefined, how: 'choose' | 'adjust'): void =>
    change({ stand: date, ...(isTogether ? { bekannt: date && date > today ? undefined : date } : {}) }, how);
  const toLive = (): void => {
    setPlaying(false);
    change({ stand: undefined, bekannt: undefined });
  };

  const months = Math.max(1, daysBetween(firstDay, today) / DAYS_OF_A_MONTH);
  const stepMs = (Number(duration) * 1000) / months;
  const isWaiting = useIsFetching({ queryKey: ['reporting'] }) > 0;
  const step = useRef<() => void>(() => undefined);
  step.current = () => {
    if (isWaiting) return undefined; // no month is left out because its figures were slow
    const next = nextMonthEnd(view.effectiveOn ?? firstDay);
    if (next < today) return goTo(next, 'adjust');
    setPlaying(false);
    return goTo(undefined, 'adjust');
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
        <Select
          isCompact
          className="pw-time__duration"
          label={t.duration}
          value={duration}
          options={DURATIONS.map((value) => ({ value, label: t.seconds({ n: Number(value) }) }))}
          onChange={setDuration}
        />
        <DayField
          hasSlider
          name={t.effective}
          hint={t.effectiveHint}
          value={view.effectiveOn}
          min={firstDay}
          today={today}
          max={lastStichtag(today)}
          onChange={goTo}
        />
        <DayField
          hasSlider
          name={t.known}
          hint={t.knownHint}
          value={view.knownOn}
          min={firstDay}
          today={today}
          max={today}
          onChange={(date, how) => change({ bekannt: date }, how)}
        />
        <div className="pw-time__ways">
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
          <Link className="kern-link pw-time__compare" to="/vergleich" search={compareWith(view, today)}>
            {t.compare}
          </Link>
        </div>
      </div>
    </section>
  );
};
