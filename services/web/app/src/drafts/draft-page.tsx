import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useLineText } from '../applications/line-text';
import { useFormat } from '../lib/format';
import { clockQuery } from '../shell/clock';
import { FilePage, useFile } from '../shell/file-page';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { draftsTexts } from '../texts/drafts';
import { Button } from '../ui/button';
import { Alert, EmptyState } from '../ui/feedback';
import { useAction } from '../ui/form/use-action';
import { Facts, Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DataTable } from '../ui/table/data-table';
import { money } from '../ui/table/sheet';
import { useCalls } from './calls';
import { LineImport } from './line-import';
import type { Draft, DraftLine } from './types';

/** A line as it is told everywhere: shares in hundredths. */
const told = (line: DraftLine) =>
  ('share' in line ? { ...line, share: Math.round(line.share * 100) } : line) as Parameters<ReturnType<typeof useLineText>>[0];

const Lines = ({ draft }: { draft: Draft }) => {
  const t = useTexts(draftsTexts).file;
  const f = useFormat();
  const lineText = useLineText();
  const columns = useMemo((): readonly Column<DraftLine>[] => {
    const what = (l: DraftLine): string => lineText(told(l));
    return [
      { id: 'id', header: t.line.id, isRowHeader: true, text: (l) => l.lineId ?? '', sortBy: (l) => l.lineId ?? '' },
      { id: 'what', header: t.line.what, text: what, sortBy: what },
      {
        id: 'amount',
        header: t.line.amount,
        isNumber: true,
        text: (l) => f.euro(l.amountCents),
        value: (l) => money(l.amountCents),
        sortBy: (l) => l.amountCents,
      },
    ];
  }, [t, f, lineText]);
  return (
    <Section id="positionen" title={t.lines}>
      <DataTable
        id="entwurf-positionen"
        caption={t.lines}
        columns={columns}
        rows={draft.lines}
        rowId={(l) => l.lineId ?? ''}
        isSearchable
        exportAs={{ name: 'paktwerk-entwurf' }}
        empty={<EmptyState title={t.noLines} />}
      />
    </Section>
  );
};

const Submit = ({ draft: { draftId }, etag }: { draft: Draft; etag: string | null }) => {
  const t = useTexts(draftsTexts).submit;
  const { me } = useSession();
  const navigate = useNavigate();
  const send = useSend('/api/applications/v1/drafts/{draftId}/submit');
  const action = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { draftId } }, body: {}, version }, key),
    onDone: ({ applicationId }) => void navigate({ to: '/antraege/$applicationId', params: { applicationId } }),
  });
  const maySign = me?.roles?.includes('SIGNATORY') ?? false;
  return (
    <Section id="einreichen" title={t.title} note={t.note}>
      <Refusal problem={action.problem} title={t.refused} />
      <Button
        variant="primary"
        isBusy={action.isBusy}
        disabledReason={maySign ? undefined : t.onlySignatories}
        onClick={() => void action.run(etag)}
      >
        {t.title}
      </Button>
    </Section>
  );
};

/** A period ends on its last working day: the call itself knows it. */
const Over = ({ callId }: { callId: string }) => {
  const t = useTexts(draftsTexts).file;
  const f = useFormat();
  const { data: call } = useQuery(read('/api/applications/v1/calls/{callId}', { path: { callId } }));
  const { data: clock } = useQuery(clockQuery);
  if (!call || !clock || call.lastDay >= clock.today) return null;
  return (
    <Alert kind="warning" title={t.over}>
      <p className="kern-body">{t.overText({ date: f.date(call.lastDay) })}</p>
    </Alert>
  );
};

const route = getRouteApi('/entwuerfe/$draftId');

/** One draft: its lines, what a spreadsheet brings in, and the way to the application. */
export const DraftPage = () => {
  const t = useTexts(draftsTexts).file;
  const f = useFormat();
  const { draftId } = route.useParams();
  const calls = useCalls();
  const file = useFile('/api/applications/v1/drafts/{draftId}', { path: { draftId } });
  const call = file.now && calls.get(file.now.callId);
  return (
    <FilePage
      file={file}
      title={call && t.title({ call: call.title })}
      loading={t.loading}
      back={{ to: '/entwuerfe', label: t.back }}
      head={(draft) => <span>{t.changed({ at: f.instant(draft.updatedAt) })}</span>}
      actions={(draft, etag) =>
        draft.applicationId === undefined ? (
          <>
            <LineImport key={draftId} draft={draft} etag={etag} />
            <Submit draft={draft} etag={etag} />
          </>
        ) : (
          <Section id="eingereicht" title={t.submitted}>
            <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: draft.applicationId }}>
              {t.toApplication}
            </Link>
          </Section>
        )
      }
      main={(draft) => (
        <>
          {draft.applicationId === undefined && <Over callId={draft.callId} />}
          <Section id="angaben" title={t.facts}>
            <Facts
              of={[
                [t.requested, f.euro(draft.requestedCents)],
                [t.lines, f.count(draft.lines.length)],
                [t.deadline, call && f.date(call.deadline)],
              ]}
            />
          </Section>
          <Lines draft={draft} />
        </>
      )}
    />
  );
};
