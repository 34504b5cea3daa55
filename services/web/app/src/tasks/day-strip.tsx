import { useState } from 'react';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { LOCALES, useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { classNames } from '../ui/class-names';
import { HORIZONTAL, moveFocus } from '../ui/roving';
import type { TaskList } from './types';

const DAY_MS = 86_400_000;
const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The week of the calendar (ISO 8601): the one that its Thursday lies in. */
export const weekOf = (day: string): number => {
  const thursday = new Date(at(day).getTime() + (4 - (at(day).getUTCDay() || 7)) * DAY_MS);
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / DAY_MS + 1) / 7);
};

/** More than this on one day is shown as much. */
const MUCH = 2;

interface Props {
  days: TaskList['days'];
  today: string;
  /** The chosen day, or `davor`. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** How many are due on each of the next working days; a day that is chosen filters, and a second time shows all again. One tab stop. */
export const DayStrip = ({ days, today, value, onChange }: Props) => {
  const t = useTexts(tasksTexts).strip;
  const f = useFormat();
  const language = useLanguage();
  const [stop, setStop] = useState('davor');
  const short = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const weeks = [...new Set(days.working.map(({ day }) => weekOf(day)))];
  const cell = (id: string, name: string, shown: string, n: number, className?: string) => (
    <button
      key={id}
      type="button"
      className={classNames('pw-strip__day', value === id && 'is-chosen', n >= MUCH && 'is-much', className)}
      aria-pressed={value === id}
      tabIndex={stop === id ? 0 : -1}
      data-day={id}
      onFocus={() => setStop(id)}
      onClick={() => onChange(value === id ? undefined : id)}
    >
      <span>{shown}</span> <b>{n === 0 ? '·' : f.count(n)}</b>
      <span className="kern-sr-only"> {t.day({ day: name, n })}</span>
    </button>
  );
  return (
    <div className="pw-panel pw-strip" role="group" aria-label={t.label} onKeyDown={(e) => moveFocus(e, '[data-day]', HORIZONTAL)}>
      <div className="pw-strip__week">
        <span className="pw-muted">{t.before}</span>
        <div>{cell('davor', t.overdue, t.overdue, days.overdue, 'is-overdue')}</div>
      </div>
      {weeks.map((week) => (
        <div key={week} className="pw-strip__week">
          <span className="pw-muted">{t.week({ week: String(week) })}</span>
          <div>
            {days.working
              .filter(({ day }) => weekOf(day) === week)
              .map(({ day, n }) => cell(day, f.longDate(day), short.format(at(day)), n, day === today ? 'is-today' : undefined))}
          </div>
        </div>
      ))}
    </div>
  );
};
