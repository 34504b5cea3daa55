import { formatDate, formatInstant } from '../lib/format';
import { t } from '../texts';
import type { HistoryEntry } from './types';

const KIND: Readonly<Record<string, string>> = {
  'application.rejected': 'bad',
  'reservation.declined': 'bad',
  'application.withdrawn': 'bad',
  'grant.issued': 'good',
  'decision.released': 'good',
  'decision.prepared': 'mark',
};

const berlinDay = (instant: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date(instant));

/** A reaction of the system belongs to no organisation; its sentence says which service answered. */
const whoOf = ({ actor }: HistoryEntry): string =>
  actor.role === 'SYSTEM' ? '' : [actor.name, actor.name && t.roles[actor.role], actor.organisation].filter(Boolean).join(' · ');

/** The sentences come from the service that owns the application; this only sets them in order. */
export const Timeline = ({ entries }: { entries: readonly HistoryEntry[] }) => (
  <ol className="pw-timeline">
    {entries.map((e) => (
      <li key={e.position} className={`pw-timeline__entry pw-timeline__entry--${KIND[e.eventType] ?? 'plain'}`}>
        <p className="pw-timeline__when">
          <time dateTime={e.at}>{formatInstant(e.at)}</time>
          {e.effectiveOn !== berlinDay(e.at) && <span> · {t.application.effective(formatDate(e.effectiveOn))}</span>}
        </p>
        <p className="pw-timeline__sentence">{e.sentence}</p>
        <p className="pw-timeline__meta">
          {whoOf(e)}
          {e.ruleSet && <span className="pw-timeline__rule">{t.application.rule(e.ruleSet)}</span>}
        </p>
      </li>
    ))}
  </ol>
);
