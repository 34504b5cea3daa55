import { Amount, DateOnly, DistrictKey, InstantString, Mark, OneOf, Share, Text, Type } from '@paktwerk/kernel';
import { DECISION_OUTCOMES, QUALIFICATION_TIERS } from './code-lists';
import { BudgetYear, Ref } from './fields';
import { publicEvent } from './public-event';
import { APPLICATIONS_TOPIC as topic } from './topics';

const application = {
  applicationId: Ref('Application'),
  callId: Ref('Funding call'),
  programmeId: Ref('Programme'),
  district: DistrictKey(),
};
const Reason = Type.Object({ code: Ref('Stable code'), de: Text(1000), en: Text(1000) }, { additionalProperties: false });
const DistributionKey = Type.Object(
  {
    id: Ref('Distribution key'),
    label: Text(300),
    mark: Mark,
    source: Text(500),
    asOf: Type.Optional(DateOnly()),
    weights: Type.Array(Type.Object({ district: DistrictKey(), weight: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }), {
      minItems: 1,
      maxItems: 5000,
    }),
  },
  { additionalProperties: false },
);
const GrantLine = Type.Union([
  Type.Object(
    { lineId: Ref('Line'), kind: Type.Literal('post'), share: Share(), tier: OneOf(QUALIFICATION_TIERS), amountCents: Amount() },
    { additionalProperties: false },
  ),
  Type.Object({ lineId: Ref('Line'), kind: Type.Literal('measure'), amountCents: Amount() }, { additionalProperties: false }),
]);
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
      titleDe: Text(300),
      titleEn: Text(300),
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
      ruleSetVersion: Type.Integer({ minimum: 1 }),
      validFrom: DateOnly(),
      validTo: Type.Optional(DateOnly()),
      source: Text(500),
    },
    {
      ...byProgramme,
      de: 'Eine datierte Fassung der Regeln eines Programms gilt.',
      en: "A dated version of a programme's rules is in force.",
    },
  ),

  CallOpened: publicEvent(
    'applications',
    'call.opened',
    1,
    {
      callId: Ref('Funding call'),
      programmeId: Ref('Programme'),
      ruleSetVersion: Type.Integer({ minimum: 1 }),
      titleDe: Text(300),
      titleEn: Text(300),
      potCents: Amount(),
      budgetYear: BudgetYear(),
      opensOn: DateOnly(),
      deadline: DateOnly(),
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
      requestedCents: Amount(),
      requestedShare: Share({ maximum: 1_000_000 }),
      receivedAt: InstantString(),
      late: Type.Boolean(),
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
      requestedCents: Amount(),
      stage: OneOf(['formal', 'decision'] as const),
      reasons: Type.Array(Reason, { minItems: 1, maxItems: 50 }),
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
      requestedCents: Amount(),
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
      outcome: OneOf(DECISION_OUTCOMES),
      amountCents: Amount(),
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
      amountCents: Amount(),
      budgetYear: BudgetYear(),
      from: DateOnly(),
      to: DateOnly(),
      ruleSetVersion: Type.Integer({ minimum: 1 }),
      lines: Type.Array(GrantLine, { minItems: 1, maxItems: 1000 }),
    },
    {
      ...byApplication,
      de: 'Eine zweite Person hat freigegeben; die Zuwendung ist bewilligt.',
      en: 'A second person has released the decision; the grant is issued.',
    },
  ),
};
