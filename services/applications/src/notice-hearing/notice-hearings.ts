import { Injectable } from '@nestjs/common';
import { defined, derivedId, fold } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { Clock, Commands, actsForParty, notFound, ownKeys, refuseWith, requireOrganisation, requireOwnParty } from '@paktwerk/platform';
import type { Actor, AsOf, CommandContext } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { AnswerFiles } from '../attachment/answer-files';
import type { GrantEvent } from '../grant/events';
import type { GrantedFile } from '../grant/granted-file';
import { GrantedFiles } from '../grant/granted-files';
import { heldOn } from '../grant/held-on';
import { grantFor, knownToRecipient, versionForRecipient } from '../grant/known-to-recipient';
import { grantDecider, grantStream, isOpened } from '../grant/state';
import type { GrantState, OpenGrant } from '../grant/state';
import { standingOf } from '../grant/taken-back';
import { decideExtendNoticeHearing } from './extend-notice-hearing';
import { decideGiveNoticeStatement } from './give-notice-statement';
import { intendedBy } from './intention';
import type { Intention } from './intention';
import { decideOpenNoticeHearing } from './open-notice-hearing';
import type { OpenNoticeHearing } from './open-notice-hearing';
import { intendedView, noticeHearingsView } from './views';

type Open = Pick<OpenNoticeHearing, 'claim' | 'grounds' | 'dueOn'> & { readonly intended: Intention };
interface Statement {
  readonly hearingId: string;
  readonly statement: string;
  readonly fileIds: readonly string[];
  readonly isComplete: boolean;
}

/** The hearings before notices of one grant: its stream says what was heard, its application by which rules amounts follow. */
@Injectable()
export class NoticeHearings {
  constructor(
    private readonly commands: Commands,
    private readonly files: GrantedFiles,
    private readonly answerFiles: AnswerFiles,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, grantId: string, { effectiveOn, knownAt }: AsOf) {
    const { state, events: all } = await this.commands.load(grantStream(grantId), grantDecider, defined({ knownAt }));
    requireOrganisation(actor, applicantKey(existing(state, grantId)));
    const known = actsForParty(actor) ? knownToRecipient(all) : all;
    const events = effectiveOn === undefined ? known : heldOn(known, effectiveOn);
    const grant = existing(fold(grantDecider, events), grantId);
    const isNow = effectiveOn === undefined && knownAt === undefined;
    const version = known.length;
    const view = await this.viewFor(actor, grant, version, isNow);
    return { handled: { version, position: events.at(-1)?.position }, view };
  }

  /** What a notice would take; nothing is recorded, and nobody is told. */
  async preview(grantId: string, intention: Intention) {
    const { state } = await this.commands.load(grantStream(grantId), grantDecider);
    const grant = existing(state, grantId);
    const file = await this.files.of(grant);
    const intended = intendedBy(intention, grant, file, await this.clock.today(), await this.proofsFor(intention, grant, file));
    return 'code' in intended ? refuseWith(intended) : intendedView(intended, file && standingOf(grant, file));
  }

  private async proofsFor({ kind }: Intention, { grantId }: OpenGrant, file: GrantedFile | undefined) {
    return kind === 'FINAL' && file !== undefined ? this.files.finalProofsOf(grantId, file) : [];
  }

  open(actor: Actor, grantId: string, { intended: intention, ...open }: Open, ctx: CommandContext) {
    const hearingId = derivedId('hea', ctx.commandId);
    return this.decide(actor, grantId, ctx, async (grant, today) => {
      const file = await this.files.of(grant);
      const intended = intendedBy(intention, grant, file, today, await this.proofsFor(intention, grant, file));
      return decideOpenNoticeHearing({ ...open, grantId, hearingId, today }, intended, grant);
    });
  }

  extend(actor: Actor, grantId: string, extend: { readonly hearingId: string; readonly dueOn: IsoDate }, ctx: CommandContext) {
    return this.decide(actor, grantId, ctx, (grant, today) => decideExtendNoticeHearing({ ...extend, today }, grant));
  }

  async say(actor: Actor, grantId: string, { fileIds, ...said }: Statement, ctx: CommandContext) {
    const { state } = await this.commands.load(grantStream(grantId), grantDecider);
    const grant = existing(state, grantId);
    requireOwnParty(actor, applicantKey(grant));
    const of = { applicationId: grant.applicationId, answerOf: said.hearingId, parties: ownKeys(actor) };
    return this.answerFiles.send(of, fileIds, (files) =>
      this.decide(actor, grantId, ctx, (now, today) => decideGiveNoticeStatement({ ...said, files, receivedAt: ctx.at, today }, now)),
    );
  }

  /** Undefined of a rejection: it has notices and no grant. */
  private async standing(grant: OpenGrant) {
    const file = await this.files.of(grant);
    return file && standingOf(grant, file);
  }

  private async decide(
    actor: Actor,
    grantId: string,
    ctx: CommandContext,
    decide: (grant: OpenGrant, today: IsoDate) => Decision<GrantEvent> | Promise<Decision<GrantEvent>>,
  ) {
    const isRecipient = actsForParty(actor);
    const handled = await this.commands.handle(grantStream(grantId), grantDecider, ctx, {
      guard: (state) => requireOrganisation(actor, applicantKey(existing(state, grantId))),
      decide: (state, { today }) => decide(existing(state, grantId), today),
      ...(isRecipient ? { seenVersion: versionForRecipient } : {}),
    });
    const grant = existing(handled.state, grantId);
    const version = isRecipient ? versionForRecipient(handled.state, handled.version) : handled.version;
    return { handled: { ...handled, version }, view: await this.viewFor(actor, grant, version) };
  }

  /** A recipient is not told here what a notice says that they have not opened. */
  private async viewFor(actor: Actor, grant: OpenGrant, version: number, isNow = true) {
    const shown = grantFor(actor, grant);
    const isToldOf = !actsForParty(actor) || shown.notices.some((notice) => notice.kind === 'GRANT' && isOpened(notice));
    return noticeHearingsView(shown, isToldOf ? await this.standing(shown) : undefined, version, isNow ? actor : undefined);
  }
}

const existing = (state: GrantState, grantId: string): OpenGrant => (state.kind === 'none' ? notFound('grant', grantId) : state);
