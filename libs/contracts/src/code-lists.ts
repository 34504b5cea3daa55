/** How a counselling talk was held. */
export const TALK_MODES = ['office', 'outreach', 'phone', 'video', 'written'] as const;
export type TalkMode = (typeof TALK_MODES)[number];

/** What a talk was about; a talk may have several topics. */
export const TALK_TOPICS = [
  'LANGUAGE',
  'SCHOOL',
  'TRAINING_STUDY',
  'WORK',
  'HOUSING',
  'HEALTH',
  'PARTICIPATION',
  'CHILDREN',
  'RESIDENCE_STATUS',
  'BENEFITS',
  'FAMILY',
  'DEBT_CONTRACTS',
  'MENTAL_STRAIN',
  'VIOLENCE_PROTECTION',
  'DISCRIMINATION',
  'AUTHORITIES',
  'OTHER',
] as const;
export type TalkTopic = (typeof TALK_TOPICS)[number];

/** The eight domains of an integration plan; the first eight topics are aligned with them. */
export const PLAN_DOMAINS = ['LANGUAGE', 'SCHOOL', 'TRAINING_STUDY', 'WORK', 'HOUSING', 'HEALTH', 'PARTICIPATION', 'CHILDREN'] as const;
export type PlanDomain = (typeof PLAN_DOMAINS)[number];

export const CLOSING_REASONS = [
  'GOALS_REACHED',
  'LIMIT_REACHED',
  'MOVED',
  'CONTACT_LOST',
  'LEFT_COUNTRY',
  'CONSENT_REVOKED',
  'OTHER',
] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export const REFERRAL_TARGETS = [
  'JOBCENTER',
  'EMPLOYMENT_AGENCY',
  'SCHOOL',
  'KITA',
  'YOUTH_OFFICE',
  'MBE',
  'JMD',
  'HEALTH',
  'PSYCHOSOCIAL_CENTRE',
  'BW_SCHUETZT',
  'INTURO',
  'QUEER_SERVICE',
  'LANGUAGE_COURSE_BAMF',
  'LANGUAGE_COURSE_VWV_DEUTSCH',
  'HOUSING_OFFICE',
  'DEBT_ADVICE',
  'PREGNANCY_ADVICE',
  'ASSOCIATION',
  'VOLUNTEERS',
  'FOREIGNERS_OFFICE',
  'OTHER',
] as const;
export type ReferralTarget = (typeof REFERRAL_TARGETS)[number];

/** Qualification tiers of funded posts. */
export const QUALIFICATION_TIERS = ['A_SOCIAL_DEGREE', 'B_OTHER_DEGREE', 'C_VOCATIONAL'] as const;
export type QualificationTier = (typeof QUALIFICATION_TIERS)[number];

/** How somebody is housed, as far as it decides who is counselled: temporary, in the follow-up of a municipality, or on their own. */
export const ACCOMMODATIONS = ['TEMPORARY', 'FOLLOW_UP', 'PRIVATE'] as const;
export type Accommodation = (typeof ACCOMMODATIONS)[number];

/** Statuses of residence that a decree may name; `SECTION_24` is temporary protection (§ 24 AufenthG). */
export const RESIDENCE_STATUSES = ['SECTION_24', 'ASYLUM_SEEKER', 'RECOGNISED', 'TOLERATED', 'OTHER'] as const;
export type ResidenceStatus = (typeof RESIDENCE_STATUSES)[number];

export const DECISION_OUTCOMES = ['granted', 'partially-granted', 'rejected'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** A proof of use is of a year behind which the grant goes on, or of all of it. */
export const PROOF_KINDS = ['interim', 'final'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** What the granting authority tells a recipient by an administrative act. */
export const NOTICE_KINDS = [
  'GRANT',
  'REJECTION',
  'AMENDMENT',
  'EXTENSION',
  'EXTENSION_REJECTION',
  'REVOCATION',
  'WITHDRAWAL',
  'REIMBURSEMENT',
  'INTEREST',
  'FINAL',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
/** By what a notice counts as delivered. */
export const DELIVERY_BASES = ['fiction', 'retrieval', 'receipt'] as const;
export type DeliveryBasis = (typeof DELIVERY_BASES)[number];
/** Why nobody can file an action against a notice any more. */
export const FINAL_BECAUSE = ['period-over', 'waived', 'action-ended'] as const;
export type FinalBecause = (typeof FINAL_BECAUSE)[number];

export const REFUSAL_REASONS = ['frame-exceeded', 'pot-exceeded', 'no-frame'] as const;
export type ReservationRefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why monthly figures are released: for the first time, because records came in late, or because something was wrong. */
export const RELEASE_REASONS = ['FIRST_RELEASE', 'LATE_RECORDS', 'CORRECTED_RECORDS'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/** What a party can be. A grouping is formed of others; the rest is registered under a key. */
export const REGISTERED_KINDS = ['DISTRICT', 'MUNICIPALITY', 'CARRIER'] as const;
export type RegisteredKind = (typeof REGISTERED_KINDS)[number];
export const PARTY_KINDS = [...REGISTERED_KINDS, 'GROUPING'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Bearbeiten, zeichnen, Finanzen, verwalten: what somebody may do for a party. */
export const PARTY_ROLES = ['EDIT', 'SIGN', 'FINANCE', 'ADMINISTER'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Stadtkreis and Landkreis. */
export const DISTRICT_FORMS = ['URBAN', 'RURAL'] as const;
export type DistrictForm = (typeof DISTRICT_FORMS)[number];
