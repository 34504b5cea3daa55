import { given } from '@paktwerk/testing';
import { decideCheck } from './check-proof';
import { ProofCorrected, ProofMoved, ProofObjected, ProofOverdue, ProofReminded } from './events';
import { decideObject } from './object-to-proof';
import { decideMove } from './move-proof';
import { decideNoteOverdue, proofOverdue } from './note-overdue';
import {
  ANSWERS,
  CLERK,
  DUE_ON,
  TEMPLATE,
  TODAY,
  checked,
  expecting,
  isFilled,
  isSubmitted,
  keys,
  objected,
  submitted,
} from './proof-of-use.fixture';
import { decideRemindOfProof } from './remind-of-proof';
import { proofDecider } from './state';
import type { ProofState } from './state';

const AT = '2026-03-31T22:00:00.000Z';
const DAY = '2026-04-01';
const note =
  (dueAt = AT) =>
  (state: ProofState) =>
    decideNoteOverdue({ dueAt, today: DAY }, state);
const overdue = ProofOverdue({ ...keys, dueOn: DUE_ON, effectiveOn: DAY });

describe('a proof that did not come', () => {
  it('is overdue from the first instant behind its last day, once', () => {
    given(proofDecider, isFilled()).when(note()).then(overdue);
    given(proofDecider, [...isFilled(), overdue])
      .when(note())
      .nothing();
  });
  it('is not where it was submitted, moved, or is not there', () => {
    given(proofDecider, isSubmitted()).when(note()).nothing();
    given(proofDecider, isFilled()).when(note('2026-03-30T22:00:00.000Z')).nothing();
    given(proofDecider).when(note()).nothing();
  });
  it('after an objection was never overdue, and the authority could not go on with it', () => {
    const behind = '2026-03-02T23:00:00.000Z';
    const isObjected = () => [...isFilled(), overdue, submitted(), objected()];
    const again = ProofOverdue({ ...keys, dueOn: '2026-03-02', isObjected: true, effectiveOn: DAY });
    given(proofDecider, isObjected()).when(note()).nothing();
    given(proofDecider, isObjected()).when(note(behind)).then(again);
    const uncorrected = [...isObjected(), again];
    given(proofDecider, uncorrected).when(note(behind)).nothing();
    const check = { answers: ANSWERS, notRecognised: [], note: 'Ohne Beanstandung.', checkedBy: CLERK, today: '2026-03-03' };
    expect(
      given(proofDecider, uncorrected)
        .when((state) => decideCheck(check, state))
        .events(),
    ).toEqual([checked({ effectiveOn: '2026-03-03' })]);
    const { points } = objected().data;
    given(proofDecider, uncorrected)
      .when((state) => decideObject({ points, dueOn: '2026-03-16', today: '2026-03-03' }, state))
      .then(ProofObjected({ ...keys, points, until: '2026-03-16', effectiveOn: '2026-03-03' }));
    expect(proofOverdue.change(objected() as never)).toEqual({ until: behind });
    expect(proofOverdue.change(ProofCorrected(submitted().data) as never)).toBe('over');
  });
  it('is waited for until it is there', () => {
    const [expected] = expecting();
    expect(proofOverdue.change(expected as never)).toEqual({ until: AT });
    expect(proofOverdue.change(overdue as never)).toBe('over');
    expect(proofOverdue.change(submitted() as never)).toBe('over');
  });
});

describe('the end of a grant moves its final proof', () => {
  const move = (to: string, because: 'extension' | 'revocation') => (state: ProofState) =>
    decideMove({ to, because, deliveredOn: '2025-06-02' }, state);
  const moved = (to: string, dueOn: string, because: 'extension' | 'revocation', from = to) =>
    ProofMoved({
      ...keys,
      to,
      dueOn,
      counted: { from, months: 3, shift: 'next-working-day', mark: 'A', source: expect.any(String) as string },
      because,
      effectiveOn: '2025-06-02',
    });
  const events = (to: string, because: 'extension' | 'revocation') => given(proofDecider, expecting()).when(move(to, because)).events();
  it('later by an extension, earlier by a revocation', () => {
    expect(events('2026-12-31', 'extension')).toEqual([moved('2026-12-31', '2027-03-31', 'extension')]);
    expect(events('2025-08-31', 'revocation')).toEqual([moved('2025-08-31', '2025-12-01', 'revocation')]);
    expect(events('2025-01-31', 'revocation')).toEqual([moved('2025-01-31', '2025-09-02', 'revocation', '2025-06-02')]);
  });
  it('and nothing that stands already, or was submitted', () => {
    given(proofDecider, expecting()).when(move('2025-12-31', 'extension')).nothing();
    given(proofDecider, expecting()).when(move('2025-08-31', 'extension')).nothing();
    given(proofDecider, isSubmitted()).when(move('2025-08-31', 'revocation')).nothing();
  });
});

describe('a reminder of a proof', () => {
  const remind =
    (seen?: string, today = TODAY) =>
    (state: ProofState) =>
      decideRemindOfProof({ template: TEMPLATE, nameOfDistrict: () => 'x', ...(seen === undefined ? {} : { seen }), today }, state);
  const reminded = (today = TODAY) =>
    ProofReminded({
      ...keys,
      dueOn: DUE_ON,
      templateVersion: 1,
      wording: {
        subjectDe: 'IM25-2025-00001: Nachweis bis 31.03.2026',
        subjectEn: 'IM25-2025-00001: proof until 31 Mar 2026',
        textDe: 'Wertheim: noch 75 Tage',
        textEn: 'Wertheim: 75 days left',
      },
      effectiveOn: today,
    });
  it('goes out by itself once for each last day, by hand once a day', () => {
    given(proofDecider, isFilled()).when(remind(DUE_ON)).then(reminded());
    const isReminded = given(proofDecider, [...isFilled(), reminded()]);
    isReminded.when(remind(DUE_ON, '2026-01-16')).nothing();
    isReminded.when(remind()).refused('reminded-today', { on: TODAY });
    expect(isReminded.when(remind(undefined, '2026-01-16')).events()).toHaveLength(1);
  });
  it('goes out for what is awaited only', () => {
    given(proofDecider, isFilled()).when(remind('2026-03-30')).nothing();
    given(proofDecider, isSubmitted()).when(remind(DUE_ON)).nothing();
    given(proofDecider, isSubmitted()).when(remind()).refused('nothing-to-remind-of');
    given(proofDecider, isFilled())
      .when((state) => decideRemindOfProof({ nameOfDistrict: () => 'x', today: TODAY }, state))
      .refused('reminder-template-missing', { kind: 'proof-due' });
  });
});
