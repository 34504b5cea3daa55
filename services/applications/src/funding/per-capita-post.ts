import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import { Amount, DateOnly, OneOf, Share, Text, Type, divideHalfUp, formatEuro, formatFte, quoted, quotedEn } from '@paktwerk/kernel';
import type { FteHundredths, IsoDate, Refusal, Static } from '@paktwerk/kernel';
import type { LineAmount } from '../application/events';
import {
  examined,
  monthsWithinPeriod,
  named,
  ofLines,
  sharesLargeEnough,
  sharesWithinFullTime,
  startsWithinPeriod,
} from '../application/examined';
import type { Examined } from '../application/examined';
import { isPost } from '../application/lines';
import type { Line, PostLine, Numbered } from '../application/lines';
import { refuse } from '../problems';
import { AMOUNT, EMPLOYER, OCCUPANCY_PROOF, START, WORKPLACE, monthsField, shareField } from './family';
import type { Calculation, Family, LineForm } from './family';
import { grantedAmount, grantedShare } from './granted-line';
import type { GrantedLine } from './granted-line';
import { tiersNamed } from './named';
import { Key, RuleParameter, commonParameters, monthsFrom, originOf, originOfMonths, ownOrigin, wholeMonths } from './rule-parameter';

/** A rate of its own for a qualification, with what proves it. */
export const Tier = Type.Object(
  {
    tier: Key('How lines name it'),
    titleDe: Text(200),
    titleEn: Text(200),
    ratePerFteYearCents: Amount({ description: 'For a full-time equivalent and a year, in cents' }),
    qualification: OneOf(QUALIFICATION_TIERS, {
      description: 'The least qualification that a person needs for it, by the list of the state',
    }),
    evidenceDe: Text(500, { description: 'What proves it' }),
    evidenceEn: Text(500),
    ...ownOrigin,
  },
  { additionalProperties: false },
);
export type Tier = Static<typeof Tier>;

/** How a post may stand on the day that decides whether it is extended. */
export const EXTENDABLE_STATES = ['APPROVED', 'FILLED', 'VACANT'] as const;
export type ExtendableState = (typeof EXTENDABLE_STATES)[number];

/** What the rules add to posts that were there already. */
export const Extension = Type.Object(
  {
    months: Type.Integer({ minimum: 1, maximum: 120, description: 'Funded months that are added at most' }),
    cutOff: DateOnly({ description: 'The day on which a post has to stand in one of these states' }),
    states: Type.Array(OneOf(EXTENDABLE_STATES), {
      minItems: 1,
      uniqueItems: true,
      description: 'Approved and never filled, filled, or vacant within its window',
    }),
  },
  { additionalProperties: false },
);
export type Extension = Static<typeof Extension>;

const Months = (maximum: number) => RuleParameter(Type.Integer({ minimum: 0, maximum }));

/** Posts by tier, counted by occupancy: Integrationsmanagement, Soforthilfe. The distribution key stands in the call. */
export const PerCapitaPost = Type.Object(
  {
    family: Type.Literal('per-capita-post'),
    ...commonParameters,
    lineKinds: RuleParameter(Type.Array(OneOf(['post', 'measure'] as const), { minItems: 1, uniqueItems: true })),
    tiers: RuleParameter(Type.Array(Tier, { minItems: 1, maxItems: 20 })),
    minimumShare: RuleParameter(Share()),
    /** Funded months per post; without it the whole period. */
    maximumMonths: Type.Optional(RuleParameter(Type.Integer({ minimum: 1, maximum: 120 }))),
    /** A person of a higher tier than the line's is paid at their own rate; without it at the line's. */
    paysHigherTier: Type.Optional(RuleParameter(Type.Boolean())),
    vacancyWindowMonths: Type.Optional(Months(60)),
    /** The window runs for a post that nobody ever worked on, too, from its first possible day on. */
    windowOfNeverFilled: Type.Optional(RuleParameter(Type.Boolean())),
    /** The most that interruptions without pay extend a funding period by. */
    suspensionCapMonths: Type.Optional(Months(60)),
    /** Funded months of a post over all its extensions. */
    fundedMonthsInAll: Type.Optional(Months(240)),
    /** By what posts are extended on request, or for all at once; absent: by nothing. */
    extension: Type.Optional(RuleParameter(Extension)),
    counsellingLimitMonths: Type.Optional(Months(240)),
    counsellingLimitWithReasonMonths: Type.Optional(Months(240)),
    finalProofWithinMonths: Type.Optional(Months(60)),
    indicators: Type.Optional(RuleParameter(OneOf(['half-yearly', 'yearly'] as const))),
  },
  { additionalProperties: false },
);
export type PerCapitaPost = Static<typeof PerCapitaPost>;

/** Months that one post can be funded for. */
export const fundableMonths = ({ periodFrom, periodTo, maximumMonths }: PerCapitaPost): number => {
  const period = wholeMonths(periodFrom.value, periodTo.value) ?? 0;
  return Math.min(period, maximumMonths?.value ?? period);
};

interface PostFacts {
  readonly share: FteHundredths;
  readonly tier: string;
  /** Absent: as long as the rules fund a post. */
  readonly months?: number;
  /** First day of work: no month after the period is funded. */
  readonly from?: IsoDate;
}

