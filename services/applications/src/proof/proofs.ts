import { Injectable } from '@nestjs/common';
import { chainHash, metaBytes } from '@paktwerk/event-store';
import type { RecordedEvent, StoredEvent } from '@paktwerk/event-store';
import { berlinDate, defined, pause } from '@paktwerk/kernel';
import type { IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { Commands, Database, Districts, FILE_READERS, actsForParty, seesParty } from '@paktwerk/platform';
import type { Actor } from '@paktwerk/platform';
import { findOne } from '@paktwerk/postgres';
import type { ApplicationEvent } from '../application/events';
import type { GrantEvent } from '../grant/events';
import { issuedIn } from '../grant/granted-file';
import { grantDecider, grantIdOf, grantStream, noticeIdOf, statusOf } from '../grant/state';
import type { Notice } from '../grant/state';
import { receiptOf, submissionIn } from '../application/receipt';
import { applicationDecider, applicationStream } from '../application/state';
import { applicantName } from '../application/views';
import { Letters } from '../letter/letters';
import { refuse } from '../problems';
import { ApplicationRow } from '../read-models/application-list/entity';
import { letterCodeOf, typedCode, typedFileNumber } from './letter-code';
import type { LetterCodeView, ProofView } from './views';

export type Proof = Static<typeof ProofView>;
type LetterCode = Static<typeof LetterCodeView>;

/** What letters tell of, by which they are found again. */
const TOLD_BY_LETTERS: readonly string[] = ['application.submitted', 'grant.issued', 'application.rejected', 'notice.prepared'];
/** Whether the letter of an event was given out: what is prepared can be returned or discarded, and is genuine only once it is released. */
export const isGivenOut = (
  { eventId }: Pick<RecordedEvent, 'eventId'>,
  notices: readonly (GrantEvent & Pick<RecordedEvent, 'eventId'>)[],
): boolean => {
  const prepared = notices.find((e) => e.eventId === eventId);
  if (prepared?.type !== 'notice.prepared') return true;
  const { noticeId } = prepared.data;
  return notices.some((e) => e.type === 'notice.released' && e.data.noticeId === noticeId);
};
const isReleased = ({ type }: GrantEvent): boolean => type === 'notice.released';
const isInHand = ({ type }: GrantEvent): boolean => type === 'notice.retrieved' || type === 'notice.delivered';

/** The version from which on the chain of a stream does not hold; undefined where it holds. */
export const brokenFrom = (events: readonly StoredEvent[]): number | undefined =>
  events.find(({ stream, version, type, schemaVersion, meta, data, hash }, i) => {
    const previous = events[i - 1]?.hash ?? '';
    return hash !== chainHash(previous, stream, version, type, schemaVersion, metaBytes(meta), data);
  })?.version;

/** A wrong code takes longer where its file number is known, which nobody is to learn: what is unknown is answered at steps of so many milliseconds. */
const ANSWERED_EVERY_MS = 250;
export const untilAnswered = (began: number, now = performance.now()): number => {
  const took = Math.max(now - began, 0);
  return Math.ceil((took + 1) / ANSWERED_EVERY_MS) * ANSWERED_EVERY_MS - took;
};

interface ToldNotice {
  readonly grantId: string;
  readonly noticeId: string;
  readonly notice?: Notice;
  readonly known: readonly RecordedEvent<GrantEvent>[];
}

/** What was known when it was submitted or released, on the day of that; undefined where a recipient has it not in hand, or it is no letter. */
const stateOf = (actor: Actor, { applicationId, type, recordedAt }: Proof, told: ToldNotice | undefined): LetterCode['opens'] => {
  if (type === 'application.submitted') return { applicationId, knownAt: recordedAt, effectiveOn: berlinDate(recordedAt) };
  if (told === undefined) return undefined;
  const { grantId, noticeId, known } = told;
  const isShown = actsForParty(actor) ? isInHand : isReleased;
  const of = known.find((e) => isShown(e) && 'noticeId' in e.data && e.data.noticeId === noticeId);
  return of && { applicationId, grantId, knownAt: of.recordedAt, effectiveOn: of.data.effectiveOn };
};

/** Since when a notice has no effect any more, whoever holds its letter; undefined where it stands. */
export const annulledOn = ({ notice }: Pick<ToldNotice, 'notice'>): IsoDate | undefined =>
  notice === undefined || statusOf(notice) !== 'annulled'
    ? undefined
    : (notice.lapsed?.on ?? notice.actions.find((one) => one.ended?.outcome === 'annulled')?.ended?.on);

/** Whether something that somebody holds in their hands stands in the log. Whoever knows a checksum holds it; nobody else learns anything. */
@Injectable()
export class Proofs {
  constructor(
    private readonly db: Database,
    private readonly commands: Commands,
    private readonly letters: Letters,
    private readonly districts: Districts,
  ) {}

  /** By what is printed on a letter. */
  async ofPrinted(typedNumber: string, hash: string): Promise<Proof | Refusal> {
    const began = performance.now();
    const fileNumber = typedFileNumber(typedNumber);
    const row = await findOne(this.db, ApplicationRow, { fileNumber });
    const proof = row && (await this.proof(row.applicationId, (e) => e.hash === hash));
    if (proof === undefined) await pause(untilAnswered(began));
    return proof ?? refuse('proof-unknown', { fileNumber, hash });
  }

  /** By its short code: everybody learns that it is genuine, and who may read the file, which state it tells of. */
  async ofCode(actor: Actor, typedNumber: string, typed: string): Promise<LetterCode | Refusal> {
    const began = performance.now();
    const fileNumber = typedFileNumber(typedNumber);
    const code = typedCode(typed);
    const row = await findOne(this.db, ApplicationRow, { fileNumber });
    const proof =
      row &&
      (await this.proof(
        row.applicationId,
        (e, notices) => TOLD_BY_LETTERS.includes(e.type) && letterCodeOf(e.hash) === code && isGivenOut(e, notices),
      ));
    if (row === undefined || proof === undefined) {
      await pause(untilAnswered(began));
      return refuse('letter-code-unknown', { fileNumber, letterCode: code });
    }
    if ('kind' in proof) return proof;
    const readers: readonly string[] = FILE_READERS;
    const mayRead = actor.roles.some((role) => readers.includes(role)) && seesParty(actor, row.recipient ?? row.district);
    const told = await this.noticeOf(proof);
    const opens = mayRead ? stateOf(actor, proof, told) : undefined;
    return { fileNumber, code, ...defined({ annulledOn: told && annulledOn(told), opens }) };
  }

  /** The notice that a letter is, with the file that it stands in; undefined of a receipt. */
  private async noticeOf({ applicationId, type, eventId }: Proof): Promise<ToldNotice | undefined> {
    if (type === 'application.submitted') return undefined;
    const { events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const decisionId = events.flatMap((e) =>
      e.type === 'grant.issued' || e.type === 'application.rejected' ? (e.data.decisionId ?? []) : [],
    )[0];
    if (decisionId === undefined) return undefined;
    const grantId = grantIdOf(decisionId);
    const { events: known, state } = await this.commands.load(grantStream(grantId), grantDecider);
    const prepared = known.find((e) => e.eventId === eventId);
    const noticeId = prepared?.type === 'notice.prepared' ? prepared.data.noticeId : noticeIdOf(decisionId);
    const notice = state.kind === 'none' ? undefined : state.notices.find((n) => n.noticeId === noticeId);
    return { grantId, noticeId, known, ...defined({ notice }) };
  }

  /** By the file itself. */
  async ofFile(sha256: string): Promise<Proof | Refusal> {
    const letter = await this.letters.byHash(sha256);
    const proof = letter && (await this.proof(letter.applicationId, (e) => e.eventId === letter.eventId));
    if (letter === undefined || proof === undefined) return refuse('letter-unknown', { sha256 });
    if ('code' in proof) return proof;
    // Changed and chained anew, the log would hold by itself; the letter says what stood there.
    if (proof.hash !== letter.eventHash) return refuse('proof-broken', { fileNumber: proof.fileNumber, version: proof.streamVersion });
    return { ...proof, letter: { sha256, renderedAt: letter.renderedAt } };
  }

  /** What was granted changes by notices in a file of their own. */
  private async noticesOf(events: readonly RecordedEvent<ApplicationEvent>[]): Promise<readonly RecordedEvent<GrantEvent>[]> {
    const issued = issuedIn(events);
    return issued === undefined ? [] : (await this.commands.load(grantStream(issued.data.grantId), grantDecider)).events;
  }

  private async proof(
    applicationId: string,
    isMeant: (event: Pick<RecordedEvent, 'hash' | 'eventId' | 'type'>, notices: readonly RecordedEvent<GrantEvent>[]) => boolean,
  ): Promise<Proof | Refusal | undefined> {
    const { events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const submission = submissionIn(events);
    const notices = await this.noticesOf(events);
    const event = [...events, ...notices].find((e) => isMeant(e, notices));
    if (event === undefined || submission === undefined) return undefined;
    const broken = brokenFrom(await this.commands.store.readStream(event.stream));
    if (broken !== undefined && broken <= event.version)
      return refuse('proof-broken', { fileNumber: submission.data.fileNumber, version: broken });
    const { eventId, type, recordedAt, position, version: streamVersion, hash } = event;
    return {
      applicationId,
      fileNumber: submission.data.fileNumber,
      applicantName: applicantName(submission.data, this.districts),
      ...defined({ rehearsal: submission.data.rehearsal }),
      eventId,
      type,
      recordedAt,
      position,
      streamVersion,
      hash,
      ...(event === submission && { receipt: receiptOf(submission, this.districts) }),
    };
  }
}
