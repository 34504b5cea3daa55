import { GivenFiles } from '../attachments/given-files';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { applicationActsTexts } from '../texts/application-acts';
import { Badge } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Application } from './types';

type Asked = NonNullable<Application['information']>[number];

const State = ({ asked: { supplied, overdueSince, withdrawn } }: { asked: Asked }) => {
  const t = useTexts(applicationActsTexts).information;
  if (withdrawn) return <Badge kind="info">{t.withdrawn}</Badge>;
  if (supplied) return <Badge kind={supplied.late ? 'warning' : 'success'}>{supplied.late ? t.suppliedLate : t.supplied}</Badge>;
  return overdueSince ? <Badge kind="danger">{t.overdue}</Badge> : <Badge kind="info">{t.running}</Badge>;
};

/** What was asked for and what came, with the days that both sides go by. */
export const Information = ({ application: { applicationId, information } }: { application: Application }) => {
  const t = useTexts(applicationActsTexts).information;
  const f = useFormat();
  if (!information?.length) return null;
  return (
    <Section id="nachforderungen" title={t.title}>
      {information.map((asked) => (
        <article key={asked.requestId} data-request={asked.requestId}>
          <p>
            <State asked={asked} /> {t.asked({ on: f.date(asked.requestedOn), until: f.date(asked.lastDay) })}
            {asked.extendedOn !== undefined && ` ${t.extended({ on: f.date(asked.extendedOn) })}`}
          </p>
          <ul>
            {asked.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          {asked.withdrawn && <p>{t.withdrawnOn({ on: f.date(asked.withdrawn.on), reason: asked.withdrawn.reason })}</p>}
          {asked.supplied && (
            <>
              <p className="pw-muted">{t.received({ when: f.instant(asked.supplied.receivedAt) })}</p>
              <blockquote>{asked.supplied.answer}</blockquote>
              <GivenFiles applicationId={applicationId} files={asked.supplied.files} />
            </>
          )}
        </article>
      ))}
    </Section>
  );
};
