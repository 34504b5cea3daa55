import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { usePages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { ListPage, useListAddress } from '../shell/list-page';
import { Loaded } from '../shell/loaded';
import { mayNameSeat, useDistricts } from '../shell/organisation';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { useTexts } from '../texts/area';
import { draftsTexts } from '../texts/drafts';
import { useLanguage } from '../texts/language';
import { Button } from '../ui/button';
import { sentenceOf } from '../ui/form/problem';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { count, instant, money } from '../ui/table/sheet';
import { useCalls, type Call, type Calls } from './calls';
import type { DraftItem } from './types';

const useColumns = (calls: Calls): readonly Column<DraftItem>[] => {
  const t = useTexts(draftsTexts);
  const f = useFormat();
  return useMemo(() => {
    const { columns: c } = t;
    const call = (d: DraftItem): string => calls.get(d.callId)?.title ?? (calls.size === 0 ? '' : t.rehearsal);
    const title = (d: DraftItem): string => (d.begunBy === undefined ? call(d) : t.begunBy({ call: call(d), begunBy: d.begunBy }));
    const state = (d: DraftItem): string => (d.applicationId === undefined ? t.open : t.submitted);
    return [
      { id: 'call', header: c.call, isRowHeader: true, text: title, sortBy: title },
      {
        id: 'lines',
        header: c.lines,
        isNumber: true,
        text: (d) => f.count(d.lines),
        value: (d) => count(d.lines),
        sortBy: (d) => d.lines,
      },
      {
        id: 'requested',
        header: c.requested,
        isNumber: true,
        text: (d) => f.euro(d.requestedCents),
        value: (d) => money(d.requestedCents),
        sortBy: (d) => d.requestedCents,
      },
      {
        id: 'changed',
        header: c.changed,
        text: (d) => f.instant(d.updatedAt),
        value: (d) => instant(d.updatedAt),
        sortBy: (d) => d.updatedAt,
      },
      { id: 'state', header: c.state, text: state, sortBy: state },
    ];
  }, [t, f, calls]);
};

/** What one can apply for now comes first, then what is still to come; what is over or for others is offered, because whatever comes is received. */
const byPromise = (a: Call, b: Call): number => promiseOf(a) - promiseOf(b);
const promiseOf = ({ isEntitled, stage }: Call): number => (isEntitled ? 0 : 3) + ['open', 'coming', 'over'].indexOf(stage);

/** What stands against a call before anything is typed. */
const About = ({ call: { isEntitled, says, stage, opensOn, lastDay } }: { call: Call }) => {
  const t = useTexts(draftsTexts).begin;
  const f = useFormat();
  const language = useLanguage();
  if (!isEntitled) return <strong>{says?.[language]}</strong>;
  if (stage === 'over') return <strong>{t.over({ date: f.date(lastDay) })}</strong>;
  return stage === 'coming' ? <strong>{t.coming({ date: f.date(opensOn) })}</strong> : null;
};

/** A draft begins with its call; everything else comes afterwards. */
const Begin = ({ calls, chosen: first = '' }: { calls: Calls; chosen: string | undefined }) => {
  const t = useTexts(draftsTexts).begin;
  const f = useFormat();
  const navigate = useNavigate();
  const language = useLanguage();
  const { options } = useDistricts();
  const isWithSeat = mayNameSeat(useSession().me?.organisation ?? '');
  const [callId, setCallId] = useState(first);
  const [seat, setSeat] = useState('');
  const send = useSend('/api/applications/v1/drafts');
  const action = useAction({
    send: (of: { callId: string; district?: string }, key) => send({ parameters: {}, body: { ...of, lines: [] } }, key),
    onDone: ({ draftId }) => void navigate({ to: '/entwuerfe/$draftId', params: { draftId } }),
  });
  const chosen = calls.get(callId);
  const labelOf = (c: Call): string => {
    if (!c.isEntitled) return t.callOfOthers({ call: c.title });
    const named = { call: c.title, date: f.date(c.stage === 'coming' ? c.opensOn : c.lastDay) };
    return c.stage === 'open' ? t.callUntil(named) : c.stage === 'over' ? t.callOver(named) : t.callFrom(named);
  };
  const ofSeat = action.problem?.field === '/district' ? sentenceOf(action.problem, language, '') : undefined;
  return (
    <div className="pw-form">
      <Select
        label={t.call}
        none={t.choose}
        value={callId}
        hint={chosen && <About call={chosen} />}
        options={[...calls.values()].sort(byPromise).map((c) => ({ value: c.callId, label: labelOf(c) }))}
        onChange={setCallId}
      />
      {isWithSeat && (
        <Select label={t.seat} hint={t.seatHint} none={t.chooseSeat} value={seat} options={options} error={ofSeat} onChange={setSeat} />
      )}
      <Refusal problem={ofSeat !== undefined ? undefined : action.problem} title={t.refused} />
      <Button
        variant="primary"
        isBusy={action.isBusy}
        data-autofocus={first === '' ? undefined : true}
        disabledReason={callId === '' ? t.choose : undefined}
        onClick={() => void action.run({ callId, ...(seat === '' ? {} : { district: seat }) })}
      >
        {t.create}
      </Button>
    </div>
  );
};

const route = getRouteApi('/entwuerfe');

/** The drafts of one's own party. */
export const DraftsPage = () => {
  const t = useTexts(draftsTexts);
  const { calls, query } = useCalls();
  const address = useListAddress(route.useSearch());
  const pages = usePages('/api/applications/v1/drafts', { query: { limit: 100 } }, (d) => d.draftId);
  return (
    <ListPage
      id="entwuerfe"
      title={t.title}
      lead={t.lead}
      pages={pages}
      columns={useColumns(calls)}
      rowId={(d) => d.draftId}
      linkOf={({ draftId }) => ({ to: '/entwuerfe/$draftId', params: { draftId } })}
      address={address}
      count={(n) => t.count({ n })}
      empty={t.empty}
    >
      <Section id="beginnen" title={t.begin.title}>
        <Loaded query={query} skeleton={{ lines: 3 }}>
          {() => <Begin calls={calls} chosen={address.search.aufruf} />}
        </Loaded>
      </Section>
    </ListPage>
  );
};
