import { derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { QualificationDocumentBrought, QualificationDoubted, QualificationVerified } from '../person/events';
import { erased, registered, PERSON_ID, qualificationCorrected } from '../person/person.fixture';
import { personDecider } from '../person/state';
import { decideBringDocument } from './bring-document';
import { decideDoubt, decideVerify } from './verify-qualification';
import type { DoubtQualification, VerifyQualification } from './verify-qualification';
import { verificationOn } from './verification-on';
import type { RecordedEvent } from '@paktwerk/platform';
import type { PersonEvent } from '../person/events';

const [BRINGER, CLERK] = [derivedId('per', 'brings'), derivedId('per', 'verifies')];
const documentId = (n: number) => derivedId('qdc', String(n));
const verificationId = derivedId('vrf', '1');
const said = (n: number, district = '08111') => ({
  district,
  documentId: documentId(n),
  kind: 'pdf' as const,
  sizeBytes: 100,
  sha256: 'a'.repeat(64),
  name: 'Urkunde.pdf',
  broughtBy: BRINGER,
});
const brought = (n: number, district?: string) => QualificationDocumentBrought({ personId: PERSON_ID, ...said(n, district) });
const aVerification = (more: Partial<VerifyQualification> = {}): VerifyQualification => ({
  district: '08111',
  verificationId,
  qualification: 'A_SOCIAL_DEGREE',
  documentIds: [documentId(1)],
  verifiedBy: CLERK,
  ...more,
});
const aDoubt = (more: Partial<DoubtQualification> = {}): DoubtQualification => ({
  district: '08111',
  verificationId,
  documentIds: [documentId(1)],
  reason: 'Die Urkunde nennt einen anderen Studiengang.',
  doubtedBy: CLERK,
  ...more,
});
const verified = (more: Partial<VerifyQualification> = {}) => QualificationVerified({ personId: PERSON_ID, ...aVerification(more) });
const doubted = (more: Partial<DoubtQualification> = {}) => QualificationDoubted({ personId: PERSON_ID, ...aDoubt(more) });
const TODAY = '2026-11-30';
/** Whoever brought the document, by another sign-in. */
const FURTHER = derivedId('per', 'brings by another sign-in');
const humanOf = (signIn: string): string => (signIn === FURTHER ? BRINGER : signIn);
const looked = { today: TODAY, registered: 'A_SOCIAL_DEGREE' as const, humanOf };
describe('bringing a document', () => {
  it('is recorded once', () => {
    given(personDecider, [registered()])
      .when((s) => decideBringDocument(said(1), s, 20))
      .then(brought(1));
    given(personDecider, [registered(), brought(1)])
      .when((s) => decideBringDocument(said(1), s, 20))
      .nothing();
  });

  it('is refused of nobody, of who is erased, and beyond a number for each party', () => {
    given(personDecider)
      .when((s) => decideBringDocument(said(1), s, 20))
      .refused('person-unknown');
    given(personDecider, [registered(), erased('2026-01-01')])
      .when((s) => decideBringDocument(said(1), s, 20))
      .refused('person-erased', { erasedOn: '2026-01-01' });
    given(personDecider, [registered(), registered('08115'), brought(1), brought(2, '08115')])
      .when((s) => decideBringDocument(said(3), s, 1))
      .refused('too-many-documents', { maximum: 1 });
  });
});

describe('verifying a tier', () => {
  const history = [registered(), brought(1)];
  it('takes a document that somebody else brought, and the tier of the register', () => {
    given(personDecider, history)
      .when((s) => decideVerify(aVerification(), s, looked))
      .then(verified());
    given(personDecider, [...history, verified()])
      .when((s) => decideVerify(aVerification(), s, looked))
      .nothing();
  });

  it.each([
    ['without a document', { documentIds: [] }, looked, 'document-missing', {}],
    ['by a document that nobody brought', { documentIds: [documentId(9)] }, looked, 'document-unknown', { documentId: documentId(9) }],
    ['by who brought it', { verifiedBy: BRINGER }, looked, 'document-brought-by-yourself', { documentId: documentId(1) }],
    ['by them under another sign-in', { verifiedBy: FURTHER }, looked, 'document-brought-by-yourself', { documentId: documentId(1) }],
    ['for a party that has not registered them', { district: '08115' }, looked, 'not-registered-there', { district: '08115' }],
    ['from a day that is still to come', { from: '2026-12-01' }, looked, 'qualification-in-future', { from: '2026-12-01', today: TODAY }],
    [
      'of another tier than the register names',
      { qualification: 'B_OTHER_DEGREE' },
      looked,
      'tier-differs-from-register',
      { tier: 'B_OTHER_DEGREE', registered: 'A_SOCIAL_DEGREE', on: TODAY },
    ],
  ] as const)('is refused %s', (_, more, with_, code, data) => {
    given(personDecider, history)
      .when((s) => decideVerify(aVerification(more as Partial<VerifyQualification>), s, with_))
      .refused(code, data);
  });

  it('is refused of nobody and of who is erased', () => {
    given(personDecider)
      .when((s) => decideVerify(aVerification(), s, looked))
      .refused('person-unknown');
    given(personDecider, [...history, erased('2026-01-01')])
      .when((s) => decideVerify(aVerification(), s, looked))
      .refused('person-erased', { erasedOn: '2026-01-01' });
  });
});

describe('doubting a tier', () => {
  const history = [registered(), brought(1)];
  it('names why, with or without a document', () => {
    given(personDecider, history)
      .when((s) => decideDoubt(aDoubt(), s, looked))
      .then(doubted());
    given(personDecider, history)
      .when((s) => decideDoubt(aDoubt({ documentIds: [] }), s, looked))
      .then(doubted({ documentIds: [] }));
    given(personDecider, [...history, doubted()])
      .when((s) => decideDoubt(aDoubt(), s, looked))
      .nothing();
  });

  it.each([
    ['by who brought the document', { doubtedBy: BRINGER }, 'document-brought-by-yourself', { documentId: documentId(1) }],
    ['by them under another sign-in', { doubtedBy: FURTHER }, 'document-brought-by-yourself', { documentId: documentId(1) }],
    ['for a party that has not registered them', { district: '08115' }, 'not-registered-there', { district: '08115' }],
    ['from a day that is still to come', { from: '2026-12-01' }, 'qualification-in-future', { from: '2026-12-01', today: TODAY }],
  ] as const)('is refused %s', (_, more, code, data) => {
    given(personDecider, history)
      .when((s) => decideDoubt(aDoubt(more), s, looked))
      .refused(code, data);
  });

  it('is refused of nobody and of who is erased', () => {
    given(personDecider)
      .when((s) => decideDoubt(aDoubt(), s, looked))
      .refused('person-unknown');
    given(personDecider, [...history, erased('2026-01-01')])
      .when((s) => decideDoubt(aDoubt(), s, looked))
      .refused('person-erased', { erasedOn: '2026-01-01' });
  });
});

describe('whether a tier is verified', () => {
  const on = (day: string, ...events: readonly PersonEvent[]) =>
    verificationOn(
      events.map((e, i) => ({ ...e, knownSince: `2026-01-0${i + 1}T00:00:00.000Z` }) as RecordedEvent<PersonEvent>),
      '08111',
      day,
    );
  it('waits for a document, and then for the authority, whose last word counts', () => {
    expect(on(TODAY, registered())).toEqual({ state: 'unverified' });
    expect(on(TODAY, registered(), brought(1))).toEqual({ state: 'waiting', since: '2026-01-02T00:00:00.000Z' });
    expect(on(TODAY, registered(), brought(1), verified()).state).toBe('verified');
    expect(on(TODAY, registered(), brought(1), verified(), doubted())).toEqual({
      state: 'doubted',
      since: '2026-01-04T00:00:00.000Z',
      reason: 'Die Urkunde nennt einen anderen Studiengang.',
    });
    expect(on(TODAY, registered(), brought(1), doubted(), brought(2)).state).toBe('waiting');
  });

  it('is asked anew of another tier, and not of another party', () => {
    const corrected = qualificationCorrected(1, { from: '2026-06-01' });
    expect(on(TODAY, registered(), brought(1), verified(), corrected).state).toBe('waiting');
    expect(on('2026-05-31', registered(), brought(1), verified(), corrected).state).toBe('verified');
    expect(on(TODAY, registered(), registered('08115'), brought(1, '08115')).state).toBe('unverified');
    expect(on(TODAY, registered(), qualificationCorrected(1)).state).toBe('unverified');
  });

  it('is not so by a word about another tier', () =>
    expect(on(TODAY, registered(), brought(1), verified({ qualification: 'B_OTHER_DEGREE' })).state).toBe('waiting'));
});
