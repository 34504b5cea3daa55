import { fold } from '@paktwerk/kernel';
import {
  PersonMergeDeclined,
  PersonMergeProposed,
  PersonMergeUndone,
  PersonMerged,
  PersonToldApart,
  QualificationDocumentBrought,
  QualificationDoubted,
  QualificationVerified,
  ShareRefused,
  personEvents,
} from './events';
import type { PersonEvent } from './events';
import {
  CONFIRMER,
  OTHER_ID,
  PERSON_ID,
  PROPOSER,
  begunLater,
  claimed,
  ended,
  erased,
  erasureAgreed,
  erasureProposed,
  erasureWithdrawn,
  foundTwice,
  holdLifted,
  holdPlaced,
  registered,
  returned,
} from './person.fixture';
import { claimsIn, lastDayOf, personDecider, personStream, seenBy, sharesOn } from './state';
import type { RegisteredPerson } from './state';

const person = (...events: readonly PersonEvent[]): RegisteredPerson => {
  const state = fold(personDecider, [registered(), ...events]);
  if (state.kind === 'none') throw new Error('Nobody is registered.');
  return state;
};
const THIRD = 'psn_third';
const pair = (firstId: string, secondId: string) => ({ personId: PERSON_ID, firstId, secondId });
const decided = { decidedBy: 'per_1', decidedOn: '2025-06-01', reason: 'Geburtstag und Zeugnis stimmen überein.' };
const merged = (firstId: string, secondId: string) => PersonMerged({ ...pair(firstId, secondId), mergeId: 'mrg_1', ...decided });
const apart = (firstId: string, secondId: string) => PersonToldApart({ ...pair(firstId, secondId), ...decided });
const proposed = PersonMergeProposed({
  ...{ ...pair(PERSON_ID, OTHER_ID), mergeId: 'mrg_1', party: '08115', reason: 'Derselbe Mensch.' },
  ...{ proposedBy: 'per_1', proposedOn: '2025-06-01' },
});
const declined = PersonMergeDeclined({ ...pair(PERSON_ID, OTHER_ID), mergeId: 'mrg_1', reason: 'Zwillinge.', declinedBy: 'per_2' });

