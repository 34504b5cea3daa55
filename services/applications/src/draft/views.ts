import { Amount, DistrictKey, InstantString, OneOf, PartyKey, Type, View, defined } from '@paktwerk/kernel';
import { previewFields } from '@paktwerk/platform';
import { Declaration } from '../application/declarations';
import { Finding } from '../application/events';
import { LineInput, requestedCentsOf, toInput } from '../application/lines';
import { particulars } from '../application/particulars';
import { FormalItem } from '../application/views';
import type { Draft } from './drafts';
import { IMPORT_MODES } from './import-lines';
import { DRAFT_ACTIONS } from './offers';
import type { DraftAction } from './offers';
import { SECTIONS } from './sections';

const Integer = Type.Integer();
const Text = Type.String();

export const DraftView = View('DraftView', {
  draftId: Text,
  district: DistrictKey({ description: 'In whose area the party lies' }),
  recipient: Type.Optional(PartyKey({ description: 'The party that drafts; absent where it is the district itself' })),
  applicantName: Type.String({ description: 'Who hands it in: the party that drafts, or what has taken its place' }),
  begunBy: Type.Optional(Type.String({ description: 'The party that began it, where another one has taken its place' })),
  callId: Text,
  lines: Type.Array(LineInput),
  contact: Type.Optional(Type.Object({ unit: Text })),
  ...particulars,
  requestedCents: Amount(),
  revision: Integer,
  createdAt: InstantString(),
  updatedAt: InstantString(),
  handedOver: Type.Optional(
    Type.Object(
      { at: InstantString(), name: Type.Optional(Text), note: Type.Optional(Text) },
      { description: 'It is ready for the signature, says who prepared it; gone with the next change' },
    ),
  ),
  receivedAt: Type.Optional(InstantString()),
  applicationId: Type.Optional(Text),
  actions: Type.Array(OneOf(DRAFT_ACTIONS), { description: 'The steps that are open to who asks' }),
});

/** A draft as a line of a list: how many lines it has, not which. */
export const DraftListItem = View('DraftListItem', {
  draftId: Text,
  callId: Text,
  lines: Integer,
  requestedCents: Amount(),
  updatedAt: InstantString(),
  handedOverAt: Type.Optional(InstantString({ description: 'It is ready for the signature since then' })),
  applicationId: Type.Optional(Text),
  begunBy: Type.Optional(Type.String({ description: 'The party that began it, where another one has taken its place' })),
});
const Section = OneOf(SECTIONS);
/** Who has a draft open just now, each person once. */
export const PresenceView = View('PresenceView', {
  here: Type.Array(Type.Object({ sections: Type.Array(Section), isYou: Type.Boolean(), name: Type.Optional(Text) })),
});
const Value = Type.Unknown({ description: 'Null where nothing stood or stands' });
export const DraftChangesView = View('DraftChangesView', {
  items: Type.Array(
    Type.Object({
      revision: Integer,
      at: InstantString(),
      isYou: Type.Boolean(),
      name: Type.Optional(Text),
      fields: Type.Array(Type.Object({ field: Text, from: Value, to: Value })),
    }),
    { description: 'The last change first' },
  ),
});

const Hundredths = Type.Integer({ description: 'Hundredths of a full-time equivalent' });
export const PreCheckView = View('PreCheckView', {
  checks: Type.Array(FormalItem, { description: 'What it would be held against, each with figure, rule and source' }),
  findings: Type.Array(Finding),
  lines: Type.Array(
    Type.Object({
      lineId: Text,
      calculation: Type.Optional(
        Type.Object({
          amountCents: Amount({ description: 'The most that the rules give' }),
          trace: Type.Object({
            inputs: Type.Array(Type.Object({ name: Text, value: Text, from: Text })),
            steps: Type.Array(Type.Object({ de: Text, cents: Amount() })),
            rounding: Text,
          }),
        }),
      ),
      fit: Type.Optional(
        Type.Object(
          {
            share: Hundredths,
            amountCents: Amount(),
            next: Type.Optional(
              Type.Object({ share: Hundredths, overCents: Amount({ description: 'By so much the next hundredth is too much' }) }),
            ),
          },
          { description: 'The largest share that the frame still carries, where the line as it is does not fit' },
        ),
      ),
    }),
  ),
  requestedCents: Amount(),
  overCents: Type.Optional(Amount({ description: 'Requested above the frame that was named' })),
  sections: Type.Array(Type.Object({ section: Section, done: Integer, of: Integer, isComplete: Type.Boolean() })),
  declarations: Type.Array(Declaration),
});
const Sum = Type.Object({ lines: Integer, requestedCents: Amount() });
export const ImportPreviewView = View('ImportPreviewView', {
  mode: OneOf(IMPORT_MODES),
  ...previewFields,
  before: Sum,
  after: Type.Optional(Sum),
  first: Type.Optional(Type.Array(LineInput, { description: 'The first lines that the draft would have' })),
  findings: Type.Array(Finding, { description: 'What the formal check would find today; it keeps nothing from being taken over' }),
});

export const draftItem = ({ draftId, callId, lines, updatedAt, handedOver, applicationId }: Draft) => ({
  draftId,
  callId,
  lines: lines.length,
  requestedCents: requestedCentsOf(lines),
  updatedAt,
  ...defined({ handedOverAt: handedOver?.at, applicationId }),
});

export const draftView = (
  { updatedBy: _editor, handedOver, ...draft }: Draft,
  names: ReadonlyMap<string, string>,
  actions: readonly DraftAction[],
) => ({
  ...draft,
  actions,
  ...defined({ handedOver: handedOver && handedOverView(handedOver, names) }),
  lines: draft.lines.map(toInput),
  requestedCents: requestedCentsOf(draft.lines),
});

const handedOverView = ({ by, ...said }: NonNullable<Draft['handedOver']>, names: ReadonlyMap<string, string>) => {
  return { ...said, ...defined({ name: names.get(by) }) };
};
