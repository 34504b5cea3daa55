import { lastDayOf } from '@paktwerk/deadlines';
import { Applications, QUALIFICATION_TIERS } from '@paktwerk/contracts';
import type { PublicEvent, QualificationTier } from '@paktwerk/contracts';
import { assertNever, defined } from '@paktwerk/kernel';
import type { EventOf } from '@paktwerk/kernel';
import type { GrantIssued } from './application/events';
import { deadlineOf } from './call/deadline-terms';
import type { ApplicationsEvent } from './catalogue';
import type { TargetGroup } from './decree/events';
import type { Funding } from './funding/funding';
import type { CommonParameters } from './funding/rule-parameter';
import { isFurther } from './grant/content';
import type { ContentOf, LineChange, LineTerms } from './grant/content';
import type { NoticeDelivered, NoticeEvent } from './grant/events';
import type { ProofOfUseEvent } from './proof-of-use/events';

/** What others learn: facts about programmes, money and decisions; no person, no workplace, no free text of a line. */
export const toPublic = (e: ApplicationsEvent): readonly PublicEvent[] => {
  if ('rehearsal' in e.data) return []; // what is tried is nobody else's business
  switch (e.type) {
    case 'programme.published': {
      const { programmeId, code, titleDe, titleEn, effectiveOn } = e.data;
      return [Applications.ProgrammePublished({ programmeId, code, titleDe, titleEn, effectiveOn }, programmeId)];
    }
    case 'rule-set.published': {
      const { programmeId, ruleSetId, version, validFrom, validTo, publishedOn, source, funding, effectiveOn } = e.data;
      return [
        Applications.RuleSetPublished(
          {
            programmeId,
            ruleSetId,
            ruleSetVersion: version,
            validFrom,
            ...defined({ validTo }),
            publishedOn,
            family: funding.family,
            source,
            ...defined({ posts: postRulesOf(funding) }),
            effectiveOn,
          },
          programmeId,
        ),
      ];
    }
    case 'decree.published': {
      const { decreeId, code, titleDe, titleEn, source, validFrom, validTo, groups, effectiveOn } = e.data;
      return [
        Applications.DecreePublished(
          { decreeId, code, titleDe, titleEn, source, validFrom, ...defined({ validTo }), groups: groups.map(publicGroup), effectiveOn },
          decreeId,
        ),
      ];
    }
    case 'call.opened': {
      const {
        callId,
        programmeId,
        ruleSetVersion,
        titleDe,
        titleEn,
        potCents,
        budgetYear,
        opensOn,
        deadline,
        distributionKey,
        effectiveOn,
      } = e.data;
      const lastDay = lastDayOf(deadlineOf(e.data));
      return [
        Applications.CallOpened(
          {
            callId,
            programmeId,
            ruleSetVersion,
            titleDe,
            titleEn,
            potCents,
            budgetYear,
            opensOn,
            deadline,
            lastDay,
            distributionKey,
            effectiveOn,
          },
          callId,
        ),
      ];
    }
    case 'application.submitted': {
      const { requestedShare, budgetYear, receivedAt, late } = e.data;
      return [Applications.ApplicationSubmitted({ ...keysOf(e.data), requestedShare, budgetYear, receivedAt, late }, e.data.applicationId)];
    }
    case 'application.rejected': {
      const { stage, reasons, decisionId } = e.data;
      return [Applications.ApplicationRejected({ ...keysOf(e.data), stage, reasons, ...defined({ decisionId }) }, e.data.applicationId)];
    }
    case 'application.withdrawn':
      return [
        Applications.ApplicationWithdrawn({ ...keysOf(e.data), ...defined({ decisionId: e.data.decisionId }) }, e.data.applicationId),
      ];
    case 'decision.prepared': {
      const { requestedCents: _left, ...keys } = keysOf(e.data);
      const { decisionId, replacesDecisionId, outcome, amountCents, budgetYear } = e.data;
      return [
        Applications.DecisionPrepared(
          { ...keys, decisionId, ...defined({ replacesDecisionId }), outcome, amountCents, budgetYear },
          e.data.applicationId,
        ),
      ];
    }
    case 'grant.issued': {
      const { requestedCents: _left, ...keys } = keysOf(e.data);
      const { grantId, decisionId, amountCents, budgetYear, from, to, ruleSetVersion, paysHigherTier, earlyStartFrom, lines } = e.data;
      return [
        Applications.GrantIssued(
          {
            ...keys,
            grantId,
            decisionId,
            amountCents,
            budgetYear,
            from,
            to,
            ruleSetVersion,
            ...defined({ paysHigherTier, earlyStartFrom }),
            lines: lines.map(publicLine),
          },
          e.data.applicationId,
        ),
      ];
    }
    case 'forwarding.agreed': {
      const { lines, from, to } = e.data;
      return [
        Applications.ForwardingAgreed(
          { ...forwardingKeysOf(e.data), receiverKey: e.data.receiver.key, lines, from, to },
          e.data.applicationId,
        ),
      ];
    }
    case 'forwarding.ended': {
      const { receiverKey, lastDay } = e.data;
      return [Applications.ForwardingEnded({ ...forwardingKeysOf(e.data), receiverKey, lastDay }, e.data.applicationId)];
    }
    case 'notice.delivered': {
      const { amountCents, basis, lastDay } = e.data;
      const keys = noticeKeysOf(e.data);
      return [
        Applications.NoticeDelivered({ ...keys, amountCents, basis, lastDay }, e.data.applicationId),
        ...toldOnDelivery(e.data),
        ...(e.data.inTime === undefined ? [] : [Applications.NoticeContested(keys, e.data.applicationId)]),
      ];
    }
    case 'notice.prepared': {
      const { amountCents, replacesNoticeId, raisesCents } = e.data;
      const told = { ...noticeKeysOf(e.data), amountCents, ...defined({ replacesNoticeId, raisesCents }) };
      return [Applications.NoticePrepared(told, e.data.applicationId)];
    }
    case 'notice.returned':
    case 'notice.discarded':
      return [Applications.NoticeDiscarded(noticeKeysOf(e.data), e.data.applicationId)];
    case 'notice.released': {
      const { kind, amountCents, raisesCents } = e.data;
      const told = { ...noticeKeysOf(e.data), amountCents, ...defined({ raisesCents }) };
      return isFurther(kind) ? [Applications.NoticeReleased(told, e.data.applicationId)] : [];
    }
    case 'notice.came-back':
    case 'notice.dispatch-corrected':
      return [Applications.NoticeNotDelivered(noticeKeysOf(e.data), e.data.applicationId)];
    case 'action.filed':
      return e.data.late ? [] : [Applications.NoticeContested(noticeKeysOf(e.data), e.data.applicationId)];
    case 'action.ended':
      return e.data.outcome === 'annulled'
        ? [
            Applications.NoticeAnnulled(
              {
                ...noticeKeysOf(e.data),
                ...defined({ changesCents: e.data.changesCents, lines: e.data.lines?.map(publicChange) }),
              },
              e.data.applicationId,
            ),
          ]
        : e.data.outcome === 'annulled-in-part'
          ? [
              Applications.NoticeAnnulledInPart(
                {
                  ...noticeKeysOf(e.data),
                  changesCents: e.data.changesCents ?? 0,
                  lines: (e.data.lines ?? []).map(publicChange),
                },
                e.data.applicationId,
              ),
            ]
          : [];
    case 'claim.lowered': {
      const { becauseNoticeId, claimedCents, interestFrom } = e.data;
      const claimed = { ...noticeKeysOf(e.data), becauseNoticeId, claimedCents, interestFrom };
      return [Applications.ReimbursementClaimed(claimed, e.data.applicationId)];
    }
    case 'notice.lapsed':
      return [Applications.NoticeAnnulled(noticeKeysOf(e.data), e.data.applicationId)];
    case 'notice.became-final': {
      const { amountCents, because } = e.data;
      return [Applications.NoticeFinal({ ...noticeKeysOf(e.data), amountCents, because }, e.data.applicationId)];
    }
    case 'proof.accepted': {
      const { from, to, grantedCents, provenCents, acceptedCents } = e.data;
      return [
        Applications.ProofAccepted({ ...proofKeysOf(e.data), from, to, grantedCents, provenCents, acceptedCents }, e.data.applicationId),
      ];
    }
    case 'proof.overdue':
      return [Applications.ProofOverdue({ ...proofKeysOf(e.data), dueOn: e.data.dueOn }, e.data.applicationId)];
    case 'proof.expected':
    case 'proof.moved':
    case 'proof.grant-changed':
    case 'proof.reminded':
    case 'proof.prefilled':
    case 'proof.submitted':
    case 'proof.corrected':
    case 'proof.sampled':
    case 'proof.checked':
    case 'proof.objected':
    case 'proof.dropped':
    case 'proof-sample.drawn':
    case 'notice-hearing.opened':
    case 'notice-hearing.extended':
    case 'notice-hearing.statement-received':
    case 'notice-hearing.closed':
    case 'notice.funds-answered':
    case 'notice.countersigned':
    case 'notice.dispatched':
    case 'notice.announced':
    case 'audit-note.added':
    case 'portal-consent.given':
    case 'portal-consent.revoked':
    case 'notice.retrieved':
    case 'notice.retrieval-expired':
    case 'remedy.waived':
    case 'formal-check.passed':
    case 'formal-check.objected':
    case 'substantive-check.recorded':
    case 'early-start.requested':
    case 'early-start.approved':
    case 'early-start.refused':
    case 'information.requested':
    case 'information.extended':
    case 'information.supplied':
    case 'information.overdue':
    case 'information.withdrawn':
    case 'application.waitlisted':
    case 'application.moved-up':
    case 'hearing.opened':
    case 'hearing.statement-received':
    case 'hearing.closed':
    case 'decision.countersigned':
    case 'decision.returned':
    case 'reservation.confirmed':
    case 'reservation.declined':
    case 'decision.released':
    case 'extension.requested':
    case 'extension-request.withdrawn':
    case 'extension-request.declined':
    case 'extension-request.decided':
    case 'file-number.assigned':
    case 'funded-shares.claimed':
    case 'reminder.sent':
    case 'release-reminder.sent':
    case 'reminder-template.published':
    case 'bulk.started':
    case 'bulk-items.handled':
    case 'pact.published':
    case 'interest.declared':
    case 'score.given':
    case 'ranking.closed':
    case 'ranking.supplemented':
    case 'rehearsal.begun':
    case 'rehearsal.reserved':
    case 'rehearsal.released':
    case 'rehearsal.discarded':
    case 'rehearsal.opened':
    case 'text-block.proposed':
    case 'text-block.released':
    case 'text-block.returned':
    case 'change.drafted':
    case 'change.sent':
    case 'change.queried':
    case 'change.answered':
    case 'change.acknowledged':
    case 'change.refused':
    case 'change.withdrawn':
      return []; // inside ministry and granting authority; others learn of the result
    default:
      return assertNever(e);
  }
};

