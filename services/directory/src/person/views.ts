import { DateOnly, Id, OneOf, Type, View, defined } from '@paktwerk/kernel';
import type { ViewOf } from '@paktwerk/platform';
import { PARTY_ROLES } from '@paktwerk/contracts';
import { HistoryEntry } from '../shared/history-entry';
import { DECIDING_BODIES } from './events';
import { mergeOf } from './state';
import type { PersonState } from './state';

const Text = Type.String();
export const KINDS = ['none', 'registered', 'belongs'] as const;

export const PersonView = View('DirectoryPersonView', {
  personId: Id('per'),
  name: Type.Optional(Text),
  kind: OneOf(KINDS, { description: '`belongs`: a further sign-in of somebody, or merged into them' }),
  registeredOn: Type.Optional(DateOnly()),
  body: Type.Optional(
    OneOf(DECIDING_BODIES, { description: 'The body of the state that the entry is of; such a person holds no right of a party' }),
  ),
  belongsTo: Type.Optional(Id('per')),
  offeredTo: Type.Optional(Id('per')),
  merge: Type.Optional(
    Type.Object(
      {
        intoPersonId: Id('per'),
        intoName: Type.Optional(Text),
        reason: Text,
        proposedBy: Id('per'),
        proposedByName: Type.Optional(Text),
        proposedOn: DateOnly(),
      },
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
  const name = nameOf(personId);
  const merge = mergeOf(state);
  return {
    personId,
    ...defined({ name }),
    kind: state.kind,
    ...(state.kind === 'belongs' ? { belongsTo: state.toPersonId } : {}),
    ...(state.kind === 'none' && state.offeredTo !== undefined ? { offeredTo: state.offeredTo } : {}),
    ...(state.kind === 'registered' ? { registeredOn: state.registeredOn, ...defined({ body: state.body }) } : {}),
    ...(merge
      ? { merge: { ...merge, ...defined({ intoName: nameOf(merge.intoPersonId), proposedByName: nameOf(merge.proposedBy) }) } }
      : {}),
    signIns,
    version,
  };
};

const Roles = Type.Array(OneOf(PARTY_ROLES));

/** What becomes of two people and their rights when they are merged. */
export const MergePreviewView = View('MergePreviewView', {
  gone: PersonView,
  stays: PersonView,
  parties: Type.Optional(
    Type.Array(Type.Object({ partyId: Id('pty'), name: Text, ofGone: Roles, ofStays: Roles, afterwards: Roles }), {
      description: 'What both may do today, each alone and as one; for ministry and court of audit',
    }),
  ),
});
export type MergePreviewView = ViewOf<typeof MergePreviewView>;

export const PersonHistoryView = View('PersonHistoryView', { personId: Id('per'), entries: Type.Array(HistoryEntry) });