export const perCapitaPost = (funding: PerCapitaPost): Family => {
  const { tiers, minimumShare, lineKinds, paysHigherTier } = funding;
  const mostMonths = fundableMonths(funding);
  const mostMonthsOf = ({ from }: Pick<PostFacts, 'from'>): number =>
    from === undefined ? mostMonths : Math.min(mostMonths, monthsFrom(from, funding.periodTo.value));
  const tierOf = (key: string): Tier | undefined => tiers.value.find((t) => t.tier === key);

  /**
   * The most that a post can be granted: `rate(tier) × share × months / 12`, rounded half-up to the cent once, at the end
   * (fixed amount per full-time post and year; VwV Integrationsmanagement, formula derived from published grants).
   */
  const calculate = (post: PostFacts, tier: Tier): Calculation => {
    const most = mostMonthsOf(post);
    const months = Math.min(post.months ?? most, most);
    const perYear = tier.ratePerFteYearCents;
    const amountCents = Number(divideHalfUp(BigInt(perYear) * BigInt(post.share) * BigInt(months), 1200n));
    return {
      amountCents,
      trace: {
        inputs: [
          { name: 'Stellenanteil', value: `${formatFte(post.share)} VZÄ`, from: 'Antrag' },
          { name: 'Qualifikation', value: tier.titleDe, from: 'Antrag' },
          {
            name: 'Monate',
            value: String(months),
            from: originOfMonths(post.months !== undefined && post.months <= most, most < mostMonths ? post.from : undefined),
          },
          { name: 'Festbetrag je VZÄ und Jahr', value: formatEuro(perYear), from: originOf(tier, tiers) },
        ],
        steps: [
          {
            de: `${formatEuro(perYear)} × ${formatFte(post.share)} VZÄ × ${months} Monate ÷ 12 = ${formatEuro(amountCents)}`,
            cents: amountCents,
          },
        ],
        rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
      },
    };
  };

  const cap = (line: Line): Calculation | undefined => {
    const tier = isPost(line) ? tierOf(line.tier) : undefined;
    return isPost(line) && tier ? calculate(line, tier) : undefined;
  };

  const grantedPost = (one: GrantedLine, line: PostLine): LineAmount | Refusal => {
    const key = one.tier ?? line.tier;
    const tier = tierOf(key);
    if (!tier) return refuse('tier-unknown', { lineId: line.lineId, tier: key, ...tiersNamed(tiers.value) });
    const most = mostMonthsOf(line);
    const granted = grantedShare(one, line, {
      minimum: minimumShare,
      maximumMonths: Math.min(line.months ?? most, most),
      calculate: (share, months) => calculate({ ...line, share, months, tier: key }, tier),
    });
    return 'kind' in granted ? granted : { ...granted, tier: key, qualification: tier.qualification };
  };

  return {
    lineKinds,
    paysHigherTier: paysHigherTier?.value ?? false,
    yearlyRate: (line) => (isPost(line) ? tierOf(line.tier)?.ratePerFteYearCents : undefined),
    cap,
    examine: (lines) => {
      const posts = lines.filter(isPost);
      return [
        tiersKnown(posts, (line) => tierOf(line.tier) !== undefined),
        sharesLargeEnough(posts, minimumShare),
        sharesWithinFullTime(posts),
        monthsWithinPeriod(posts, mostMonths, mostMonthsOf),
        startsWithinPeriod(posts, funding.periodFrom.value, funding.periodTo.value),
      ];
    },
    grant: (one, line) => (isPost(line) ? grantedPost(one, line) : grantedAmount(one, line)),
    whole: () => undefined,
    screenForm: [
      ...(lineKinds.value.includes('post') ? [postForm(funding, mostMonths)] : []),
      ...(lineKinds.value.includes('measure') ? [MEASURE_FORM] : []),
    ],
    proofForm: OCCUPANCY_PROOF,
  };
};

const tiersKnown = (posts: readonly Numbered<PostLine>[], isKnown: (line: PostLine) => boolean): Examined => {
  const unknown = posts.filter((l) => !isKnown(l));
  const said = ofLines(unknown, (lines) => {
    const which = (quote: (text: string) => string) => named(lines, (l) => quote(l.tier));
    return {
      code: 'tier-unknown',
      de: `Für diese Qualifikation nennt das Regelwerk keinen Satz: ${which(quoted).de}.`,
      en: `The rule set names no rate for this qualification: ${which(quotedEn).en}.`,
    };
  });
  return examined('tiers', { unknown: unknown.length }, said, unknown);
};

const postForm = ({ tiers, minimumShare }: PerCapitaPost, mostMonths: number): LineForm => ({
  kind: 'post',
  labelDe: 'Stelle',
  labelEn: 'Post',
  fields: [
    shareField(minimumShare.value),
    {
      name: 'tier',
      kind: 'choice',
      isRequired: true,
      labelDe: 'Qualifikation',
      labelEn: 'Qualification',
      choices: tiers.value.map(({ tier, titleDe, titleEn }) => ({ value: tier, labelDe: titleDe, labelEn: titleEn })),
    },
    START,
    monthsField(mostMonths),
    EMPLOYER,
    WORKPLACE,
    AMOUNT,
  ],
});
const MEASURE_FORM: LineForm = {
  kind: 'measure',
  labelDe: 'Maßnahme',
  labelEn: 'Measure',
  fields: [{ name: 'description', kind: 'text', isRequired: true, maximum: 1000, labelDe: 'Beschreibung', labelEn: 'Description' }, AMOUNT],
};
