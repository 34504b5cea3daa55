import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defined, derivedId, fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { USUAL_TERMS } from '../call/deadline-terms';
import { decideOpenCall } from '../call/open-call';
import type { OpenCall } from '../call/open-call';
import { callDecider, callStream } from '../call/state';
import type { CallState } from '../call/state';
import { aCall, someRules } from '../application/application.fixture';
import { aProject, said, someSizeClasses } from '../funding/funding.fixture';
import { catalogue } from '../catalogue';
import type { ProgrammeEvent } from './events';
import { decidePublishProgramme } from './publish-programme';
import type { PublishProgramme } from './publish-programme';
import { decidePublishRuleSet } from './publish-rule-set';
import type { PublishRuleSet } from './publish-rule-set';
import { programmeDecider, programmeIdOf, ruleSetOf } from './state';
import type { ProgrammeState } from './state';

const date = (value: string) => ({ value, mark: 'A' as const, source: 'spec' });
const programme: PublishProgramme = {
  code: 'SU22',
  titleDe: 'Soforthilfe',
  titleEn: 'Aid',
  source: 'Aufruf',
  endsOn: date('2023-06-30'),
  evaluationOn: date('2023-12-31'),
  effectiveOn: '2022-06-01',
};
const TODAY = '2022-06-01';
const isDistrict = (key: string) => key.startsWith('08');
const publish =
  (command: Partial<PublishProgramme> = {}) =>
  (s: ProgrammeState) =>
    decidePublishProgramme({ ...programme, ...command }, s);
const { ruleSetId: _id, ...rules } = someRules();
const publishRules =
  (command: Partial<PublishRuleSet> = {}) =>
  (s: ProgrammeState) =>
    decidePublishRuleSet({ ...rules, today: TODAY, ...command }, s);

const published = (): ProgrammeEvent[] => [...given(programmeDecider).when(publish()).events()];
const withRules = (): ProgrammeEvent[] => [...published(), ...given(programmeDecider, published()).when(publishRules()).events()];

describe('publish a programme', () => {
  it('gives it the id of its code', () =>
    expect(published()).toMatchObject([
      { type: 'programme.published', data: { programmeId: programmeIdOf('SU22'), endsOn: { value: '2023-06-30' } } },
    ]));
  it('adds nothing when it arrives twice', () => given(programmeDecider, published()).when(publish()).nothing());
  it('refuses a code that another programme has', () =>
    given(programmeDecider, published())
      .when(publish({ titleDe: 'Anderes' }))
      .refused('programme-code-taken', { code: 'SU22' }));
  it('refuses an end before the beginning', () =>
    given(programmeDecider)
      .when(publish({ endsOn: date('2022-01-01') }))
      .refused('programme-dates-out-of-order', { effectiveOn: '2022-06-01', endsOn: '2022-01-01', evaluationOn: '2023-12-31' }));
  it('refuses an evaluation before the beginning', () =>
    given(programmeDecider)
      .when(publish({ evaluationOn: date('2022-05-31') }))
      .refused('programme-dates-out-of-order', { effectiveOn: '2022-06-01', endsOn: '2023-06-30', evaluationOn: '2022-05-31' }));
  it('may end and be looked back on the day on which it begins', () =>
    expect(
      given(programmeDecider)
        .when(publish({ endsOn: date('2022-06-01'), evaluationOn: date('2022-06-01') }))
        .events(),
    ).toHaveLength(1));
});

