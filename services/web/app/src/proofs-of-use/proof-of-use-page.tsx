import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { addressOf } from '../api/client';
import { read } from '../api/queries';
import { Timeline } from '../applications/timeline';
import { GivenFiles } from '../attachments/given-files';
import { useLineName } from '../applications/line-name';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { FilePage, useFile } from '../shell/file-page';
import { Loaded } from '../shell/loaded';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import { Skeleton } from '../ui/feedback';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DownloadMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { useFindingWords } from './findings';
import { ProofBadge } from './proof-badge';
import type { Proof } from './types';

// Most people who open a proof only read it.
const ProofActs = lazy(() => loadPart(() => import('./proof-acts')).then((m) => ({ default: m.ProofActs })));

interface Row {
  readonly id: string;
  readonly what: string;
  readonly share?: number;
  readonly qualification?: string;
  readonly amountCents: number;
  readonly costCents?: number;
  readonly reason?: string;
}

const useColumns = (isSaid: boolean): readonly Column<Row>[] => {
  const { file: t, qualifications } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  const amount = (id: string, header: string, of: (r: Row) => number | undefined): Column<Row> => ({
    id,
    header,
    isNumber: true,
    text: (r) => {
      const cents = of(r);
      return cents === undefined ? '' : f.euro(cents);
    },
    value: (r) => money(of(r)),
  });
  return [
    { id: 'what', header: t.appointment, isRowHeader: true, text: (r) => r.what },
    { id: 'share', header: t.share, isNumber: true, text: (r) => (r.share === undefined ? '' : f.fte(r.share)) },
    {
      id: 'qualification',
      header: t.qualification,
      text: (r) => (r.qualification === undefined ? '' : textOf(qualifications, r.qualification)),
    },
    amount('amount', t.amount, (r) => r.amountCents),
    ...(isSaid
      ? [
          amount('cost', t.cost, (r) => r.costCents),
          { id: 'reason', header: t.reason, text: (r: Row) => r.reason ?? '' } satisfies Column<Row>,
        ]
      : []),
  ];
};

const useNames = (proof: Proof) => {
  const t = useTexts(proofsOfUseTexts).file;
  const f = useFormat();
  const lineName = useLineName(proof.lines);
  const placeOf = (lineId: string): number => proof.lines.findIndex((line) => line.lineId === lineId);
  return {
    lineName,
    byPlace: <A extends { readonly lineId: string; readonly from: string }>(appointments: readonly A[]): readonly A[] =>
      appointments.toSorted((a, b) => placeOf(a.lineId) - placeOf(b.lineId) || a.from.localeCompare(b.from)),
    appointment: ({ lineId, from, to }: { lineId: string; from: string; to: string }) =>
      t.of({ line: lineName(lineId), from: f.date(from), to: f.date(to) }),
  };
};

type Appointment = NonNullable<Proof['prefilled']>['appointments'][number];
type PaidPart = NonNullable<Appointment['parts']>[number] & { readonly id: string; readonly what: string };

/** Appointments whose days fall into several parts of their line: what each comes to at its own share and rate. */
const PaidParts = ({ proof, appointments, exportAs }: { proof: Proof; appointments: readonly Appointment[]; exportAs: string }) => {
  const t = useTexts(proofsOfUseTexts).file;
  const f = useFormat();
  const { appointment, byPlace } = useNames(proof);
  const rows = byPlace(appointments).flatMap(({ parts = [], ...one }): readonly PaidPart[] =>
    parts.map((part) => ({ ...part, id: `${one.appointmentId}-${part.from}`, what: appointment(one) })),
  );
  if (rows.length === 0) return null;
  const columns: readonly Column<PaidPart>[] = [
    { id: 'what', header: t.appointment, isRowHeader: true, text: (p) => p.what },
    { id: 'days', header: t.partDays, text: (p) => `${f.date(p.from)} – ${f.date(p.to)}` },
    { id: 'share', header: t.share, isNumber: true, text: (p) => f.fte(p.share) },
    { id: 'rate', header: t.rate, isNumber: true, text: (p) => f.euro(p.yearlyCents), value: (p) => money(p.yearlyCents) },
    { id: 'amount', header: t.amount, isNumber: true, text: (p) => f.euro(p.amountCents), value: (p) => money(p.amountCents) },
  ];
  return <PlainTable caption={t.byParts} columns={columns} rows={rows} rowId={(p) => p.id} exportAs={{ name: exportAs }} />;
};

