import { Amount, DateOnly, DistrictKey, InstantString, Mark, OneOf, PartyKey, Share, Text, Type } from '@paktwerk/kernel';
import type { TSchema } from '@paktwerk/kernel';
import {
  ACCOMMODATIONS,
  DECISION_OUTCOMES,
  DELIVERY_BASES,
  FINAL_BECAUSE,
  NOTICE_KINDS,
  PROOF_KINDS,
  QUALIFICATION_TIERS,
  RESIDENCE_STATUSES,
} from './code-lists';
import { BudgetYear, Ref } from './fields';
import { publicEvent } from './public-event';
import { APPLICATIONS_TOPIC as topic } from './topics';

const application = {
  applicationId: Ref('Application'),
  callId: Ref('Funding call'),
  programmeId: Ref('Programme'),
  district: DistrictKey(),
  recipient: Type.Optional(
    PartyKey({ description: 'Party that applied, in the area of the district; absent where it is the district itself' }),
  ),
};
const forwarding = {
  ...application,
  forwardingId: Ref('Forwarding'),
  grantId: Ref('Grant'),
  receiverKey: PartyKey({ description: 'Carrier, municipality, grouping or district that gets a part of the grant' }),
};
const ForwardedLine = Type.Object(
  {
    lineId: Ref('Line of the grant'),
    share: Type.Optional(Share({ description: 'Of a post: the share passed on, in hundredths of a full-time equivalent' })),
    amountCents: Type.Optional(Amount({ description: 'Of anything else: the amount passed on, in cents' })),
  },
  { additionalProperties: false },
);
const LinePart = Type.Object(
  {
    from: DateOnly({ description: 'First day of these months' }),
    to: DateOnly({ description: 'Last day of these months' }),
    months: Type.Integer({ minimum: 1, description: 'Months that the amount pays for' }),
    share: Share(),
    tier: Type.Optional(OneOf(QUALIFICATION_TIERS, { description: 'Qualification tier of the post' })),
    rateTier: Type.Optional(Ref('What the rule set calls the rate of the post')),
    ruleSetVersion: Type.Integer({ minimum: 1, description: 'Version of the rule set that the amount follows from' }),
    amountCents: Amount({ description: 'Amount granted for these months, in cents' }),
  },
  { additionalProperties: false },
);
const parts = Type.Optional(
  Type.Array(LinePart, {
    minItems: 1,
    maxItems: 240,
    description: 'In order of days, where the line is not one share for all its months at one rate; together they are its amount',
  }),
);
const ExtendedPost = Type.Object(
  {
    postId: Ref('Post'),
    lineId: Ref('Line of the grant'),
    oldEnd: DateOnly({ description: 'Last funded day before' }),
    newEnd: DateOnly({ description: 'Last funded day from now on' }),
    fundedMonths: Type.Integer({ minimum: 1, description: 'Funded months in all, from the first day of work on' }),
    amountCents: Amount({ description: 'What the extension adds, in cents' }),
    parts,
  },
  { additionalProperties: false },
);
const Reason = Type.Object(
  {
    code: Ref('Stable code'),
    de: Text(1000, { description: 'The reason in German' }),
    en: Text(1000, { description: 'The reason in English' }),
  },
  { additionalProperties: false },
);
const DistributionKey = Type.Object(
  {
    id: Ref('Distribution key'),
    label: Text(300, { description: 'Name of the key, in German' }),
    mark: Mark,
    source: Text(500, { description: 'Where the weights come from' }),
    asOf: Type.Optional(DateOnly({ description: 'Reference date of the weights' })),
    weights: Type.Array(
      Type.Object(
        { district: DistrictKey(), weight: Type.Integer({ minimum: 0, description: "The district's part, e.g. its inhabitants" }) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 5000, description: 'Weight of each district; only their proportions count' },
    ),
  },
  { additionalProperties: false, description: 'By which weights the pot is spread over the districts' },
);
const GrantLine = Type.Union([
  Type.Object(
    {
      lineId: Ref('Line'),
      kind: Type.Literal('post', { description: 'A funded post' }),
      share: Share(),
      tier: OneOf(QUALIFICATION_TIERS, { description: 'Qualification tier of the post' }),
      rateTier: Type.Optional(Ref('What the rule set calls the rate of the post')),
      months: Type.Optional(
        Type.Integer({ minimum: 1, description: 'Months that the amount pays for; absent in grants from before it was told' }),
      ),
      startsOn: Type.Optional(DateOnly({ description: 'First day of work that was applied for' })),
      amountCents: Amount({ description: 'Amount granted for this line, in cents' }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      lineId: Ref('Line'),
      kind: Type.Literal('measure', { description: 'A funded measure without a post' }),
      rateName: Type.Optional(Ref('What the rule set calls the course, flat sum or item of a plan')),
      units: Type.Optional(Type.Integer({ minimum: 0, description: 'How many are granted, where the measure is counted' })),
      amountCents: Amount({ description: 'Amount granted for this line, in cents' }),
    },
    { additionalProperties: false },
  ),
]);
const LineTerms = (description: string) =>
  Type.Object(
    {
      amountCents: Amount({ description: 'Amount granted for this line, in cents' }),
      share: Type.Optional(Share()),
      months: Type.Optional(Type.Integer({ minimum: 0, description: 'Months that the amount pays for' })),
      tier: Type.Optional(OneOf(QUALIFICATION_TIERS, { description: 'Qualification tier of the post' })),
      rateTier: Type.Optional(Ref('What the rule set calls the rate of the post')),
      units: Type.Optional(Type.Integer({ minimum: 0, description: 'How many are granted, where the measure is counted' })),
      lastDay: Type.Optional(DateOnly({ description: 'Last day that the line lasts for, where it is known' })),
      parts,
    },
    { additionalProperties: false, description },
  );
const LineChange = Type.Object(
  {
    lineId: Ref('Line of the grant'),
    from: Type.Optional(DateOnly({ description: 'First day on which the new terms hold; absent: for the whole of the line' })),
    before: LineTerms('As it was granted before'),
    after: LineTerms('As it is granted from now on'),
  },
  { additionalProperties: false },
);
const TargetGroup = Type.Object(
  {
    group: Ref('Target group'),
    titleDe: Text(300, { description: 'Title in German' }),
    titleEn: Text(300, { description: 'Title in English' }),
    accommodation: Type.Optional(Type.Array(OneOf(ACCOMMODATIONS), { minItems: 1, description: 'Who lives in one of these ways' })),
    residenceStatus: Type.Optional(Type.Array(OneOf(RESIDENCE_STATUSES), { minItems: 1, description: 'Who has one of these statuses' })),
    from: DateOnly({ description: 'First day on which the group is counselled' }),
    to: Type.Optional(DateOnly({ description: 'Last day on which the group is counselled; open where it is missing' })),
  },
  { additionalProperties: false },
);
const RULE_ANCHORS = ['application', 'month', 'occupancy-start', 'interruption-end', 'cut-off'] as const;
const RuleOf = <T extends TSchema>(value: T, description: string) =>
  Type.Object(
    {
      value,
      mark: Mark,
      source: Text(500, { description: 'Where it is written down' }),
      anchor: OneOf(RULE_ANCHORS, { description: 'Whose date says which version of the rules holds' }),
    },
    { additionalProperties: false, description },
  );
const Months = (maximum: number) => Type.Integer({ minimum: 0, maximum, description: 'Months' });
/** What a rule set says of posts and of those who work on them. */
const PostRules = Type.Object(
  {
    minimumShare: RuleOf(Share(), 'The least that somebody works on a post'),
    vacancyWindowMonths: Type.Optional(
      RuleOf(Months(60), 'Within so many months a vacant post is filled again; absent: while it is approved'),
    ),
    windowOfNeverFilled: Type.Optional(
      RuleOf(
        Type.Boolean({ description: 'Yes or no' }),
        'Whether that holds for a post that nobody ever worked on, too, from its first possible day',
      ),
    ),
    suspensionCapMonths: Type.Optional(
      RuleOf(Months(60), 'The most that interruptions without pay extend a funding period by; absent: by all that they cost'),
    ),
    maximumMonths: Type.Optional(RuleOf(Months(120), 'Funded months of a post; absent: the whole period')),
    paysHigherTier: Type.Optional(
      RuleOf(
        Type.Boolean({ description: 'Yes or no' }),
        "Whether the higher rate is paid where a person has a higher tier than the line's",
      ),
    ),
    tiers: RuleOf(
      Type.Array(
        Type.Object(
          {
            tier: Ref('What the rule set calls the rate of the post'),
            qualification: OneOf(QUALIFICATION_TIERS, { description: 'The least qualification tier for it' }),
            ratePerFteYearCents: Amount({ description: 'For a full-time equivalent and a year, in cents' }),
          },
          { additionalProperties: false },
        ),
        { minItems: 1, maxItems: 20, description: 'One rate for each tier' },
      ),
      'What a post is paid with, by tier',
    ),
  },
  {
    additionalProperties: false,
    description: 'What the rules say of posts; absent where the programme pays for none, or of versions from before it was told',
  },
);
const noticeKeys = {
  ...application,
  grantId: Ref('Grant; of a rejection the file of its notice'),
  noticeId: Ref('Notice'),
  kind: OneOf(NOTICE_KINDS, { description: 'What the notice says' }),
};
const notice = { ...noticeKeys, amountCents: Amount({ description: 'Amount of the notice, in cents' }) };
const proof = {
  ...application,
  grantId: Ref('Grant'),
  proofId: Ref('Proof of use'),
  kind: OneOf(PROOF_KINDS, { description: 'Of a year within the grant, or of all of it' }),
};
const byApplication = { topic, key: ['applicationId'], dataProtection: 'no-personal-data' } as const;
const byProgramme = { topic, key: ['programmeId'], dataProtection: 'no-personal-data' } as const;

/** What the applications service tells others. */
export const Applications = {
  ProgrammePublished: publicEvent(
    'applications',
    'programme.published',
    1,
    {
      programmeId: Ref('Programme'),
      code: Ref('Short code'),
      titleDe: Text(300, { description: 'Title in German' }),
      titleEn: Text(300, { description: 'Title in English' }),
    },
    { ...byProgramme, de: 'Das Ministerium hat ein Förderprogramm veröffentlicht.', en: 'The ministry has published a funding programme.' },
  ),

  RuleSetPublished: publicEvent(
    'applications',
    'rule-set.published',
    1,
    {
      programmeId: Ref('Programme'),
      ruleSetId: Ref('Rule set'),
      ruleSetVersion: Type.Integer({ minimum: 1, description: 'Version of the rule set' }),
      validFrom: DateOnly({ description: 'First day on which the rules hold' }),
      validTo: Type.Optional(DateOnly({ description: 'Last day; open where it is missing' })),
      source: Text(500, { description: 'Where the rules are written down' }),
      publishedOn: Type.Optional(DateOnly({ description: 'Day of publication: by it the rules are known' })),
      family: Type.Optional(Ref('Family of the programme: what it pays for')),
      posts: Type.Optional(PostRules),
    },
    {
      ...byProgramme,
      de: 'Eine datierte Fassung der Regeln eines Programms gilt.',
      en: "A dated version of a programme's rules is in force.",
    },
  ),

  DecreePublished: publicEvent(
    'applications',
    'decree.published',
    1,
    {
      decreeId: Ref('Decree'),
      code: Ref('Short code'),
      titleDe: Text(300, { description: 'Title in German' }),
      titleEn: Text(300, { description: 'Title in English' }),
      source: Text(500, { description: 'Where the rules are written down' }),
      validFrom: DateOnly({ description: 'First day on which the rules hold' }),
      validTo: Type.Optional(DateOnly({ description: 'Last day; open where it is missing' })),
      groups: Type.Array(TargetGroup, { minItems: 1, maxItems: 50, description: 'Who is counselled: whoever is in one of the groups' }),
    },
    {
      topic,
      key: ['decreeId'],
      dataProtection: 'no-personal-data',
      de: 'Ein Erlass nennt, wer von welchem Tag an beraten wird.',
      en: 'A decree names who is counselled from which day on.',
    },
  ),

  CallOpened: publicEvent(
    'applications',
    'call.opened',
    1,
    {
      callId: Ref('Funding call'),
      programmeId: Ref('Programme'),
      ruleSetVersion: Type.Integer({ minimum: 1, description: 'Version of the rule set' }),
      titleDe: Text(300, { description: 'Title in German' }),
      titleEn: Text(300, { description: 'Title in English' }),
      potCents: Amount({ description: 'Money for the whole call, in cents' }),
      budgetYear: BudgetYear(),
      opensOn: DateOnly({ description: 'First day on which applications are taken' }),
      deadline: DateOnly({ description: 'Last day as it was announced' }),
      lastDay: Type.Optional(
        DateOnly({ description: 'Day on whose 24:00 in Europe/Berlin it ends: the next working day, where the announced one is none' }),
      ),
      distributionKey: DistributionKey,
    },
    {
      topic,
      key: ['callId'],
      dataProtection: 'no-personal-data',
      de: 'Ein Förderaufruf mit Topf, Verteilschlüssel und Frist ist eröffnet.',
      en: 'A funding call with pot, distribution key and deadline is open.',
    },
  ),

  ApplicationSubmitted: publicEvent(
    'applications',
    'application.submitted',
    1,
    {
      ...application,
      requestedCents: Amount({ description: 'Amount applied for, in cents' }),
      requestedShare: Share({ maximum: 1_000_000, description: 'Posts applied for, in hundredths of a full-time equivalent' }),
      budgetYear: Type.Optional(BudgetYear()),
      receivedAt: InstantString({ description: 'When it was received (UTC)' }),
      late: Type.Boolean({ description: 'Received after the deadline' }),
    },
    {
      ...byApplication,
      de: 'Ein Antrag ist eingegangen, rechtzeitig oder verspätet.',
      en: 'An application has been received, in time or late.',
    },
  ),

  ApplicationRejected: publicEvent(
    'applications',
    'application.rejected',
    1,
    {
      ...application,
      requestedCents: Amount({ description: 'Amount applied for, in cents' }),
      stage: OneOf(['formal', 'decision'] as const, { description: 'At the formal check, or by decision' }),
      reasons: Type.Array(Reason, { minItems: 1, maxItems: 50, description: 'Why' }),
      decisionId: Type.Optional(Ref('Decision')),
    },
    { ...byApplication, de: 'Ein Antrag ist abgelehnt, mit Gründen.', en: 'An application has been rejected, with reasons.' },
  ),

  ApplicationWithdrawn: publicEvent(
    'applications',
    'application.withdrawn',
    1,
    {
      ...application,
      requestedCents: Amount({ description: 'Amount applied for, in cents' }),
      decisionId: Type.Optional(Ref('Decision whose reservation falls away')),
    },
    { ...byApplication, de: 'Der Kreis hat seinen Antrag zurückgenommen.', en: 'The district has withdrawn its application.' },
  ),

  DecisionPrepared: publicEvent(
    'applications',
    'decision.prepared',
    1,
    {
      ...application,
      decisionId: Ref('Decision'),
      replacesDecisionId: Type.Optional(Ref('Earlier decision that this one replaces')),
      outcome: OneOf(DECISION_OUTCOMES, { description: 'What was decided' }),
      amountCents: Amount({ description: 'Amount to be reserved, in cents' }),
      budgetYear: BudgetYear(),
    },
    {
      ...byApplication,
      de: 'Eine Entscheidung ist vorbereitet; ihr Betrag soll reserviert werden.',
      en: 'A decision has been prepared; its amount is to be reserved.',
    },
  ),

  GrantIssued: publicEvent(
    'applications',
    'grant.issued',
    1,
    {
      ...application,
      grantId: Ref('Grant'),
      decisionId: Ref('Decision'),
      amountCents: Amount({ description: 'Amount granted, in cents' }),
      budgetYear: BudgetYear(),
      from: DateOnly({ description: 'First funded day' }),
      to: DateOnly({ description: 'Last funded day' }),
      ruleSetVersion: Type.Integer({ minimum: 1, description: 'Version of the rule set' }),
      paysHigherTier: Type.Optional(
        Type.Boolean({
          description: 'A person of a higher tier than the line is paid at their own rate; otherwise at the rate of the line',
        }),
      ),
      earlyStartFrom: Type.Optional(
        DateOnly({ description: 'Work may begin from this day on, before the notice is delivered: an early start was approved' }),
      ),
      lines: Type.Array(GrantLine, { minItems: 1, maxItems: 1000, description: 'What the amount is made of' }),
    },
    {
      ...byApplication,
      de: 'Eine zweite Person hat freigegeben; die Zuwendung ist bewilligt.',
      en: 'A second person has released the decision; the grant is issued.',
    },
  ),

  GrantExtended: publicEvent(
    'applications',
    'grant.extended',
    1,
    {
      ...application,
      grantId: Ref('Grant'),
      noticeId: Ref('Notice'),
      ruleSetVersion: Type.Integer({ minimum: 1, description: 'Version of the rule set that allows the extension' }),
      months: Type.Integer({ minimum: 1, description: 'Months that the rules add at most' }),
      posts: Type.Array(ExtendedPost, { minItems: 1, maxItems: 1000, description: 'Posts that are funded longer' }),
    },
    {
      ...byApplication,
      de: 'Ein Bescheid über die Verlängerung von Stellen ist bekannt gegeben; von diesem Tag an wirkt er. Wird derselbe Bescheid noch einmal gemeldet, hat sich nur der Tag der Bekanntgabe geändert.',
      en: 'A notice that extends posts is delivered; from this day on it has effect. Where the same notice is told again, only the day of its delivery has changed.',
    },
  ),

  GrantAmended: publicEvent(
    'applications',
    'grant.amended',
    1,
    {
      ...notice,
      lines: Type.Array(LineChange, { minItems: 1, maxItems: 1000, description: 'What changes, line by line' }),
      ruleSetVersion: Type.Optional(Type.Integer({ minimum: 1, description: 'Version of the rule set that it changes by' })),
    },
    {
      ...byApplication,
      de: 'Ein Änderungsbescheid ist bekannt gegeben: Von diesem Tag an gilt, was er von jeder Position sagt. Die Beträge sind die der ganzen Position. Kommt der Brief zurück oder hebt ein Gericht den Bescheid auf, sagt das notice.not-delivered oder notice.annulled desselben Bescheids.',
      en: 'An amendment is delivered: from this day on, what it says of each line holds. The amounts are of the whole line. Where the letter comes back or a court annuls the notice, notice.not-delivered or notice.annulled of the same notice says so.',
    },
  ),

  ForwardingAgreed: publicEvent(
    'applications',
    'forwarding.agreed',
    1,
    {
      ...forwarding,
      lines: Type.Array(ForwardedLine, { minItems: 1, maxItems: 1000, description: 'What is passed on of the grant' }),
      from: DateOnly({ description: 'First day of the contract' }),
      to: DateOnly({ description: 'Last day of the contract' }),
    },
    {
      ...byApplication,
      de: 'Ein Teil einer Zuwendung wird durch Vertrag an einen Träger, eine Gemeinde, einen Zusammenschluss oder ein Landratsamt weitergeleitet.',
      en: 'A part of a grant is passed on to a carrier, a municipality, a grouping or a district by contract.',
    },
  ),

  ForwardingEnded: publicEvent(
    'applications',
    'forwarding.ended',
    1,
    { ...forwarding, lastDay: DateOnly({ description: 'Last day, earlier than agreed' }) },
    {
      ...byApplication,
      de: 'Eine Weiterleitung endet vor ihrer Zeit.',
      en: 'A forwarding ends before its time.',
    },
  ),

  NoticePrepared: publicEvent(
    'applications',
    'notice.prepared',
    1,
    {
      ...notice,
      replacesNoticeId: Type.Optional(Ref('Notice that was prepared before and is replaced')),
      raisesCents: Type.Optional(
        Amount({ minimum: 1, description: 'What the notice adds to the grant, in cents; absent where it adds nothing' }),
      ),
    },
    {
      ...byApplication,
      de: 'Ein Bescheid, der auf eine Zuwendung folgt, ist vorbereitet. Er bindet niemanden und kann noch verworfen werden.',
      en: 'A notice that follows a grant is prepared. It binds nobody and may still be discarded.',
    },
  ),

  NoticeDiscarded: publicEvent(
    'applications',
    'notice.discarded',
    1,
    { ...noticeKeys },
    {
      ...byApplication,
      de: 'Ein vorbereiteter Bescheid wird so nicht erlassen: Er ist verworfen oder zurückgegeben.',
      en: 'A notice that was prepared is not issued like that: it is discarded or returned.',
    },
  ),

  NoticeReleased: publicEvent(
    'applications',
    'notice.released',
    1,
    {
      ...notice,
      raisesCents: Type.Optional(
        Amount({ minimum: 1, description: 'What the notice adds to the grant, in cents; absent where it adds nothing' }),
      ),
    },
    {
      ...byApplication,
      de: 'Eine zweite Person hat einen Bescheid freigegeben, der auf eine Zuwendung folgt; er wirkt erst mit der Bekanntgabe.',
      en: 'A second person has released a notice that follows a grant; it has no effect before its delivery.',
    },
  ),

  NoticeDelivered: publicEvent(
    'applications',
    'notice.delivered',
    1,
    {
      ...notice,
      basis: OneOf(DELIVERY_BASES, { description: 'By what it counts as delivered' }),
      lastDay: DateOnly({ description: 'Last day to file an action' }),
    },
    {
      ...byApplication,
      de: 'Ein Bescheid ist bekannt gegeben: Von diesem Tag an wirkt er, und die Klagefrist läuft. Ein späteres Ereignis tritt an die Stelle des früheren und nimmt zurück, dass die Klagefrist vorbei war.',
      en: 'A notice is delivered: from this day on it has effect, and the period for remedies runs. A later event takes the place of an earlier one, and takes back that the period for remedies was over.',
    },
  ),

  NoticeNotDelivered: publicEvent(
    'applications',
    'notice.not-delivered',
    1,
    { ...noticeKeys },
    {
      ...byApplication,
      de: 'Ein Bescheid ist nicht bekannt gegeben, auch wenn das Gegenteil schon gemeldet war: Der Brief kam zurück, oder er wurde an einem anderen Tag versandt.',
      en: 'A notice is not delivered, also where the contrary was told before: the letter came back, or was posted on another day.',
    },
  ),

  NoticeContested: publicEvent(
    'applications',
    'notice.contested',
    1,
    { ...noticeKeys },
    {
      ...byApplication,
      de: 'Gegen einen Bescheid läuft eine Klage, die in der Frist erhoben ist. War er als bestandskräftig gemeldet, ist er es nicht mehr.',
      en: 'An action that was filed in time is pending against a notice. Where it was told to be final, it is not any more.',
    },
  ),

  NoticeAnnulledInPart: publicEvent(
    'applications',
    'notice.annulled-in-part',
    1,
    {
      ...noticeKeys,
      changesCents: Type.Integer({ description: 'By how much what is granted changes with it, in cents, negative where it becomes less' }),
      lines: Type.Array(LineChange, {
        maxItems: 1000,
        description:
          'The lines that are otherwise with it, as they stand by what else is delivered; the notice says nothing of them any more',
      }),
    },
    {
      ...byApplication,
      de: 'Ein Gericht hat einen Bescheid für einen Teil seiner Positionen aufgehoben; im Übrigen gilt er.',
      en: 'A court has annulled a notice for some of its lines; for the others it stands.',
    },
  ),

  NoticeAnnulled: publicEvent(
    'applications',
    'notice.annulled',
    1,
    {
      ...noticeKeys,
      changesCents: Type.Optional(
        Type.Integer({
          description:
            'By how much what is granted changes with it, in cents, negative where it becomes less; absent where nobody counted it',
        }),
      ),
      lines: Type.Optional(
        Type.Array(LineChange, {
          minItems: 1,
          maxItems: 1000,
          description: 'The lines that are otherwise with it, as they stand by what else is delivered; of a grant as a whole none',
        }),
      ),
    },
    {
      ...byApplication,
      de: 'Ein Gericht hat einen Bescheid aufgehoben; auch seine Bestandskraft ist damit zu Ende.',
      en: 'A court has annulled a notice; with that it is not final any more either.',
    },
  ),

  GrantRevoked: publicEvent(
    'applications',
    'grant.revoked',
    1,
    {
      ...notice,
      from: DateOnly({ description: 'First day on which the grant does not hold any more; it may lie in the past' }),
      lines: Type.Array(LineChange, { minItems: 1, maxItems: 1000, description: 'What is taken back, line by line' }),
    },
    {
      ...byApplication,
      de: 'Ein Bescheid, der eine Zuwendung ganz oder zum Teil widerruft oder zurücknimmt, ist bekannt gegeben. Hebt ein Gericht ihn auf, oder ist er doch nicht bekannt gegeben, gilt wieder, was vorher galt.',
      en: 'A notice that revokes or withdraws a grant, whole or in part, is delivered. Where a court annuls it, or it is not delivered after all, what held before holds again.',
    },
  ),

  ReimbursementClaimed: publicEvent(
    'applications',
    'reimbursement.claimed',
    1,
    {
      ...noticeKeys,
      becauseNoticeId: Ref('Notice that took the grant back'),
      claimedCents: Amount({ description: 'What is claimed back, in cents' }),
      interestFrom: DateOnly({ description: 'First day of interest: the grant lost its effect, or was paid after that' }),
    },
    {
      ...byApplication,
      de: 'Ein Bescheid, der eine ausgezahlte Zuwendung zurückfordert, ist bekannt gegeben. Fällt die Forderung, weil ein Gericht den Bescheid davor teilweise aufhebt, kommt dasselbe Ereignis mit der neuen Summe noch einmal; das letzte gilt. Hebt ein Gericht ihn auf, oder ist er doch nicht bekannt gegeben, wird nichts gefordert.',
      en: 'A notice that claims back a grant that was paid is delivered. Where the claim falls because a court annuls in part the notice before it, the same event comes once more with the new sum; the last one holds. Where a court annuls it, or it is not delivered after all, nothing is claimed.',
    },
  ),

  InterestAssessed: publicEvent(
    'applications',
    'interest.assessed',
    1,
    {
      ...noticeKeys,
      becauseNoticeId: Ref('Notice that claims back'),
      from: DateOnly({ description: 'First day that bears interest' }),
      until: DateOnly({ description: 'Last day that bears interest' }),
      interestCents: Amount({ description: 'Interest, in cents' }),
    },
    {
      ...byApplication,
      de: 'Ein Bescheid über Zinsen auf eine Forderung ist bekannt gegeben.',
      en: 'A notice of interest on a claim is delivered.',
    },
  ),

  GrantSettled: publicEvent(
    'applications',
    'grant.settled',
    1,
    {
      ...notice,
      proofId: Ref('Proof of use'),
      grantedCents: Amount({ description: 'Amount of the grant before, in cents' }),
      provenCents: Amount({ description: 'What the recipient proved, in cents' }),
      paidCents: Amount({ description: 'What was paid so far, in cents' }),
      backPaidCents: Amount({ description: 'What is still paid, in cents' }),
      claimableCents: Amount({ description: 'What was paid too much and is claimed back, in cents' }),
    },
    {
      ...byApplication,
      de: 'Der Schlussbescheid ist bekannt gegeben: Die Zuwendung ist auf den Betrag des Bescheids festgesetzt und abgeschlossen.',
      en: 'The final notice is delivered: the grant is settled at the amount of the notice and closed.',
    },
  ),

  NoticeFinal: publicEvent(
    'applications',
    'notice.final',
    1,
    {
      ...notice,
      because: OneOf(FINAL_BECAUSE, { description: 'Why nobody can file an action any more' }),
    },
    {
      ...byApplication,
      de: 'Ein Bescheid ist bestandskräftig, solange kein späteres Ereignis etwas anderes sagt.',
      en: 'A notice is final, as long as no later event says otherwise.',
    },
  ),

  ProofAccepted: publicEvent(
    'applications',
    'proof.accepted',
    1,
    {
      ...proof,
      from: DateOnly({ description: 'First day that is proven' }),
      to: DateOnly({ description: 'Last day that is proven' }),
      grantedCents: Amount({ description: 'Amount of the grant, in cents' }),
      provenCents: Amount({ description: 'What the recipient proved, in cents' }),
      acceptedCents: Amount({ description: 'What was accepted of it, in cents' }),
    },
    {
      ...byApplication,
      de: 'Ein Verwendungsnachweis ist von einer zweiten Person anerkannt.',
      en: 'A proof of use has been accepted by a second person.',
    },
  ),

  ProofOverdue: publicEvent(
    'applications',
    'proof.overdue',
    1,
    { ...proof, dueOn: DateOnly({ description: 'Last day to submit it' }) },
    {
      ...byApplication,
      de: 'Ein Verwendungsnachweis ist nicht rechtzeitig eingegangen; ein späterer Nachweis nimmt das nicht zurück, aber er kommt noch an.',
      en: 'A proof of use did not arrive in time; a later one does not take that back, but it is still received.',
    },
  ),
};
