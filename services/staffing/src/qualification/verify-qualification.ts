import type { QualificationTier } from '@paktwerk/contracts';
import { nothing, record } from '@paktwerk/kernel';
import type { Decision, EventOf, IsoDate, Refusal } from '@paktwerk/kernel';
import type { HumanOf } from '@paktwerk/platform';
import { QualificationDoubted, QualificationVerified } from '../person/events';
import type { PersonEvent } from '../person/events';
import type { PersonState, RegisteredPerson } from '../person/state';
import { refuse } from '../problems';

export type VerifyQualification = Omit<EventOf<typeof QualificationVerified>['data'], 'personId'>;
export type DoubtQualification = Omit<EventOf<typeof QualificationDoubted>['data'], 'personId'>;

interface Looked {
  /** Two humans, by however many sign-ins they come. */
  readonly humanOf: HumanOf;
  readonly today: IsoDate;
  /** What the register of the party names for the day; undefined where it names nothing. */
  readonly registered: QualificationTier | undefined;
}

/** Whoever brought a document says of it what they want; whether it proves the tier somebody else says. */
const refuseDocuments = (
  { documents }: RegisteredPerson,
  { district, documentIds }: Pick<VerifyQualification, 'district' | 'documentIds'>,
  by: string,
  humanOf: HumanOf,
): Refusal | undefined => {
  for (const documentId of documentIds) {
    const document = documents.find((d) => d.documentId === documentId && d.district === district);
    if (!document) return refuse('document-unknown', { documentId });
    if (humanOf(document.broughtBy) === humanOf(by)) return refuse('document-brought-by-yourself', { documentId });
  }
  return undefined;
};

/** The authority has the document in hand and says that it proves the tier that the register names from a day on. A later statement of the register is to be verified anew. */
export const decideVerify = (
  cmd: VerifyQualification,
  state: PersonState,
  { today, registered, humanOf }: Looked,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, verifications, districts } = state;
  if (verifications.includes(cmd.verificationId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (!districts.includes(cmd.district)) return refuse('not-registered-there', { district: cmd.district });
  if (cmd.from !== undefined && cmd.from > today) return refuse('qualification-in-future', { from: cmd.from, today });
  if (cmd.documentIds.length === 0) return refuse('document-missing');
  const refusal = refuseDocuments(state, cmd, cmd.verifiedBy, humanOf);
  if (refusal) return refusal;
  if (registered !== cmd.qualification)
    return refuse('tier-differs-from-register', { tier: cmd.qualification, registered: registered ?? '', on: cmd.from ?? today });
  return record(QualificationVerified({ personId, ...cmd }));
};

/** What proves nothing, or another tier: the party reads why, and brings another document or corrects its register. */
export const decideDoubt = (
  cmd: DoubtQualification,
  state: PersonState,
  { today, humanOf }: Pick<Looked, 'today' | 'humanOf'>,
): Decision<PersonEvent> => {
  if (state.kind === 'none') return refuse('person-unknown');
  const { personId, erasedOn, verifications, districts } = state;
  if (verifications.includes(cmd.verificationId)) return nothing();
  if (erasedOn !== undefined) return refuse('person-erased', { erasedOn });
  if (!districts.includes(cmd.district)) return refuse('not-registered-there', { district: cmd.district });
  if (cmd.from !== undefined && cmd.from > today) return refuse('qualification-in-future', { from: cmd.from, today });
  return refuseDocuments(state, cmd, cmd.doubtedBy, humanOf) ?? record(QualificationDoubted({ personId, ...cmd }));
};
