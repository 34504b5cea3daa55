import { Amount, DistrictKey, InstantString, OneOf, Type, View, defined } from '@paktwerk/kernel';
import { Finding } from '../application/events';
import { LineInput, requestedCentsOf, toInput } from '../application/lines';
import type { Draft } from './drafts';
import { IMPORT_MODES } from './import-lines';

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

/** A draft as a line of a list: how many lines it has, not which. */
export const DraftListItem = View('DraftListItem', {
  draftId: Text,
  callId: Text,
  lines: Integer,
  requestedCents: Amount(),
  updatedAt: InstantString(),
  applicationId: Type.Optional(Text),
});
const Sum = Type.Object({ lines: Integer, requestedCents: Amount() });
export const ImportPreviewView = View('ImportPreviewView', {
  mode: OneOf(IMPORT_MODES),
  sheet: Type.String({ description: 'The sheet that was read: the first with the headings of the template' }),
  rows: Integer,
  errors: Type.Integer({ description: 'How many cells are wrong; as long as there is one, nothing can be taken over' }),
  problems: Type.Array(
    Type.Object({
      severity: OneOf(['error', 'hint'] as const),
      sheet: Text,
      row: Type.Integer({ description: 'As spreadsheets count: from 1' }),
      column: Type.String({ description: 'As spreadsheets name it: `C`' }),
      code: Text,
      de: Text,
      en: Text,
      data: Type.Record(Type.String(), Type.Unknown()),
    }),
    { description: 'The first thousand; the marked file has all of them' },
  ),
  before: Sum,
  after: Type.Optional(Sum),
  first: Type.Optional(Type.Array(LineInput, { description: 'The first lines that the draft would have' })),
  findings: Type.Array(Finding, { description: 'What the formal check would find today; it keeps nothing from being taken over' }),
});

export const draftItem = ({ draftId, callId, lines, updatedAt, applicationId }: Draft) => ({
  draftId,
  callId,
  lines: lines.length,
  requestedCents: requestedCentsOf(lines),
  updatedAt,
  ...defined({ applicationId }),
});

export const draftView = ({ lastCommandId: _id, createdRequest: _created, lastRequest: _last, ...draft }: Draft) => ({
  ...draft,
  lines: draft.lines.map(toInput),
  requestedCents: requestedCentsOf(draft.lines),
});
