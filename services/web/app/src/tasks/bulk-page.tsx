import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { berlinDate } from '../lib/dates';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { tasksTexts } from '../texts/tasks';
import { Badge, EmptyState, Progress, type Kind } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { money } from '../ui/table/sheet';
import { handledOf } from './handled';
import type { BulkJob, BulkJobLine } from './types';

const ASKED_AGAIN_MS = 1_000;
const KINDS: Readonly<Record<NonNullable<BulkJobLine['outcome']>, Kind>> = { done: 'success', nothing: 'info', refused: 'warning' };

const isUnderWay = ({ isOpen, noticesToCome = 0 }: BulkJob): boolean => isOpen || noticesToCome > 0;

/** Where what was done is to be seen. */
const linkOf = ({ applicationId, grantId, proofId }: BulkJobLine) => {
  if (proofId !== undefined) return { to: '/nachweise/$proofId', params: { proofId } } as const;
  if (grantId !== undefined) return { to: '/zuwendungen/$grantId', params: { grantId } } as const;
  return { to: '/antraege/$applicationId', params: { applicationId } } as const;
};

const Items = ({ job }: { job: BulkJob }) => {
  const t = useTexts(tasksTexts).bulk.page;
  const f = useFormat();
  const language = useLanguage();
  const columns = useMemo((): readonly Column<BulkJobLine>[] => {
    const outcome = (line: BulkJobLine): string => (line.isNoticeToCome ? t.outcomes.noticeToCome : t.outcomes[line.outcome ?? 'open']);
    const isOfNotices = job.items.some((line) => line.notice !== undefined);
    const notice = (line: BulkJobLine): string => line.notice?.[language] ?? '';
    const file = (line: BulkJobLine): string => line.fileNumber ?? line.applicationId;
    return [
      {
        id: 'file',
        header: t.columns.file,
        isRowHeader: true,
        text: file,
        sortBy: file,
        cell: (line) => (
          <Link className="kern-link" {...linkOf(line)}>
            {file(line)}
          </Link>
        ),
      },
      ...(isOfNotices ? [{ id: 'notice', header: t.columns.notice, text: notice, sortBy: notice }] : []),
      { id: 'district', header: t.columns.district, text: (line) => line.applicantName ?? '', sortBy: (line) => line.applicantName },
      {
        id: 'amount',
        header: t.columns.amount,
        isNumber: true,
        text: (line) => (line.cents === undefined ? '' : f.euro(line.cents)),
        value: (line) => money(line.cents),
        sortBy: (line) => line.cents,
      },
      {
        id: 'outcome',
        header: t.columns.outcome,
        text: outcome,
        sortBy: outcome,
        cell: (line) => <Badge kind={line.outcome === undefined ? 'neutral' : KINDS[line.outcome]}>{outcome(line)}</Badge>,
      },
      { id: 'why', header: t.columns.why, text: (line) => line.refusal?.[language] ?? '' },
    ];
  }, [t, f, language, job.items]);
  return (
    <Section id="antraege" title={t.items}>
      <DataTable
        id="sammelvorgang"
        caption={t.items}
        columns={columns}
        rows={job.items}
        rowId={(line) => line.id}
        isSearchable
        exportAs={{ name: `sammelvorgang-${berlinDate(job.startedAt)}` }}
        empty={<EmptyState title={t.items} />}
      />
    </Section>
  );
};

const route = getRouteApi('/aufgaben/$bulkId');

/** What becomes of a selection: how far it is, and the outcome of each of its members. */
export const BulkPage = () => {
  const t = useTexts(tasksTexts).bulk.page;
  const f = useFormat();
  const { bulkId } = route.useParams();
  const query = useQuery({
    ...read('/api/applications/v1/bulk-jobs/{bulkId}', { path: { bulkId } }),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data.body) ? false : ASKED_AGAIN_MS),
  });
  const job = query.data;
  return (
    <Page
      title={job ? t.title[job.kind] : t.loading}
      lead={job && t.started({ when: f.instant(job.startedAt) })}
      before={
        <Link className="kern-link" to="/aufgaben">
          {t.back}
        </Link>
      }
    >
      <Loaded query={query} skeleton={{ lines: 8 }}>
        {(shown) => (
          <>
            <div className="pw-panel" role="status">
              <Progress
                label={t.bar}
                text={t.progress({ handled: f.count(handledOf(shown)), total: f.count(shown.total) })}
                value={handledOf(shown)}
                max={shown.total}
              />
              <p>
                {shown.isOpen
                  ? t.open
                  : t.over({ done: f.count(shown.done), nothing: f.count(shown.nothing), refused: f.count(shown.refused) })}
              </p>
              {!shown.isOpen && shown.noticesToCome !== undefined && shown.noticesToCome > 0 && (
                <p>{t.noticesToCome({ n: shown.noticesToCome })}</p>
              )}
            </div>
            <Items job={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
