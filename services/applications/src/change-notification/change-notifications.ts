import { Injectable } from '@nestjs/common';
import { defined, derivedId } from '@paktwerk/kernel';
import type { Decision, Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import { Commands, Districts, actsForParty, notFound, refuseWith, requireBody, requireOrganisation } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { applicationDecider, applicationStream } from '../application/state';
import { RulesOfCall } from '../call/rules-of-call';
import { familiesOf, issuedIn } from '../grant/granted-file';
import { grantFor, isToldTo } from '../grant/known-to-recipient';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';
import { HistoryNames } from '../history/history-names';
import { programmeDecider, programmeStream } from '../programme/state';
import { decideAcknowledgeChange } from './acknowledge-change';
import { decideAnswerChange } from './answer-change';
import { decideDraftChange } from './draft-change';
import type { DraftChange } from './draft-change';
import { changeable, effectOfChange } from './effect-of-change';
import type { Effect } from './effect-of-change';
import type { ChangeEvent, Wish } from './events';
import { grantToChange, lineOf } from './grant-to-change';
import type { GrantToChange } from './grant-to-change';
import { changeHistory } from './history';
import { knownToAuthority } from './known-to-authority';
import { decideQueryChange } from './query-change';
import { decideRefuseChange } from './refuse-change';
import { decideSendChange } from './send-change';
import { changeDecider, changeStream } from './state';
import type { Change, ChangeState } from './state';
import { ROLES_OF, changePreview, changeView } from './views';
import { decideWithdrawChange } from './withdraw-change';

type Content = Pick<DraftChange, 'lineId' | 'wish' | 'from' | 'reason'>;
interface Asked {
  readonly lineId: string;
  readonly wish: Wish;
  readonly from: IsoDate;
}

/** What recipients tell of changes: the file says what is granted, the rules of its call what a change comes to. */
@Injectable()
export class ChangeNotifications {
  constructor(
    private readonly commands: Commands,
    private readonly rulesOfCall: RulesOfCall,
    private readonly districts: Districts,
    private readonly names: HistoryNames,
  ) {}

  /** What of a grant can be told to change. */
  async changeable(actor: Actor, applicationId: string) {
    const grant = await this.granted(actor, applicationId);
    const { funding } = (await this.rulesOfCall.find(grant.keys.callId)).rules;
    const roles: readonly string[] = ROLES_OF.draft;
    const mayDraft = actsForParty(actor) && actor.roles.some((role) => roles.includes(role));
    const { fileNumber, from, to, lines } = grant;
    return {
      applicationId,
      fileNumber,
      from,
      to,
      lines: lines.map(({ line, terms }) => ({ lineId: line.lineId, kind: line.kind, terms, changeable: [...changeable(line)] })),
      tiers:
        funding.family === 'per-capita-post' ? funding.tiers.value.map(({ tier, titleDe, titleEn }) => ({ tier, titleDe, titleEn })) : [],
      actions: mayDraft ? (['draft'] as const) : [],
    };
  }

  async preview(actor: Actor, applicationId: string, asked: Asked) {
    const effect = await this.effect(await this.granted(actor, applicationId), asked);
    return 'code' in effect ? refuseWith(effect) : changePreview(effect);
  }

  async draft(actor: Actor, applicationId: string, content: Content, ctx: CommandContext) {
    return this.write(actor, derivedId('chg', ctx.commandId), await this.granted(actor, applicationId), content, ctx);
  }

  /** Anew, as long as it is not sent. */
  async draftAgain(actor: Actor, changeId: string, content: Content, ctx: CommandContext) {
    const { applicationId } = await this.own(actor, changeId);
    return this.write(actor, changeId, await this.granted(actor, applicationId), content, ctx);
  }

  /** As it stands, or as it was known. */
  async one(actor: Actor, changeId: string, asOf: { readonly knownAt?: Instant }) {
    await this.own(actor, changeId);
    const { state, version, position } = await this.commands.load(changeStream(changeId), changeDecider, asOf);
    if (state.kind === 'none' || (!actsForParty(actor) && state.sentOn === undefined)) return notFound('change', changeId);
    const view = await this.viewOf(actor, state, version);
    return { loaded: { version, position }, view: asOf.knownAt === undefined ? view : { ...view, actions: [] } };
  }

  async send(actor: Actor, changeId: string, differenceCents: number, ctx: CommandContext) {
    const change = await this.own(actor, changeId);
    const effect = await this.effectNow(actor, change);
    return this.decide(actor, changeId, ctx, (state, today) => decideSendChange({ changeId, differenceCents, today }, effect, state));
  }

  async answer(actor: Actor, changeId: string, answer: string, ctx: CommandContext) {
    await this.own(actor, changeId);
    return this.decide(actor, changeId, ctx, (state, today) => decideAnswerChange({ changeId, answer, today }, state));
  }

  async withdraw(actor: Actor, changeId: string, reason: string, ctx: CommandContext) {
    await this.own(actor, changeId);
    return this.decide(actor, changeId, ctx, (state, today) => decideWithdrawChange({ changeId, reason, today }, state));
  }

  async query(actor: Actor, changeId: string, question: string, ctx: CommandContext) {
    requireBody(actor, 'authority');
    await this.own(actor, changeId);
    return this.decide(actor, changeId, ctx, (state, today) => decideQueryChange({ changeId, question, today }, state));
  }

  async acknowledge(actor: Actor, changeId: string, note: string | undefined, ctx: CommandContext) {
    requireBody(actor, 'authority');
    const { applicationId, lineId } = await this.own(actor, changeId);
    const grant = await this.granted(actor, applicationId);
    const changed = grant.lines.find(({ line }) => line.lineId === lineId);
    return this.decide(actor, changeId, ctx, (state, today) =>
      decideAcknowledgeChange({ changeId, ...defined({ note, line: changed }), today }, state),
    );
  }

  async refuse(actor: Actor, changeId: string, reason: string, ctx: CommandContext) {
    requireBody(actor, 'authority');
    await this.own(actor, changeId);
    return this.decide(actor, changeId, ctx, (state, today) => decideRefuseChange({ changeId, reason, today }, state));
  }

  async history(actor: Actor, changeId: string, asOf: { readonly knownAt?: Instant }) {
    const { fileNumber, applicationId } = await this.own(actor, changeId);
    const [{ events: all }, { state }] = await Promise.all([
      this.commands.load(changeStream(changeId), changeDecider, asOf),
      this.commands.load(applicationStream(applicationId), applicationDecider),
    ]);
    const events = actsForParty(actor) ? all : knownToAuthority(all);
    const names = await this.names.of(events);
    const lineIds = state.kind === 'none' ? [] : state.app.lines.map((line) => line.lineId);
    return { changeId, fileNumber, entries: [...changeHistory(events, names, lineIds)] };
  }

  private async write(actor: Actor, changeId: string, grant: GrantToChange, content: Content, ctx: CommandContext) {
    const effect = await this.effect(grant, content);
    return this.decide(actor, changeId, ctx, (state, today) => decideDraftChange({ ...content, changeId, grant, today }, effect, state));
  }

  private async decide(
    actor: Actor,
    changeId: string,
    ctx: CommandContext,
    decide: (state: ChangeState, today: IsoDate) => Decision<ChangeEvent>,
  ) {
    const handled = await this.commands.handle(changeStream(changeId), changeDecider, ctx, {
      decide: (state, { today }) => decide(state, today),
    });
    const { state, version } = handled;
    if (state.kind === 'none') return notFound('change', changeId);
    return { handled, view: await this.viewOf(actor, state, version) };
  }

  private async viewOf(actor: Actor, change: Change, version: number) {
    const effect = change.status === 'draft' ? await this.effectNow(actor, change) : undefined;
    const shown = effect === undefined || 'code' in effect ? undefined : effect;
    return changeView(change, version, { districts: this.districts, who: actor, effect: shown });
  }

  /** Nobody but the recipient knows of what is not sent. */
  private async own(actor: Actor, changeId: string): Promise<Change> {
    const { state } = await this.commands.load(changeStream(changeId), changeDecider);
    if (state.kind === 'none' || (!actsForParty(actor) && state.sentOn === undefined)) return notFound('change', changeId);
    requireOrganisation(actor, applicantKey(state));
    return state;
  }

  private async granted(actor: Actor, applicationId: string): Promise<GrantToChange> {
    const grant = await this.grantOf(actor, applicationId);
    return 'code' in grant ? refuseWith(grant) : grant;
  }

  /** A recipient is not told here what a notice says that they have not opened. */
  private async grantOf(actor: Actor, applicationId: string): Promise<GrantToChange | Refusal> {
    const { state, events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind === 'none') return notFound('application', applicationId);
    // Whose the file is comes first: a refusal tells its number, and whether something was decided.
    requireOrganisation(actor, applicantKey(state.app));
    const file =
      state.kind === 'granted'
        ? (await this.commands.load(grantStream(grantIdOf(state.decision.decisionId)), grantDecider)).state
        : grantDecider.initial;
    const shown = file.kind === 'open' ? grantFor(actor, file) : file;
    const isTold = state.kind === 'granted' && isToldTo(actor, file, state.decision.decisionId);
    return grantToChange(state, shown, isTold ? issuedIn(events)?.data : undefined);
  }

  private async effectNow(actor: Actor, { applicationId, lineId, wish, from }: Change): Promise<Effect | Refusal> {
    const grant = await this.grantOf(actor, applicationId);
    return 'code' in grant ? grant : this.effect(grant, { lineId, wish, from });
  }

  private async effect(grant: GrantToChange, { lineId, wish, from }: Asked): Promise<Effect | Refusal> {
    const found = lineOf(grant, lineId);
    if ('code' in found) return found;
    const [{ rules }, { state }] = await Promise.all([
      this.rulesOfCall.find(grant.keys.callId),
      this.commands.load(programmeStream(grant.keys.programmeId), programmeDecider),
    ]);
    const familyOf = familiesOf({ ruleSets: state.kind === 'none' ? [] : state.ruleSets });
    return effectOfChange({ ...found, grant, funding: rules.funding, familyOf }, wish, from);
  }
}