/** A notice has effect from its delivery on, so what follows from it is told then. */
const toldOnDelivery = (data: EventOf<typeof NoticeDelivered>['data']): readonly PublicEvent[] => {
  const { content, amountCents, applicationId } = data;
  const keys = noticeKeysOf(data);
  switch (content?.kind) {
    case 'AMENDMENT': {
      const rules = content.causes.find((cause) => cause.kind === 'rule-set');
      const changed = { lines: content.lines.map(publicChange), ...defined({ ruleSetVersion: rules?.ruleSetVersion }) };
      return [Applications.GrantAmended({ ...keys, amountCents, ...changed }, applicationId)];
    }
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return [
        Applications.GrantRevoked({ ...keys, amountCents, from: content.from, lines: content.lines.map(publicChange) }, applicationId),
      ];
    case 'REIMBURSEMENT': {
      const { becauseNoticeId, claimedCents, interestFrom } = content;
      return [Applications.ReimbursementClaimed({ ...keys, becauseNoticeId, claimedCents, interestFrom }, applicationId)];
    }
    case 'EXTENSION': {
      const { kind: _kind, ...ofGrant } = keys;
      const { ruleSetVersion, months, posts } = content;
      return [Applications.GrantExtended({ ...ofGrant, ruleSetVersion, months, posts: posts.map(publicExtension) }, applicationId)];
    }
    case 'FINAL': {
      const { kind: _kind, settledCents: _amount, ...settled } = content;
      return [Applications.GrantSettled({ ...keys, amountCents, ...settled }, applicationId)];
    }
    case 'INTEREST': {
      const { becauseNoticeId, from, until, interestCents } = content;
      return [Applications.InterestAssessed({ ...keys, becauseNoticeId, from, until, interestCents }, applicationId)];
    }
    case 'GRANT':
    case 'EXTENSION_REJECTION':
    case undefined:
      return [];
  }
};