describe('publish a rule set', () => {
  it('takes effect on its own date, which may lie in the past', () =>
    expect(withRules().at(-1)).toMatchObject({
      type: 'rule-set.published',
      data: { version: 1, effectiveOn: '2022-06-01', programmeCode: 'SU22' },
    }));
  it('adds nothing when it arrives twice', () => given(programmeDecider, withRules()).when(publishRules()).nothing());
  it('is never edited', () =>
    given(programmeDecider, withRules())
      .when(publishRules({ source: 'geändert' }))
      .refused('rule-set-version-taken', { version: 1 }));
  it('comes in order', () =>
    given(programmeDecider, withRules())
      .when(publishRules({ version: 3 }))
      .refused('rule-set-version-not-next', { version: 3, next: 2 }));
  it('begins with version 1', () =>
    given(programmeDecider, published())
      .when(publishRules({ version: 2 }))
      .refused('rule-set-version-not-next', { version: 2, next: 1 }));
  it('does not end before it begins, but may on the same day', () => {
    given(programmeDecider, published())
      .when(publishRules({ validFrom: '2022-06-02', validTo: '2022-06-01' }))
      .refused('rule-set-validity-out-of-order', { validFrom: '2022-06-02', validTo: '2022-06-01' });
    expect(
      given(programmeDecider, published())
        .when(publishRules({ validFrom: '2022-06-01', validTo: '2022-06-01' }))
        .events(),
    ).toHaveLength(1);
  });
  it('is found by its version, and none where there is no programme', () => {
    const state = given(programmeDecider, withRules()).state();
    expect([ruleSetOf(state, 1)?.version, ruleSetOf(state, 2), ruleSetOf({ kind: 'none' }, 1)]).toEqual([1, undefined, undefined]);
  });
  it('of a programme that nobody published is not known', () =>
    expect(given(programmeDecider, withRules().slice(1)).state()).toEqual({ kind: 'none' }));
  it('keeps its programme’s versions when that is published again', () =>
    expect(given(programmeDecider, [...withRules(), ...published()]).state()).toEqual(given(programmeDecider, withRules()).state()));
  it('can be followed by a version that is valid from an earlier day', () =>
    expect(
      given(programmeDecider, withRules())
        .when(publishRules({ version: 2, validFrom: '2022-01-01' }))
        .events(),
    ).toHaveLength(1));
  it('funds whole months', () =>
    given(programmeDecider, published())
      .when(publishRules({ funding: { ...rules.funding, periodTo: { ...rules.funding.periodTo, value: '2023-06-15' } } }))
      .refused('period-not-whole-months', { from: '2022-07-01', to: '2023-06-15' }));
  it('names each tier, format or item once', () => {
    const { tiers } = rules.funding;
    given(programmeDecider, published())
      .when(publishRules({ funding: { ...rules.funding, tiers: { ...tiers, value: [...tiers.value, tiers.value[0]!] } } }))
      .refused('rule-key-twice', { field: '/funding/tiers', parameter: 'tiers', key: 'A_SOCIAL_DEGREE' });
  });
  it('says the share of a proportional financing', () =>
    given(programmeDecider, published())
      .when(publishRules({ funding: aProject({ financing: said('proportional') }) }))
      .refused('share-percent-missing', { field: '/funding/sharePercent' }));
  // Every application was refused its place with `score-missing`, for want of anybody who could give points.
  it.each([
    ['with a rate for each post', { ...rules.funding, waitingListBy: said('score' as const) }],
    ['of projects', aProject({ waitingListBy: said('score' as const) })],
  ])('lets nobody wait by points that no criteria give: %s', (_, funding) =>
    given(programmeDecider, published())
      .when(publishRules({ funding }))
      .refused('score-without-selection', { field: '/funding/waitingListBy' }),
  );
  it('lets applications wait by receipt without criteria', () =>
    expect(
      given(programmeDecider, published())
        .when(publishRules({ funding: { ...rules.funding, waitingListBy: said('receipt' as const) } }))
        .events(),
    ).toHaveLength(1));
  it('stays in the family of the programme', () =>
    given(programmeDecider, withRules())
      .when(publishRules({ version: 2, funding: aProject() }))
      .refused('family-changed', { field: '/funding/family', family: 'project', familyBefore: 'per-capita-post' }));
  describe('that holds at the same time as another', () => {
    const byMonth = { ...rules.funding, minimumShare: { ...rules.funding.minimumShare, anchor: 'month' as const } };
    const first = (validTo?: string): ProgrammeEvent[] => [
      ...published(),
      ...given(programmeDecider, published())
        .when(publishRules(defined({ validTo })))
        .events(),
    ];
    it('chooses each value by the same date', () => {
      given(programmeDecider, first())
        .when(publishRules({ version: 2, funding: byMonth }))
        .refused('rule-sets-overlap-without-anchor', {
          field: '/funding/minimumShare/anchor',
          version: 2,
          overlapping: 1,
          parameter: 'minimumShare',
          anchor: 'month',
          anchorBefore: 'application',
        });
      given(programmeDecider, first('2023-01-01'))
        .when(publishRules({ version: 2, validFrom: '2023-01-01', funding: byMonth }))
        .refused('rule-sets-overlap-without-anchor', {
          field: '/funding/minimumShare/anchor',
          version: 2,
          overlapping: 1,
          parameter: 'minimumShare',
          anchor: 'month',
          anchorBefore: 'application',
        });
    });
    it('may choose by another date where the earlier one has ended', () =>
      expect(
        given(programmeDecider, first('2022-12-31'))
          .when(publishRules({ version: 2, validFrom: '2023-01-01', funding: byMonth }))
          .events(),
      ).toHaveLength(1));
  });
  it('is published today or was before, never later', () =>
    given(programmeDecider, published())
      .when(publishRules({ publishedOn: '2022-06-02' }))
      .refused('publication-in-future', { field: '/publishedOn', publishedOn: '2022-06-02', today: TODAY }));
  it.each([0, 101])('asks for a share that somebody can have, not %i hundredths', (value) =>
    given(programmeDecider, published())
      .when(publishRules({ funding: { ...rules.funding, minimumShare: { ...rules.funding.minimumShare, value } } }))
      .refused('minimum-share-unusable', { field: '/funding/minimumShare', share: value }),
  );
  describe('of size classes', () => {
    const sized = (sizeClass: string, inhabitantsFrom: number, inhabitantsBelow?: number) => ({
      sizeClass,
      titleDe: sizeClass,
      titleEn: sizeClass,
      inhabitantsFrom,
      ...defined({ inhabitantsBelow }),
      ceilingCents: 1_000_000,
    });
    const field = '/funding/classes';
    it.each([
      [
        'leaves nobody out between two',
        [sized('BIG', 20_000), sized('SMALL', 0, 10_000)],
        'size-classes-gap',
        { field, sizeClass: 'SMALL', next: 'BIG', inhabitantsFrom: 10_000, inhabitantsBelow: 20_000 },
      ],
      [
        'puts nobody into two',
        [sized('BIG', 20_000), sized('SMALL', 0, 20_001)],
        'size-classes-overlap',
        { field, sizeClass: 'SMALL', overlapping: 'BIG', inhabitants: 20_000 },
      ],
      [
        'ends none but the largest without a bound',
        [sized('SMALL', 0), sized('BIG', 20_000)],
        'size-classes-overlap',
        { field, sizeClass: 'SMALL', overlapping: 'BIG', inhabitants: 20_000 },
      ],
      [
        'has none that nobody belongs to',
        [sized('NOBODY', 500, 500)],
        'size-class-empty',
        { field, sizeClass: 'NOBODY', inhabitantsFrom: 500, inhabitantsBelow: 500 },
      ],
    ])('%s', (_, classes, code, data) =>
      given(programmeDecider, published())
        .when(publishRules({ funding: someSizeClasses({ classes: said(classes) }) }))
        .refused(code, data),
    );
    it.each([
      [{ parts: 3, share: 50 }, 'split-above-full-time', { parts: 3, share: 50 }],
      [{ parts: 2, share: 0 }, 'split-above-full-time', { parts: 2, share: 0 }],
      [{ parts: 2, share: 49 }, 'split-below-minimum-share', { share: 49, minimumShare: 50 }],
    ])('divides a post into parts that somebody can have: not %j', (split, code, data) =>
      given(programmeDecider, published())
        .when(publishRules({ funding: someSizeClasses({ split: said(split) }) }))
        .refused(code, { field: '/funding/split', ...data }),
    );
  });
  it('needs a programme', () => given(programmeDecider).when(publishRules()).refused('programme-unknown'));
});

