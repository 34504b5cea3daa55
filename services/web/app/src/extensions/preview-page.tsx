import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useMemo } from 'react';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { keptInAddress } from '../lib/table-search';
import { useListAddress } from '../shell/list-page';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import { useLanguage } from '../texts/language';
import { Alert, EmptyState, Skeleton } from '../ui/feedback';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { KeyFoot } from '../ui/key-foot';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { usePostColumns } from './columns';
import { Rules } from './rules';
import type { Preview, PreviewedPost } from './types';

const route = getRouteApi('/verlaengerungen/vorschau');

const rowsOf = ({ grants }: Preview): readonly PreviewedPost[] =>
  grants.flatMap(({ posts, ...grant }) => posts.map((post) => ({ ...grant, ...post })));

const usePreviewColumns = (): readonly Column<PreviewedPost>[] => {
  const t = useTexts(extensionsTexts);
  const language = useLanguage();
  const columns = usePostColumns<PreviewedPost>(({ position }) => String(position));
  return useMemo((): readonly Column<PreviewedPost>[] => {
    const standing = ({ isPrepared, isRequested }: PreviewedPost): string =>
      isPrepared ? t.preview.prepared : isRequested ? t.preview.requested : '';
    const short = (p: PreviewedPost): string => (p.refusal === undefined ? (p.short?.[language] ?? '') : '');
    return [
      {
        id: 'file',
        header: t.columns.file,
        isRowHeader: true,
        text: (p) => p.fileNumber,
        sortBy: (p) => p.fileNumber,
        cell: (p) => (
          <Link className="kern-link" to="/zuwendungen/$grantId/verlaengerung" params={{ grantId: p.grantId }}>
            {p.fileNumber}
          </Link>
        ),
      },
      { id: 'applicant', header: t.columns.applicant, text: (p) => p.applicantName, sortBy: (p) => p.applicantName },
      ...columns,
      { id: 'short', header: t.preview.short, text: short },
      { id: 'standing', header: t.preview.standing, text: standing, sortBy: standing },
    ];
  }, [t, language, columns]);
};

/** What the extensions take of each pot; where one has too little, that stands out. */
const Pots = ({ pots }: Pick<Preview, 'pots'>) => {
  const t = useTexts(extensionsTexts).preview;
  const f = useFormat();
  const told = pots.map(({ callId, budgetYear, addedCents, leftCents }) => ({
    callId,
    isShort: addedCents > leftCents,
    text: t.pot({ year: String(budgetYear), added: f.euro(addedCents), left: f.euro(leftCents) }),
  }));
  const [short, enough] = [told.filter((one) => one.isShort), told.filter((one) => !one.isShort)];
  return (
    <>
      {enough.length > 0 && (
        <ul>
          {enough.map(({ callId, text }) => (
            <li key={callId}>{text}</li>
          ))}
        </ul>
      )}
      {short.length > 0 && (
        <Alert kind="warning" title={t.potShort}>
          <ul>
            {short.map(({ callId, text }) => (
              <li key={callId}>{text}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
};

// Most people who look at a preview only read it.
const BulkForm = lazy(() => loadPart(() => import('./bulk-form')).then((m) => ({ default: m.BulkForm })));

const Previewed = ({ preview }: { preview: Preview }) => {
  const t = useTexts(extensionsTexts);
  const f = useFormat();
  const { me } = useSession();
  const navigate = useNavigate();
  const address = useListAddress(route.useSearch());
  const columns = usePreviewColumns();
  const { extended, refused, addedCents } = preview;
  return (
    <>
      <Section id="regeln" title={t.file.rules}>
        <Rules rules={preview.rules} refusal={preview.refusal} posts={rowsOf(preview)} />
      </Section>
      <Section id="stellen" title={t.preview.caption}>
        <p role="status">{t.preview.sum({ extended: f.count(extended), refused: f.count(refused), amount: f.euro(addedCents) })}</p>
        <Pots pots={preview.pots} />
        <DataTable
          id="verlaengerung"
          caption={t.preview.caption}
          columns={columns}
          rows={rowsOf(preview)}
          rowId={(p) => p.postId}
          isSearchable
          canBePlain
          onOpen={({ grantId }) => void navigate({ to: '/zuwendungen/$grantId/verlaengerung', params: { grantId } })}
          kept={keptInAddress(address.search, address.change)}
          exportAs={{ name: `verlaengerung-${preview.rules?.cutOff ?? ''}` }}
          empty={<EmptyState title={t.preview.empty} />}
        />
      </Section>
      {me?.roles?.includes('GRANT_CLERK') && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <BulkForm preview={preview} />
        </Suspense>
      )}
    </>
  );
};

/** What the rules that hold today extend of a whole programme; a clerk prepares all notices at once. */
export const ExtensionPreviewPage = () => {
  const t = useTexts(extensionsTexts).preview;
  const language = useLanguage();
  const address = useListAddress(route.useSearch());
  const { programm } = address.search;
  const programmes = useAllPages('/api/applications/v1/programmes', { query: { limit: 200 } }, (p) => p.programmeId);
  const query = useQuery({
    ...read('/api/applications/v1/extension-preview', { query: { programmeId: programm ?? '' } }),
    enabled: programm !== undefined,
  });
  const options = (programmes.query.data ?? []).map((p) => ({ value: p.programmeId, label: language === 'de' ? p.titleDe : p.titleEn }));
  return (
    <Page
      title={t.title}
      lead={t.lead}
      before={
        <Link className="kern-link" to="/verlaengerungen">
          {t.back}
        </Link>
      }
    >
      <Select
        label={t.programme}
        options={[{ value: '', label: t.choose }, ...options]}
        value={programm ?? ''}
        onChange={(value) => address.change({ programm: value === '' ? undefined : value })}
      />
      {programm !== undefined && (
        <Loaded query={query} skeleton={{ lines: 8 }}>
          {(preview) => <Previewed key={preview.programmeId} preview={preview} />}
        </Loaded>
      )}
      <KeyFoot />
    </Page>
  );
};