const publicChange = ({ lineId, from, before, after }: LineChange) => ({
  lineId,
  ...defined({ from }),
  before: publicTerms(before),
  after: publicTerms(after),
});

const publicExtension = ({ parts, ...post }: ContentOf<'EXTENSION'>['posts'][number]) => ({
  ...post,
  ...defined({ parts: parts?.map(publicTier) }),
});

const publicTerms = ({ to: lastDay, parts, ...terms }: LineTerms) => ({
  ...publicTier(terms),
  ...defined({ lastDay, parts: parts?.map(publicTier) }),
});

/** As others know it: the tier is the qualification of the state's list, and what the rules call it stands beside. */
const publicTier = <T extends Pick<LineTerms, 'qualification' | 'tier'>>({ qualification, tier: rateTier, ...terms }: T) => {
  const tier = qualification ?? QUALIFICATION_TIERS.find((q) => q === rateTier);
  return { ...terms, ...defined({ tier, rateTier }) };
};

const publicGroup = ({ from, to, ...group }: TargetGroup) => ({
  ...group,
  from: from.value,
  ...defined({ to: to?.value }),
});

type GrantLine = EventOf<typeof GrantIssued>['data']['lines'][number];
type PublicLine = EventOf<typeof Applications.GrantIssued>['data']['lines'][number];

/**
 * Others know posts and measures, and the qualifications of the state's list: an officer is a post, what is counted or planned is a measure.
 * What the rule set calls it stands beside.
 */