/** What is filled in, and what is missing. */
const Known = ({ proof }: { proof: Proof }) => {
  const { file: t, missing } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  const { lineName, appointment, byPlace } = useNames(proof);
  const columns = useColumns(false);
  const { prefilled, lines, kind } = proof;
  if (prefilled === undefined)
    return (
      <Section id="zahlen" title={t.figures}>
        <p>{t.notFilled}</p>
      </Section>
    );
  const rows: readonly Row[] = [
    ...byPlace(prefilled.appointments).map((one) => ({ ...one, id: one.appointmentId, what: appointment(one) })),
    ...(kind === 'final'
      ? lines.filter((l) => l.share === undefined).map((l) => ({ id: l.lineId, what: lineName(l.lineId), amountCents: l.amountCents }))
      : []),
  ];
  return (
    <Section id="zahlen" title={t.figures} note={t.figuresNote({ date: f.date(prefilled.on) })}>
      <PlainTable
        caption={t.figures}
        columns={columns}
        rows={rows}
        rowId={(r) => r.id}
        exportAs={{ name: `nachweis-${proof.fileNumber}` }}
      />
      <PaidParts proof={proof} appointments={prefilled.appointments} exportAs={`nachweis-teile-${proof.fileNumber}`} />
      <p>
        {t.sum}: <strong>{f.euro(prefilled.amountCents)}</strong>
      </p>
      {prefilled.missing.length > 0 && (
        <p className="pw-muted">{t.missing({ what: prefilled.missing.map((one) => textOf(missing, one)).join(', ') })}</p>
      )}
    </Section>
  );
};

/** What speaks against employments that are named, beside what they come to. */
const Against = ({ proof }: { proof: Proof }) => {
  const t = useTexts(proofsOfUseTexts).file;
  const f = useFormat();
  const { appointment, byPlace } = useNames(proof);
  const words = useFindingWords();
  const named = byPlace(proof.submission?.appointments ?? []);
  const rows = named.flatMap(({ findings = [], ...one }) =>
    findings.map((finding) => ({
      id: `${one.appointmentId}-${finding.code}-${finding.from ?? ''}-${finding.to ?? ''}`,
      of: appointment(one),
      ...words(finding),
    })),
  );
  const heldBack = named.reduce((sum, { heldBackCents = 0 }) => sum + heldBackCents, 0);
  if (rows.length === 0) return null;
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: 'of', header: t.appointment, isRowHeader: true, text: (r) => r.of },
    { id: 'what', header: t.finding, text: (r) => r.what },
    { id: 'rule', header: t.rule, text: (r) => r.rule },
  ];
  return (
    <>
      <PlainTable
        caption={t.against}
        columns={columns}
        rows={rows}
        rowId={(r) => r.id}
        exportAs={{ name: `benannt-${proof.fileNumber}` }}
      />
      {heldBack > 0 && <p>{t.heldBack({ amount: f.euro(heldBack) })}</p>}
    </>
  );
};

/** What the recipient submitted. */
const Said = ({ proof }: { proof: Proof }) => {
  const t = useTexts(proofsOfUseTexts).file;
  const f = useFormat();
  const { lineName, appointment, byPlace } = useNames(proof);
  const columns = useColumns(true);
  const { submission } = proof;
  if (submission === undefined) return null;
  const rows: readonly Row[] = [
    ...byPlace(submission.appointments).map((one) => ({
      ...one,
      id: one.appointmentId,
      what: one.isNamed === true ? t.named({ what: appointment(one) }) : appointment(one),
    })),
    ...submission.lines.map((one) => ({ ...one, id: one.lineId, what: lineName(one.lineId) })),
  ];
  return (
    <Section id="eingereicht" title={t.said} note={t.submittedOn({ date: f.date(submission.on), late: String(submission.late) })}>
      <PlainTable
        caption={t.said}
        columns={columns}
        rows={rows}
        rowId={(r) => r.id}
        exportAs={{ name: `eingereicht-${proof.fileNumber}` }}
      />
      <PaidParts proof={proof} appointments={submission.appointments} exportAs={`eingereicht-teile-${proof.fileNumber}`} />
      <Against proof={proof} />
      <p>
        {t.sum}: <strong>{f.euro(submission.amountCents)}</strong>
      </p>
      {submission.overFinancedCents > 0 && <p>{t.overFinanced({ amount: f.euro(submission.overFinancedCents) })}</p>}
      <h3>{t.narrative}</h3>
      <blockquote className="pw-words">{submission.narrative}</blockquote>
      <GivenFiles applicationId={proof.applicationId} files={submission.files} />
    </Section>
  );
};

/** What the authority found. */
const Checked = ({ proof }: { proof: Proof }) => {
  const { file: t, answers } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  const language = useLanguage();
  const { check, objection, sampled, questions } = proof;
  if (check === undefined && objection === undefined && sampled === undefined) return null;
  return (
    <Section id="pruefung" title={t.check}>
      {sampled && (
        <p>
          {t.sample({ seed: sampled.seed })}{' '}
          <Link className="kern-link" to="/stichprobe" search={{ aufruf: proof.callId, art: proof.kind, jahr: proof.to.slice(0, 4) }}>
            {t.toSample}
          </Link>
        </p>
      )}
      {objection && (
        <>
          <h3>{t.objection}</h3>
          <blockquote className="pw-words">{objection.points}</blockquote>
          <p>{t.objectionUntil({ date: f.date(objection.until) })}</p>
        </>
      )}
      {check && (
        <>
          <p>{t.acceptedCents({ amount: f.euro(check.acceptedCents) })}</p>
          <PlainTable
            caption={t.check}
            columns={[
              {
                id: 'question',
                header: t.question,
                isRowHeader: true,
                text: (a) => questions.find((q) => q.key === a.question)?.[language] ?? a.question,
              },
              { id: 'answer', header: t.answer, text: (a) => answers[a.answer] },
              { id: 'note', header: t.note, text: (a) => a.note ?? '' },
            ]}
            rows={check.answers}
            rowId={(a) => a.question}
          />
          {check.notRecognised.length > 0 && (
            <ul>
              {check.notRecognised.map((one) => (
                <li key={one.of}>
                  {t.notRecognised}: {f.euro(one.amountCents)}. {one.reason}
                </li>
              ))}
            </ul>
          )}
          {check.heldBack !== undefined && (
            <ul>
              {check.heldBack.map((one) => (
                <li key={one.of}>
                  {t.recognised}: {f.euro(one.amountCents)}. {one.reason}
                </li>
              ))}
            </ul>
          )}
          <blockquote className="pw-words">{check.note}</blockquote>
        </>
      )}
    </Section>
  );
};

