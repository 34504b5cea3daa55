import { derivedId } from '@paktwerk/kernel';
import type { PostEvent } from './events';
import { ReportsAcknowledged } from './events';
import { approved, corrected, filled, keys } from './post.fixture';
import { postDecider } from './state';

/** What is shown of a post beside its state. */
describe('the file of a post', () => {
  const knownSince = '2023-02-01T09:00:00.000Z';
  const file = (...events: readonly PostEvent[]) =>
    events.reduce(
      (before, event) =>
        postDecider.file.evolve(before, { ...event, knownSince, version: 1, meta: { actor: { role: 'SYSTEM' } } } as never),
      postDecider.file.initial,
    );
  const first = {
    grantId: 'grt_1',
    lineId: 'line-1',
    callId: 'cal_1',
    tier: 'A_SOCIAL_DEGREE',
    paysHigherTier: false,
    told: [],
    corrections: [],
  };

  it('says which grant it comes from, and whether a higher tier is paid', () => {
    expect(file(approved())).toEqual(first);
    expect(file(approved({ paysHigherTier: true }))).toEqual({ ...first, paysHigherTier: true });
  });

  it('lists what was corrected, and since when that is known; who fills the post is not in it', () => {
    const was = { from: '2022-10-01' };
    const is = { from: '2022-11-01' };
    expect(file(approved(), filled(1, '2022-10-01'), corrected(1, was, is), corrected(2, was, undefined))).toEqual({
      ...first,
      corrections: [
        { correctionId: derivedId('cor', '1'), appointmentId: derivedId('apt', '1'), was, is, knownSince },
        { correctionId: derivedId('cor', '2'), appointmentId: derivedId('apt', '2'), was, knownSince },
      ],
    });
  });

  it('is not there before the post is approved', () =>
    expect(file(filled(1, '2022-10-01'), corrected(1, { from: '2022-10-01' }, undefined))).toBeUndefined());

  it('says which of its versions the recipient told, and what the authority noted with that', () => {
    const told = (role: string) => ({ meta: { actor: { role } } });
    const events = [
      { ...approved(), ...told('SYSTEM') },
      { ...filled(1, '2022-10-01'), ...told('APPLICANT') },
      { ...corrected(1, { from: '2022-10-01' }, { from: '2022-11-01' }), ...told('SYSTEM') },
      { ...ReportsAcknowledged({ ...keys, through: 3, note: 'gesehen' }), ...told('GRANT_CLERK') },
    ];
    const shown = events.reduce(
      (before, event, i) => postDecider.file.evolve(before, { ...event, knownSince, version: i + 1 } as never),
      postDecider.file.initial,
    );
    expect(shown).toMatchObject({ told: [2], note: 'gesehen' });
  });
});
