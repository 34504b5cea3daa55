import { fold } from '@paktwerk/kernel';
import { given } from '@paktwerk/testing';
import { partyIdOf } from '../shared/keys';
import type { PartyEvent } from './events';
import { decideMerge } from './merge-party';
import { KUELSHEIM, MAIN_TAUBER, SOURCE, STUTTGART, WERTHEIM, merged, registered, renamed } from './party.fixture';
import { partyDecider } from './state';

const there = [registered(KUELSHEIM)];
const merge = (
  effectiveOn: string,
  {
    history = there,
    successor = [registered(WERTHEIM)],
    into = WERTHEIM as string,
  }: { history?: readonly PartyEvent[]; successor?: readonly PartyEvent[]; into?: string } = {},
) =>
  given(partyDecider, history).when((s) =>
    decideMerge(
      { partyId: partyIdOf(KUELSHEIM), intoPartyId: partyIdOf(into), source: SOURCE, effectiveOn },
      s,
      fold(partyDecider, successor),
    ),
  );

describe('merging a party into another', () => {
  it('ends it on a day; the same again adds nothing, another successor or day is refused', () => {
    merge('2025-01-01').then(merged(KUELSHEIM, WERTHEIM, '2025-01-01'));
    const history = [...there, merged(KUELSHEIM, WERTHEIM, '2025-01-01')];
    const refusal = { name: 'Külsheim', mergedOn: '2025-01-01', into: partyIdOf(WERTHEIM) };
    merge('2025-01-01', { history }).nothing();
    merge('2025-01-02', { history }).refused('party-merged', refusal);
    merge('2025-01-01', { history, into: '08128999', successor: [registered('08128999')] }).refused('party-merged', refusal);
  });

  it('is not held up by a planned name that was taken back', () => {
    const planned = [...there, renamed(KUELSHEIM, 'Stadt Külsheim', '2026-01-01')];
    merge('2025-01-01', { history: planned }).refused('dates-out-of-order', { effectiveOn: '2025-01-01', earliest: '2026-01-02' });
    merge('2025-01-01', { history: [...planned, renamed(KUELSHEIM, 'Külsheim', '2026-01-01')] }).then(
      merged(KUELSHEIM, WERTHEIM, '2025-01-01'),
    );
  });

  it('goes into a party of its own kind that exists on that day', () => {
    merge('2025-01-01', { into: MAIN_TAUBER, successor: [registered(MAIN_TAUBER)] }).refused('other-kind', { name: 'Main-Tauber-Kreis' });
    merge('2025-01-01', { into: STUTTGART, successor: [registered(STUTTGART), registered('08111000')] }).then(
      merged(KUELSHEIM, STUTTGART, '2025-01-01'),
    );
    const city = [registered(STUTTGART), registered('08111000')];
    merge('2025-01-01', { history: city }).refused('other-kind', { name: 'Wertheim' });
    merge('2025-01-01', { successor: [] }).refused('party-unknown', { party: partyIdOf(WERTHEIM) });
    merge('2025-01-01', { successor: [registered(WERTHEIM, { effectiveOn: '2025-01-02' })] }).refused('dates-out-of-order', {
      effectiveOn: '2025-01-01',
      earliest: '2025-01-02',
    });
    merge('2025-01-01', { successor: [registered(WERTHEIM), merged(WERTHEIM, '08128999', '2025-01-01')] }).refused('party-merged', {
      name: 'Wertheim',
      mergedOn: '2025-01-01',
      into: partyIdOf('08128999'),
    });
    merge('2025-01-01', { into: KUELSHEIM, successor: there }).refused('merged-into-itself');
  });

  it('comes after everything that is known of the party', () => {
    merge('2011-12-31').refused('dates-out-of-order', { effectiveOn: '2011-12-31', earliest: '2012-01-01' });
    merge('2024-01-01', { history: [...there, renamed(KUELSHEIM, 'Stadt Külsheim', '2024-01-01')] }).refused('dates-out-of-order', {
      effectiveOn: '2024-01-01',
      earliest: '2024-01-02',
    });
    merge('2025-01-01', { history: [] }).refused('party-unknown', { party: partyIdOf(KUELSHEIM) });
  });
});
