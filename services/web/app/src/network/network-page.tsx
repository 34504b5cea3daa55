import { getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy, useCallback, useMemo, useState } from 'react';
import { addressOf } from '../api/client';
import { usePages } from '../api/use-pages';
import { loadPart } from '../lib/load-part';
import { ListPage, useListAddress } from '../shell/list-page';
import { useDistricts } from '../shell/organisation';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { networkTexts } from '../texts/network';
import { Button } from '../ui/button';
import type { Column } from '../ui/table/columns';
import { MailingList } from './mailing-list';
import { OwnContact } from './own-contact';
import { ENDING_ROLES, MEMBER_ROLES } from './roles';
import { FUNCTIONS, TOPICS, type Contact } from './types';

const EndContact = lazy(() => loadPart(() => import('./end-contact')).then((m) => ({ default: m.EndContact })));
const route = getRouteApi('/netzwerk');
const BY_NAME = { by: 'name', isDescending: false };

const useColumns = (
  nameOf: (district: string) => string,
  mayEnd: (contact: Contact) => boolean,
  onEnd: (contact: Contact) => void,
): readonly Column<Contact>[] => {
  const t = useTexts(networkTexts);
  return useMemo(() => {
    const { columns: c } = t;
    const role = (p: Contact): string => t.functions[p.function];
    const partyName = (p: Contact): string => p.organisation ?? p.party;
    const topics = (p: Contact): string => p.topics.map((topic) => t.topics[topic]).join(', ');
    return [
      { id: 'name', header: c.name, isRowHeader: true, text: (p) => p.name, sortBy: (p) => p.name },
      { id: 'function', header: c.function, text: role, sortBy: role },
      { id: 'party', header: c.party, text: partyName, sortBy: partyName },
      { id: 'district', header: c.district, text: (p) => nameOf(p.district), sortBy: (p) => nameOf(p.district) },
      {
        id: 'email',
        header: c.email,
        text: (p) => p.email,
        cell: (p) => (
          <a className="kern-link" href={letterTo(p.email)}>
            {p.email}
          </a>
        ),
      },
      { id: 'phone', header: c.phone, text: (p) => p.phone ?? '' },
      { id: 'topics', header: c.topics, text: topics },
      { id: 'note', header: c.note, text: (p) => p.note ?? '', isHiddenAtFirst: true },
      {
        id: 'card',
        header: c.card,
        isAction: true,
        text: () => '',
        cell: (p) => (
          <a className="kern-link" href={addressOf('/api/staffing/v1/network/{id}/card.vcf', { path: { id: p.contactId } })} download>
            {c.card}
          </a>
        ),
      },
      {
        id: 'end',
        header: t.end.act,
        isAction: true,
        text: () => '',
        cell: (p) =>
          mayEnd(p) && (
            <Button size="small" onClick={() => onEnd(p)}>
              {t.end.act}
            </Button>
          ),
      },
    ];
  }, [t, nameOf, mayEnd, onEnd]);
};

/** What else an address holds is no subject and no further reader of the letter. */
const letterTo = (email: string): string => `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;

/** Officers and managers who agreed to be found by each other. */
export const NetworkPage = () => {
  const t = useTexts(networkTexts);
  const { me } = useSession();
  const { nameOf, options: districts } = useDistricts();
  const address = useListAddress(route.useSearch());
  const { kreis, thema, funktion } = address.search;
  const query = { ...(kreis ? { district: kreis } : {}), ...(thema ? { topic: thema } : {}), ...(funktion ? { function: funktion } : {}) };
  const [ending, setEnding] = useState<Contact>();
  const mayEnd = useCallback(
    (contact: Contact): boolean => {
      const has = (role: string): boolean => me?.roles?.includes(role) ?? false;
      return has('MINISTRY') || (contact.party === me?.organisation && ENDING_ROLES.some(has));
    },
    [me],
  );
  const columns = useColumns(nameOf, mayEnd, setEnding);
  const pages = usePages('/api/staffing/v1/network', { query: { limit: 200, ...query } }, (c) => c.contactId);
  return (
    <ListPage
      id="netzwerk"
      title={t.title}
      lead={
        <>
          <p>{t.lead}</p>
          <p>
            <a className="kern-link" href={addressOf('/api/staffing/v1/network/contacts.vcf', { query })} download>
              {t.vcf}
            </a>
            {' · '}
            <a className="kern-link" href={addressOf('/api/staffing/v1/network/contacts.csv', { query })} download>
              {t.csv}
            </a>
          </p>
          <MailingList query={query} />
        </>
      }
      pages={pages}
      columns={columns}
      rowId={(c) => c.contactId}
      address={address}
      filters={[
        { name: 'kreis', label: t.columns.district, options: districts },
        { name: 'thema', label: t.filter.topic, options: TOPICS.map((value) => ({ value, label: t.topics[value] })) },
        { name: 'funktion', label: t.columns.function, options: FUNCTIONS.map((value) => ({ value, label: t.functions[value] })) },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
      initialSort={BY_NAME}
    >
      {MEMBER_ROLES.some((role) => me?.roles?.includes(role)) && <OwnContact />}
      {ending && (
        <Suspense>
          <EndContact of={ending} onClose={() => setEnding(undefined)} />
        </Suspense>
      )}
    </ListPage>
  );
};