describe('an entry of the register', () => {
  it('begins with a registration, and with nothing else', () => {
    expect(personStream('psn_1')).toBe('person-psn_1');
    for (const { type } of personEvents.filter((one) => one.type !== 'person.registered'))
      expect(
        fold(personDecider, [{ type, data: { personId: PERSON_ID, claimId: 'clm_1', erasedOn: '2025-01-01' } } as unknown as PersonEvent]),
      ).toEqual({
        kind: 'none',
      });
    expect(person(registered('08115')).districts).toEqual(['08111', '08115']);
  });

  it('has claims that end earlier, begin later or never held, each for itself', () => {
    const two = [claimed(1, 50, '2025-01-01', '2025-12-31'), claimed(2, 50, '2025-01-01', '2025-12-31')];
    const [first, second] = person(...two).claims;
    expect(person(...two, ended(2, '2025-06-30')).claims).toEqual([first, { ...second, until: '2025-06-30' }]);
    expect(person(...two, begunLater(1, '2025-03-01')).claims).toEqual([{ ...first, from: '2025-03-01' }, second]);
    expect(person(...two, returned(1)).claims).toEqual([{ ...first, isReturned: true }, second]);
  });
  it('takes of a day what holds on it, the first and the last one included', () => {
    const { claims } = person(
      claimed(1, 50, '2025-01-01', '2025-06-30'),
      claimed(2, 25, '2025-06-30', '2025-12-31'),
      claimed(3, 10, '2025-01-01', '2025-12-31'),
      returned(3),
    );
    expect(['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01', '2026-01-01'].map((day) => sharesOn(claims, day))).toEqual([
      0, 50, 75, 25, 0,
    ]);
  });
  it('holds a post until the last of its days, and never where none was held', () => {
    expect(lastDayOf(person())).toBeUndefined();
    const short = claimed(1, 50, '2025-01-01', '2025-01-01');
    expect(lastDayOf(person(short))).toBe('2025-01-01');
    const longer = claimed(2, 50, '2024-01-01', '2025-12-31');
    expect(lastDayOf(person(longer, short))).toBe('2025-12-31');
    expect(lastDayOf(person(short, longer, returned(2)))).toBe('2025-01-01');
    expect(lastDayOf(person(claimed(1, 50, '2025-03-01', '2025-12-31'), ended(1, '2025-02-28')))).toBeUndefined();
  });
  it('shows a district what it holds there; claims of before are of the first one', () => {
    const { data, ...event } = claimed(1, 50, '2025-01-01', '2025-12-31');
    const there = { ...event, data: { ...data, claimId: 'clm_2', district: '08115' } };
    const both = person(registered('08115'), { ...event, data }, there);
    expect(claimsIn(both, '08111').map(({ claimId }) => claimId)).toEqual([data.claimId]);
    expect(claimsIn(both, '08115').map(({ claimId }) => claimId)).toEqual(['clm_2']);
  });

  describe('and another of the same human', () => {
    it('is the first of them or the second, whoever says it and however often', () => {
      for (const link of [foundTwice('first'), merged(PERSON_ID, OTHER_ID)])
        expect(person(link, link)).toMatchObject({ secondIds: [OTHER_ID], apart: [] });
      for (const link of [foundTwice('second'), merged(OTHER_ID, PERSON_ID)]) {
        expect(person(link)).toMatchObject({ firstId: OTHER_ID, secondIds: [] });
        expect(person(foundTwice('first'), link)).toMatchObject({ firstId: OTHER_ID, secondIds: [OTHER_ID] });
      }
      expect(person(merged(PERSON_ID, OTHER_ID), merged(PERSON_ID, THIRD)).secondIds).toEqual([OTHER_ID, THIRD]);
    });
    it('are two again once they are told apart, and the others stay one', () => {
      const one = [merged(PERSON_ID, OTHER_ID), merged(PERSON_ID, THIRD)];
      expect(person(...one, apart(PERSON_ID, OTHER_ID))).toMatchObject({ secondIds: [THIRD], apart: [OTHER_ID] });
      expect(person(merged(OTHER_ID, PERSON_ID), apart(OTHER_ID, PERSON_ID))).not.toHaveProperty('firstId');
      expect(person(merged(OTHER_ID, PERSON_ID), apart(PERSON_ID, THIRD))).toMatchObject({ firstId: OTHER_ID, apart: [THIRD] });
      expect(person(apart(PERSON_ID, OTHER_ID), apart(PERSON_ID, THIRD), apart(PERSON_ID, OTHER_ID)).apart).toEqual([THIRD, OTHER_ID]);
    });
    it('are left by a party that a merge of before brought, whose registration does not name the entry', () => {
      const { identityId: _, ...before } = registered('08115').data;
      const brought = { ...registered('08115'), data: before };
      const one = [merged(PERSON_ID, OTHER_ID), brought];
      expect(person(...one)).toMatchObject({ districts: ['08111', '08115'], joined: { '08115': OTHER_ID } });
      expect(person(...one, apart(PERSON_ID, OTHER_ID)).districts).toEqual(['08111']);
      // Who registered the person by itself stays, before a merge and behind one.
      expect(person(brought, merged(PERSON_ID, OTHER_ID), apart(PERSON_ID, OTHER_ID)).districts).toEqual(['08111', '08115']);
      expect(person(merged(PERSON_ID, OTHER_ID), registered('08115'), apart(PERSON_ID, OTHER_ID)).districts).toEqual(['08111', '08115']);
    });
    it('are one again where that is decided after they were told apart', () => {
      const two = [apart(PERSON_ID, OTHER_ID), apart(PERSON_ID, THIRD)];
      expect(person(...two, merged(PERSON_ID, OTHER_ID))).toMatchObject({ secondIds: [OTHER_ID], apart: [THIRD] });
      expect(person(...two, merged(OTHER_ID, PERSON_ID))).toMatchObject({ firstId: OTHER_ID, apart: [THIRD] });
    });
    it('are proposed to be one until somebody decides', () => {
      const { mergeId, firstId, secondId, party, proposedBy, proposedOn } = proposed.data;
      expect(person(proposed).merge).toEqual({ mergeId, firstId, secondId, party, proposedBy, proposedOn });
      expect(person(proposed, declined)).toMatchObject({ declinedMerges: ['mrg_1'] });
      for (const end of [declined, merged(PERSON_ID, OTHER_ID), apart(PERSON_ID, OTHER_ID)])
        expect(person(proposed, end)).not.toHaveProperty('merge');
    });
  });

  it('is what it was where its entry followed another one, and that merge is undone', () => {
    const because = { code: 'merge-over-limit', explanation: { day: '2025-06-01', totalShare: 150, limitShare: 100 } };
    const undone = (mergeId: string) => PersonMergeUndone({ ...pair(OTHER_ID, PERSON_ID), mergeId, ...because });
    const second = merged(OTHER_ID, PERSON_ID);
    const back = person(proposed, second, undone('mrg_1'));
    expect(back).toMatchObject({ undoneMerges: { mrg_1: because } });
    for (const gone of ['firstId', 'mergedBy', 'merge']) expect(back).not.toHaveProperty(gone);
    expect(person(second, undone('mrg_2'))).toMatchObject({ firstId: OTHER_ID, mergedBy: 'mrg_1', undoneMerges: { mrg_2: because } });
    expect(person(foundTwice('second'), undone('mrg_2'))).toMatchObject({ firstId: OTHER_ID });
    expect(person(foundTwice('second'), undone('mrg_2'))).not.toHaveProperty('mergedBy');
    expect(person(second, apart(PERSON_ID, THIRD))).toMatchObject({ firstId: OTHER_ID, mergedBy: 'mrg_1' });
    expect(person(foundTwice('second'), apart(PERSON_ID, THIRD))).not.toHaveProperty('mergedBy');
  });

  it('is proposed for erasure, and agreed to by one party after the other', () => {
    const erasure = { district: '08111', reason: 'RETENTION_OVER', proposedOn: '2025-03-01', proposedBy: PROPOSER };
    const agreed = [erasureAgreed('2025-03-02', '08115'), erasureAgreed('2025-03-03', '08116', PROPOSER)];
    expect(person(erasureProposed('2025-03-01')).erasure).toEqual({ ...erasure, agreed: [] });
    expect(person(erasureProposed('2025-03-01'), ...agreed).erasure).toEqual({
      ...erasure,
      agreed: [
        { district: '08115', by: CONFIRMER },
        { district: '08116', by: PROPOSER },
      ],
    });
    expect(person(...agreed)).not.toHaveProperty('erasure');
  });

  describe('that a party came to by a merge', () => {
    const { data, ...event } = registered('08115');
    const brought = { ...event, data: { ...data, joinedFrom: OTHER_ID } };
    const { data: claim, ...claimedAs } = claimed(2, 50, '2025-01-01', '2025-12-31');
    const holds = { ...claimedAs, data: { ...claim, district: '08115' } };
    const history = [merged(PERSON_ID, OTHER_ID), registered('08116'), brought];

    it('stays with it while it has a post under it, once both are told apart', () => {
      const leaves = person(...history, holds, holdPlaced('2025-01-01', '08115'), apart(PERSON_ID, OTHER_ID));
      expect(leaves).toMatchObject({ districts: ['08111', '08116', '08115'], joined: { '08115': OTHER_ID }, leaving: ['08115'] });
      expect(leaves.holds).toEqual([{ district: '08115', placedOn: '2025-01-01' }]);
      // Of one day still, and of none.
      const later = [holds, apart(PERSON_ID, OTHER_ID)];
      expect(person(...history, ...later, ended(2, '2025-01-01')).leaving).toEqual(['08115']);
      expect(person(...history, ...later, ended(2, '2024-12-31')).leaving).toEqual([]);
      expect(person(...history, ...later, returned(2)).districts).toEqual(['08111', '08116']);
    });

    it('is left by it with its last post, with its hold and what it proposed; what others did stays', () => {
      const own = { ...erasureProposed('2025-02-01').data, district: '08115' };
      const both = [holdPlaced('2025-01-01', '08115'), holdPlaced('2025-01-02', '08116')];
      const third = { ...event, data: { ...data, district: '08117', joinedFrom: THIRD } };
      const gone = person(...history, third, ...both, { type: 'person-erasure.proposed', data: own }, apart(PERSON_ID, OTHER_ID));
      expect(gone).toMatchObject({ districts: ['08111', '08116', '08117'], joined: { '08117': THIRD }, leaving: [] });
      expect(gone.holds).toEqual([{ district: '08116', placedOn: '2025-01-02' }]);
      expect(gone).not.toHaveProperty('erasure');
      expect(person(...history, erasureProposed('2025-02-01'), apart(PERSON_ID, OTHER_ID)).erasure).toMatchObject({ district: '08111' });
      expect(person(...history, apart(PERSON_ID, OTHER_ID), erasureProposed('2025-02-01')).erasure).toMatchObject({ district: '08111' });
    });

    it('is left by those alone who came from the entry that was told apart, and by nobody who came back', () => {
      expect(person(...history, holds, apart(PERSON_ID, THIRD)).leaving).toEqual([]);
      expect(person(...history, holds, apart(PERSON_ID, OTHER_ID), apart(PERSON_ID, OTHER_ID)).leaving).toEqual(['08115']);
      expect(person(...history, holds, apart(PERSON_ID, OTHER_ID), merged(PERSON_ID, OTHER_ID)).leaving).toEqual([]);
      expect(person(...history, holds, apart(PERSON_ID, OTHER_ID), merged(PERSON_ID, THIRD)).leaving).toEqual(['08115']);
      const third = { ...event, data: { ...data, joinedFrom: THIRD } };
      expect(person(...history, holds, apart(PERSON_ID, OTHER_ID), third)).toMatchObject({ leaving: [], joined: { '08115': THIRD } });
    });
  });

  it('is held by each district for itself, and erased once', () => {
    const both = [holdPlaced('2025-01-01'), holdPlaced('2025-02-01', '08115')];
    expect(person(...both, holdLifted('2025-03-01')).holds).toEqual([{ district: '08115', placedOn: '2025-02-01' }]);
    expect(person(erasureProposed('2025-03-01'), erasureWithdrawn('2025-03-02'))).not.toHaveProperty('erasure');
    const gone = person(erasureProposed('2025-03-01'), erased('2025-03-03'));
    expect([gone.erasedOn, 'erasure' in gone]).toEqual(['2025-03-03', false]);
  });

  it('has a version for each district, which only moves with what is its business', () => {
    const { data, ...event } = claimed(1, 50, '2025-01-01', '2025-12-31');
    const there = { ...event, data: { ...data, claimId: 'clm_2', district: '08115' } };
    const seen = (...events: readonly PersonEvent[]) => {
      const of = person(registered('08115'), ...events);
      return [seenBy(of, '08111'), seenBy(of, '08115'), seenBy(of, '08116')];
    };
    expect(seen()).toEqual([1, 1, 0]);
    expect(seen({ ...event, data }, ended(1, '2025-06-30'))).toEqual([3, 1, 0]);
    expect(seen(there)).toEqual([1, 2, 0]);
    expect(seen(ended(9, '2025-06-30'))).toEqual([1, 1, 0]);
    expect(seen(holdPlaced('2025-01-01', '08115'), holdLifted('2025-02-01', '08115'))).toEqual([1, 3, 0]);
    expect(seen(merged(PERSON_ID, OTHER_ID), erased('2025-03-03'))).toEqual([3, 3, 0]);
    const said = { personId: PERSON_ID, district: '08115', documentIds: [], verificationId: 'vrf_1' };
    const verified = QualificationVerified({ ...said, qualification: 'A_SOCIAL_DEGREE', verifiedBy: 'per_1' });
    const doubted = QualificationDoubted({ ...said, reason: 'Unleserlich.', doubtedBy: 'per_1' });
    const brought = QualificationDocumentBrought({
      ...{ personId: PERSON_ID, district: '08115', documentId: 'qdc_1', kind: 'pdf', sizeBytes: 1 },
      ...{ sha256: 'ab'.repeat(32), name: 'zeugnis.pdf', broughtBy: 'per_1' },
    });
    expect([seen(verified), seen(doubted), seen(brought)]).toEqual(Array(3).fill([1, 2, 0]));
    expect(seen(proposed)).toEqual([1, 2, 0]);
    expect(seen({ ...proposed, data: { ...proposed.data, party: '08116' } })).toEqual([1, 1, 0]);
    const refused = ShareRefused({
      ...{ personId: PERSON_ID, district: '08115', postId: 'post_1', from: '2025-01-01', until: '2025-12-31' },
      ...{ requestedShare: 100, limitShare: 50 },
    });
    expect(seen(refused)).toEqual([1, 1, 0]);
  });
});
