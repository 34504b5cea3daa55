import { Injectable } from '@nestjs/common';
import { defined, fold } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { Clock, Commands, DirectoryCopy, Districts, actsForParty, notFound, ownKeys, requireOrganisation } from '@paktwerk/platform';
import type { Actor, AsOf, CommandContext, Handled } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { AnswerFiles } from '../attachment/answer-files';
import { HistoryNames } from '../history/history-names';
import { ReminderTemplates } from '../reminder/reminder-templates';
import { decideAccept } from './accept-proof';
import { decideCheck } from './check-proof';
import type { CheckProof } from './check-proof';
import type { ProofOfUseEvent } from './events';
import { proofOfUseHistory } from './history';
import { decideObject } from './object-to-proof';
import type { ObjectToProof } from './object-to-proof';
import { knownToRecipient, proofForRecipient, versionForRecipient } from './known-to-recipient';
import { decidePrefill } from './prefill-proof';
import { ProofSources } from './proof-sources';
import { decideRemindOfProof } from './remind-of-proof';
import type { ProofLimit } from './post-limits';
import { notToSubmit, proofDecider, proofStream } from './state';
import type { OpenProof, ProofState } from './state';
import { decideSubmit } from './submit-proof';
import type { SubmitProof } from './submit-proof';
import { proofOfUseView } from './views';

type Submit = Omit<SubmitProof, 'files' | 'receivedAt' | 'today'> & { readonly files?: readonly string[] };

/** Proofs of use: filled in from what is known, submitted by the recipient, checked and accepted by two people. */
@Injectable()
export class ProofsOfUse {
  constructor(
    private readonly commands: Commands,
    private readonly sources: ProofSources,
    private readonly files: AnswerFiles,
    private readonly templates: ReminderTemplates,
    private readonly directory: DirectoryCopy,
    private readonly districts: Districts,
    private readonly names: HistoryNames,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, proofId: string, asOf: AsOf) {
    const { proof, events } = await this.file(actor, proofId, asOf);
    const isNow = asOf.knownAt === undefined && asOf.effectiveOn === undefined;
    const version = events.length;
    const today = asOf.effectiveOn ?? (await this.clock.today());
    const limits = isNow ? await this.limits(actor, proof) : [];
    return {
      at: { version, position: events.at(-1)?.position },
      view: proofOfUseView(proof, version, this.districts, today, actor, isNow, limits),
    };
  }

  async history(actor: Actor, proofId: string, asOf: AsOf) {
    const { proof, events } = await this.file(actor, proofId, asOf);
    const names = await this.names.of(events);
    return { proofId, fileNumber: proof.fileNumber, entries: [...proofOfUseHistory(events, names)] };
  }

  async prefill(actor: Actor, proofId: string, ctx: CommandContext) {
    const { state } = await this.commands.load(proofStream(proofId), proofDecider);
    const facts = await this.sources.of(existing(state, proofId));
    return this.decide(actor, proofId, ctx, (proof, today) => decidePrefill({ facts, today }, proof));
  }

  /** Only for whom the grant is. */
  async submit(actor: Actor, proofId: string, { files: fileIds = [], ...said }: Submit, ctx: CommandContext) {
    const { state } = await this.commands.load(proofStream(proofId), proofDecider);
    const proof = existing(state, proofId);
    const { applicationId } = proof;
    const limits = said.named?.length ? await this.sources.limits(proof) : [];
    return this.files.send({ applicationId, answerOf: proofId, parties: ownKeys(actor) }, fileIds, (files) =>
      this.decide(actor, proofId, ctx, (open, today) => decideSubmit({ ...said, limits, files, receivedAt: ctx.at, today }, open)),
    );
  }

  remind(actor: Actor, proofId: string, ctx: CommandContext) {
    const nameOfDistrict = (district: string): string => this.districts.organisationName(district);
    return this.decide(actor, proofId, ctx, async (proof, today) => {
      const template = (await this.templates.on(today))['proof-due'];
      return decideRemindOfProof({ template, nameOfDistrict, today }, proof);
    });
  }

  check(actor: Actor, proofId: string, said: Omit<CheckProof, 'checkedBy' | 'today'>, ctx: CommandContext) {
    return this.decide(actor, proofId, ctx, (proof, today) => decideCheck({ ...said, checkedBy: actor.personId, today }, proof));
  }

  object(actor: Actor, proofId: string, said: Omit<ObjectToProof, 'today'>, ctx: CommandContext) {
    return this.decide(actor, proofId, ctx, (proof, today) => decideObject({ ...said, today }, proof));
  }

  accept(actor: Actor, proofId: string, ctx: CommandContext) {
    return this.decide(actor, proofId, ctx, async (proof, today) => {
      const checkedBy = proof.stage === 'none' || proof.check === undefined ? [] : [proof.check.checkedBy];
      const humanOf = await this.directory.humans([actor.personId, ...checkedBy]);
      return decideAccept({ acceptedBy: actor.personId, humanOf, today }, proof);
    });
  }

  private async decide(
    actor: Actor,
    proofId: string,
    ctx: CommandContext,
    decide: (state: ProofState, today: IsoDate) => Decision<ProofOfUseEvent> | Promise<Decision<ProofOfUseEvent>>,
  ) {
    const isRecipient = actsForParty(actor);
    const handled: Handled<ProofState, ProofOfUseEvent> = await this.commands.handle(proofStream(proofId), proofDecider, ctx, {
      guard: (state) => requireOrganisation(actor, applicantKey(existing(state, proofId))),
      decide: (state, { today }) => decide(state, today),
      ...(isRecipient ? { seenVersion: versionForRecipient } : {}),
    });
    const proof = existing(handled.state, proofId);
    const shown = isRecipient ? proofForRecipient(proof) : proof;
    const version = isRecipient ? versionForRecipient(handled.state, handled.version) : handled.version;
    const limits = await this.limits(actor, shown);
    const view = proofOfUseView(shown, version, this.districts, await this.clock.today(), actor, true, limits);
    return { handled: { ...handled, version }, view };
  }

  /** What the posts do not allow is asked anew for whoever is to submit: a post may lapse behind the day on which the proof was filled in. */
  private async limits(actor: Actor, proof: OpenProof): Promise<readonly ProofLimit[]> {
    if (!actsForParty(actor) || proof.prefilled === undefined || notToSubmit(proof) !== undefined) return [];
    return this.sources.limits(proof);
  }

  private async file(actor: Actor, proofId: string, { knownAt, effectiveOn }: AsOf) {
    const { events: known } = await this.commands.load(proofStream(proofId), proofDecider, defined({ knownAt }));
    const then = known.filter((e) => effectiveOn === undefined || e.data.effectiveOn <= effectiveOn);
    const events = actsForParty(actor) ? knownToRecipient(then) : then;
    const proof = existing(fold(proofDecider, events), proofId);
    requireOrganisation(actor, applicantKey(proof));
    return { proof, events };
  }
}

const existing = (state: ProofState, proofId: string): OpenProof => (state.stage === 'none' ? notFound('proof-of-use', proofId) : state);
