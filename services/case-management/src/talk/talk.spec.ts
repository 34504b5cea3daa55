import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { WHY, annulled, closed, erased, file, held, opened, paused, restricted, talk } from '../case/case.fixture';
import { TalkCorrected, TalkTakenBack } from '../case/events';
import { decideHoldTalk } from '../case/hold-talk';
import { caseDecider } from '../case/state';
import { likeBefore } from '../case/views';
import { decideAnnulTalk } from './annul-talk';
import { decideCorrectTalk } from './correct-talk';
import { countedOf, looksLike } from './counted';

const today = '2022-12-01';
const [one, two] = [held(1, '2022-10-01'), held(2, '2022-11-20')];
const correction = {
  correctionId: derivedId('cor', '1'),
  ...talk(2, '2022-09-10', { minutes: 9, mode: 'phone' }),
  reason: WHY,
  isByLead: false,
};
const { talkId: _, ...fields } = talk(2, '2022-09-10', { minutes: 9, mode: 'phone' });
const corrected = TalkCorrected({
  ...file,
  talkId: two.data.talkId,
  ...fields,
  topics: [...fields.topics],
  isCounted: false,
  correctionId: correction.correctionId,
  correctedOn: today,
  reason: WHY,
  lastTalkOn: '2022-10-01',
});
const back = TalkTakenBack({ ...file, talkId: two.data.talkId, was: countedOf(two.data) });

describe('correcting a talk', () => {
  it('writes it anew, with what it was counted by and the last talk that stands now; once', () => {
    given(caseDecider, [opened(), one, two])
      .when((s) => decideCorrectTalk(correction, s, today, 10))
      .then(back, corrected);
    given(caseDecider, [opened(), one, two, back, corrected])
      .when((s) => decideCorrectTalk(correction, s, today, 10))
      .nothing();
  });
  it('follows the rules of a talk, also after closing', () => {
    given(caseDecider, [opened(), one, two, closed('2022-11-25')])
      .when((s) => decideCorrectTalk(correction, s, today, 10))
      .then(back, corrected);
    given(caseDecider, [opened(), two])
      .when((s) => decideCorrectTalk({ ...correction, heldOn: '2022-12-02' }, s, today, 10))
      .refused('date-in-future', { date: '2022-12-02', today });
    given(caseDecider, [opened(), two, restricted('2022-11-21')])
      .when((s) => decideCorrectTalk(correction, s, today, 10))
      .refused('consent-revoked', { revokedOn: '2022-11-21' });
  });
  it('is of a talk that stands in the file', () => {
    given(caseDecider, [opened()])
      .when((s) => decideCorrectTalk(correction, s, today, 10))
      .refused('talk-unknown', { talkId: two.data.talkId });
    given(caseDecider, [opened(), two, annulled(two, today)])
      .when((s) => decideCorrectTalk(correction, s, today, 10))
      .refused('talk-annulled', { heldOn: '2022-11-20' });
    given(caseDecider)
      .when((s) => decideCorrectTalk(correction, s, today, 10))
      .refused('case-unknown');
  });
});

describe('striking out a talk', () => {
  const cmd = { talkId: two.data.talkId, reason: WHY, isByLead: false };
  it('leaves it in the file; the same talk sent again does not come back', () => {
    given(caseDecider, [opened(), one, two])
      .when((s) => decideAnnulTalk(cmd, s, today))
      .then(annulled(two, today, '2022-10-01'));
    const short = held(2, '2022-11-20', { minutes: 9, isCounted: false });
    given(caseDecider, [opened(), short])
      .when((s) => decideAnnulTalk(cmd, s, today))
      .then(annulled(short, today));
    given(caseDecider, [opened(), two, annulled(two, today)])
      .when((s) => decideAnnulTalk(cmd, s, today))
      .nothing();
    given(caseDecider, [opened(), two, annulled(two, today)])
      .when((s) => decideHoldTalk(talk(2, '2022-11-20'), s, today, 10))
      .nothing();
  });
  it('is refused where nothing more is recorded', () => {
    given(caseDecider, [opened(), two, restricted('2022-11-21')])
      .when((s) => decideAnnulTalk(cmd, s, today))
      .refused('consent-revoked', { revokedOn: '2022-11-21' });
    given(caseDecider, [opened(), two, closed('2022-11-21'), erased('2022-11-30')])
      .when((s) => decideAnnulTalk(cmd, s, today))
      .refused('client-erased', { erasedOn: '2022-11-30' });
    given(caseDecider, [opened()])
      .when((s) => decideAnnulTalk(cmd, s, today))
      .refused('talk-unknown', { talkId: cmd.talkId });
  });
});

