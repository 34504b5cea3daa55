import { Fragment } from 'react';
import { GivenFiles } from '../attachments/given-files';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { checksTexts } from '../texts/checks';
import { Badge } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Application } from './types';

type Hearing = NonNullable<Application['hearings']>[number];

const State = ({ hearing: { statements, closed } }: { hearing: Hearing }) => {
  const t = useTexts(checksTexts).hearing;
  if (closed === undefined) return <Badge kind="info">{statements.length > 0 ? t.runningHeard : t.running}</Badge>;
  if (statements.length === 0) return <Badge kind="warning">{t.silent}</Badge>;
  const late = statements.every((s) => s.late);
  return <Badge kind={late ? 'warning' : 'success'}>{late ? t.heardLate : t.heard}</Badge>;
};

/** What the applicant was heard on and what they said, as both sides read it. */
export const Hearings = ({ application: { applicationId, hearings } }: { application: Application }) => {
  const t = useTexts(checksTexts).hearing;
  const f = useFormat();
  if (!hearings?.length) return null;
  return (
    <Section id="anhoerungen" title={t.title} note={t.note}>
      {hearings.map((hearing) => {
        const { hearingId, intendedCents, grounds, openedOn, lastDay, statements, closed } = hearing;
        const days = { on: f.date(openedOn), until: f.date(lastDay) };
        return (
          <article key={hearingId} data-hearing={hearingId}>
            <p>
              <State hearing={hearing} /> {intendedCents === 0 ? t.rejection(days) : t.cut({ ...days, amount: f.euro(intendedCents) })}
            </p>
            <blockquote>{grounds}</blockquote>
            {statements.map((statement) => (
              <Fragment key={statement.receivedAt}>
                <p className="pw-muted">{t.received({ when: f.instant(statement.receivedAt) })}</p>
                <blockquote>{statement.text}</blockquote>
                <GivenFiles applicationId={applicationId} files={statement.files} />
              </Fragment>
            ))}
            {closed && (
              <p className="pw-muted">
                {t.closed[closed.because]({ on: f.date(closed.on) })} {closed.note}
              </p>
            )}
          </article>
        );
      })}
    </Section>
  );
};