type PublicPostRules = NonNullable<Parameters<typeof Applications.RuleSetPublished>[0]['posts']>;

/** What the rules say of posts; programmes that pay for courses or projects have none. */
const postRulesOf = (funding: Funding): PublicPostRules | undefined => {
  switch (funding.family) {
    case 'per-capita-post': {
      const { minimumShare, vacancyWindowMonths, windowOfNeverFilled, suspensionCapMonths, maximumMonths, paysHigherTier, tiers } = funding;
      const paid = tiers.value.map(({ tier, qualification, ratePerFteYearCents }) => ({ tier, qualification, ratePerFteYearCents }));
      return {
        minimumShare: publicRule(minimumShare),
        ...defined({
          vacancyWindowMonths: vacancyWindowMonths && publicRule(vacancyWindowMonths),
          windowOfNeverFilled: windowOfNeverFilled && publicRule(windowOfNeverFilled),
          suspensionCapMonths: suspensionCapMonths && publicRule(suspensionCapMonths),
          maximumMonths: maximumMonths && publicRule(maximumMonths),
          paysHigherTier: paysHigherTier && publicRule(paysHigherTier),
        }),
        tiers: publicRule({ ...tiers, value: paid }),
      };
    }
    case 'size-class-fixed': {
      const { minimumShare, classes, qualification } = funding;
      const paid = classes.value.map(({ sizeClass: tier, ceilingCents: ratePerFteYearCents }) => ({
        tier,
        qualification: qualification.value.qualification,
        ratePerFteYearCents,
      }));
      return { minimumShare: publicRule(minimumShare), tiers: publicRule({ ...classes, value: paid }) };
    }
    case 'per-unit':
    case 'project':
      return undefined;
    default:
      return assertNever(funding);
  }
};

const publicRule = <T>({
  value,
  mark,
  source,
  anchor,
}: { readonly value: T } & Pick<CommonParameters['periodFrom'], 'mark' | 'source' | 'anchor'>) => ({
  ...{ value, mark },
  ...{ source, anchor },
});

const publicLine = (line: GrantLine): PublicLine => {
  const { lineId, amountCents } = line;
  switch (line.kind) {
    case 'post': {
      const { qualification, tier, ...post } = line;
      return { ...post, tier: qualification ?? qualificationOf(tier), rateTier: tier };
    }
    case 'officer': {
      const { share, months, qualification, sizeClass, from } = line;
      return { lineId, kind: 'post', share, tier: qualification, rateTier: sizeClass, months, ...defined({ startsOn: from }), amountCents };
    }
    case 'course':
    case 'flat-sum':
      return { lineId, kind: 'measure', rateName: line.named, units: line.units, amountCents };
    case 'plan-item':
      return { lineId, kind: 'measure', rateName: line.named, amountCents };
    case 'measure':
      return line;
    default:
      return assertNever(line);
  }
};

/** Grants from when every rule set had the same three tiers name one of them. */
const qualificationOf = (tier: string): QualificationTier => {
  const known = QUALIFICATION_TIERS.find((q) => q === tier);
  if (known === undefined) throw new Error(`A post was granted for the tier ${tier} without the qualification that it asks for.`);
  return known;
};

type ForwardingKeys = Omit<Keys, 'requestedCents'> & { forwardingId: string; grantId: string };

const forwardingKeysOf = (data: ForwardingKeys): ForwardingKeys => {
  const { forwardingId, grantId, applicationId, callId, programmeId, district, recipient, effectiveOn } = data;
  return { forwardingId, grantId, applicationId, callId, programmeId, district, ...defined({ recipient }), effectiveOn };
};

type Keys = {
  applicationId: string;
  callId: string;
  programmeId: string;
  district: string;
  recipient?: string;
  requestedCents: number;
  effectiveOn: string;
};

const keysOf = ({ applicationId, callId, programmeId, district, recipient, requestedCents, effectiveOn }: Keys): Keys => ({
  applicationId,
  callId,
  programmeId,
  district,
  ...defined({ recipient }),
  requestedCents,
  effectiveOn,
});

const noticeKeysOf = ({
  grantId,
  noticeId,
  kind,
  applicationId,
  callId,
  programmeId,
  district,
  recipient,
  effectiveOn,
}: NoticeEvent['data']) => ({
  applicationId,
  callId,
  programmeId,
  district,
  ...defined({ recipient }),
  grantId,
  noticeId,
  kind,
  effectiveOn,
});

const proofKeysOf = ({
  proofId,
  kind,
  grantId,
  applicationId,
  callId,
  programmeId,
  district,
  recipient,
  effectiveOn,
}: ProofOfUseEvent['data']) => ({
  applicationId,
  callId,
  programmeId,
  district,
  ...defined({ recipient }),
  grantId,
  proofId,
  kind,
  effectiveOn,
});
