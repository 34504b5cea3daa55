import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useLineText } from '../applications/line-text';
import { Particulars } from '../applications/particulars';
import { FileLink, ScanState } from '../attachments/file-link';
import { useFormat } from '../lib/format';
import { BackLink } from '../shell/back-link';
import { Loaded, LoadState } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import { signingTexts } from '../texts/signing';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/feedback';
import { useAction } from '../ui/form/use-action';
import { Facts, Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { useDone } from '../ui/toasts';
import { useFollowDraft } from './company';
import { Deadline } from './deadline';
import { useFrame, useFrameFacts } from './draft-side';
import { HandedOver } from './handed-over';
import { told } from './lines-section';
import { netChanges, sinceHandOver, type NetChange } from './net-changes';
import { OpenSections } from './open-sections';
import type { Draft, DraftLine } from './types';
import { useChangeWords } from './use-change-words';
import { useDraft } from './use-draft';

const CHECK = '/api/applications/v1/drafts/{draftId}/check';
const useCheck = (draftId: string) => useQuery(read(CHECK, { path: { draftId } }));
const useChanges = (draftId: string) => useQuery(read('/api/applications/v1/drafts/{draftId}/changes', { path: { draftId } }));
const useFiles = (draftId: string) => useQuery(read('/api/applications/v1/drafts/{draftId}/attachments', { path: { draftId } }));

const useForms = (callId: string) => useQuery(read('/api/applications/v1/calls/{callId}/forms', { path: { callId } }, { isLive: false }));

/** Nobody signs what could not be shown: what changed, which files go with it, what is declared. */
const useIsShown = ({ draftId, callId }: Draft): boolean =>
  [useCheck(draftId), useChanges(draftId), useFiles(draftId), useForms(callId)].every((query) => query.isSuccess);

/** What changed since it was handed over the last time; since it was begun where it never was. */
const Changes = ({ draft }: { draft: Draft }) => {
  const t = useTexts(signingTexts);
  const d = useTexts(draftTexts).changes;
  const f = useFormat();
  const { draftId } = draft;
  const query = useChanges(draftId);
  const words = useChangeWords(draft, useCheck(draftId).data?.declarations ?? []);
  const { since } = sinceHandOver(query.data?.items ?? []);
  const columns: readonly Column<NetChange>[] = [
    { id: 'field', header: t.field, isRowHeader: true, text: (c) => words.name(c.field) },
    { id: 'before', header: t.before, text: (c) => words.value(c.field, c.from) },
    { id: 'after', header: t.after, text: (c) => words.value(c.field, c.to) },
    { id: 'who', header: t.who, text: (c) => `${c.isYou ? d.you : (c.name ?? d.somebody)}, ${f.instant(c.at)}` },
  ];
  return (
    <Section id="aenderungen" title={t.changes} note={query.data && (since ? t.since({ at: f.instant(since.at) }) : t.sinceBegin)}>
      <Loaded query={query} skeleton={{ lines: 3 }}>
        {({ items }) => {
          const rows = netChanges(draft, sinceHandOver(items).changes);
          return rows.length === 0 ? (
            <EmptyState title={t.unchanged} />
          ) : (
            <PlainTable
              caption={t.changes}
              columns={columns}
              rows={rows}
              rowId={(c) => c.field}
              rowData={(c) => ({ 'data-changed': c.field })}
            />
          );
        }}
      </Loaded>
    </Section>
  );
};

const Lines = ({ draft }: { draft: Draft }) => {
  const t = useTexts(signingTexts);
  const f = useFormat();
  const lineText = useLineText();
  const { lines, requestedCents } = draft;
  const share = lines.reduce((sum, line) => sum + ('share' in line ? Math.round(line.share * 100) : 0), 0);
  const columns: readonly Column<DraftLine>[] = [
    {
      id: 'what',
      header: t.position,
      isRowHeader: true,
      text: (line) => [lineText(told(line)), 'workplace' in line ? line.workplace : undefined].filter(Boolean).join(', '),
      total: share > 0 ? t.sumOfShares({ share: f.fte(share) }) : t.sum,
    },
    {
      id: 'amount',
      header: t.amount,
      isNumber: true,
      text: (line) => f.euro(line.amountCents),
      value: (line) => money(line.amountCents),
      total: f.euro(requestedCents),
      totalValue: money(requestedCents),
    },
  ];
  return <PlainTable isCompact caption={t.lines({ n: lines.length })} columns={columns} rows={lines} rowId={(l) => l.lineId ?? ''} />;
};

/** What is signed, on one page: who, what for, how much, and what is declared. */
const Contents = ({ draft }: { draft: Draft }) => {
  const t = useTexts(signingTexts);
  const f = useFormat();
  const { draftId, contact, requestedCents, applicantName, begunBy } = draft;
  const frame = useFrame(draft);
  const checkQuery = useCheck(draftId);
  const check = checkQuery.data;
  const files = useFiles(draftId);
  const frameFacts = useFrameFacts();
  return (
    <>
      <Section id="antrag" title={t.contents}>
        <LoadState query={checkQuery} />
        <Facts
          of={[
            [t.applicant, applicantName],
            [t.begunBy, begunBy],
            [t.unit, contact?.unit],
            [t.requested, f.euro(requestedCents)],
            ...(frame ? frameFacts(frame, draft) : []),
            [
              t.check,
              check && (
                <Link className="kern-link" to="/entwuerfe/$draftId/vorpruefung" params={{ draftId }}>
                  {t.findings({ n: check.findings.length })}
                </Link>
              ),
            ],
            [t.complete, check && <OpenSections draft={draft} check={check} />],
          ]}
        />
        <Lines draft={draft} />
      </Section>
      <Particulars of={draft} name={draftId} />
      <Section id="anlagen" title={t.attachments({ n: files.data?.items.length ?? 0 })}>
        <Loaded query={files} skeleton={{ lines: 2 }}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t.noAttachments} />
            ) : (
              <ul className="pw-attachments">
                {items.map((file) => (
                  <li key={file.attachmentId}>
                    <FileLink file={file} /> <ScanState file={file} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </>
  );
};

const Sign = ({ draft, etag }: { draft: Draft; etag: string | null }) => {
  const t = useTexts(draftTexts).submit;
  const s = useTexts(signingTexts);
  const f = useFormat();
  const { draftId } = draft;
  const isShown = useIsShown(draft);
  const navigate = useNavigate();
  const received = useDone(s.received);
  const send = useSend('/api/applications/v1/drafts/{draftId}/submit');
  const submit = useAction({
    send: (version: string | null, key) => send({ parameters: { path: { draftId } }, body: {}, version }, key),
    onDone: ({ applicationId }) => {
      received();
      void navigate({ to: '/antraege/$applicationId', params: { applicationId } });
    },
  });
  return (
    <Section id="einreichen" title={t.title} note={t.note}>
      <p>{s.consequence({ amount: f.euro(draft.requestedCents) })}</p>
      <Refusal problem={submit.problem} title={t.refused} />
      <div className="pw-buttons">
        <Button
          variant="primary"
          isBusy={submit.isBusy}
          disabledReason={draft.actions.includes('submit') ? (isShown ? undefined : s.notShown) : t.onlySignatories}
          onClick={() => void submit.run(etag)}
        >
          {t.title}
        </Button>
      </div>
    </Section>
  );
};

const Open = ({ draft, etag }: { draft: Draft; etag: string | null }) => {
  useFollowDraft(draft.draftId);
  return (
    <>
      <Deadline callId={draft.callId} />
      <HandedOver draft={draft} />
      <Changes draft={draft} />
      <Contents draft={draft} />
      <Sign draft={draft} etag={etag} />
    </>
  );
};

const route = getRouteApi('/entwuerfe/$draftId/unterschrift');

/** One page to sign on: what changed since the last time, what is asked for, what is declared. */
export const SigningPage = () => {
  const t = useTexts(signingTexts);
  const { file } = useTexts(draftTexts);
  const { draftId } = route.useParams();
  const { now, etag, call, queries } = useDraft(draftId);
  return (
    <Page
      title={call ? t.title({ call: call.title }) : t.loading}
      before={
        <BackLink to="/entwuerfe/$draftId" params={{ draftId }}>
          {t.back}
        </BackLink>
      }
      className="pw-signing"
    >
      {queries.map((query, i) => (
        <LoadState key={i} query={query} />
      ))}
      {now &&
        (now.applicationId === undefined ? (
          <Open draft={now} etag={etag} />
        ) : (
          <Section id="eingereicht" title={file.submitted}>
            <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: now.applicationId }}>
              {file.toApplication}
            </Link>
          </Section>
        ))}
    </Page>
  );
};
