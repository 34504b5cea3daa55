import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFormat } from '../../lib/format';
import { FilePage } from '../../shell/file-page';
import { ListPage, useListAddress } from '../../shell/list-page';
import { Button } from '../button';
import { Badge } from '../feedback';
import { Facts, Section } from '../section';
import type { Column } from '../table/columns';
import { day, money } from '../table/sheet';

interface Proof {
  id: string;
  grantee: string;
  due: string;
  cents: number;
  state: 'offen' | 'geprueft';
}
const PROOFS: readonly Proof[] = ['Rottweil', 'Tuttlingen', 'Sigmaringen', 'Ulm', 'Konstanz'].map((grantee, i) => ({
  id: `vn-${i + 1}`,
  grantee,
  due: `2026-0${i + 3}-31`.replace(/(04|06)-31/, '$1-30'),
  cents: (i + 1) * 1_250_000,
  state: i % 2 === 0 ? 'offen' : 'geprueft',
}));
const STATES = { offen: 'offen', geprueft: 'geprüft' } as const;

const listRoute = getRouteApi('/ui/liste');

/** The smallest page that is one list. Rows of a service come from `usePages(path, parameters, idOf)`. */
export const ListExamplePage = () => {
  const f = useFormat();
  const address = useListAddress(listRoute.useSearch());
  const { stand } = address.search;
  const rows = PROOFS.filter((p) => !stand || p.state === stand);
  const columns = useMemo(
    (): readonly Column<Proof>[] => [
      { id: 'grantee', header: 'Kreis', isRowHeader: true, text: (p) => p.grantee, sortBy: (p) => p.grantee },
      { id: 'due', header: 'Frist', text: (p) => f.date(p.due), value: (p) => day(p.due), sortBy: (p) => p.due },
      {
        id: 'amount',
        header: 'Betrag',
        isNumber: true,
        text: (p) => f.euro(p.cents),
        value: (p) => money(p.cents),
        sortBy: (p) => p.cents,
      },
      {
        id: 'state',
        header: 'Stand',
        text: (p) => STATES[p.state],
        cell: (p) => <Badge kind={p.state === 'offen' ? 'warning' : 'success'}>{STATES[p.state]}</Badge>,
      },
    ],
    [f],
  );
  return (
    <ListPage
      id="beispiel-nachweise"
      title="Nachweise"
      lead="So sieht jede Seite aus, die eine Liste ist."
      pages={{ query: loaded(rows), hasMore: false, isStale: false, isLoadingMore: false, loadMore: () => undefined }}
      columns={columns}
      rowId={(p) => p.id}
      linkOf={() => ({ to: '/ui/akte' })}
      address={address}
      filters={[
        { name: 'stand', label: 'Stand', options: (['offen', 'geprueft'] as const).map((value) => ({ value, label: STATES[value] })) },
      ]}
      count={(n) => (n === 1 ? '1 Nachweis' : `${n} Nachweise`)}
      empty="Kein Nachweis entspricht dem Filter."
    />
  );
};

/** What a read looks like that has answered. */
const loaded = <T,>(data: T) => ({
  data,
  error: null,
  failureCount: 0,
  failureReason: null,
  fetchStatus: 'idle' as const,
  refetch: () => Promise.reject(new Error('Nothing is read here.')),
  dataUpdatedAt: 1,
});

const fileRoute = getRouteApi('/ui/akte');

/** The smallest page that is one file. A file of a service comes from `useFile(path, parameters, known)`. */
export const FileExamplePage = () => {
  const f = useFormat();
  const { bekannt: known } = fileRoute.useSearch();
  const [isChecked, setChecked] = useState(false);
  const proof = { ...PROOFS[0]!, state: isChecked ? 'geprueft' : 'offen' } as const;
  const wasUnknown = known !== undefined && known < '2026-03-01';
  return (
    <FilePage
      file={{ now: proof, etag: null, shown: wasUnknown ? undefined : proof, known, wasUnknown, queries: [] }}
      title={`Nachweis ${proof.grantee}`}
      loading="Nachweis"
      back={{ to: '/ui/liste', label: 'Alle Nachweise' }}
      head={(p) => <Badge kind={p.state === 'offen' ? 'warning' : 'success'}>{STATES[p.state]}</Badge>}
      knowledge={{
        since: '2026-01-01',
        banner: ({ date }) => `So war der Nachweis am ${date} bekannt.`,
        unknown: 'An diesem Tag war von diesem Nachweis noch nichts bekannt.',
      }}
      actions={() => (
        <Section id="aktionen" title="Was ist zu tun?" className="pw-actions">
          <Button variant="primary" onClick={() => setChecked(true)}>
            Feststellen
          </Button>
        </Section>
      )}
      main={() => (
        <Section id="verlauf" title="Verlauf" note="Wer hat was wann nach welcher Regel getan?">
          <p>Am 01.03.2026 ist der Nachweis eingegangen.</p>
        </Section>
      )}
      side={(p) => (
        <Section id="angaben" title="Angaben">
          <Facts
            of={[
              ['Frist', f.date(p.due)],
              ['Betrag', f.euro(p.cents)],
              ['Bemerkung', undefined],
            ]}
          />
        </Section>
      )}
    />
  );
};
