import { Injectable } from '@nestjs/common';
import { berlinDate, compareText, defined, derivedId, inParallel } from '@paktwerk/kernel';
import type { Instant, IsoDate, Refusal } from '@paktwerk/kernel';
import {
  Clock,
  Commands,
  DirectoryCopy,
  Districts,
  actsFor,
  actsForParty,
  bodyOf,
  notFound,
  requireOrganisation,
} from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { applicantKey, namesOf } from '../applicant/applicant';
import { applicationDecider, applicationStream } from '../application/state';
import { signerOf } from '../application/releasing';
import { applicantName } from '../application/views';
import { blocksOf, issuedIn } from '../grant/granted-file';
import { GrantedFiles } from '../grant/granted-files';
import { grantFor, isFirstTold } from '../grant/known-to-recipient';
import { grantDecider, grantStream } from '../grant/state';
import type { GrantState, OpenGrant } from '../grant/state';
import { decidePrepareNotice } from '../grant/prepare-notice';
import type { NoticeSays } from '../grant/prepare-notice';
import type { Issued } from '../grant/terms';
import type { HistoryNames } from '../history/history-names';
import { programmeDecider, programmeStream } from '../programme/state';
import { refuse } from '../problems';
import { PostStates } from '../read-models/post-states/query';
import { lacking } from '../grant/funds-left';
import type { FundsLeft } from '../grant/funds-left';
import { PotMoney } from '../read-models/pot-money/query';
import { TextBlocks } from '../text-block/text-blocks';
import { extensionHistory } from './history';
import { extensionRulesOn } from './extension-rules';
import type { ExtensionRules } from './extension-rules';
import { grantToExtend } from './grant-to-extend';
import type { GrantToExtend } from './grant-to-extend';
import { addedBy, moneyOfPots } from './money-of-pots';
import { extensionSays } from './prepare-extension';
import { rejectionSays } from './reject-request';
import { decideRequestExtension } from './request-extension';
import { extensionDecider, extensionStream, openRequests, requestStatus, versionForRecipient } from './state';
import type { ExtensionRequest, ExtensionRequests } from './state';
import { postView, reasonOf, requestViews, rulesView } from './views';
import type { ExtensionAction, RequestAction } from './views';
import { decideDeclineRequest } from './decline-request';
import { decideWithdrawRequest } from './withdraw-request';

interface AsOf {
  readonly knownAt?: Instant;
  readonly effectiveOn?: IsoDate;
}
export interface PrepareExtension {
  /** Which posts; without them those that were asked for, or all. */
  readonly lineIds?: readonly string[];
  readonly reason: string;
  readonly blocks?: readonly { readonly key: string; readonly version: number }[];
}

interface Closing {
  readonly requestId: string;
  readonly reason: string;
}
type Rejecting = Closing & Pick<PrepareExtension, 'blocks'>;

interface Writing {
  readonly kind: 'EXTENSION' | 'EXTENSION_REJECTION';
  readonly reason: string;
  readonly choice: NonNullable<PrepareExtension['blocks']>;
}

const PREVIEWED_AT_ONCE = 16;

/** What of grants can be extended, asked for and prepared: by the page of one grant, or for many by a job. */
@Injectable()
export class GrantExtensions {
  constructor(
    private readonly commands: Commands,
    private readonly posts: PostStates,
    private readonly textBlocks: TextBlocks,
    private readonly files: GrantedFiles,
    private readonly districts: Districts,
    private readonly clock: Clock,
    private readonly potMoney: PotMoney,
    private readonly directory: DirectoryCopy,
  ) {}

  async of(actor: Actor, grantId: string, asOf: AsOf = {}) {
    const state = grantFor(actor, await this.file(actor, grantId, asOf));
    const about = await this.about(grantId, state, asOf);
    const loaded = await this.commands.load(extensionStream(grantId), extensionDecider, asOf);
    const view = this.viewOf(actor, state, about, loaded, asOf);
    const isNow = asOf.knownAt === undefined && asOf.effectiveOn === undefined;
    const short = isNow && !actsForParty(actor) ? await this.shortOf(state, about) : undefined;
    return { loaded: seenBy(actor, loaded), view: { ...view, ...defined({ short: short && reasonOf(short) }) } };
  }

