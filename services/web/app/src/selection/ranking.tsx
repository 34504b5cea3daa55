import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { addressOf } from '../api/client';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { Timeline } from '../applications/timeline';
import { Loaded } from '../shell/loaded';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { AUTHORITY_ROLES } from '../tasks/types';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { selectionTexts } from '../texts/selection';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Badge } from '../ui/feedback';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { DownloadMenu } from '../ui/table/export-menu';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import { TextArea } from '../ui/text-field';
import { useDone } from '../ui/toasts';
import { ScoreForm } from './score-form';

export type Selection = Read<'/api/applications/v1/calls/{callId}/selection'>;
type Item = Selection['items'][number];

const useColumns = (): readonly Column<Item>[] => {
  const t = useTexts(selectionTexts).ranking;
  const f = useFormat();
  return useMemo(
    () => [
      { id: 'place', header: t.place, isNumber: true, text: (i) => (i.place === undefined ? '' : String(i.place)) },
      {
        id: 'file',
        header: t.file,
        isRowHeader: true,
        text: (i) => i.fileNumber,
        cell: (i) => (
          <Link to="/antraege/$applicationId" params={{ applicationId: i.applicationId }}>
            {i.fileNumber}
          </Link>
        ),
      },
      { id: 'applicant', header: t.applicant, text: (i) => i.applicantName },
      {
        id: 'requested',
        header: t.requested,
        isNumber: true,
        text: (i) => f.euro(i.requestedCents),
        value: (i) => money(i.requestedCents),
      },
      { id: 'given', header: t.given, isNumber: true, text: (i) => String(i.given) },
      { id: 'score', header: t.score, isNumber: true, text: (i) => (i.score === undefined ? t.hidden : f.number(i.score / 100)) },
      {
        id: 'within',
        header: t.cut,
        text: (i) => (i.isWithin === undefined ? '' : i.status === 'withdrawn' ? t.withdrawn : i.isWithin ? t.within : t.behind),
      },
    ],
    [t, f],
  );
};

/** What people gave, as far as who looks may see it. */
const Sheets = ({ item, rules }: { item: Item; rules: Selection['rules'] }) => {
  const t = useTexts(selectionTexts).ranking;
  const language = useLanguage();
  if (item.sheets.length === 0) return null;
  return (
    <ul>
      {item.sheets.map(({ reviewer, isConflicted, given }) => (
        <li key={reviewer}>
          {reviewer}:{' '}
          {given
            ? given.points
                .map(({ criterion, points }) => {
                  const named = rules.criteria.find((c) => c.criterion === criterion);
                  return `${(language === 'de' ? named?.titleDe : named?.titleEn) ?? criterion} ${points}/${named?.mostPoints ?? ''}`;
                })
                .join(', ') + (isConflicted ? ` (${t.conflictedLater})` : '')
            : isConflicted
              ? t.conflicted
              : t.declared}
          {given?.note && <blockquote>{given.note}</blockquote>}
        </li>
      ))}
    </ul>
  );
};

const UNDECIDED: readonly Item['status'][] = ['submitted', 'checked', 'prepared'];

/** Declares, and then gives points, each for themselves; a conflict is declared as long as nothing is decided, behind the ranking too. */
const Review = ({ callId, item, rules }: { callId: string; item: Item; rules: Selection['rules'] }) => {
  const t = useTexts(selectionTexts).ranking;
  const send = useSend('/api/applications/v1/calls/{callId}/selection/interests');
  const { applicationId, own } = item;
  const isRanked = item.place !== undefined;
  const declare = useAction({
    send: (isConflicted: boolean, key) => send({ parameters: { path: { callId } }, body: { applicationId, isConflicted } }, key),
    onDone: useDone(t.done),
  });
  if (!UNDECIDED.includes(item.status)) return null;
  if (own?.isConflicted) return <Badge kind="warning">{t.conflictedYourself}</Badge>;
  return (
    <>
      <Refusal problem={declare.problem} title={t.refused} />
      <div className="pw-buttons">
        {own === undefined && !isRanked && (
          <Button isBusy={declare.isBusy} onClick={() => void declare.run(false)}>
            {t.declareFree}
          </Button>
        )}
        <Button isBusy={declare.isBusy} onClick={() => void declare.run(true)}>
          {t.declareConflict}
        </Button>
      </div>
      {own !== undefined && own.points === undefined && !isRanked && (
        <ScoreForm callId={callId} applicationId={applicationId} criteria={rules.criteria} />
      )}
    </>
  );
};

