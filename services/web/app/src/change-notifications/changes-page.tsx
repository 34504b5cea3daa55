import { Link, getRouteApi } from '@tanstack/react-router';
import { useAllPages } from '../api/use-pages';
import { ListPage, useListAddress } from '../shell/list-page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { changeTexts } from '../texts/change-notifications';
import { useChangeColumns } from './columns';
import { STATUSES } from './search';

const route = getRouteApi('/aenderungsanzeigen');
const OF_THE_STATE = ['state', 'authority', 'audit'];

/** What recipients tell of changes: their own for them, what is sent for the bodies of the state. */
export const ChangesPage = () => {
  const t = useTexts(changeTexts);
  const { me } = useSession();
  const isOfTheState = me?.organisation !== undefined && OF_THE_STATE.includes(me.organisation);
  const address = useListAddress(route.useSearch());
  const { stand } = address.search;
  const pages = useAllPages(
    '/api/applications/v1/changes',
    { query: { limit: 200, ...(stand ? { status: stand } : {}) } },
    (i) => i.changeId,
  );
  return (
    <ListPage
      id="aenderungsanzeigen"
      title={t.title}
      lead={isOfTheState ? t.lead.all : t.lead.own}
      pages={pages}
      columns={useChangeColumns()}
      rowId={(i) => i.changeId}
      linkOf={(i) => ({ to: '/aenderungsanzeigen/$changeId', params: { changeId: i.changeId } })}
      address={address}
      filters={[
        {
          name: 'stand',
          label: t.statusFilter,
          options: STATUSES.filter((value) => value !== 'draft' || !isOfTheState).map((value) => ({
            value,
            label: textOf(t.statuses, value),
          })),
        },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
      note={
        !isOfTheState && (
          <p>
            <Link className="kern-link" to="/antraege">
              {t.toFiles}
            </Link>
          </p>
        )
      }
    />
  );
};