  /** Why there is no money for all that can be extended, as things stand. */
  private async shortOf(grant: OpenGrant, about: GrantToExtend | Refusal): Promise<Refusal | undefined> {
    if ('code' in about) return undefined;
    const adds = about.posts.reduce((sum, { outcome }) => (outcome.kind === 'extended' ? sum + outcome.amountCents : sum), 0);
    const left = await this.potMoney.leftOf(grant.callId);
    return left && lacking(left, grant, adds);
  }

  async request(actor: Actor, grantId: string, lineIds: readonly string[], ctx: CommandContext) {
    const state = await this.file(actor, grantId);
    requireOrganisation(actor, applicantKey(state));
    // What is decided is what they know: a notice that they do not have in hand has extended nothing yet.
    const shown = grantFor(actor, state);
    const about = await this.about(grantId, shown);
    const requestId = derivedId('ext', ctx.commandId);
    const handled = await this.commands.handle(extensionStream(grantId), extensionDecider, ctx, {
      decide: (requests, { today }) =>
        decideRequestExtension({ requestId, grant: about, lineIds, requestedBy: actor.personId, today }, requests),
      seenVersion: (requests, version) => versionFor(actor, requests, version),
    });
    return { handled: seenBy(actor, handled), view: this.viewOf(actor, shown, about, handled) };
  }

  async withdraw(actor: Actor, grantId: string, request: Closing, ctx: CommandContext) {
    const grant = grantFor(actor, await this.file(actor, grantId));
    const handled = await this.commands.handle(extensionStream(grantId), extensionDecider, ctx, {
      decide: async (requests, { today }) => {
        // Read behind the requests: whatever notice they name is known there.
        const file = await this.file(actor, grantId);
        return decideWithdrawRequest({ ...request, grant: grantFor(actor, file), file, today }, requests);
      },
      seenVersion: (requests, version) => versionFor(actor, requests, version),
    });
    return { handled: seenBy(actor, handled), view: this.viewOf(actor, grant, await this.about(grantId, grant), handled) };
  }

  async decline(actor: Actor, grantId: string, request: Closing, ctx: CommandContext) {
    const handled = await this.commands.handle(extensionStream(grantId), extensionDecider, ctx, {
      decide: async (requests, { today }) => decideDeclineRequest({ ...request, grant: await this.file(actor, grantId), today }, requests),
    });
    const grant = await this.file(actor, grantId);
    return { handled, view: this.viewOf(actor, grant, await this.about(grantId, grant), handled) };
  }

  async prepare(grantId: string, { lineIds, reason, blocks: choice = [] }: PrepareExtension, preparedBy: string, ctx: CommandContext) {
    return this.write(grantId, { kind: 'EXTENSION', reason, choice }, preparedBy, ctx, async (state, requests) =>
      extensionSays(await this.about(grantId, state), lineIds, requests),
    );
  }

  /** Prepares the notice by which a request is rejected. */
  async reject(grantId: string, { requestId, reason, blocks: choice = [] }: Rejecting, preparedBy: string, ctx: CommandContext) {
    return this.write(grantId, { kind: 'EXTENSION_REJECTION', reason, choice }, preparedBy, ctx, async (state, requests) => {
      const issued = state.kind === 'none' ? undefined : await this.issued(state);
      return rejectionSays({ grantId, requestId, issued }, requests, state);
    });
  }

  private async write(
    grantId: string,
    { kind, reason, choice }: Writing,
    preparedBy: string,
    ctx: CommandContext,
    saysOf: (state: GrantState, requests: ExtensionRequests) => Promise<NoticeSays | Refusal>,
  ) {
    const noticeId = derivedId('ntc', ctx.commandId);
    const { state: requests } = await this.commands.load(extensionStream(grantId), extensionDecider);
    return this.commands.handle(grantStream(grantId), grantDecider, ctx, {
      decide: async (state, { today }) => {
        const says = await saysOf(state, requests);
        const blocks = 'code' in says ? [] : await this.blocks(state, { kind, choice }, says.amountCents, today);
        if ('code' in blocks) return blocks;
        const { directory, commands } = this;
        const { conflictedSince } = state.kind === 'none' ? {} : await signerOf({ directory, commands }, state, preparedBy, []);
        return decidePrepareNotice(
          { grantId, noticeId, reason, blocksFor: () => blocks, preparedBy, ...defined({ conflictedSince }), today },
          says,
          state,
        );
      },
    });
  }

