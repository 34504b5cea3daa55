import { Injectable } from '@nestjs/common';
import { StaleVersionError } from '@paktwerk/event-store';
import { defined } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import { Commands, Database, People, notFound, refuseWith, requireOwnParty } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { findOne, insert, remove, update } from '@paktwerk/postgres';
import { requireSame } from '../draft/drafts';
import { applicantKey } from '../applicant/applicant';
import { notToSubmit, proofDecider, proofStream } from '../proof-of-use/state';
import type { OpenProof } from '../proof-of-use/state';
import { ProofDraftRow } from './entity';
import type { ProofDraftContent } from './views';

const NOTHING: ProofDraftContent = { appointments: [], named: [], lines: [], narrative: '' };

/** What a party writes for a proof until somebody signs it: one for each proof, by whoever works for the party. */
@Injectable()
export class ProofDrafts {
  constructor(
    private readonly db: Database,
    private readonly commands: Commands,
    private readonly people: People,
  ) {}

  /** @throws Problem 404, 403 */
  async of(actor: Actor, proofId: string) {
    await this.own(actor, proofId);
    return this.view(actor, proofId, await findOne(this.db, ProofDraftRow, { proofId }));
  }

  /**
   * Replaces the draft as a whole; whoever names the version that they have seen overwrites nobody. The same command twice is one change.
   * @throws Problem 404, 403, 422, StaleVersionError, KeyReusedError
   */
  async save(actor: Actor, proofId: string, content: ProofDraftContent, ctx: CommandContext) {
    const { commandId, requestHash = null, at, expectedVersion } = ctx;
    const refusal = notToSubmit(await this.own(actor, proofId));
    if (refusal) return refuseWith(refusal);
    const before = await findOne(this.db, ProofDraftRow, { proofId });
    if (before?.lastCommandId === commandId) {
      requireSame(before.lastRequest, requestHash);
      return this.view(actor, proofId, before);
    }
    const revision = before?.revision ?? 0;
    if (expectedVersion !== undefined && expectedVersion !== revision) throw new StaleVersionError(expectedVersion, revision);
    const change = {
      content,
      revision: revision + 1,
      lastCommandId: commandId,
      lastRequest: requestHash,
      savedAt: at,
      savedBy: actor.personId,
    };
    const saved = before
      ? (await update(this.db, ProofDraftRow, { proofId, revision }, change))[0]
      : await insert(this.db, ProofDraftRow, { proofId, ...change });
    if (saved === undefined) throw new StaleVersionError(revision, revision + 1);
    return this.view(actor, proofId, saved);
  }

  /** What was written until an instant is signed by then, or needed no more. */
  async removeUntil(proofId: string, at: Instant): Promise<void> {
    const draft = await findOne(this.db, ProofDraftRow, { proofId });
    if (draft !== undefined && draft.savedAt <= at) await remove(this.db, ProofDraftRow, { proofId, revision: draft.revision });
  }

  private async own(actor: Actor, proofId: string): Promise<OpenProof> {
    const { state } = await this.commands.load(proofStream(proofId), proofDecider);
    if (state.stage === 'none') return notFound('proof-of-use', proofId);
    requireOwnParty(actor, applicantKey(state));
    return state;
  }

  private async view({ personId }: Pick<Actor, 'personId'>, proofId: string, draft: ProofDraftRow | undefined) {
    const { content = NOTHING, revision: version = 0 } = draft ?? {};
    const names = await this.people.names(draft === undefined ? [] : [draft.savedBy]);
    const saved = draft && { at: draft.savedAt, isYou: draft.savedBy === personId, ...defined({ name: names.get(draft.savedBy) }) };
    return { proofId, ...content, ...defined({ saved }), version };
  }
}
