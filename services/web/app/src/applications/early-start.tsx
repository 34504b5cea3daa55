import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { checksTexts } from '../texts/checks';
import { Badge } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Application } from './types';

const KIND = { requested: 'info', approved: 'success', refused: 'danger' } as const;

/** The wish to begin before the decision, asked for with the application or later, and the answer to it. */
export const EarlyStart = ({ application: { earlyStart, earlyStartAnswer } }: { application: Application }) => {
  const t = useTexts(checksTexts).earlyStart;
  const f = useFormat();
  const from = earlyStartAnswer?.from ?? earlyStart?.from;
  if (from === undefined) return null;
  const status = earlyStartAnswer?.status ?? 'requested';
  const text = earlyStartAnswer?.text ?? (earlyStartAnswer ? undefined : earlyStart?.reason);
  return (
    <Section id="vorzeitiger-beginn" title={t.title} note={t.titleNote}>
      <p>
        <Badge kind={KIND[status]}>{t.statuses[status]}</Badge> {t.fromDay({ date: f.date(from) })}
      </p>
      {text !== undefined && <blockquote>{text}</blockquote>}
    </Section>
  );
};
