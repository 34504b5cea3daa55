import { addDays, derivedId } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { decideEndContact, endOf } from './end-contact';
import type { Whereabouts } from './end-contact';
import { ContactConsented, ContactEnded, ContactRevoked } from './events';
import { contactDecider } from './state';

const TODAY = '2026-11-30';
const HUMAN = derivedId('per', 'human');
const [FIRST, SECOND] = [derivedId('ctc', '1'), derivedId('ctc', '2')];
const consented = (contactId: string) =>
  ContactConsented({
    ...{ contactId, humanId: HUMAN, party: '08111', district: '08111', function: 'COORDINATION', topics: [], isOnMailingList: false },
    ...{ name: 'Mira Beispiel', email: 'mira@example.org', consentVersion: 1, consentedOn: '2026-01-01' },
  });
const ended = (contactId: string) => ContactEnded({ contactId, humanId: HUMAN, party: '08111', because: 'LEFT', endedOn: TODAY });
const end = { contactId: FIRST, humanId: HUMAN, because: 'LEFT' } as const;

describe('an entry of the network whose human has left', () => {
  it('ends once, and no other one with it', () => {
    given(contactDecider, [consented(FIRST)])
      .when((s) => decideEndContact(end, s, TODAY))
      .then(ended(FIRST));
    for (const events of [
      [],
      [consented(FIRST), ended(FIRST)],
      [consented(FIRST), ContactRevoked({ contactId: FIRST, humanId: HUMAN, revokedOn: TODAY })],
      [consented(FIRST), ended(FIRST), consented(SECOND)],
    ])
      given(contactDecider, events)
        .when((s) => decideEndContact(end, s, TODAY))
        .nothing();
  });

  const limits = { unseenDays: 180, leftDays: 30, rightDays: 7 };
  const seen = (on: string, daysAgo: number) => ({ seen: { on, daysAgo }, seenThere: on });
  const THERE = { consentedOn: '2026-01-01', rights: [], appointments: [] };
  const why = (more: Partial<Whereabouts>) => endOf({ ...THERE, ...seen(TODAY, 0), ...more }, TODAY, limits);
  /** Who has come since, and for another party alone. */
  const elsewhere = (lastDay: string) => ({ seen: { on: TODAY, daysAgo: 0 }, seenThere: lastDay });

  it('goes on for who is there', () => {
    expect(why({})).toBeUndefined();
    expect(why({ rights: [null], appointments: ['2026-03-01'] })).toBeUndefined();
    expect(why({ rights: ['2026-02-01', TODAY] })).toBeUndefined();
    expect(why({ rights: ['2026-02-01'], appointments: ['2027-01-31'] })).toBeUndefined();
  });

  it('ends some days after the last right, unless they came for the party or agreed since', () => {
    const [last, later] = [addDays(TODAY, -8), addDays(TODAY, -7)];
    expect([
      why({ rights: [last, '2026-02-01'], ...elsewhere(last) }),
      why({ rights: [last], consentedOn: last, ...elsewhere(last) }),
    ]).toEqual(['RIGHTS_OVER', 'RIGHTS_OVER']);
    // Prolonged a day late.
    expect(why({ rights: [later], ...elsewhere(later) })).toBeUndefined();
    expect(why({ rights: [last], consentedOn: later, ...elsewhere(last) })).toBeUndefined();
    // A deputy of last summer, who counsels there by a role of the provider.
    expect(why({ rights: ['2026-08-14'] })).toBeUndefined();
    expect(why({ rights: ['2026-08-14'], ...elsewhere('2026-08-14') })).toBe('RIGHTS_OVER');
  });

  it('ends some days after the last appointment, unless they were there for the party or agreed since', () => {
    const last = addDays(TODAY, -31);
    const appointments = ['2026-02-01', last];
    expect(why({ appointments, ...seen(last, 31) })).toBe('APPOINTMENTS_OVER');
    expect(why({ appointments, ...elsewhere(last) })).toBe('APPOINTMENTS_OVER');
    expect(why({ appointments: [addDays(last, 1)], ...seen(last, 31) })).toBeUndefined();
    expect(why({ appointments, ...seen(addDays(last, 1), 30) })).toBeUndefined();
    expect(why({ appointments, ...seen(last, 31), consentedOn: addDays(last, 1) })).toBeUndefined();
  });

  it('ends where nobody has seen them for long, and whose appointment goes on is there without a visit', () => {
    expect([why(seen('2026-06-02', 181)), why(seen('2026-06-03', 180))]).toEqual(['UNSEEN', undefined]);
    expect([why({ ...seen('2026-06-02', 181), appointments: [TODAY] }), why({ ...seen('2026-06-02', 181), rights: [null] })]).toEqual([
      undefined,
      'UNSEEN',
    ]);
    const unknown = { ...THERE, consentedOn: '2026-06-02', rights: [null] };
    expect([endOf(unknown, TODAY, limits), endOf({ ...unknown, consentedOn: '2026-06-03' }, TODAY, limits)]).toEqual(['UNSEEN', undefined]);
  });

  it('ends with the data of who they were on a post, unless they agreed after that', () => {
    expect([why({ erasedOn: '2026-01-01' }), why({ erasedOn: '2026-05-01', appointments: [TODAY] })]).toEqual(['ERASED', 'ERASED']);
    expect(why({ erasedOn: '2025-12-31' })).toBeUndefined();
  });
});