const Close = ({ callId }: { callId: string }) => {
  const t = useTexts(selectionTexts).ranking;
  const send = useSend('/api/applications/v1/calls/{callId}/selection/close');
  const close = useAction({
    send: (_body: null, key) => send({ parameters: { path: { callId } }, body: {} }, key),
    onDone: useDone(t.done),
  });
  return (
    <>
      <Refusal problem={close.problem} title={t.refused} />
      <Button variant="primary" isBusy={close.isBusy} onClick={() => void close.run(null)}>
        {t.close}
      </Button>
      <p className="pw-muted">{t.closeHint}</p>
    </>
  );
};

/** Who could be ranked only now is added behind the last place, with a reason. */
const Supplement = ({ callId }: { callId: string }) => {
  const t = useTexts(selectionTexts).ranking;
  const [reason, setReason] = useState('');
  const send = useSend('/api/applications/v1/calls/{callId}/selection/supplement');
  const supplement = useAction({
    send: (body: { reason: string }, key) => send({ parameters: { path: { callId } }, body }, key),
    onDone: useDone(t.done),
  });
  return (
    <>
      <Refusal problem={supplement.problem} title={t.refused} />
      <TextArea label={t.supplementReason} hint={t.supplementHint} maxLength={900} value={reason} onChange={setReason} />
      <Button
        isBusy={supplement.isBusy}
        disabledReason={reason.trim() === '' ? t.supplementReason : undefined}
        onClick={() => void supplement.run({ reason })}
      >
        {t.supplement}
      </Button>
    </>
  );
};

const SelectionHistory = ({ callId }: { callId: string }) => {
  const t = useTexts(selectionTexts).ranking;
  const path = { callId };
  const history = useQuery(read('/api/applications/v1/calls/{callId}/selection/history', { path }));
  return (
    <Disclosure summary={t.history}>
      <Loaded query={history} skeleton={{ lines: 4 }}>
        {({ entries }) => (
          <>
            <Timeline entries={entries} />
            <DownloadMenu
              title={t.historyDownload}
              addressOf={(kind) => addressOf(`/api/applications/v1/calls/{callId}/selection/history.${kind}`, { path })}
            />
          </>
        )}
      </Loaded>
    </Disclosure>
  );
};

/** Score sheets and ranking of a call whose programme selects. */
export const Ranking = ({ callId }: { callId: string }) => {
  const t = useTexts(selectionTexts).ranking;
  const f = useFormat();
  const { me } = useSession();
  const path = { callId };
  const columns = useColumns();
  const selection = useQuery(read('/api/applications/v1/calls/{callId}/selection', { path }));
  const mayReview = me?.roles?.some((role) => AUTHORITY_ROLES.includes(role)) === true;
  return (
    <Section id="auswahl" title={t.title} note={t.note}>
      <Loaded query={selection} skeleton={{ lines: 6 }}>
        {({ rules, items, closed, supplements }) => (
          <>
            <p>{t.rules({ reviewers: String(rules.reviewers), mark: rules.mark, source: rules.source })}</p>
            {closed && <p>{t.closedOn({ on: f.date(closed.on), amount: f.euro(closed.availableCents) })}</p>}
            {supplements.map(({ on, reason, availableCents }) => (
              <p key={`${on} ${reason}`}>{t.supplementedOn({ on: f.date(on), amount: f.euro(availableCents), reason })}</p>
            ))}
            <PlainTable caption={t.title} columns={columns} rows={items} rowId={(i) => i.applicationId} />
            <DownloadMenu addressOf={(kind) => addressOf(`/api/applications/v1/calls/{callId}/selection/ranking.${kind}`, { path })} />
            {items.map((item) => (
              <Disclosure key={item.applicationId} summary={t.sheetsOf({ fileNumber: item.fileNumber, applicant: item.applicantName })}>
                <Sheets item={item} rules={rules} />
                {mayReview && <Review callId={callId} item={item} rules={rules} />}
              </Disclosure>
            ))}
            {closed === undefined && me?.roles?.includes('GRANT_CLERK') && <Close callId={callId} />}
            {closed && me?.roles?.includes('GRANT_CLERK') && items.some((i) => i.place === undefined) && <Supplement callId={callId} />}
            <SelectionHistory callId={callId} />
          </>
        )}
      </Loaded>
    </Section>
  );
};
