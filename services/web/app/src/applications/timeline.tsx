import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLanguage } from '../texts/language';
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

/** The sentences come from the service that owns the application; this only sets them in order. */
export const Timeline = ({ entries }: { entries: readonly HistoryEntry[] }) => {
  const { history: t, roles } = useTexts(commonTexts);
  const f = useFormat();
  const language = useLanguage();
  /** A reaction of the system belongs to no organisation; its sentence says which service answered. */
  const whoOf = ({ actor }: HistoryEntry): string =>
    actor.role === 'SYSTEM' ? '' : [actor.name, actor.name && textOf(roles, actor.role), actor.organisation].filter(Boolean).join(' · ');
  return (
    <ol className="pw-timeline">
      {entries.map((e) => (
        <li key={e.position} className={`pw-timeline__entry pw-timeline__entry--${KIND[e.eventType] ?? 'plain'}`}>
          <p className="pw-timeline__when">
            <time dateTime={e.at}>{f.instant(e.at)}</time>
            {e.effectiveOn !== berlinDay(e.at) && <span> · {t.effective({ date: f.date(e.effectiveOn) })}</span>}
          </p>
          <p className="pw-timeline__sentence">{language === 'de' ? e.sentence : e.sentenceEn}</p>
          <p className="pw-timeline__meta">
            {whoOf(e)}
            {e.ruleSet && <span className="pw-timeline__rule">{t.rule({ rule: e.ruleSet })}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
};
