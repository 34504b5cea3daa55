import { defined, derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import {
  DECISION,
  OTHER_CLERK,
  TODAY,
  aCall,
  aMeasure,
  aPost,
  checked,
  prepared,
  rejectedByTheCheck,
  someRules,
  submitted,
} from '../application/application.fixture';
import { DecisionReturned, SubstantiveCheckRecorded } from '../application/events';
import type { ApplicationEvent } from '../application/events';
import type { Line } from '../application/lines';
import { applicationDecider, keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { allowed, wished } from '../early-start/early-start.fixture';
import { comparable } from '../granted-post/funded-share';
import type { SharesOfFile } from '../granted-post/funded-share';
import { decideSubstantiveCheck } from './check-substantively';
import type { Judgement } from './check-substantively';

const FINE: readonly Judgement[] = [
  { check: 'tier-evidence', result: 'passed', note: 'Zeugnis liegt bei.' },
  { check: 'double-funding', result: 'passed' },
];
const check =
  (judgements = FINE, call = aCall(), elsewhere: readonly SharesOfFile[] = []) =>
  (state: ApplicationState) =>
    decideSubstantiveCheck({ judgements, applicant: 'Landkreis Esslingen', elsewhere, today: TODAY }, state, call, someRules());
const returned = DecisionReturned({
  ...keysOf(submitted().data, TODAY),
  decisionId: DECISION,
  note: 'Bitte vergleichen.',
  returnedBy: OTHER_CLERK,
});
const itemsOf = (history: readonly ApplicationEvent[], run = check()) => {
  const [event] = given(applicationDecider, history).when(run).events();
  return event?.type === 'substantive-check.recorded' ? event.data.items : [];
};
const resultsOf = (...of: Parameters<typeof itemsOf>) => Object.fromEntries(itemsOf(...of).map((i) => [i.check, i.result]));
const of = (...lines: readonly Line[]) => checked([submitted({ lines })]);

describe('check in substance', () => {
  it('records what the rules say and what a person saw, each with figure, rule and source', () => {
    const event = SubstantiveCheckRecorded({
      ...keysOf(submitted().data, TODAY),
      ruleSetVersion: 1,
      items: [
        {
          check: 'frame',
          result: 'passed',
          // A third of 8,000,000.00: the weights of the call are 2 and 1.
          figures: { requestedCents: 3_700_000, frameCents: 266_666_667 },
          rule: { parameter: 'distributionKey', mark: 'D', source: 'Destatis' },
        },
        {
          check: 'tier-evidence',
          result: 'passed',
          figures: { tiers: 'A_SOCIAL_DEGREE', officers: 0, evidence: expect.any(String) as string },
          rule: { parameter: 'tiers', mark: 'F', source: 'spec' },
          note: 'Zeugnis liegt bei.',
        },
        {
          check: 'period',
          result: 'passed',
          figures: { from: '2022-07-01', to: '2023-06-30', outside: 0 },
          rule: { parameter: 'periodFrom', mark: 'F', source: 'spec' },
        },
        {
          check: 'early-start',
          result: 'not-applicable',
          figures: { before: 0, earlyStart: 'none' },
          rule: { parameter: 'earlyStart', mark: 'M', source: expect.stringContaining('§ 44 LHO') as string },
        },
        {
          check: 'double-funding',
          result: 'passed',
          figures: { declared: false, overlaps: 0 },
          rule: { parameter: 'doubleFunding', mark: 'M', source: expect.stringContaining('Doppelförderungsverbot') as string },
        },
      ],
    });
    expect(given(applicationDecider, checked()).when(check()).events()).toEqual([event]);
  });
  it('objects to more than the frame', () => {
    const weights = [
      { district: '08111', weight: 1 },
      { district: '08116', weight: 0 },
    ];
    const call = aCall({ distributionKey: { id: 'k', label: 'x', mark: 'A', source: 'x', weights } });
    expect(resultsOf(checked(), check(FINE, call))).toMatchObject({ frame: 'objected' });
  });
  it('objects to a start outside of the period', () =>
    expect(resultsOf(of(aPost({ from: '2023-07-01' })))).toMatchObject({ period: 'objected' }));
  it.each([
    ['begun yesterday', '2022-07-31', [], 'objected'],
    ['begins today', TODAY, [], 'passed'],
    ['was asked for, and begun meanwhile', '2022-07-31', [wished({ from: '2022-07-31', on: '2022-07-20' })], 'objected'],
    [
      'was allowed before',
      '2022-07-31',
      [wished({ from: '2022-07-31', on: '2022-07-20' }), allowed({ from: '2022-07-31', on: '2022-07-20' })],
      'passed',
    ],
    ['began before the day that was allowed', '2022-07-30', [wished({ from: '2022-07-31' }), allowed({ from: '2022-07-31' })], 'objected'],
  ] as const)('a line that %s', (_, from, early, result) =>
    expect(resultsOf([...of(aPost({ from })), ...early])).toMatchObject({ 'early-start': result }),
  );
  it('asks for no proof where no line hangs on a qualification', () => {
    expect(resultsOf(of(aMeasure()), check([{ check: 'double-funding', result: 'passed' }]))).toMatchObject({
      'tier-evidence': 'not-applicable',
    });
    given(applicationDecider, of(aMeasure()))
      .when(check())
      .refused('judgement-not-asked', { check: 'tier-evidence', asked: ['double-funding'] });
  });
  it('leaves nothing to be judged unjudged, and no objection without a word', () => {
    const asked = ['tier-evidence', 'double-funding'];
    given(applicationDecider, checked()).when(check([])).refused('judgement-missing', { check: 'tier-evidence', asked });
    given(applicationDecider, checked())
      .when(check([{ check: 'tier-evidence', result: 'objected' }, ...FINE.slice(1)]))
      .refused('judgement-note-missing', { check: 'tier-evidence' });
    given(applicationDecider, checked())
      .when(check([...FINE, { check: 'frame', result: 'passed' }]))
      .refused('judgement-not-asked', { check: 'frame', asked });
  });
  it('adds nothing the second time, and is repeated where something else is seen', () => {
    const done = [...checked(), ...given(applicationDecider, checked()).when(check()).events()];
    given(applicationDecider, done).when(check()).nothing();
    const other: readonly Judgement[] = [...FINE.slice(0, 1), { check: 'double-funding', result: 'objected', note: 'Auch in SU22.' }];
    expect(resultsOf(done, check(other))).toMatchObject({ 'double-funding': 'objected' });
  });
  it('shows where the applicant has the same share, and takes it for another one only with a word', () => {
    const history = of(aPost({ share: 60, workplace: 'Rathaus Wertheim' }));
    const other: SharesOfFile = {
      applicationId: derivedId('app', 'other'),
      fileNumber: 'IM25-2025-00007',
      programmeCode: 'IM25',
      isGranted: true,
      shares: [{ lineId: 'a', kind: 'post', share: 50, workplace: comparable('Rathaus, Wertheim')!, from: '2023-01-01', to: '2023-12-31' }],
    };
    const run = (note?: string) => check([FINE[0]!, { check: 'double-funding', result: 'passed', ...defined({ note }) }], aCall(), [other]);
    const files = 'IM25-2025-00007';
    given(applicationDecider, history).when(run()).refused('same-share-note-missing', { check: 'double-funding', files });
    expect(itemsOf(history, run('Zwei Stellen laut Stellenplan.')).at(-1)).toMatchObject({
      figures: { declared: false, overlaps: 1, overlapsIn: files, sameShareIn: files },
      note: 'Zwei Stellen laut Stellenplan.',
    });
  });
  it('comes after the formal check and before the preparation, or once that was returned', () => {
    given(applicationDecider, [submitted()]).when(check()).refused('formal-check-missing');
    given(applicationDecider, [...checked(), prepared()])
      .when(check())
      .refused('check-after-preparation', { decisionId: DECISION });
    expect(itemsOf([...checked(), prepared(), returned]).at(-1)).toMatchObject({ check: 'double-funding' });
    given(applicationDecider, [submitted(), rejectedByTheCheck]).when(check()).refused('application-rejected', { stage: 'formal' });
  });
});
