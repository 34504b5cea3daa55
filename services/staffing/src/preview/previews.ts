import { Injectable } from '@nestjs/common';
import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Commands } from '@paktwerk/event-store';
import { DateOnly, Id, OneOf, RequestBody, Share, Type, defined, derivedId, nothing } from '@paktwerk/kernel';
import type { Decision, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import { fillText, notFound, requireOrganisation } from '@paktwerk/platform';
import type { Actor, ProblemTexts } from '@paktwerk/platform';
import { Appointments } from '../appointment/appointments';
import { deadlineView } from '../plan/plan-of';
import { windowDeadline } from '../plan/deadlines';
import { consequencesOf } from '../post/consequences';
import { ratesOf, yearsOf } from '../post/entitlement';
import type { Rates } from '../post/entitlement';
import { decideCorrect } from '../post/correct-occupancy';
import type { PostEvent } from '../post/events';
import { decideFill } from '../post/fill-post';
import { approvedUntil, postDecider, postStream, recipientOf } from '../post/state';
import type { ApprovedPost, PostFile } from '../post/state';
import { decideVacate } from '../post/vacate-post';
import type { Rules } from '../programme/rules';
import { RulesOfPosts } from '../programme/rules-of-posts';
import { problems } from '../problems';
import type { PreviewView } from './views';

export const PREVIEW_KINDS = ['fill', 'vacate', 'correct', 'annul'] as const;
export const PreviewBody = RequestBody('PreviewBody', {
  kind: OneOf(PREVIEW_KINDS, { description: 'What is asked about; the rest as it would be sent' }),
  appointmentId: Type.Optional(Id('apt')),
  personId: Type.Optional(Id('psn')),
  from: Type.Optional(DateOnly()),
  until: Type.Optional(DateOnly()),
  lastDay: Type.Optional(DateOnly()),
  tier: Type.Optional(OneOf(QUALIFICATION_TIERS)),
  share: Type.Optional(Share()),
});
export type Asked = Static<typeof PreviewBody>;

/** Who is not chosen yet stands for anybody. */
const NOBODY = derivedId('psn', 'preview');
const [APPOINTMENT, CLAIM, CORRECTION] = [derivedId('apt', 'preview'), derivedId('clm', 'preview'), derivedId('cor', 'preview')];
const SAID = '–';

const decided = (asked: Asked, state: ApprovedPost, rules: Rules): Decision<PostEvent> => {
  const { kind, appointmentId, personId = NOBODY, from, until, lastDay, tier, share } = asked;
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
  }
};

/** What a fact about a post would cost or save, by the decisions themselves; nothing is written, and nobody's attempt is recorded. */
@Injectable()
export class Previews {
  constructor(
    private readonly commands: Commands,
    private readonly appointments: Appointments,
    private readonly rules: RulesOfPosts,
  ) {}

  async preview(postId: string, asked: Asked, actor: Actor, today: IsoDate): Promise<PreviewView> {
    const { state, file } = await this.commands.load(postStream(postId), postDecider);
    if (state.kind === 'none' || !file) return notFound('post', postId);
    requireOrganisation(actor, recipientOf(state));
    const rules = await this.rules.of(state.programmeId, today);
    const rates = ratesOf(rules.ruleSets, state, today);
    const decision = decided(asked, state, rules);
    if (decision.kind === 'refused') return { ...previewOf(state, state, file, today, rates), refusal: inWords(decision) };
    const after = decision.events.reduce(postDecider.evolve, state);
    if (after.kind === 'none') throw new Error('A post that is previewed must exist.');
    return { ...previewOf(state, after, file, today, rates), ...(await this.timeOf(asked, state, after, actor)) };
  }

  /** Whether the person who is to be appointed has the time. */
  private async timeOf({ kind, personId, from, until, tier }: Asked, before: ApprovedPost, after: ApprovedPost, actor: Actor) {
    if (kind !== 'fill' || personId === undefined || from === undefined) return {};
    const claim = { claimId: CLAIM, from, until: until ?? approvedUntil(after), isFixedTerm: until !== undefined, ...defined({ tier }) };
    return this.appointments.mayClaim({ appointmentId: APPOINTMENT, postId: before.postId, ...claim }, personId, actor, before);
  }
}

const previewOf = (before: ApprovedPost, after: ApprovedPost, file: PostFile, today: IsoDate, rates?: Rates) => {
  const windows = [before, after].map((state) => {
    const deadline = windowDeadline(state, yearsOf(state, file, rates));
    return deadline && deadlineView(deadline, today);
  });
  return { ...consequencesOf(before, after, file, rates), deadline: defined({ before: windows[0], after: windows[1] }) };
};

const TEXTS: ProblemTexts = problems;
const inWords = ({ code, data }: Refusal) => ({ code, ...fillText(TEXTS[code] ?? { de: code, en: code }, data), data });
