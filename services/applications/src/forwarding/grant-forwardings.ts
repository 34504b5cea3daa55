import { Injectable } from '@nestjs/common';
import { defined, derivedId, fold } from '@paktwerk/kernel';
import type { Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import { Clock, Commands, DirectoryCopy, Districts, actsFor, notFound, ownKeys, refuseWith, requireOrganisation } from '@paktwerk/platform';
import type { Actor, AsOf, CommandContext } from '@paktwerk/platform';
import { applicantKey } from '../applicant/applicant';
import { ROLES_OF } from '../application/actions';
import { applicationDecider, applicationStream } from '../application/state';
import type { ApplicationState } from '../application/state';
import { heldOn } from '../grant/held-on';
import { isToldTo } from '../grant/known-to-recipient';
import { grantDecider, grantIdOf, grantStream } from '../grant/state';
import type { GrantState } from '../grant/state';
import { HistoryNames } from '../history/history-names';
import { decideAgreeForwarding } from './agree-forwarding';
import type { AgreeForwarding } from './agree-forwarding';
import { decideEndForwarding } from './end-forwarding';
import type { EndForwarding } from './end-forwarding';
import { grantToForward } from './grant-to-forward';
import type { GrantToForward } from './grant-to-forward';
import { forwardingHistory } from './history';
import { forwardingsDecider, forwardingsStream } from './state';
import type { Forwardings } from './state';
import { FORWARDING_ACTIONS, forwardingItems } from './views';

type Agree = Omit<AgreeForwarding, 'forwardingId' | 'grant' | 'givers' | 'receiver' | 'today'>;
type End = Omit<EndForwarding, 'forwardingId'>;
type Submitted = Exclude<ApplicationState, { readonly kind: 'none' }>;

/** What is passed on of one grant: the application says what was granted, the directory who the receiver is. */
@Injectable()
export class GrantForwardings {
  constructor(
    private readonly commands: Commands,
    private readonly copy: DirectoryCopy,
    private readonly districts: Districts,
    private readonly names: HistoryNames,
    private readonly clock: Clock,
  ) {}

  /** What is granted and passed on, as it held on a day by what was known. */
  async of(actor: Actor, applicationId: string, asOf: AsOf = {}) {
    await this.own(actor, applicationId);
    const { knownAt, effectiveOn } = asOf;
    const { events: submitted } = await this.commands.load(applicationStream(applicationId), applicationDecider, defined({ knownAt }));
    const then = fold(applicationDecider, held(submitted, effectiveOn));
    if (then.kind === 'none') return notFound('application', applicationId);
    const grant = await this.granted(actor, then, asOf);
    const { events: known } = await this.commands.load(forwardingsStream(applicationId), forwardingsDecider, defined({ knownAt }));
    const events = held(known, effectiveOn);
    const loaded = { state: fold(forwardingsDecider, events), version: events.length, ...defined({ position: events.at(-1)?.position }) };
    const view = this.viewOf(actor, grant, loaded);
    const isNow = knownAt === undefined && effectiveOn === undefined;
    return { loaded, view: isNow ? view : { ...view, actions: [] } };
  }

  async agree(actor: Actor, applicationId: string, { receiverKey, ...wish }: Agree, ctx: CommandContext) {
    const grant = await this.granted(actor, await this.own(actor, applicationId));
    const forwardingId = derivedId('fwd', ctx.commandId);
    const givers = ownKeys(actor);
    const receiver = await this.copy.party(receiverKey, await this.clock.today());
    const handled = await this.commands.handle(forwardingsStream(applicationId), forwardingsDecider, ctx, {
      decide: (forwardings, { today }) =>
        decideAgreeForwarding({ ...wish, forwardingId, grant, givers, receiverKey, ...defined({ receiver }), today }, forwardings),
    });
    return { handled, view: this.viewOf(actor, grant, handled) };
  }

  async end(actor: Actor, applicationId: string, forwardingId: string, end: End, ctx: CommandContext) {
    const grant = await this.granted(actor, await this.own(actor, applicationId));
    const handled = await this.commands.handle(forwardingsStream(applicationId), forwardingsDecider, ctx, {
      decide: (forwardings) => decideEndForwarding({ ...end, forwardingId }, forwardings),
    });
    return { handled, view: this.viewOf(actor, grant, handled) };
  }

  async history(actor: Actor, applicationId: string, asOf: { readonly knownAt?: Instant }) {
    const { fileNumber, lines } = (await this.own(actor, applicationId)).app;
    const { events } = await this.commands.load(forwardingsStream(applicationId), forwardingsDecider, asOf);
    const names = await this.names.of(events);
    return {
      applicationId,
      fileNumber,
      entries: [
        ...forwardingHistory(
          events,
          names,
          lines.map((l) => l.lineId),
        ),
      ],
    };
  }

  private async own(actor: Actor, applicationId: string): Promise<Submitted> {
    const { state } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    if (state.kind === 'none') return notFound('application', applicationId);
    requireOrganisation(actor, applicantKey(state.app));
    return state;
  }

  private async granted(actor: Actor, state: Submitted, asOf: AsOf = {}): Promise<GrantToForward> {
    const file = await this.file(state, asOf);
    const isTold = state.kind === 'granted' && isToldTo(actor, file, state.decision.decisionId);
    const grant: Refusal | GrantToForward = grantToForward(state, file, isTold);
    return 'code' in grant ? refuseWith(grant) : grant;
  }

  private async file(state: Submitted, { knownAt, effectiveOn }: AsOf): Promise<GrantState> {
    if (state.kind !== 'granted') return grantDecider.initial;
    const grantId = grantIdOf(state.decision.decisionId);
    const { events } = await this.commands.load(grantStream(grantId), grantDecider, defined({ knownAt }));
    return fold(grantDecider, effectiveOn === undefined ? events : heldOn(events, effectiveOn));
  }

  private viewOf(actor: Actor, grant: GrantToForward, { state, version }: { readonly state: Forwardings; readonly version: number }) {
    const { keys, fileNumber, from, to, lines } = grant;
    const isInForce = grant.annulledNoticeId === undefined && grant.undelivered === undefined;
    const roles: readonly string[] = ROLES_OF.withdraw;
    const maySign = actsFor(actor, applicantKey(keys)) && actor.roles.some((role) => roles.includes(role));
    return {
      applicationId: keys.applicationId,
      fileNumber,
      lines: lines.map(({ months: _bound, position: _place, shares: _within, ...line }) => line),
      from,
      to,
      items: forwardingItems(state, this.districts),
      actions: FORWARDING_ACTIONS.filter((action) => maySign && (action !== 'agree-forwarding' || isInForce)),
      version,
    };
  }
}

/** What had happened by a day. */
const held = <E extends { readonly data: { readonly effectiveOn: IsoDate } }>(
  events: readonly E[],
  day: IsoDate | undefined,
): readonly E[] => (day === undefined ? events : events.filter((e) => e.data.effectiveOn <= day));
