import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { Standing } from '../cases/standing';
import type { CaseFile } from '../cases/types';
import { useFormat } from '../lib/format';
import { loadPart } from '../lib/load-part';
import { Boundary } from '../shell/boundary';
import { useToday } from '../shell/clock';
import { FilePage, useFile } from '../shell/file-page';
import { Loaded } from '../shell/loaded';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { personalDataTexts } from '../texts/personal-data';
import { Alert, Skeleton } from '../ui/feedback';
import { ReasonForm } from '../ui/form/reason-form';
import { useAction } from '../ui/form/use-action';
import { Facts, Section } from '../ui/section';
import { PlainTable } from '../ui/table/plain-table';
import { instant } from '../ui/table/sheet';
import { useDone } from '../ui/toasts';
import { StateBadges, statesOf } from './state';
import type { Case } from './types';

// Most people who come here look at how long it stays; what the acts and the opened file need comes after it.
const OpenedFile = lazy(() => loadPart(() => import('../cases/opened-file')).then((m) => ({ default: m.OpenedFile })));
const CaseActs = lazy(() => loadPart(() => import('./case-acts')).then((m) => ({ default: m.CaseActs })));

const ROUTE = '/api/case-management/v1/cases/{id}';
const READING_LENGTH = 300;

interface Props {
  file: Case;
  etag: string | null;
}

/** Looking into a file is itself recorded, with the reason; nothing is shown before. */
const Open = ({ file: { caseId, status, restrictedOn }, etag, roles }: Props & { roles: readonly string[] }) => {
  const [isCounsellor, isLead] = [roles.includes('CASE_MANAGER'), roles.includes('TEAM_LEAD')];
  const t = useTexts(personalDataTexts);
  const done = useDone(t.acts.done);
  const [opened, setOpened] = useState<CaseFile>();
  const [reason, setReason] = useState('');
  const send = useSend(`${ROUTE}/readings`);
  const parameters = { path: { id: caseId } };
  const again = useAction({ send: (_: object, key) => send({ parameters, body: { reason } }, key), onDone: setOpened });
  // What was just recorded stands in the file; looking at it anew is another reading, for the same reason.
  const onSent = (): void => {
    done();
    void again.run({});
  };
  return (
    <Section id="akte" title={t.file.open} note={t.file.openNote} className={opened ? undefined : 'pw-ask'}>
      {opened ? (
        <>
          <Refusal problem={again.problem} title={t.file.notReadAgain} />
          <Boundary>
            <Suspense fallback={<Skeleton kind="rows" lines={4} />}>
              <OpenedFile
                file={opened}
                isCounsellor={isCounsellor}
                acts={
                  (isCounsellor || isLead) && restrictedOn === undefined ? { caseId, etag, isOpen: status === 'open', onSent } : undefined
                }
              />
            </Suspense>
          </Boundary>
        </>
      ) : (
        <ReasonForm
          label={t.file.readingReason}
          hint={t.file.readingReasonHint}
          maxLength={READING_LENGTH}
          confirmLabel={t.file.openLabel}
          send={(body, key) => {
            setReason(body.reason);
            return send({ parameters, body }, key);
          }}
          onSent={setOpened}
        />
      )}
    </Section>
  );
};

const Readings = ({ caseId }: { caseId: string }) => {
  const t = useTexts(personalDataTexts).file;
  const { roles } = useTexts(commonTexts);
  const f = useFormat();
  const readings = useQuery(read(`${ROUTE}/readings`, { path: { id: caseId } }));
  return (
    <Section id="einsichten" title={t.readings} note={t.readingsNote}>
      <Loaded query={readings} skeleton={{ lines: 3 }}>
        {(items) =>
          items.length === 0 ? (
            <p>{t.noReadings}</p>
          ) : (
            <PlainTable
              caption={t.readings}
              columns={[
                {
                  id: 'at',
                  header: t.at,
                  isRowHeader: true,
                  text: (r) => f.instant(r.at),
                  value: (r) => instant(r.at),
                  cell: (r) => <time dateTime={r.at}>{f.instant(r.at)}</time>,
                },
                { id: 'who', header: t.who, text: (r) => [r.name, textOf(roles, r.role)].filter(Boolean).join(', ') },
                { id: 'reason', header: t.why, text: (r) => (r.reason === null ? t.erased : t.quoted({ text: r.reason })) },
              ]}
              rows={items}
              rowId={(r, i) => `${r.at} ${i}`}
              exportAs={{ name: `einsichten-${caseId}` }}
            />
          )
        }
      </Loaded>
    </Section>
  );
};

const route = getRouteApi('/personendaten/faelle/$caseId');

/** How long a case file stays, what was decided about that, who has read it, and the file itself for whoever gives a reason. */
export const CaseFilePage = () => {
  const t = useTexts(personalDataTexts);
  const f = useFormat();
  const { caseId } = route.useParams();
  const file = useFile(ROUTE, { path: { id: caseId } });
  const roles = useSession().me?.roles ?? [];
  const answersForIt = roles.includes('TEAM_LEAD') || roles.includes('DATA_PROTECTION');
  const today = useToday();
  const date = (of: string | undefined): string | undefined => (of === undefined ? undefined : f.date(of));
  return (
    <FilePage
      file={file}
      title={file.now && t.caseName({ id: caseId.slice(-6) })}
      loading={t.columns.case}
      back={{ to: '/personendaten', label: t.back }}
      head={(c) => <StateBadges states={statesOf(c, today)} />}
      actions={(c, etag) => c.erasedOn === undefined && <CaseActs file={c} etag={etag} />}
      main={(c) => (
        <>
          {c.restrictedOn !== undefined && c.erasedOn === undefined && (
            <Alert kind="info" title={t.file.restricted}>
              <p className="kern-body">{t.file.restrictedWhy({ date: f.date(c.restrictedOn) })}</p>
            </Alert>
          )}
          <Section id="angaben" title={t.file.kept} note={t.file.keptNoteCase}>
            <Facts
              of={[
                [t.columns.openedOn, date(c.openedOn)],
                [t.columns.closedOn, date(c.closedOn)],
                [t.columns.keptUntil, date(c.keptUntil)],
                [t.file.restrictedOn, date(c.restrictedOn)],
                [t.columns.heldSince, date(c.heldSince)],
                [t.columns.erasedOn, date(c.erasedOn)],
                [t.file.talks, f.count(c.talks)],
                [t.file.counselledBy, c.counselledBy && `${c.counselledBy.code}: ${c.counselledBy.source}`],
              ]}
            />
          </Section>
          <Standing file={c} />
          {answersForIt && <Readings caseId={caseId} />}
          {c.erasedOn === undefined && (answersForIt || c.restrictedOn === undefined) && <Open file={c} etag={file.etag} roles={roles} />}
        </>
      )}
    />
  );
};
