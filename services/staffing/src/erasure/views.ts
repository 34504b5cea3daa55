import { DateOnly, Id, OneOf, PartyKey, Type, View, defined } from '@paktwerk/kernel';
import type { RecordedEvent, ViewOf } from '@paktwerk/platform';
import { PERSON_RETENTION_MONTHS } from '../parameters';
import { ERASURE_REASONS } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState } from '../person/state';
import { writtenBy } from '../person/written-by';
import { keptUntil } from './may-erase';

/** Nothing of who it was is told: the data are gone. */
export const SettledErasureView = View('SettledErasureView', {
  personId: Id('psn'),
  erasedOn: Type.Optional(DateOnly({ description: 'Since when nobody can read who the person was' })),
});

const SAID = ['PROPOSED', 'AGREED', 'NOTHING'] as const;
const OrErased = () => Type.Union([Type.String(), Type.Null()], { description: "Null once the person's data were erased" });

/** Somebody whom one party proposes to erase and others have registered, too: for the authority, where one of them says nothing. */
export const ErasureItem = View('ErasureItem', {
  personId: Id('psn'),
  reason: OneOf(ERASURE_REASONS),
  proposedOn: DateOnly(),
  parties: Type.Array(
    Type.Object({
      party: PartyKey(),
      said: OneOf(SAID),
      heldSince: Type.Optional(DateOnly({ description: 'Since when they need the data for proceedings or an audit' })),
      givenName: OrErased(),
      familyName: OrErased(),
      birthDate: OrErased(),
    }),
    { description: 'Who has registered them, by what they wrote' },
  ),
  keptUntil: Type.Optional(DateOnly({ description: 'Until then the data are kept at least, by the posts of all parties' })),
});
export type ErasureItem = ViewOf<typeof ErasureItem>;

/** Undefined where nothing is proposed, or nobody else has registered them. */
export const erasureItem = (state: PersonState, events: readonly RecordedEvent<PersonEvent>[]): ErasureItem | undefined => {
  if (state.kind === 'none' || state.erasure === undefined || state.districts.length === 1) return undefined;
  const { personId, districts, erasure, holds } = state;
  const saidBy = (party: string): (typeof SAID)[number] => {
    if (party === erasure.district) return 'PROPOSED';
    return erasure.agreed.some((one) => one.district === party) ? 'AGREED' : 'NOTHING';
  };
  return {
    personId,
    reason: erasure.reason,
    proposedOn: erasure.proposedOn,
    parties: districts.map((party) => {
      const written = writtenBy(party, state, events);
      return {
        party,
        said: saidBy(party),
        ...defined({ heldSince: holds.find((hold) => hold.district === party)?.placedOn }),
        givenName: written?.givenName ?? null,
        familyName: written?.familyName ?? null,
        birthDate: written?.birthDate ?? null,
      };
    }),
    ...defined({ keptUntil: keptUntil(state, PERSON_RETENTION_MONTHS.value) }),
  };
};
