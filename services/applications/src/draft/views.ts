import { Amount, DistrictKey, InstantString, Type, View } from '@paktwerk/kernel';
import { LineInput, requestedCentsOf, toInput } from '../application/lines';
import type { Draft } from './drafts';

const Integer = Type.Integer();
const Text = Type.String();

export const DraftView = View('DraftView', {
  draftId: Text,
  district: DistrictKey(),
  callId: Text,
  lines: Type.Array(LineInput),
  contact: Type.Optional(Type.Object({ unit: Text })),
  requestedCents: Amount(),
  revision: Integer,
  createdAt: InstantString(),
  updatedAt: InstantString(),
  receivedAt: Type.Optional(InstantString()),
  applicationId: Type.Optional(Text),
});

export const draftView = ({ lastCommandId: _id, createdRequest: _created, lastRequest: _last, ...draft }: Draft) => ({
  ...draft,
  lines: draft.lines.map(toInput),
  requestedCents: requestedCentsOf(draft.lines),
});
