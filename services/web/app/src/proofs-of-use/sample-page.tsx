import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ApiError } from '../api/problem';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { useSend } from '../api/use-send';
import { useFormat } from '../lib/format';
import { LoadState } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { useSession } from '../shell/session';
import { textOf, useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { proofActsTexts } from '../texts/proof-acts';
import { proofsOfUseTexts } from '../texts/proofs-of-use';
import { Button } from '../ui/button';
import { Alert } from '../ui/feedback';
import { useAction } from '../ui/form/use-action';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { useDone } from '../ui/toasts';
import { PROOF_KINDS } from './search';
import type { Sample } from './types';

type Lot = Sample['lots'][number] & { readonly place: number };

const Drawn = ({ sample }: { sample: Sample }) => {
  const { sample: t, columns: c, yes, no } = useTexts(proofsOfUseTexts);
  const f = useFormat();
  const columns = useMemo(
    (): readonly Column<Lot>[] => [
      { id: 'place', header: t.place, isNumber: true, text: (lot) => String(lot.place) },
      { id: 'fileNumber', header: c.fileNumber, isRowHeader: true, text: (lot) => lot.fileNumber ?? lot.proofId },
      { id: 'granted', header: c.granted, isNumber: true, text: (lot) => (lot.grantedCents === undefined ? '' : f.euro(lot.grantedCents)) },
      { id: 'isDrawn', header: t.isDrawn, text: (lot) => (lot.isDrawn ? yes : no) },
      { id: 'proofId', header: t.proofId, text: (lot) => lot.proofId, cell: (lot) => <code>{lot.proofId}</code> },
      { id: 'hash', header: t.hash, text: (lot) => lot.hash, cell: (lot) => <code>{lot.hash}</code> },
    ],
    [t, c, f, yes, no],
  );
  const { drawnOn, lots, percent, seed, agrees } = sample;
  return (
    <Section
      id="lose"
      title={t.table}
      note={t.drawn({ date: f.date(drawnOn), among: String(lots.length), percent: String(percent), seed })}
    >
      <Alert kind={agrees ? 'success' : 'danger'} title={agrees ? t.agrees : t.differs} />
      <PlainTable
        caption={t.table}
        columns={columns}
        rows={lots.map((lot, i) => ({ ...lot, place: i + 1 }))}
        rowId={(lot) => lot.proofId}
        exportAs={{ name: `stichprobe-${sample.year}` }}
      />
    </Section>
  );
};

const Draw = ({ what }: { what: { callId: string; kind: 'interim' | 'final'; year: string } }) => {
  const { sample: t } = useTexts(proofsOfUseTexts);
  const acts = useTexts(proofActsTexts);
  const send = useSend('/api/applications/v1/proof-samples');
  const draw = useAction({ send: (body: typeof what, key) => send({ parameters: {}, body }, key), onDone: useDone(acts.done) });
  return (
    <>
      <p className="pw-muted">{t.drawHint}</p>
      <Refusal problem={draw.problem} title={acts.refused} />
      <Button variant="primary" isBusy={draw.isBusy} onClick={() => void draw.run(what)}>
        {t.draw}
      </Button>
    </>
  );
};

const route = getRouteApi('/stichprobe');

/** The lot that says which proofs are checked in depth, drawn again whenever it is looked at. */
export const SamplePage = () => {
  const { sample: t, kinds } = useTexts(proofsOfUseTexts);
  const language = useLanguage();
  const { me } = useSession();
  const navigate = useNavigate();
  const { aufruf, art, jahr } = route.useSearch();
  const choose = (changed: object): void => void navigate({ to: '.', search: (before: object) => ({ ...before, ...changed }) } as never);
  const calls = useAllPages('/api/applications/v1/calls', { query: { limit: 200 } }, (call) => call.callId);
  const proofs = useAllPages(
    '/api/applications/v1/proofs-of-use',
    { query: { limit: 2000, ...(aufruf ? { callId: aufruf } : {}) } },
    (p) => p.proofId,
  );
  const years = [...new Set((proofs.query.data ?? []).map((p) => p.to.slice(0, 4)))].sort();
  const isChosen = aufruf !== undefined && art !== undefined && jahr !== undefined;
  const what = { callId: aufruf ?? '', kind: art ?? 'final', year: jahr ?? '' } as const;
  const sample = useQuery({ ...read('/api/applications/v1/proof-samples', { query: what }), enabled: isChosen });
  const isNone = sample.error instanceof ApiError && sample.error.problem.status === 404;
  return (
    <Page title={t.title} lead={<p>{t.lead}</p>}>
      <LoadState query={calls.query} />
      <LoadState query={proofs.query} />
      <div className="pw-filters">
        <Select
          label={t.call}
          none=""
          value={aufruf ?? ''}
          onChange={(value) => choose({ aufruf: value, jahr: undefined })}
          options={(calls.query.data ?? []).map((call) => ({ value: call.callId, label: language === 'de' ? call.titleDe : call.titleEn }))}
        />
        <Select
          label={t.kind}
          none=""
          value={art ?? ''}
          onChange={(value) => choose({ art: value })}
          options={PROOF_KINDS.map((value) => ({ value, label: textOf(kinds, value) }))}
        />
        <Select
          label={t.year}
          none=""
          value={jahr ?? ''}
          onChange={(value) => choose({ jahr: value })}
          options={years.map((value) => ({ value, label: value }))}
        />
      </div>
      {!isChosen && <p className="pw-muted">{t.choose}</p>}
      {isChosen && !isNone && <LoadState query={sample} />}
      {isChosen && isNone && <p>{t.none}</p>}
      {isChosen && isNone && me?.roles?.includes('GRANT_CLERK') && <Draw what={what} />}
      {isChosen && !isNone && sample.data && <Drawn sample={sample.data} />}
    </Page>
  );
};
