import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { ListPage, useListAddress } from '../shell/list-page';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import type { Column } from '../ui/table/columns';
import { count, day } from '../ui/table/sheet';
import { STATUSES } from './search';
import type { ExtensionRequest } from './types';

const route = getRouteApi('/verlaengerungen');
/** Who extends whole programmes, or looks at what that would be. */
const OF_THE_STATE = ['state', 'authority', 'audit'];

/** Of what the rules extend; empty where that is nothing. */
const lastEnd = ({ posts }: ExtensionRequest): string =>
  posts.reduce((end, post) => (post.notExtended === undefined && post.newEnd > end ? post.newEnd : end), '');
const endOrNone = (end: string, named: (end: string) => string): string => (end === '' ? '' : named(end));

const useColumns = (): readonly Column<ExtensionRequest>[] => {
  const t = useTexts(extensionsTexts);
  const f = useFormat();
  return useMemo(() => {
    const status = ({ status: at, answeredOn = '', closedOn = '', openLineIds, posts }: ExtensionRequest): string => {
      if (at === 'open') return openLineIds.length < posts.length ? t.openPart({ n: openLineIds.length }) : t.statuses.open;
      return t.since[at]({ date: f.date(at === 'withdrawn' || at === 'declined' ? closedOn : answeredOn) });
    };
    return [
      { id: 'file', header: t.columns.file, isRowHeader: true, text: (r) => r.fileNumber, sortBy: (r) => r.fileNumber },
      { id: 'applicant', header: t.columns.applicant, text: (r) => r.applicantName, sortBy: (r) => r.applicantName },
      {
        id: 'requestedOn',
        header: t.columns.requestedOn,
        text: (r) => f.date(r.requestedOn),
        value: (r) => day(r.requestedOn),
        sortBy: (r) => r.requestedOn,
      },
      {
        id: 'posts',
        header: t.columns.posts,
        isNumber: true,
        text: (r) => f.count(r.posts.length),
        value: (r) => count(r.posts.length),
        sortBy: (r) => r.posts.length,
      },
      {
        id: 'newEnd',
        header: t.columns.newEnd,
        text: (r) => endOrNone(lastEnd(r), f.date),
        value: (r) => day(lastEnd(r) || undefined),
        sortBy: lastEnd,
      },
      { id: 'status', header: t.status, text: status, sortBy: status },
      { id: 'reason', header: t.columns.reason, text: (r) => r.reason ?? '' },
    ];
  }, [t, f]);
};

/** Requests to fund posts longer; a recipient sees their own. */
export const ExtensionsPage = () => {
  const t = useTexts(extensionsTexts);
  const { me } = useSession();
  const isOfTheState = me?.organisation !== undefined && OF_THE_STATE.includes(me.organisation);
  const address = useListAddress(route.useSearch());
  const { stand } = address.search;
  const pages = useAllPages(
    '/api/applications/v1/extension-requests',
    { query: { limit: 200, ...(stand ? { status: stand } : {}) } },
    (r) => r.requestId,
  );
  return (
    <ListPage
      id="verlaengerungen"
      title={t.title}
      lead={isOfTheState ? t.lead.all : t.lead.own}
      pages={pages}
      columns={useColumns()}
      rowId={(r) => r.requestId}
      linkOf={({ grantId }) => ({ to: '/zuwendungen/$grantId/verlaengerung', params: { grantId } })}
      address={address}
      filters={[{ name: 'stand', label: t.status, options: STATUSES.map((value) => ({ value, label: textOf(t.statuses, value) })) }]}
      count={(n) => t.count({ n })}
      empty={t.empty}
      note={
        <p>
          {isOfTheState ? (
            <Link className="kern-link" to="/verlaengerungen/vorschau">
              {t.toPreview}
            </Link>
          ) : (
            <Link className="kern-link" to="/zuwendungen">
              {t.toGrants}
            </Link>
          )}
        </p>
      }
    />
  );
};
