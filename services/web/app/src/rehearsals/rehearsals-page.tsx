import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { ListPage, useListAddress } from '../shell/list-page';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { rehearsalsTexts } from '../texts/rehearsals';
import type { Column } from '../ui/table/columns';
import { day, money } from '../ui/table/sheet';
import { RehearsalBanner } from './rehearsal-banner';
import type { RehearsalItem } from './types';

// Only the ministry begins one.
const BeginRehearsal = lazy(() => loadPart(() => import('./begin-rehearsal')).then((m) => ({ default: m.BeginRehearsal })));

const useColumns = (): readonly Column<RehearsalItem>[] => {
  const { columns: c, ownRules } = useTexts(rehearsalsTexts);
  const f = useFormat();
  const language = useLanguage();
  return useMemo(() => {
    const title = (r: RehearsalItem): string => (language === 'de' ? r.titleDe : r.titleEn);
    return [
      { id: 'title', header: c.title, isRowHeader: true, text: title, sortBy: title },
      {
        id: 'rules',
        header: c.rules,
        text: (r) => `${r.programmeCode}/${r.ruleSetVersion}${r.hasOwnRules ? ` (${ownRules})` : ''}`,
        sortBy: (r) => r.programmeCode,
      },
      {
        id: 'pot',
        header: c.pot,
        isNumber: true,
        text: (r) => f.euro(r.potCents),
        value: (r) => money(r.potCents),
        sortBy: (r) => r.potCents,
      },
      { id: 'opens', header: c.opens, text: (r) => f.date(r.opensOn), value: (r) => day(r.opensOn), sortBy: (r) => r.opensOn },
      { id: 'deadline', header: c.deadline, text: (r) => f.date(r.deadline), value: (r) => day(r.deadline), sortBy: (r) => r.deadline },
    ];
  }, [c, f, language, ownRules]);
};

const route = getRouteApi('/proben');

/** Calls and rules that are tried by the people who will use them. */
export const RehearsalsPage = () => {
  const t = useTexts(rehearsalsTexts);
  const { me } = useSession();
  const pages = useAllPages('/api/applications/v1/rehearsals', { query: { limit: 200 } }, (r) => r.callId);
  return (
    <ListPage
      id="proben"
      title={t.title}
      lead={
        <>
          <p>{t.lead}</p>
          <RehearsalBanner />
        </>
      }
      pages={pages}
      columns={useColumns()}
      rowId={(r) => r.callId}
      linkOf={({ callId }) => ({ to: '/proben/$callId', params: { callId } })}
      address={useListAddress(route.useSearch())}
      count={(n) => t.count({ n })}
      empty={t.empty}
    >
      {me?.roles?.includes('MINISTRY') === true && me.organisation === 'state' && (
        <Suspense>
          <BeginRehearsal />
        </Suspense>
      )}
    </ListPage>
  );
};
