import { Injectable } from '@nestjs/common';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/event-store';
import { DateOnly, Id, OneOf, RequestBody, Share, Type, berlinDate, defined, derivedId, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { actsForParty, notFound, refusalText, requireOrganisation } from '@paktwerk/platform';
import type { Actor, CommandContext } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { deadlineView } from '../plan/plan-of';
import { windowDeadline } from '../plan/deadlines';
import { consequencesOf } from '../post/consequences';
import { payOfPost } from '../post/entitlement';
import { decideCorrect } from '../post/correct-occupancy';
import type { PostEvent } from '../post/events';
import { decideChangeEmployer } from '../post/change-employer';
import { decideChangeShare } from '../post/change-share';
import { decideChangeWorkplaces } from '../post/change-workplaces';
import { decideCorrectSuspension } from '../post/correct-suspension';
import { Employer, MOST_WORKPLACES, MunicipalKey } from '../post/events';
import { decideFill } from '../post/fill-post';
import type { Pay } from '../post/pay';
import { PostReports } from '../post/post-reports';
import { decideResume } from '../post/resume-post';
import { approvedUntil, cutShort, postDecider, postStream, recipientOf } from '../post/state';
import type { ApprovedPost } from '../post/state';
import { decideSuspend } from '../post/suspend-post';
import { decideVacate } from '../post/vacate-post';
import type { Rules } from '../programme/rules';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { problems } from '../problems';
import { appliedRules } from './applied-rules';
import { lateRefillViews } from '../post/views';
import type { PreviewView } from './views';

export const PREVIEW_KINDS = [
  ...(['fill', 'vacate', 'correct', 'annul'] as const),
  ...(['suspend', 'resume', 'correct-suspension', 'annul-suspension', 'share', 'employer', 'workplaces'] as const),
] as const;
export const PreviewBody = RequestBody('PreviewBody', {
  kind: OneOf(PREVIEW_KINDS, { description: 'What is asked about; the rest as it would be sent' }),
  appointmentId: Type.Optional(Id('apt')),
  personId: Type.Optional(Id('psn')),
  from: Type.Optional(DateOnly()),
  until: Type.Optional(DateOnly()),
  lastDay: Type.Optional(DateOnly()),
  tier: Type.Optional(OneOf(QUALIFICATION_TIERS)),
  share: Type.Optional(Share()),
  suspensionId: Type.Optional(Id('sus')),
  employer: Type.Optional(Employer),
  workplaces: Type.Optional(Type.Array(MunicipalKey(), { minItems: 1, maxItems: MOST_WORKPLACES, uniqueItems: true })),
});
export type Asked = Static<typeof PreviewBody>;

/** Who is not chosen yet stands for anybody. */
const NOBODY = derivedId('psn', 'preview');
const [APPOINTMENT, CLAIM, CORRECTION] = [derivedId('apt', 'preview'), derivedId('clm', 'preview'), derivedId('cor', 'preview')];
const [SUSPENSION, CHANGE] = [derivedId('sus', 'preview'), derivedId('shc', 'preview')];
const SAID = '–';

/** What only the directory of parties knows of what is asked. */
interface Looked {
  readonly isEmployerKnown: boolean;
  readonly unknownWorkplaces: readonly string[];
}

const decided = (asked: Asked, state: ApprovedPost, rules: Rules, looked: Looked): Decision<PostEvent> => {
  const { kind, appointmentId, personId = NOBODY, from, until, lastDay, tier, share, suspensionId, employer, workplaces } = asked;
  switch (kind) {
    case 'fill':
      if (from === undefined) return nothing();
      return decideFill(
        { appointmentId: APPOINTMENT, claimId: CLAIM, personId, from, ...defined({ until, tier, share }), evidence: SAID },
        state,
        rules,
      );
    case 'vacate':
      return lastDay === undefined ? nothing() : decideVacate({ lastDay, reason: SAID }, state, rules.knownOn, rules);
    case 'correct':
    case 'annul': {
      if (appointmentId === undefined) return nothing();
      const attempt = { appointmentId, correctionId: CORRECTION, attemptId: CORRECTION, reason: SAID, claimIds: [] };
      if (kind === 'annul') return decideCorrect({ ...attempt, correction: { kind: 'annulled' } }, state, rules);
      if (from === undefined) return nothing();
      return decideCorrect(
        { ...attempt, correction: { kind: 'changed', from, evidence: SAID, ...defined({ lastDay, tier }) } },
        state,
        rules,
      );
    }
    case 'suspend':
      if (appointmentId === undefined || from === undefined) return nothing();
      return decideSuspend({ suspensionId: SUSPENSION, appointmentId, from, ...defined({ until }) }, state, rules);
    case 'resume':
      if (suspensionId === undefined || from === undefined) return nothing();
      return decideResume({ suspensionId, from, correctionId: CORRECTION }, state, rules);
    case 'correct-suspension':
    case 'annul-suspension': {
      if (suspensionId === undefined) return nothing();
      const correction =
        kind === 'annul-suspension' ? { kind: 'annulled' as const } : { kind: 'changed' as const, ...defined({ from, until }) };
      return decideCorrectSuspension({ suspensionId, correctionId: CORRECTION, correction, reason: SAID }, state, rules);
    }
    case 'share':
      if (appointmentId === undefined || from === undefined || share === undefined) return nothing();
      return decideChangeShare({ appointmentId, changeId: CHANGE, from, share, claimIds: [] }, state, rules);
    case 'employer':
      if (from === undefined || employer === undefined) return nothing();
      return decideChangeEmployer({ from, employer, isKnown: looked.isEmployerKnown }, state);
    case 'workplaces':
      if (from === undefined || workplaces === undefined) return nothing();
      return decideChangeWorkplaces({ from, workplaces, unknown: looked.unknownWorkplaces }, state);
  }
};

/** What a fact about a post would cost or save, by the decisions themselves; nothing is written but an attempt at more time than somebody has beside others. */
@Injectable()
export class Previews {
  constructor(
    private readonly commands: Commands,
    private readonly appointments: Appointments,
    private readonly rules: RulesOfPosts,
    private readonly reports: PostReports,
  ) {}

  async preview(postId: string, asked: Asked, actor: Actor, ctx: CommandContext): Promise<PreviewView> {
    const today = berlinDate(ctx.at);
    const { state, file } = await this.commands.load(postStream(postId), postDecider);
    if (state.kind === 'none' || !file) return notFound('post', postId);
    requireOrganisation(actor, recipientOf(state));
    // A party is not told of a post whose notice nobody has in hand.
    if (state.announced && actsForParty(actor)) return notFound('post', postId);
    const rules = await this.rules.of(state.programmeId, today);
    const payOf = (post: ApprovedPost) => payOfPost(rules, post, file);
    const decision = decided(asked, state, rules, await this.look(asked));
    const refused = (refusal: Refusal) => ({
      ...previewOf(state, state, today, payOf),
      ...appliedRules(asked, state, undefined, rules),
      refusal: inWords(refusal),
    });
    if (decision.kind === 'refused') return refused(decision);
    const otherTier = await this.appointments.refuseTier(decision.events, state, actor);
    if (otherTier) return refused(otherTier);
    const told = decision.events.reduce(postDecider.evolve, state);
    if (told.kind === 'none') throw new Error('A post that is previewed must exist.');
    const after = whoStaysLonger(state, told);
    const time = await this.timeOf(asked, state, after, actor, ctx);
    if ('refusal' in time) return refused(time.refusal);
    return { ...previewOf(state, after, today, payOf), ...appliedRules(asked, state, after, rules), ...time };
  }

  private async look({ from, employer, workplaces = [] }: Asked): Promise<Looked> {
    if (from === undefined) return { isEmployerKnown: true, unknownWorkplaces: [] };
    return {
      isEmployerKnown: employer === undefined || (await this.reports.isKnown(employer, from)),
      unknownWorkplaces: await this.reports.unknown(workplaces, from),
    };
  }

  /** Whether the person who is to be appointed, or to work more, has the time. */
  private async timeOf(
    asked: Asked,
    before: ApprovedPost,
    after: ApprovedPost,
    actor: Actor,
    ctx: CommandContext,
  ): Promise<Pick<PreviewView, 'person'> | { readonly refusal: Refusal }> {
    const { kind, appointmentId, personId, from, until, share } = asked;
    if (kind === 'share') return appointmentId === undefined ? {} : this.appointments.mayWorkMore(appointmentId, before, after, ctx);
    if (kind !== 'fill' || personId === undefined || from === undefined) return {};
    const wanted = { appointmentId: APPOINTMENT, claimId: CLAIM, from, ...defined({ until, share }) };
    return this.appointments.mayClaim(wanted, personId, actor, before, ctx);
  }
}

/** Whoever stays as long as the money lasts stays longer where it comes to last longer: they do so by a reaction behind the decision, unless they have no time or somebody follows. */
const whoStaysLonger = (before: ApprovedPost, after: ApprovedPost): ApprovedPost => {
  const already = new Set(cutShort(before).map(({ appointmentId }) => appointmentId));
  const longer = cutShort(after).filter(
    ({ appointmentId, from }) => !already.has(appointmentId) && after.occupancies.every((other) => other.from <= from),
  );
  const until = approvedUntil(after);
  return { ...after, occupancies: after.occupancies.map((o) => (longer.includes(o) ? { ...o, approvedUntil: until } : o)) };
};

const previewOf = (before: ApprovedPost, after: ApprovedPost, today: IsoDate, payOf: (post: ApprovedPost) => Pay) => {
  const windows = [before, after].map((state) => {
    const deadline = windowDeadline(state);
    return deadline && deadlineView(deadline, today);
  });
  const known = (before.lateRefills ?? []).map(({ appointmentId }) => appointmentId);
  const lateRefills = lateRefillViews(after).filter(({ appointmentId }) => !known.includes(appointmentId));
  return { ...consequencesOf(before, after, payOf), deadline: defined({ before: windows[0], after: windows[1] }), lateRefills };
};

const inWords = (refusal: Refusal) => ({ ...refusalText(problems, refusal), code: refusal.code, data: refusal.data });