  async history(actor: Actor, grantId: string, asOf: Pick<AsOf, 'knownAt'>, known: Pick<HistoryNames, 'of'>) {
    const { applicationId, fileNumber } = await this.file(actor, grantId);
    const { state: application } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    const { events: all } = await this.commands.load(extensionStream(grantId), extensionDecider, asOf);
    const events = actsForParty(actor) ? all.filter(({ type }) => type !== 'extension-request.decided') : all;
    const names = await known.of(events);
    const lineIds = application.kind === 'none' ? [] : application.app.lines.map((line) => line.lineId);
    return { grantId, fileNumber, entries: [...extensionHistory(events, names, lineIds)] };
  }

  /** What the rules would extend of a whole programme, grant by grant. */
  async preview(programmeId: string) {
    const rules = await this.rulesOn(programmeId, {});
    const previews: Awaited<ReturnType<GrantExtensions['previewOf']>>[] = [];
    await inParallel(await this.posts.grantsOf(programmeId), PREVIEWED_AT_ONCE, async (grantId) => {
      previews.push(await this.previewOf(grantId, rules));
    });
    const found = previews.flatMap((one) => one ?? []).sort((a, b) => compareText(a.fileNumber, b.fileNumber));
    const left = await this.leftIn(found.map(({ callId }) => callId));
    const grants = found.map((one) => {
      const pot = one.isPrepared ? undefined : left.get(one.callId);
      const short = pot && lacking(pot, one, addedBy(one.posts));
      return { ...one, ...defined({ short: short && reasonOf(short) }) };
    });
    const posts = grants.flatMap((one) => one.posts);
    const added = posts.flatMap((post) => ('amountCents' in post ? [post.amountCents] : []));
    return {
      programmeId,
      ...('code' in rules ? { refusal: reasonOf(rules) } : { rules: rulesView(rules) }),
      grants,
      pots: moneyOfPots(grants, left),
      extended: added.length,
      refused: posts.length - added.length,
      addedCents: added.reduce((sum, cents) => sum + cents, 0),
    };
  }

  /** By call, as far as budgeting has told. */
  private async leftIn(callIds: readonly string[]): Promise<ReadonlyMap<string, FundsLeft>> {
    const left = new Map<string, FundsLeft>();
    for (const callId of new Set(callIds)) {
      const known = await this.potMoney.leftOf(callId);
      if (known) left.set(callId, known);
    }
    return left;
  }

  private async previewOf(grantId: string, rules: ExtensionRules | Refusal) {
    const { state } = await this.commands.load(grantStream(grantId), grantDecider);
    const about = await this.about(grantId, state, {}, rules);
    const { state: requests } = await this.commands.load(extensionStream(grantId), extensionDecider);
    const [first] = state.kind === 'none' ? [] : state.notices;
    if ('code' in about || state.kind === 'none' || first === undefined) return undefined;
    const { applicationId, callId, programmeId, fileNumber, district } = state;
    return {
      grantId,
      applicationId,
      callId,
      programmeId,
      fileNumber,
      district,
      ...namesOf({ district, recipient: state.recipient ?? null, recipientName: about.recipientName ?? null }, this.districts),
      decisionId: first.decisionId,
      isRequested: openRequests(requests, about.grant).length > 0,
      isPrepared: state.preparation !== undefined,
      posts: about.posts.map(postView),
    };
  }

  /** @param known the rules of its programme, where many grants of it are looked at */
  private async about(
    grantId: string,
    state: GrantState,
    asOf: AsOf = {},
    known?: ExtensionRules | Refusal,
  ): Promise<GrantToExtend | Refusal> {
    if (state.kind === 'none') return refuse('grant-unknown', { grantId });
    const [issued, posts, rules] = await Promise.all([
      this.issued(state),
      this.posts.ofGrant(grantId, asOf.knownAt),
      known ?? this.rulesOn(state.programmeId, asOf),
    ]);
    return issued === undefined ? refuse('grant-unknown', { grantId }) : grantToExtend({ grantId, state, issued, posts, rules });
  }

  private async issued({ applicationId }: OpenGrant): Promise<Issued | undefined> {
    const { events } = await this.commands.load(applicationStream(applicationId), applicationDecider);
    return issuedIn(events)?.data;
  }