describe('what moves the limit of counselling', () => {
  const first = { talkId: one.data.talkId, reason: WHY };
  const annul = (isByLead: boolean, ...talks: readonly ReturnType<typeof held>[]) =>
    given(caseDecider, [opened(), ...talks]).when((s) => decideAnnulTalk({ ...first, isByLead }, s, today));
  const correct = (isByLead: boolean, heldOn: string, minutes = 30) =>
    given(caseDecider, [opened(), one, two]).when((s) =>
      decideCorrectTalk({ ...first, ...talk(1, heldOn, { minutes }), correctionId: derivedId('cor', '1'), isByLead }, s, today, 10),
    );
  const later = { lastDay: '2025-09-30', laterDay: '2025-11-19' };

  it('to a later day is done by a lead, and not by whoever is in charge', () => {
    annul(false, one, two).refused('limit-by-lead', later);
    correct(false, '2022-10-01', 9).refused('limit-by-lead', later);
    correct(false, '2022-10-02').refused('limit-by-lead', { lastDay: '2025-09-30', laterDay: '2025-10-01' });
    annul(true, one, two).then(annulled(one, today, '2022-11-20'));
    expect(correct(true, '2022-10-02').events()).toHaveLength(2);
  });
  it('away altogether, too', () => {
    annul(false, one).refused('limit-by-lead', { lastDay: '2025-09-30' });
    annul(true, one).then(annulled(one, today));
  });
  it('to an earlier day, or not at all, stays with whoever is in charge', () => {
    const same = held(2, '2022-10-01');
    annul(false, one, same).then(annulled(one, today, '2022-10-01'));
    annul(true, one, same).refused('not-own-case');
    expect(correct(false, '2022-09-10').events()).toHaveLength(2);
    correct(true, '2022-09-10').refused('not-own-case');
  });
});

describe('a talk', () => {
  it('has a place where the counsellor went there', () => {
    const outside = {
      ...talk(1, '2022-10-01', { mode: 'outreach' }),
      place: 'Unterkunft am Park',
      withInterpreter: true,
      withFamily: false,
    };
    const { data } = held(1, '2022-10-01', { mode: 'outreach' });
    given(caseDecider, [opened()])
      .when((s) => decideHoldTalk(outside, s, today, 10))
      .then({ type: 'talk.held', data: { ...data, place: 'Unterkunft am Park', withInterpreter: true, withFamily: false } });
    given(caseDecider, [opened()])
      .when((s) => decideHoldTalk({ ...outside, mode: 'phone' }, s, today, 10))
      .refused('place-without-outreach', { mode: 'phone' });
  });
  it('is not held while the case is paused; one of before comes late', () => {
    given(caseDecider, [opened(), paused('2022-10-01')])
      .when((s) => decideHoldTalk(talk(1, '2022-10-02'), s, today, 10))
      .refused('case-paused', { pausedOn: '2022-10-01' });
    given(caseDecider, [opened(), paused('2022-10-01')])
      .when((s) => decideHoldTalk(talk(1, '2022-10-01'), s, today, 10))
      .then(held(1, '2022-10-01'));
  });
  it('looks like another of the same day, way, length and topics, in whatever order they were chosen', () => {
    const a = countedOf(held(1, '2022-10-01', { topics: ['WORK', 'HOUSING'] }).data);
    expect(looksLike(a, { ...a, topics: ['HOUSING', 'WORK'] })).toBe(true);
    for (const other of [{ heldOn: '2022-10-02' }, { mode: 'phone' as const }, { minutes: 31 }, { topics: ['WORK' as const] }])
      expect(looksLike(a, { ...a, ...other })).toBe(false);
  });
  it('looks like the one that was recorded before it, also after that one was put right', () => {
    const twice = held(2, '2022-10-01');
    const noted = TalkCorrected({ ...corrected.data, ...one.data, note: 'Mit Tochter' });
    const state = given(caseDecider, [opened(), one, twice, noted]).state();
    const like = (talkId: string) => (state.kind === 'none' ? undefined : likeBefore(state.talks, talkId));
    expect([like(one.data.talkId), like(twice.data.talkId)]).toEqual([undefined, one.data.talkId]);
  });
});
