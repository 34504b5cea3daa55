import { DateOnly, Id, OneOf, Type, View, defined } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { PARTY_ROLES } from '../rights/events';
import type { PersonState } from './state';

const Text = Type.String();
export const KINDS = ['none', 'registered', 'belongs'] as const;

export const PersonView = View('DirectoryPersonView', {
  personId: Id('per'),
  name: Type.Optional(Text),
  kind: OneOf(KINDS, { description: '`belongs`: a further sign-in of somebody, or merged into them' }),
  belongsTo: Type.Optional(Id('per')),
  offeredTo: Type.Optional(Id('per')),
  merge: Type.Optional(
    Type.Object(
      { intoPersonId: Id('per'), intoName: Type.Optional(Text), reason: Text, proposedBy: Id('per'), proposedOn: DateOnly() },
      { description: 'Proposed, and waiting for another person' },
    ),
  ),
  signIns: Type.Array(Id('per'), { description: 'Further sign-ins of the person' }),
  version: Type.Integer(),
});
export type PersonView = ViewOf<typeof PersonView>;

/** Whoever asks: by which id they are known, and for whom they may act today. */
export const MeView = View('MeView', {
  signInId: Id('per'),
  person: PersonView,
  parties: Type.Array(Type.Object({ partyId: Id('pty'), name: Text, roles: Type.Array(OneOf(PARTY_ROLES)) })),
});
export type MeView = ViewOf<typeof MeView>;

export const personView = (
  personId: string,
  state: PersonState,
  {
    version,
    signIns,
    nameOf,
  }: { readonly version: number; readonly signIns: readonly string[]; readonly nameOf: (id: string) => string | undefined },
): PersonView => {
  const [name, intoName] = [nameOf(personId), state.kind === 'registered' && state.merge ? nameOf(state.merge.intoPersonId) : undefined];
  return {
    personId,
    ...defined({ name }),
    kind: state.kind,
    ...(state.kind === 'belongs' ? { belongsTo: state.toPersonId } : {}),
    ...(state.kind === 'none' && state.offeredTo !== undefined ? { offeredTo: state.offeredTo } : {}),
    ...(state.kind === 'registered' && state.merge ? { merge: { ...state.merge, ...defined({ intoName }) } } : {}),
    signIns,
    version,
  };
};