  private async rulesOn(programmeId: string, asOf: AsOf): Promise<ExtensionRules | Refusal> {
    const today = asOf.effectiveOn ?? (asOf.knownAt === undefined ? await this.clock.today() : berlinDate(asOf.knownAt));
    const { state } = await this.commands.load(programmeStream(programmeId), programmeDecider, defined({ knownAt: asOf.knownAt }));
    return state.kind === 'none' ? refuse('nothing-extended', { today }) : extensionRulesOn(state.ruleSets, today);
  }

  private async blocks(state: GrantState, { kind, choice }: Pick<Writing, 'kind' | 'choice'>, grantedCents: number, today: IsoDate) {
    const chosen = await this.textBlocks.chosen(choice, kind, today);
    if ('code' in chosen || state.kind === 'none') return chosen;
    const file = await this.files.of(state);
    return file === undefined ? [] : blocksOf(chosen, file, applicantName(file.app, this.districts), today)(grantedCents);
  }

  private async file(actor: Actor, grantId: string, asOf: AsOf = {}): Promise<OpenGrant> {
    const { state } = await this.commands.load(grantStream(grantId), grantDecider, asOf);
    if (state.kind === 'none') return notFound('grant', grantId);
    requireOrganisation(actor, applicantKey(state));
    return isFirstTold(actor, state) ? state : notFound('grant', grantId); // of a rejection nothing is extended, which would tell of it
  }

  private viewOf(
    actor: Actor,
    grant: OpenGrant,
    about: GrantToExtend | Refusal,
    { state: requests, version }: { readonly state: ExtensionRequests; readonly version: number },
    { knownAt, effectiveOn }: AsOf = {},
  ) {
    const { grantId, applicationId, fileNumber } = grant;
    const isNow = knownAt === undefined && effectiveOn === undefined;
    const actionsOf = (request: ExtensionRequest) => (isNow ? offersWith(actor, grant, request) : []);
    const asked = requestViews(requests, grant, actionsOf);
    const common = {
      grantId,
      applicationId,
      fileNumber,
      requests: asked,
      ...defined({ knownAt }),
      version: versionFor(actor, requests, version),
    };
    if ('code' in about) return { ...common, amountCents: 0, refusal: reasonOf(about), posts: [], actions: [] };
    return {
      ...common,
      amountCents: about.amountCents,
      rules: rulesView(about.rules),
      posts: about.posts.map(postView),
      actions: isNow ? offersTo(actor, about, requests) : [],
    };
  }
}

/** Asked for is also what the rules do not extend: a notice says so. */
const offersTo = (actor: Actor, { grant, posts }: GrantToExtend, requests: ExtensionRequests): ExtensionAction[] => {
  const asked = new Set(openRequests(requests, grant).flatMap((one) => one.posts.map(({ lineId }) => lineId)));
  return [
    ...(signsFor(actor, grant) && posts.some(({ lineId }) => !asked.has(lineId)) ? (['request-extension'] as const) : []),
    ...(isClerk(actor) && posts.some(({ outcome }) => outcome.kind === 'extended') ? (['prepare-extension'] as const) : []),
  ];
};

const offersWith = (actor: Actor, grant: OpenGrant, request: ExtensionRequest): RequestAction[] => {
  if (requestStatus(request, grant) !== 'open') return [];
  return [
    ...(signsFor(actor, grant) ? (['withdraw-request'] as const) : []),
    ...(isClerk(actor) ? (['decline-request', 'reject-request'] as const) : []),
  ];
};

/** A recipient is not shown that a notice is about to be released. */
const versionFor = (actor: Actor, requests: ExtensionRequests, version: number): number =>
  actsForParty(actor) ? versionForRecipient(requests, version) : version;
const seenBy = <S extends { readonly state: ExtensionRequests; readonly version: number }>(actor: Actor, standing: S): S => ({
  ...standing,
  version: versionFor(actor, standing.state, standing.version),
});

const signsFor = (actor: Actor, grant: OpenGrant): boolean => actor.roles.includes('SIGNATORY') && actsFor(actor, applicantKey(grant));
const isClerk = ({ roles, organisation }: Actor): boolean => roles.includes('GRANT_CLERK') && bodyOf(organisation) === 'authority';
