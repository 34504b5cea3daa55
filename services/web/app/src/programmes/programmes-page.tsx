import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAllPages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { ListPage, useListAddress } from '../shell/list-page';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { programmesTexts } from '../texts/programmes';
import type { Column } from '../ui/table/columns';
import { count, day } from '../ui/table/sheet';
import type { ProgrammeItem } from './types';

const useColumns = (): readonly Column<ProgrammeItem>[] => {
  const { columns: c } = useTexts(programmesTexts);
  const f = useFormat();
  const language = useLanguage();
  return useMemo(() => {
    const date = (id: string, header: string, of: (p: ProgrammeItem) => string): Column<ProgrammeItem> => ({
      id,
      header,
      text: (p) => f.date(of(p)),
      value: (p) => day(of(p)),
      sortBy: of,
    });
    const title = (p: ProgrammeItem): string => (language === 'de' ? p.titleDe : p.titleEn);
    return [
      { id: 'title', header: c.title, isRowHeader: true, text: title, sortBy: title },
      { id: 'code', header: c.code, text: (p) => p.code, sortBy: (p) => p.code },
      date('from', c.from, (p) => p.effectiveOn),
      date('to', c.to, (p) => p.endsOn),
      {
        id: 'versions',
        header: c.versions,
        isNumber: true,
        text: (p) => f.count(p.ruleSets.length),
        value: (p) => count(p.ruleSets.length),
        sortBy: (p) => p.ruleSets.length,
      },
      { id: 'source', header: c.source, text: (p) => p.ruleSets.at(-1)?.source ?? '' },
    ];
  }, [c, f, language]);
};

const route = getRouteApi('/programme');

/** Every programme that the ministry has published. */
export const ProgrammesPage = () => {
  const t = useTexts(programmesTexts);
  const pages = useAllPages('/api/applications/v1/programmes', { query: { limit: 200 } }, (p) => p.programmeId);
  return (
    <ListPage
      id="programme"
      title={t.title}
      lead={t.lead}
      pages={pages}
      columns={useColumns()}
      rowId={(p) => p.programmeId}
      linkOf={({ programmeId }) => ({ to: '/programme/$programmeId', params: { programmeId } })}
      address={useListAddress(route.useSearch())}
      count={(n) => t.count({ n })}
      empty={t.empty}
      note={
        <p>
          <Link className="kern-link" to="/pakt">
            {t.toPact}
          </Link>{' '}
          ·{' '}
          <Link className="kern-link" to="/proben">
            {t.toRehearsals}
          </Link>
          {' · '}
          <Link className="kern-link" to="/zielgruppen">
            {t.toGroups}
          </Link>
        </p>
      }
    />
  );
};
