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

  const why = (more: Partial<Whereabouts>) =>
    endOf({ consentedOn: '2026-01-01', seen: { on: TODAY, daysAgo: 0 }, rights: [], appointments: [], isErased: false, ...more }, TODAY, {
      unseenDays: 180,
      leftDays: 30,
    });
  const away = (on: string, daysAgo: number) => ({ on, daysAgo });

  it('goes on for who is there', () => {
    expect(why({})).toBeUndefined();
    expect(why({ rights: [null], appointments: ['2026-03-01'] })).toBeUndefined();
    expect(why({ rights: ['2026-02-01', TODAY] })).toBeUndefined();
    expect(why({ rights: ['2026-02-01'], appointments: ['2027-01-31'] })).toBeUndefined();
  });

  it('ends the day after the last right, unless they agreed later', () => {
    const last = addDays(TODAY, -1);
    expect([why({ rights: [last, '2026-02-01'] }), why({ rights: [last], consentedOn: last })]).toEqual(['RIGHTS_OVER', 'RIGHTS_OVER']);
    expect(why({ rights: [last], consentedOn: TODAY })).toBeUndefined();
  });

  it('ends some days after the last appointment, unless they were there or agreed since', () => {
    const last = addDays(TODAY, -31);
    const appointments = ['2026-02-01', last];
    expect(why({ appointments, seen: away(last, 31) })).toBe('APPOINTMENTS_OVER');
    expect(why({ appointments: [addDays(last, 1)], seen: away(last, 31) })).toBeUndefined();
    expect(why({ appointments, seen: away(addDays(last, 1), 30) })).toBeUndefined();
    expect(why({ appointments, seen: away(last, 31), consentedOn: addDays(last, 1) })).toBeUndefined();
  });

  it('ends where nobody has seen them for long, and with the data of who they were on a post', () => {
    expect([why({ seen: away('2026-06-02', 181) }), why({ seen: away('2026-06-03', 180) })]).toEqual(['UNSEEN', undefined]);
    const { seen: _, ...unknown } = { consentedOn: '2026-06-02', rights: [null], appointments: [], isErased: false, seen: 0 };
    const limits = { unseenDays: 180, leftDays: 30 };
    expect([endOf(unknown, TODAY, limits), endOf({ ...unknown, consentedOn: '2026-06-03' }, TODAY, limits)]).toEqual(['UNSEEN', undefined]);
    expect(why({ isErased: true })).toBe('ERASED');
  });
});
