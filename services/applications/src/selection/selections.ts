import { Injectable } from '@nestjs/common';
import { defined, compareText, fold } from '@paktwerk/kernel';
import type { Decider, Decision, DomainEvent, Instant, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { Commands, Database, DirectoryCopy, Districts, RefusalError } from '@paktwerk/platform';
import type { Actor, AsOf, CommandContext } from '@paktwerk/platform';
import { find } from '@paktwerk/postgres';
import { partyNameOf } from '../applicant/applicant';
import type { RankOfDecision } from '../application/events';
import { onlyRejectable } from '../application/prepare-decision';
import { applicationDecider, applicationStream } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import type { Undecided } from '../application/undecided';
import { RulesOfCall } from '../call/rules-of-call';
import { HistoryNames } from '../history/history-names';
import { refuse } from '../problems';
import { ruleSetName } from '../programme/rule-set';
import { ApplicationRow } from '../read-models/application-list/entity';
import { WaitingList } from '../read-models/waiting-list/query';
import { decideCloseRanking, pointsOf } from './close-ranking';
import { decideDeclareInterest } from './declare-interest';
import type { Reviewing } from './declare-interest';
import { beforeTheRanking } from './deviation';
import type { Points, Ranked, SelectionEvent } from './events';
import { decideGiveScore } from './give-score';
import { selectionHistory } from './history';
import type { SelectionRules } from './rules';
import { scoreOf } from './score';
import { rankOf, selectionDecider, selectionStream } from './state';
import type { SelectionState, Sheet } from './state';
import { decideSupplementRanking } from './supplement-ranking';
import type { SupplementRanking } from './supplement-ranking';
import type { SelectionView } from './views';

type View = Static<typeof SelectionView>;
type Held = DomainEvent<string, { readonly effectiveOn: IsoDate }>;
type Reader = Pick<Actor, 'personId' | 'roles'>;
type Preparing = {
  readonly outcome: Parameters<typeof beforeTheRanking>[0]['outcome'];
  readonly preparedBy: string;
  readonly deviation?: string;
};
/** Who may give points: whoever may not sees everything at once. */
const REVIEWERS = ['GRANT_CLERK', 'GRANT_REVIEWER'];
/** Who has no place stands behind those who have. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The selections of calls whose rules have criteria, with the applications that they choose from. */
@Injectable()
export class Selections {
  constructor(
    private readonly db: Database,
    private readonly commands: Commands,
    private readonly rulesOfCall: RulesOfCall,
    private readonly directory: DirectoryCopy,
    private readonly waitingList: WaitingList,
    private readonly names: HistoryNames,
    private readonly districts: Districts,
  ) {}

  async declare(
    ctx: CommandContext,
    actor: Reader,
    callId: string,
    body: { readonly applicationId: string; readonly isConflicted: boolean; readonly note?: string },
  ) {
    return this.review(ctx, actor, callId, body.applicationId, (reviewing, state) =>
      decideDeclareInterest({ ...reviewing, ...body }, state),
    );
  }

  async score(
    ctx: CommandContext,
    actor: Reader,
    callId: string,
    body: { readonly applicationId: string; readonly points: readonly Points[]; readonly note?: string },
  ) {
    return this.review(ctx, actor, callId, body.applicationId, (reviewing, state, rules) =>
      decideGiveScore({ ...reviewing, ...body }, state, rules),
    );
  }

  async close(ctx: CommandContext, actor: Reader, callId: string): Promise<View> {
    return this.rank(ctx, actor, callId, ({ waiting: _waiting, ...ranking }, state, rules) =>
      decideCloseRanking({ ...ranking, closedBy: actor.personId }, state, rules),
    );
  }

  async supplement(ctx: CommandContext, actor: Reader, callId: string, { reason }: { readonly reason: string }): Promise<View> {
    return this.rank(ctx, actor, callId, (ranking, state, rules) =>
      decideSupplementRanking({ ...ranking, reason, supplementedBy: actor.personId }, state, rules),
    );
  }

  /** What the ranking says of a decision that is being prepared; nothing where the rules select by no criteria, or it is only tried. */
  async rankFor(command: Preparing, state: ApplicationState): Promise<Refusal | { readonly ranking?: RankOfDecision }> {
    if (state.kind === 'none' || state.app.rehearsal) return {};
    const { applicationId, callId } = state.app;
    const { rules } = await this.rulesOfCall.find(callId);
    if (!('selection' in rules.funding)) return {};
    const selection = await this.stateOf(callId);
    const humanOf = await this.humans(command.preparedBy, selection);
    const hasMovedUp = state.waiting?.movedUpOn !== undefined;
    return beforeTheRanking({ ...command, applicationId, humanOf, hasMovedUp }, selection);
  }

  /** Undefined where it has no place, or the ranking is not closed. */
  async rankOf({ callId, applicationId }: { readonly callId: string; readonly applicationId: string }): Promise<Ranked | undefined> {
    return rankOf(await this.stateOf(callId), applicationId);
  }

  async view(reader: Reader, callId: string, asOf: AsOf = {}): Promise<View> {
    const { rules, origin } = await this.rulesFor(callId);
    const [state, applied] = await Promise.all([this.stateOf(callId, asOf), this.appliedIn(callId, asOf)]);
    const humanOf = await this.humans(reader.personId, state);
    const isOwn = (sheet: Sheet): boolean => humanOf(sheet.reviewer) === humanOf(reader.personId);
    const seesAll = givesNoPoints(reader);
    const names = await this.names.of(
      [],
      state.sheets.map((s) => s.reviewer),
    );
    const items = applied
      .filter((one) => canBeGranted(one) || rankOf(state, one.app.applicationId) !== undefined)
      .map(({ app, kind: status }) => {
        const { applicationId, fileNumber, district, requestedCents } = app;
        const sheets = state.sheets.filter((s) => s.applicationId === applicationId);
        const own = sheets.find(isOwn);
        const rank = rankOf(state, applicationId);
        // Nobody sees what others gave before they have given their own, or the place stands.
        const seesOthers = seesAll || rank !== undefined || own?.given !== undefined;
        const given = sheets.filter((s) => s.given !== undefined);
        return {
          applicationId,
          fileNumber,
          status,
          applicantName: partyNameOf(app) ?? this.districts.organisationName(district),
          requestedCents,
          given: given.length,
          conflicts: sheets.filter((s) => s.isConflicted).length,
          ...defined({
            own: own && ownView(own),
            score: seesOthers && given.length > 0 ? scoreOf(pointsOf(state, applicationId), rules) : undefined,
            place: rank?.place,
            isWithin: rank?.isWithin,
          }),
          sheets: sheets
            .filter((s) => seesOthers || isOwn(s))
            .map((s) => ({
              reviewer: names.person(s.reviewer) ?? s.reviewer,
              isConflicted: s.isConflicted,
              ...defined({ given: s.given && { ...s.given, points: [...s.given.points] } }),
            })),
        };
      })
      .toSorted((a, b) => (a.place ?? LAST) - (b.place ?? LAST) || compareText(a.fileNumber, b.fileNumber));
    const { ranking, supplements } = state;
    return {
      callId,
      rules: { ...rules, ...origin },
      items,
      supplements: [...supplements],
      ...defined({ closed: ranking && { on: ranking.effectiveOn, availableCents: ranking.availableCents } }),
    };
  }

  /** Nobody reads what others gave before a place stands, unless they give no points themselves. */
  async history(reader: Reader, callId: string, asOf: { readonly knownAt?: Instant }) {
    const { call, rules } = await this.rulesFor(callId);
    const { events, state } = await this.commands.load(selectionStream(callId), selectionDecider, asOf);
    const applied = await this.appliedIn(callId);
    const files = new Map(applied.map(({ app }) => [app.applicationId, app.fileNumber]));
    const isRead = (id: string): boolean => givesNoPoints(reader) || rankOf(state, id) !== undefined;
    const names = await this.names.of(events);
    const telling = { names, rules, isRead, fileNumber: (id: string) => files.get(id) ?? '–' };
    return { of: call.titleDe, entries: [...selectionHistory(events, telling)] };
  }

  private async rank(
    ctx: CommandContext,
    actor: Reader,
    callId: string,
    decide: (
      ranking: Omit<SupplementRanking, 'reason' | 'supplementedBy'>,
      state: SelectionState,
      rules: SelectionRules,
    ) => Decision<SelectionEvent>,
  ): Promise<View> {
    const { call, rules } = await this.rulesFor(callId);
    await this.commands.handle(selectionStream(callId), selectionDecider, ctx, {
      decide: async (state, { today }) => {
        const applied = await this.appliedIn(callId);
        const { programmeId, ruleSetVersion } = call;
        const ranking = {
          ...{ callId, programmeId, ruleSetVersion, today },
          humanOf: await this.humans(actor.personId, state),
          availableCents: (await this.waitingList.money(callId, today))?.potCents,
          candidates: applied.filter(canBeGranted).map(({ app }) => app),
          unchecked: applied.flatMap((one) => (one.kind === 'submitted' ? [one.app.fileNumber] : [])),
          waiting: new Set(applied.filter(waitsForMoney).map(({ app }) => app.applicationId)),
        };
        return decide(ranking, state, rules);
      },
      ruleSet: () => ruleSetName(call.programmeCode, call.ruleSetVersion),
    });
    return this.view(actor, callId);
  }

  private async review(
    ctx: CommandContext,
    actor: Reader,
    callId: string,
    applicationId: string,
    decide: (reviewing: Reviewing, state: SelectionState, rules: SelectionRules) => Decision<SelectionEvent>,
  ): Promise<View> {
    const { call, rules } = await this.rulesFor(callId);
    const { programmeId } = call;
    await this.commands.handle(selectionStream(callId), selectionDecider, ctx, {
      decide: async (state, { today }: { readonly today: IsoDate }) => {
        const { state: application } = await this.commands.load(applicationStream(applicationId), applicationDecider);
        const undecided = whereUndecided(application);
        if (undecided.kind === 'refused') return undecided;
        if (undecided.app.callId !== callId || undecided.app.rehearsal || !canBeGranted(undecided)) return refuse('not-in-selection');
        const humanOf = await this.humans(actor.personId, state);
        return decide({ callId, programmeId, applicationId, reviewer: actor.personId, humanOf, today }, state, rules);
      },
      ruleSet: () => ruleSetName(call.programmeCode, call.ruleSetVersion),
    });
    return this.view(actor, callId);
  }

  private async rulesFor(callId: string) {
    const { call, rules } = await this.rulesOfCall.find(callId);
    const selection = 'selection' in rules.funding ? rules.funding.selection : undefined;
    if (selection === undefined) throw new RefusalError(refuse('no-selection'));
    const { value, mark, source } = selection;
    return { call, rules: value, origin: { mark, source } };
  }

  private stateOf(callId: string, asOf: AsOf = {}): Promise<SelectionState> {
    return this.stateThen(selectionStream(callId), selectionDecider, asOf);
  }

  private async stateThen<S, E extends Held>(stream: string, decider: Decider<S, E>, { knownAt, effectiveOn }: AsOf): Promise<S> {
    const { state, events } = await this.commands.load(stream, decider, defined({ knownAt }));
    return effectiveOn === undefined
      ? state
      : fold(
          decider,
          events.filter((e) => e.data.effectiveOn <= effectiveOn),
        );
  }

  private humans(signIn: string, { sheets }: SelectionState) {
    return this.directory.humans([signIn, ...sheets.map((s) => s.reviewer)]);
  }

  /** Every application of the call, as its stream has it. */
  private async appliedIn(callId: string, asOf: AsOf = {}) {
    const rows = await find(this.db, ApplicationRow, { where: { callId, rehearsal: false } });
    const states = await Promise.all(rows.map((row) => this.stateThen(applicationStream(row.applicationId), applicationDecider, asOf)));
    return states.flatMap((state) => (state.kind === 'none' ? [] : [state]));
  }
}

const canBeGranted = (state: Exclude<ApplicationState, { kind: 'none' }>): state is Extract<Undecided, { kind: 'checked' | 'prepared' }> =>
  (state.kind === 'checked' || state.kind === 'prepared') && onlyRejectable('granted', state.findings) === undefined;

/** Nothing is set aside for it yet, and it is not decided. */
const waitsForMoney = (state: Exclude<ApplicationState, { kind: 'none' }>): boolean =>
  state.kind === 'checked' || (state.kind === 'prepared' && state.decision.reservation.kind !== 'reserved');

const givesNoPoints = ({ roles }: Reader): boolean => !roles.some((role) => REVIEWERS.includes(role));

const ownView = ({ isConflicted, given }: Sheet) => ({ isConflicted, ...defined({ points: given && [...given.points] }) });
