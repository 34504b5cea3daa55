import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { read } from '../api/queries';
import type { Application } from '../applications/types';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useSession } from '../shell/session';
import { AUTHORITY_ROLES } from '../tasks/types';
import { textOf, useTexts } from '../texts/area';
import { selectionTexts } from '../texts/selection';
import { Badge } from '../ui/feedback';
import { Section } from '../ui/section';

/** Which place an application has while it waits for money, and why it waits; the party sees its own place and nobody else's. */
export const WaitingPlace = ({ application: { applicationId, callId, status, waiting } }: { application: Application }) => {
  const t = useTexts(selectionTexts).waiting;
  const f = useFormat();
  const { me } = useSession();
  const isOpen = status === 'checked' || status === 'prepared';
  const place = useQuery({
    ...read('/api/applications/v1/applications/{applicationId}/waiting-list', { path: { applicationId } }),
    enabled: waiting !== undefined && isOpen,
  });
  if (waiting === undefined || !isOpen) return null;
  return (
    <Section id="warteliste" title={t.title}>
      <Loaded query={place} skeleton={{ lines: 2 }}>
        {({ place: n, of, order: { by, mark, source } }) => (
          <p>
            <Badge kind="info">{t.placeOf({ place: String(n), of: String(of) })}</Badge>{' '}
            {t.order({ by: textOf(t.orders, by), mark, source })}
          </p>
        )}
      </Loaded>
      <p>{t.sinceDay({ date: f.date(waiting.since), amount: f.euro(waiting.wantedCents) })}</p>
      <blockquote>{waiting.reason}</blockquote>
      {waiting.movedUpOn && <p>{t.movedUp({ date: f.date(waiting.movedUpOn) })}</p>}
      {me?.roles?.some((role) => AUTHORITY_ROLES.includes(role)) && (
        <Link to="/aufrufe/$callId" params={{ callId }}>
          {t.toCall}
        </Link>
      )}
    </Section>
  );
};
