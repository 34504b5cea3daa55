import { fold } from '@paktwerk/kernel';
import {
  DECISION,
  OTHER_CLERK,
  TODAY,
  aCall,
  aPost,
  checked,
  prepared,
  rejectedByTheCheck,
  reserved,
  someRules,
  submitted,
} from '../application/application.fixture';
import { decideRelease } from '../application/release-decision';
import { applicationDecider } from '../application/state';
import { checklistOf, recordedAgainst } from './checklist';

const listOf = (share: number) => {
  const state = fold(applicationDecider, [submitted({ lines: [aPost({ share })] })]);
  if (state.kind !== 'submitted') throw new Error(state.kind);
  return checklistOf(state, aCall(), someRules(), { applicant: 'Landkreis Esslingen', elsewhere: [], today: TODAY, isJudged: false });
};

const released = (() => {
  const history = [...checked(), prepared(), reserved()];
  const decision = decideRelease({ decisionId: DECISION, releasedBy: OTHER_CLERK, today: TODAY }, fold(applicationDecider, history));
  return decision.kind === 'recorded' ? [...history, ...decision.events] : history;
})();

describe('how an application would be checked', () => {
  it('says of each formal check the figure, the rule and its source, and what stands against it', () => {
    const list = listOf(20).formal;
    expect(list.find((i) => i.check === 'minimum-share')).toEqual({
      check: 'minimum-share',
      result: 'objected',
      figures: { minimum: 0.25, below: 1 },
      rule: { parameter: 'minimumShare', mark: 'F', source: 'spec' },
      says: {
        de: 'Position 1 (0,20 VZÄ): kleiner als der Mindestanteil von 0,25 VZÄ („spec“).',
        en: 'Line 1 (0.20 FTE): below the minimum share of 0.25 FTE (“spec”).',
      },
      lineIds: ['line-1'],
    });
    expect(list.filter((i) => i.result === 'objected').map((i) => i.check)).toEqual(['minimum-share', 'maximum-amounts']);
  });
  it('leaves to a person whether to grant for a time that was over when the application came, with the end and its source', () => {
    const state = fold(applicationDecider, [submitted()]);
    if (state.kind !== 'submitted') throw new Error(state.kind);
    const ended = someRules({ periodTo: { value: '2022-07-11', mark: 'F', source: 'Nr. 4' } });
    const known = { applicant: 'Landkreis Esslingen', elsewhere: [], today: TODAY, isJudged: false };
    expect(checklistOf(state, aCall(), ended, known).formal.find((i) => i.check === 'period-ahead')).toEqual({
      check: 'period-ahead',
      figures: { receivedAt: '2022-07-12T08:15:00.000Z', to: '2022-07-11', daysLeft: 0 },
      rule: { parameter: 'periodTo', mark: 'F', source: 'Nr. 4' },
      says: {
        de: 'Der Antrag ging am 12.07.2022 ein, gefördert wird bis zum 11.07.2022 („Nr. 4“): Ob für eine Zeit, die vorüber ist, noch bewilligt wird, ist zu beurteilen.',
        en: 'The application was received on 12 Jul 2022, funding ends on 11 Jul 2022 (“Nr. 4”): whether to grant for a time that is over is to be judged.',
      },
    });
  });
  it('names a rule wherever the rules have a value for it', () => {
    const without = listOf(50).formal.filter((i) => i.rule === undefined);
    expect(without.map((i) => i.check)).toEqual(['complete', 'full-time']);
  });
  it('keeps the rules of a decided application, and judges nothing of it any more', () => {
    const state = fold(applicationDecider, [submitted(), rejectedByTheCheck]);
    if (state.kind !== 'rejected') throw new Error(state.kind);
    const list = checklistOf(state, aCall(), someRules(), {
      applicant: 'Landkreis Esslingen',
      elsewhere: [],
      today: TODAY,
      isJudged: false,
    });
    expect([list.formal.some((i) => i.rule !== undefined), list.substantive]).toEqual([true, []]);
  });
  it('lost with the release what nobody had judged', () => {
    const state = fold(applicationDecider, released);
    if (state.kind !== 'granted') throw new Error(state.kind);
    const known = { applicant: 'Landkreis Esslingen', elsewhere: [], today: TODAY };
    const ofGranted = (isJudged: boolean) => checklistOf(state, aCall(), someRules(), { ...known, isJudged }).substantive;
    expect(ofGranted(false).map((i) => [i.check, i.result])).toEqual([
      ['tier-evidence', undefined],
      ['double-funding', undefined],
    ]);
    expect(ofGranted(true)).toEqual([]);
  });
  it('tells the applicant the rules of what was recorded, and nothing before', () => {
    const state = fold(applicationDecider, checked());
    if (state.kind !== 'checked') throw new Error(state.kind);
    const { app } = state;
    const of = (formalCheck: Parameters<typeof recordedAgainst>[0]['formalCheck']) =>
      recordedAgainst({ applicationId: app.applicationId, ...(formalCheck && { formalCheck }) }, app, aCall(), someRules());
    expect(of(undefined)).toEqual({ applicationId: app.applicationId, formal: [], substantive: [] });
    const recorded = of({ passed: true, on: TODAY, checks: [], findings: [] } as never);
    expect(recorded.formal.find((i) => i.check === 'minimum-share')?.rule?.source).toBe('spec');
    expect(recorded.substantive).toEqual([]);
  });
  it('leaves open what a person judges', () =>
    expect(listOf(50).substantive.map((i) => [i.check, i.result])).toEqual([
      ['frame', 'passed'],
      ['tier-evidence', undefined],
      ['period', 'passed'],
      ['early-start', 'not-applicable'],
      ['double-funding', undefined],
    ]));
});
