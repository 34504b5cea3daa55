import { Applications, Budgeting, CaseTotals, Staffing } from '@paktwerk/contracts';
import type { PublicEvent } from '@paktwerk/contracts';
import { runningService } from '@paktwerk/running-service';
import type { Who } from '@paktwerk/running-service';
import { eventually } from '@paktwerk/testing';
import { service } from '../src/service';

export const PRG = 'prg_soforthilfe';
export const CALL = 'cal_2022';
export const at = { programmeId: PRG, district: '08111' };
export const reservation = { ...at, potId: 'pot_1', callId: CALL, applicationId: 'app_1', decisionId: 'dec_1', amountCents: 3_000_000 };
export const post = { ...at, postId: 'pst_1', share: 50 };

export const delivery = (applicationId: string, effectiveOn: string) =>
  Applications.NoticeDelivered(
    {
      ...at,
      applicationId,
      callId: CALL,
      grantId: `gra_${applicationId}`,
      noticeId: `ntc_${applicationId}`,
      kind: 'GRANT',
      amountCents: reservation.amountCents,
      basis: 'receipt',
      lastDay: '2022-09-02',
      effectiveOn,
    },
    applicationId,
  );

/** What happened, and when it was recorded. The vacancy of December 2022 is reported in March 2023. */
const STORY: readonly (readonly [recordedAt: string, event: PublicEvent])[] = [
  [
    '2022-06-01T08:00:00.000Z',
    Applications.ProgrammePublished(
      { programmeId: PRG, code: 'SU22', titleDe: 'Soforthilfe Ukraine 2022', titleEn: 'Emergency aid', effectiveOn: '2022-06-01' },
      PRG,
    ),
  ],
  [
    '2022-06-01T08:01:00.000Z',
    Applications.CallOpened(
      {
        callId: CALL,
        programmeId: PRG,
        ruleSetVersion: 1,
        titleDe: 'Aufruf',
        titleEn: 'Call',
        potCents: 800_000_000,
        budgetYear: 2022,
        opensOn: '2022-06-01',
        deadline: '2022-07-22',
        distributionKey: { id: 'key', label: 'Einwohner', mark: 'D', source: 'Destatis', weights: [{ district: '08111', weight: 1 }] },
        effectiveOn: '2022-06-01',
      },
      CALL,
    ),
  ],
  [
    '2022-06-01T08:02:00.000Z',
    Budgeting.PotAllotted(
      { potId: 'pot_1', callId: CALL, programmeId: PRG, amountCents: 45_036_955, budgetYear: 2022, effectiveOn: '2022-06-01' },
      'pot_1',
    ),
  ],
  [
    '2022-06-01T08:02:00.000Z',
    Budgeting.FramesCalculated(
      {
        potId: 'pot_1',
        callId: CALL,
        programmeId: PRG,
        keyId: 'key',
        frames: [{ district: '08111', amountCents: 45_036_955 }],
        effectiveOn: '2022-06-01',
      },
      'pot_1',
    ),
  ],
  [
    '2022-07-01T08:00:00.000Z',
    Applications.ApplicationSubmitted(
      {
        ...at,
        applicationId: 'app_1',
        callId: CALL,
        requestedCents: 3_200_000,
        requestedShare: 50,
        receivedAt: '2022-07-01T08:00:00.000Z',
        late: false,
        effectiveOn: '2022-07-01',
      },
      'app_1',
    ),
  ],
  ['2022-08-01T08:00:00.000Z', Budgeting.FundsReserved({ ...reservation, effectiveOn: '2022-08-01' }, 'pot_1')],
  ['2022-08-02T08:00:00.000Z', Budgeting.FundsCommitted({ ...reservation, effectiveOn: '2022-08-02' }, 'pot_1')],
  ['2022-08-02T08:01:00.000Z', delivery('app_1', '2022-08-02')],
  [
    '2022-08-02T08:01:00.000Z',
    Staffing.PostApproved(
      {
        ...post,
        grantId: 'gra_1',
        lineId: 'l1',
        callId: CALL,
        tier: 'A_SOCIAL_DEGREE',
        from: '2022-09-01',
        to: '2099-08-31',
        effectiveOn: '2022-09-01',
      },
      'pst_1',
    ),
  ],
  ['2022-10-01T08:00:00.000Z', Staffing.PostFilled({ ...post, appointmentId: 'apt_1', effectiveOn: '2022-10-01' }, 'pst_1')],
  [
    '2022-10-05T18:00:00.000Z',
    CaseTotals.DailyTotalsCounted(
      {
        ...at,
        day: '2022-10-05',
        revision: 1,
        casesOpened: 2,
        casesClosed: 0,
        talks: [{ mode: 'phone', count: 4, minutes: 90 }],
        topics: [],
        effectiveOn: '2022-10-05',
      },
      `08111/${PRG}`,
    ),
  ],
  [
    '2023-03-15T08:00:00.000Z',
    Staffing.PostVacated({ ...post, appointmentId: 'apt_1', lastDay: '2022-12-14', effectiveOn: '2022-12-15' }, 'pst_1'),
  ],
];

export const auditor: Who = { sub: 'rechnungshof', roles: ['AUDITOR'], organisation: 'audit' };
/** The district that the story is about, another one, and a machine of the first. */
export const own: Who = { sub: 'leitung-08111', roles: ['TEAM_LEAD'], organisation: '08111' };
export const other: Who = { sub: 'leitung-08115', roles: ['TEAM_LEAD'], organisation: '08115' };
export const machine: Who = { sub: 'maschine-08111', roles: ['SUBSCRIBER'], organisation: '08111' };

export interface Figures {
  live: boolean;
  provisional: boolean;
  effectiveOn: string;
  knownAt: string;
  position: Record<string, string>;
  totals: Record<string, number>;
  districts: { district: string; name: string; plate: string; counselling: string; figures: Record<string, number> }[];
  districtsReached: { count: number; of: number; share: number };
}

/** The service with the story behind it, asked over HTTP. */
export const reportingAfterTheStory = async () => {
  const running = await runningService(service);
  const base = (await running.app.getUrl()) + '/api/reporting/v1';
  const call = async (path: string, as: Who = auditor, init: RequestInit = {}) =>
    fetch(base + path, { ...init, headers: { authorization: `Bearer ${await running.token(as)}` } });
  const get = async <T>(path: string, as: Who = auditor): Promise<T> => {
    const answer = await call(path, as);
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  /** What the district of the story sees of itself. */
  const ownFigures = async () => (await get<Figures>(`/figures?programmeId=${PRG}`, own)).districts[0]?.figures ?? {};
  const totals = async (query: string) => (await get<Figures>(`/figures?programmeId=${PRG}${query}`)).totals;
  for (const [recordedAt, event] of STORY) await running.hearAt(recordedAt, event);
  await eventually(async () => (await ownFigures())['talks'] === 4, { what: 'all facts counted', timeoutMs: 20_000 });
  return { ...running, base, call, get, ownFigures, totals };
};
export type Reporting = Awaited<ReturnType<typeof reportingAfterTheStory>>;

/** What a watcher of changes was told so far, and how often. */
export const watch = async (s: Reporting, as: Who) => {
  const abort = new AbortController();
  const answer = await s.call('/stream', as, { signal: abort.signal });
  let text = '';
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true });
  })().catch(() => undefined);
  await eventually(() => text.includes('event: changed'), { what: 'the present state' });
  return {
    contentType: answer.headers.get('content-type'),
    ticks: () => text.split('event: changed').length - 1,
    text: () => text,
    close: async () => {
      abort.abort();
      await reading;
    },
  };
};