describe('open a call', () => {
  const { programmeId: _p, programmeCode: _c, effectiveOn: _e, ...call } = aCall();
  const state = given(programmeDecider, withRules()).state();
  const open =
    (command: Partial<OpenCall> = {}, programmeState: ProgrammeState = state) =>
    (s: CallState) =>
      decideOpenCall({ ...call, ...command }, s, programmeState, { today: TODAY, isDistrict });
  const opened = given(callDecider).when(open()).events();

  it('fixes pot, key, deadline and the version of the rules', () =>
    expect(opened).toMatchObject([
      {
        type: 'call.opened',
        data: {
          potCents: 800_000_000,
          deadline: '2022-07-22',
          ruleSetVersion: 1,
          deadlineTerms: USUAL_TERMS,
          programmeCode: 'SU22',
          distributionKey: { id: derivedId('key', call.callId) },
        },
      },
    ]));
  it('adds nothing when it arrives twice', () => given(callDecider, opened).when(open()).nothing());
  it('refuses a rule set that does not exist', () =>
    given(callDecider)
      .when(open({ ruleSetVersion: 2 }))
      .refused('rule-set-unknown', { version: 2 }));
  it('refuses a deadline before the opening', () =>
    given(callDecider)
      .when(open({ deadline: '2022-05-01' }))
      .refused('call-dates-out-of-order', { deadline: '2022-05-01', opensOn: '2022-06-01' }));
  it('refuses a key that names a district twice or nobody', () => {
    const key = { label: 'x', mark: 'A' as const, source: 'x' };
    given(callDecider)
      .when(
        open({
          distributionKey: {
            ...key,
            weights: [
              { district: '08111', weight: 1 },
              { district: '08111', weight: 2 },
            ],
          },
        }),
      )
      .refused('district-twice-in-key', { districts: 1 });
    given(callDecider)
      .when(open({ distributionKey: { ...key, weights: [{ district: '08111', weight: 0 }] } }))
      .refused('weights-all-zero');
  });
  it('refuses a key that names a district which does not exist', () =>
    given(callDecider)
      .when(open({ distributionKey: { label: 'x', mark: 'A', source: 'x', weights: [{ district: '99999', weight: 1 }] } }))
      .refused('district-unknown-in-key', { field: '/distributionKey/weights/0/district', district: '99999' }));
  it('refuses the money of a year that is over, though what is open stays open', () => {
    given(callDecider)
      .when(open({ budgetYear: 2021 }))
      .refused('budget-year-closed', { field: '/budgetYear', budgetYear: 2021 });
    const again = decideOpenCall(call, fold(callDecider, opened), state, { today: '2023-01-01', isDistrict });
    expect(again).toEqual({ kind: 'recorded', events: [] });
  });
  it('refuses an empty pot', () =>
    given(callDecider)
      .when(open({ potCents: 0 }))
      .refused('pot-empty'));
  it('may be open for a single day, and give a district nothing', () =>
    expect(
      given(callDecider)
        .when(
          open({
            deadline: '2022-06-01',
            potCents: 1,
            distributionKey: {
              label: 'x',
              mark: 'A',
              source: 'x',
              weights: [
                { district: '08111', weight: 0 },
                { district: '08115', weight: 1 },
              ],
            },
          }),
        )
        .events(),
    ).toHaveLength(1));
  it('is never edited', () =>
    given(callDecider, opened)
      .when(open({ potCents: 1 }))
      .refused('call-already-open', { callId: call.callId }));
  it('keeps the terms that it was given', () => {
    const deadlineTerms = { value: { fixedToTheDay: true, effect: 'curable' }, mark: 'F', source: 'Aufruf' } as const;
    const [event] = given(callDecider).when(open({ deadlineTerms })).events();
    expect(event?.data).toEqual({
      ...call,
      deadlineTerms,
      programmeId: programmeIdOf('SU22'),
      programmeCode: 'SU22',
      distributionKey: { ...call.distributionKey, id: derivedId('key', call.callId) },
      effectiveOn: call.opensOn,
    });
  });
  it('has a stream of its own', () => expect(callStream(call.callId)).toBe(`call-${call.callId}`));
  it('needs a programme', () =>
    given(callDecider)
      .when(open({}, { kind: 'none' }))
      .refused('programme-unknown'));
});

describe('a rule set in its first shape', () => {
  const stored = (version: number): unknown =>
    JSON.parse(readFileSync(join(__dirname, `../../golden/rule-set.published.v${version}.json`), 'utf8'));

  it('is read as posts of the three tiers that there were, fixed by the application', () =>
    expect(catalogue.read('rule-set.published', 1, stored(1)).data).toEqual(stored(2)));
});
