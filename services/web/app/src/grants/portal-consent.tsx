import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, type Problem } from '../api/problem';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { useProblemText } from '../shell/problem-alert';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { grantsTexts } from '../texts/grants';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { useDone } from '../ui/toasts';

const ROUTE = '/api/applications/v1/portal-consents/{partyKey}';

/** Whether the party of who is here wants its notices in the portal; who signs for it agrees, and takes that back. */
export const PortalConsent = ({ partyKey }: { partyKey: string }) => {
  const t = useTexts(grantsTexts).consent;
  const f = useFormat();
  const { me } = useSession();
  const done = useDone(t.done);
  const problemText = useProblemText();
  const [isAsking, setAsking] = useState(false);
  const consent = useQuery(read(ROUTE, { path: { partyKey } }));
  const isAgreed = consent.data?.isAgreed ?? false;
  const give = useSend(`${ROUTE}/give`);
  const revoke = useSend(`${ROUTE}/revoke`);
  const action = useAction({
    send: (send: typeof give, key) => send({ parameters: { path: { partyKey } }, body: {}, version: null }, key),
    onDone: () => {
      setAsking(false);
      void consent.refetch();
      done();
    },
  });
  const act = isAgreed ? t.revoke : t.give;
  const maySign = ['SIGNATORY', 'PARTY_MEMBER'].some((role) => me?.roles?.includes(role));
  return (
    <Section id="elektronische-bekanntgabe" title={t.title}>
      <Loaded query={consent} skeleton={{ lines: 2 }}>
        {({ since, mark, source }) => (
          <>
            <p>{since === undefined ? t.never : (isAgreed ? t.agreed : t.revoked)({ date: f.date(since) })}</p>
            <p className="pw-muted">{t.basis({ mark: textOf(t.marks, mark), source })}</p>
            {maySign && <Button onClick={() => setAsking(true)}>{act.title}</Button>}
            {isAsking && (
              <ConfirmDialog
                title={act.question}
                confirmLabel={act.title}
                isBusy={action.isBusy}
                error={action.problem && problemText(new ApiError(action.problem as Problem))}
                onConfirm={() => void action.run(isAgreed ? revoke : give)}
                onClose={() => setAsking(false)}
              >
                <p>{act.hint}</p>
              </ConfirmDialog>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};
