import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { selectionTexts } from '../texts/selection';
import { Alert, EmptyState } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';

type Item = Read<'/api/budgeting/v1/pots/{callId}/commitments'>['items'][number];

/** What changed what is bound: the grant itself, a notice after it, or a post that lapsed. */
const kindOf = ({ postId, noticeId, amountCents }: Item) =>
  postId !== undefined ? 'lapse' : noticeId === undefined ? 'granted' : amountCents < 0 ? 'cuts' : 'adds';

/** What is committed of the call's money, and whether it may be paid: that hangs on what became of the notice. */
export const Commitments = ({ callId }: { callId: string }) => {
  const t = useTexts(selectionTexts).commitments;
  const f = useFormat();
  const path = { callId };
  const pot = useQuery(read('/api/budgeting/v1/pots/{callId}', { path }));
  const list = useQuery(read('/api/budgeting/v1/pots/{callId}/commitments', { path }));
  const columns = useMemo(
    (): readonly Column<Item>[] => [
      {
        id: 'grant',
        header: t.recipient,
        isRowHeader: true,
        text: (i) => i.recipient ?? i.districtName,
        cell: (i) => (
          <Link to="/zuwendungen/$grantId" params={{ grantId: i.grantId }}>
            {i.recipient ?? i.districtName}
          </Link>
        ),
      },
      { id: 'notice', header: t.notice, text: (i) => t[kindOf(i)] },
      { id: 'amount', header: t.amount, isNumber: true, text: (i) => f.euro(i.amountCents) },
      { id: 'payment', header: t.payment, text: (i) => textOf(t.payments, i.payment) },
      { id: 'because', header: t.because, text: (i) => textOf(t.reasons, i.because) },
      { id: 'missing', header: t.missing, isNumber: true, text: (i) => (i.missingCents ? f.euro(i.missingCents) : '') },
    ],
    [t, f],
  );
  return (
    <Section id="gebunden" title={t.title} note={t.lead}>
      <Loaded query={list} skeleton={{ lines: 6 }}>
        {({ items }) => (
          <>
            {pot.data && <p>{t.sum({ committed: f.euro(pot.data.committedCents), payable: f.euro(pot.data.payableCents) })}</p>}
            {(pot.data?.overdrawnCents ?? 0) > 0 && (
              <Alert kind="warning" title={t.overdrawn({ amount: f.euro(pot.data?.overdrawnCents ?? 0) })} />
            )}
            {items.length === 0 ? (
              <EmptyState title={t.none} />
            ) : (
              <PlainTable
                caption={t.title}
                columns={columns}
                rows={items}
                rowId={(i) => i.decisionId}
                exportAs={{ name: 'gebundene-mittel' }}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
};
