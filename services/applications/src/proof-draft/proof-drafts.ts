import { Injectable } from '@nestjs/common';
import { StaleVersionError } from '@paktwerk/event-store';
import { defined } from '@paktwerk/kernel';
import { Commands, Database, People, notFound, refuseWith, requireOwnParty } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { findOne, insert, update } from '@paktwerk/postgres';
import { requireRevision } from '../draft/change-draft';
import { requireSame } from '../draft/drafts';
import { applicantKey } from '../applicant/applicant';
import { ProofCorrected, ProofSubmitted } from '../proof-of-use/events';
import { notToSubmit, proofDecider, proofStream } from '../proof-of-use/state';
import type { OpenProof } from '../proof-of-use/state';
import { ProofDraftRow } from './entity';
import type { ProofDraftContent } from './views';

const NOTHING: ProofDraftContent = { appointments: [], named: [], lines: [], narrative: '' };

/** What a party writes for a proof until somebody signs it: one for each proof and signature, by whoever works for the party. */
@Injectable()
export class ProofDrafts {
  constructor(
    private readonly db: Database,
    private readonly commands: Commands,
    private readonly people: People,
  ) {}

  /** @throws Problem 404, 403 */
  async of(actor: Actor, proofId: string) {
    const { round } = await this.own(actor, proofId);
    return this.view(actor, proofId, await findOne(this.db, ProofDraftRow, { proofId }), round);
  }

  /**
   * Replaces the draft as a whole; whoever saves names the version that they have seen, and overwrites nobody. The same command twice is one change.
   * @throws Problem 404, 403, 422, 428, StaleVersionError, KeyReusedError
   */
  async save(actor: Actor, proofId: string, content: ProofDraftContent, ctx: CommandContext) {
    const { commandId, requestHash = null, at } = ctx;
    const { proof, round } = await this.own(actor, proofId);
    const refusal = notToSubmit(proof);
    if (refusal) return refuseWith(refusal);
    const before = await findOne(this.db, ProofDraftRow, { proofId });
    if (before?.lastCommandId === commandId) {
      requireSame(before.lastRequest, requestHash);
      return this.view(actor, proofId, before, round);
    }
    const revision = before?.revision ?? 0;
    requireRevision({ revision }, ctx);
    const change = {
      ...{ content, round, revision: revision + 1, lastCommandId: commandId, lastRequest: requestHash },
      ...{ savedAt: at, savedBy: actor.personId },
    };
    const saved = before
      ? (await update(this.db, ProofDraftRow, { proofId, revision }, change))[0]
      : await insert(this.db, ProofDraftRow, { proofId, ...change });
    if (saved === undefined) throw new StaleVersionError(revision, revision + 1);
    // Somebody may have signed between looking and writing; whoever signs behind this empties it.
    const signed = notToSubmit((await this.own(actor, proofId)).proof);
    if (signed === undefined) return this.view(actor, proofId, saved, round);
    await this.empty(saved);
    return refuseWith(signed);
  }

  /** What was written before the last signature is signed by then, or needed no more; its revision stays, so that nobody overwrites what is written next. */
  async emptyIfSigned(proofId: string): Promise<void> {
    const { state, round } = await this.load(proofId);
    const draft = await findOne(this.db, ProofDraftRow, { proofId });
    if (draft !== undefined && ((draft.round ?? 0) < round || notToSubmit(state) !== undefined)) await this.empty(draft);
  }

  private async empty({ proofId, revision }: ProofDraftRow): Promise<void> {
    await update(this.db, ProofDraftRow, { proofId, revision }, { content: NOTHING });
  }

  private async load(proofId: string) {
    const { state, events } = await this.commands.load(proofStream(proofId), proofDecider);
    return { state, round: events.filter(({ type }) => type === ProofSubmitted.type || type === ProofCorrected.type).length };
  }

  private async own(actor: Actor, proofId: string): Promise<{ readonly proof: OpenProof; readonly round: number }> {
    const { state, round } = await this.load(proofId);
    if (state.stage === 'none') return notFound('proof-of-use', proofId);
    requireOwnParty(actor, applicantKey(state));
    return { proof: state, round };
  }

  private async view({ personId }: Pick<Actor, 'personId'>, proofId: string, row: ProofDraftRow | undefined, round: number) {
    const { revision: version = 0 } = row ?? {};
    const draft = row !== undefined && (row.round ?? round) === round ? row : undefined;
    const { content = NOTHING } = draft ?? {};
    const names = await this.people.names(draft === undefined ? [] : [draft.savedBy]);
    const saved = draft && { at: draft.savedAt, isYou: draft.savedBy === personId, ...defined({ name: names.get(draft.savedBy) }) };
    return { proofId, ...content, ...defined({ saved }), version };
  }
}
