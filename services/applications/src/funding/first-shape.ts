import { defined } from '@paktwerk/kernel';
import type { Cents, FteHundredths, IsoDate, Mark } from '@paktwerk/kernel';
import type { PerCapitaPost, Tier } from './per-capita-post';

interface Said<T> {
  readonly value: T;
  readonly mark: Mark;
  readonly source: string;
  readonly note?: string;
}

/** What a rule set said in its first version: posts of three tiers, and measures. */
export interface ParametersV1 {
  readonly applicants: Said<('district' | 'municipality' | 'grouping')[]>;
  readonly ratePerFteYearCents: Said<Readonly<Record<Tier['qualification'], Cents>>>;
  readonly minimumShare: Said<FteHundredths>;
  readonly lineKinds: Said<('post' | 'measure')[]>;
  readonly periodFrom: Said<IsoDate>;
  readonly periodTo: Said<IsoDate>;
  readonly maximumMonths?: Said<number>;
  readonly paysHigherTier?: Said<boolean>;
}

const TIERS_OF_V1: readonly Omit<Tier, 'ratePerFteYearCents'>[] = [
  {
    tier: 'A_SOCIAL_DEGREE',
    qualification: 'A_SOCIAL_DEGREE',
    titleDe: 'Abschluss im sozialen Bereich',
    titleEn: 'degree in a social subject',
    evidenceDe: 'Zeugnis des Studiums',
    evidenceEn: 'certificate of the degree',
  },
  {
    tier: 'B_OTHER_DEGREE',
    qualification: 'B_OTHER_DEGREE',
    titleDe: 'anderer Hochschulabschluss',
    titleEn: 'another degree',
    evidenceDe: 'Zeugnis des Studiums',
    evidenceEn: 'certificate of the degree',
  },
  {
    tier: 'C_VOCATIONAL',
    qualification: 'C_VOCATIONAL',
    titleDe: 'Berufsausbildung mit weiterer Eignung',
    titleEn: 'vocational training with a further suitability',
    evidenceDe: 'Zeugnis der Berufsausbildung und Nachweis der weiteren Eignung',
    evidenceEn: 'certificate of the training and proof of the further suitability',
  },
];

/** Calls fixed the version of the rules for their applications, and nothing changed what was decided: that is what the two new words say. */
const ofTheApplication = <T>(said: Said<T>) => ({ ...said, anchor: 'application' as const, effect: 'none' as const });

export const fundingOfV1 = (parameters: ParametersV1): PerCapitaPost => {
  const {
    applicants,
    ratePerFteYearCents: rates,
    minimumShare,
    lineKinds,
    periodFrom,
    periodTo,
    maximumMonths,
    paysHigherTier,
  } = parameters;
  return {
    family: 'per-capita-post',
    applicants: ofTheApplication(applicants),
    periodFrom: ofTheApplication(periodFrom),
    periodTo: ofTheApplication(periodTo),
    lineKinds: ofTheApplication(lineKinds),
    tiers: ofTheApplication({ ...rates, value: TIERS_OF_V1.map((t) => ({ ...t, ratePerFteYearCents: rates.value[t.qualification] })) }),
    minimumShare: ofTheApplication(minimumShare),
    ...defined({
      maximumMonths: maximumMonths && ofTheApplication(maximumMonths),
      paysHigherTier: paysHigherTier && ofTheApplication(paysHigherTier),
    }),
  };
};
