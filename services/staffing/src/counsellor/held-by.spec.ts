import { approved, corrected, filled } from '../post/post.fixture';
import { postDecider } from '../post/state';
import { heldBy } from './held-by';

describe('an appointment that a sign-in is linked to', () => {
  const after = (...more: Parameters<typeof postDecider.evolve>[1][]) =>
    [approved(), ...more].reduce(postDecider.evolve, postDecider.initial);
  const one = filled(1, '2022-02-01');
  const { appointmentId, personId } = one.data;

  it('is found while it is held', () => {
    expect(heldBy(after(one), appointmentId)).toMatchObject({ appointmentId, personId, isAnnulled: false });
  });

  it('is found where it never was as known now, so that two can take the sign-in off it', () => {
    const annulled = corrected(1, { from: '2022-02-01' }, undefined);
    expect(heldBy(after(one, annulled), appointmentId)).toMatchObject({ appointmentId, personId, isAnnulled: true });
  });

  it('is of this post', () => {
    for (const state of [postDecider.initial, after(), after(filled(2, '2022-02-01'))])
      expect(heldBy(state, appointmentId)).toBeUndefined();
  });
});