const Due = ({ proof: { dueOn, whyDueOn, overdueOn, remindedOn, submission } }: { proof: Proof }) => {
  const t = useTexts(proofsOfUseTexts).file;
  const f = useFormat();
  const language = useLanguage();
  return (
    <Section id="frist" title={t.days}>
      <p>
        {t.dueOn({ date: f.date(dueOn) })} <span className="pw-muted">{whyDueOn[language]}</span>
      </p>
      {overdueOn && (
        <p>
          {submission
            ? t.wasOverdue({ date: f.date(overdueOn), submitted: f.date(submission.on) })
            : t.overdue({ date: f.date(overdueOn) })}
        </p>
      )}
      {remindedOn && <p>{t.reminded({ date: f.date(remindedOn) })}</p>}
    </Section>
  );
};

const History = ({ proofId, known }: { proofId: string; known: string | undefined }) => {
  const t = useTexts(proofsOfUseTexts).file;
  const asOf = known ? { query: { knownAt: lastInstantOf(known) } } : {};
  const path = { proofId };
  const history = useQuery(
    read('/api/applications/v1/proofs-of-use/{proofId}/history', { path, ...asOf }, { isLive: known === undefined }),
  );
  return (
    <Section id="verlauf" title={t.history} note={t.historyNote}>
      <Loaded query={history} skeleton={{ lines: 6 }}>
        {({ entries }) => (
          <>
            <Timeline entries={entries} />
            <DownloadMenu
              title={t.download}
              addressOf={(kind) => addressOf(`/api/applications/v1/proofs-of-use/{proofId}/history.${kind}`, { path, ...asOf })}
            />
          </>
        )}
      </Loaded>
    </Section>
  );
};

const Acts = ({ proof, etag }: { proof: Proof; etag: string | null }) => {
  const { lineName, byPlace } = useNames(proof);
  const { prefilled, submission } = proof;
  // What is typed stands in the order of the tables.
  const ordered = {
    ...proof,
    ...(prefilled && { prefilled: { ...prefilled, appointments: [...byPlace(prefilled.appointments)] } }),
    ...(submission && { submission: { ...submission, appointments: [...byPlace(submission.appointments)] } }),
  };
  return <ProofActs proof={ordered} nameOf={lineName} etag={etag} />;
};

const route = getRouteApi('/nachweise/$proofId');

/** One proof of use: what is known, what was submitted, what was found, and what this person can do. */
export const ProofOfUsePage = () => {
  const t = useTexts(proofsOfUseTexts);
  const { proofId } = route.useParams();
  const { bekannt: known } = route.useSearch();
  const f = useFormat();
  const file = useFile('/api/applications/v1/proofs-of-use/{proofId}', { path: { proofId } }, known);
  return (
    <FilePage
      file={file}
      title={file.now && t.file.title({ fileNumber: file.now.fileNumber })}
      loading={t.file.loading}
      back={{ to: '/nachweise', label: t.file.back }}
      head={(proof) => (
        <>
          <span>
            {proof.applicantName}, {textOf(t.kinds, proof.kind)}, {t.period({ from: f.date(proof.from), to: f.date(proof.to) })}
          </span>
          <ProofBadge status={proof.status} />
          <Link className="kern-link" to="/zuwendungen/$grantId" params={{ grantId: proof.grantId }}>
            {t.file.grant}
          </Link>
          <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: proof.applicationId }}>
            {t.file.application}
          </Link>
        </>
      )}
      knowledge={{ since: file.now?.from, banner: t.file.knownBanner, unknown: t.file.knownEmpty }}
      actions={(proof, etag) =>
        proof.actions.length > 0 && (
          <Section id="aktionen" title={t.file.acts}>
            <Suspense fallback={<Skeleton kind="rows" lines={4} />}>
              <Acts proof={proof} etag={etag} />
            </Suspense>
          </Section>
        )
      }
      main={(proof) => (
        <>
          <Due proof={proof} />
          <Known proof={proof} />
          <Said proof={proof} />
          <Checked proof={proof} />
          <History proofId={proofId} known={known} />
        </>
      )}
    />
  );
};
