import { QUALIFICATION_TIERS } from '@paktwerk/contracts';
import {
  Amount,
  DateOnly,
  OneOf,
  Share,
  Text,
  Type,
  divideHalfUp,
  formatDate,
  formatEuro,
  formatFte,
  fteToDecimal,
  quoted,
  formatDateEn,
  quotedEn,
} from '@paktwerk/kernel';
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
import type { Examined, Said } from '../application/examined';
import { isOfficer } from '../application/lines';
import type { Line, OfficerLine, Numbered } from '../application/lines';
import { refuse } from '../problems';
import { AMOUNT, OCCUPANCY_PROOF, START, WORKPLACE, monthsField, shareField } from './family';
import type { Calculation, Family, LineForm } from './family';
import { grantedShare } from './granted-line';
import type { GrantedLine } from './granted-line';
import { Key, RuleParameter, commonParameters, monthsFrom, originOf, originOfMonths, ownOrigin } from './rule-parameter';

/** Municipalities of a size, and the most that a full-time equivalent and year of theirs is paid. */
export const SizeClass = Type.Object(
  {
    sizeClass: Key('How grants name it'),
    titleDe: Text(200),
    titleEn: Text(200),
    inhabitantsFrom: Type.Integer({ minimum: 0, maximum: 100_000_000 }),
    inhabitantsBelow: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000_000, description: 'No class of this size any more' })),
    ceilingCents: Amount({ description: 'For a full-time equivalent and a year, in cents' }),
    fundingYears: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, description: 'How long funding may last at most' })),
    ...ownOrigin,
  },
  { additionalProperties: false },
);
export type SizeClass = Static<typeof SizeClass>;

/** Officers of municipalities and districts: a fixed amount by the number of inhabitants on one day. Growth afterwards changes nothing. */
export const SizeClassFixed = Type.Object(
  {
    family: Type.Literal('size-class-fixed'),
    ...commonParameters,
    classes: RuleParameter(Type.Array(SizeClass, { minItems: 1, maxItems: 20 })),
    inhabitantsOn: RuleParameter(DateOnly()),
    minimumShare: RuleParameter(Share()),
    /** Into how many equal parts one post may be divided, and how large each is; anything between is one person's. */
    split: RuleParameter(Type.Object({ parts: Type.Integer({ minimum: 2, maximum: 4 }), share: Share() }, { additionalProperties: false })),
    qualification: RuleParameter(
      Type.Object(
        { qualification: OneOf(QUALIFICATION_TIERS), evidenceDe: Text(500), evidenceEn: Text(500) },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type SizeClassFixed = Static<typeof SizeClassFixed>;

/** Nothing here knows the number of inhabitants: it is what the applicant says. */
const APPLICANTS_OWN = 'Angabe des Antrags, von der Sachbearbeitung mit dem Register zu vergleichen';

const listed = (shares: readonly FteHundredths[]) => ({
  de: shares.map((s) => `${formatFte(s)} VZÄ`).join(' + '),
  en: shares.map((s) => `${fteToDecimal(s)} FTE`).join(' + '),
});

export const sizeClassFixed = (funding: SizeClassFixed): Family => {
  const { classes, minimumShare, split, periodFrom, periodTo, qualification, inhabitantsOn } = funding;
  const classOf = ({ inhabitants }: OfficerLine): SizeClass | undefined =>
    classes.value.find((c) => inhabitants >= c.inhabitantsFrom && inhabitants < (c.inhabitantsBelow ?? Infinity));
  const startOf = ({ from }: OfficerLine): IsoDate => from ?? periodFrom.value;
  const mostMonthsOf = (line: OfficerLine): number => monthsFrom(startOf(line), periodTo.value);
  const mostMonths = monthsFrom(periodFrom.value, periodTo.value);

  /** `ceiling(class) × share × months / 12`, rounded half-up to the cent once, at the end. */
  const calculate = (line: OfficerLine, ofClass: SizeClass, share: FteHundredths, asked?: number): Calculation => {
    const most = mostMonthsOf(line);
    const months = Math.min(asked ?? most, most);
    const { ceilingCents, titleDe } = ofClass;
    const amountCents = Number(divideHalfUp(BigInt(ceilingCents) * BigInt(share) * BigInt(months), 1200n));
    return {
      amountCents,
      trace: {
        inputs: [
          { name: `Einwohner am ${formatDate(inhabitantsOn.value)}`, value: String(line.inhabitants), from: APPLICANTS_OWN },
          { name: 'Größenklasse', value: titleDe, from: originOf(ofClass, classes) },
          { name: 'Stellenanteil', value: `${formatFte(share)} VZÄ`, from: 'Antrag' },
          { name: 'Monate', value: String(months), from: originOfMonths(asked !== undefined && asked <= most, line.from) },
          { name: 'Höchstbetrag je VZÄ und Jahr', value: formatEuro(ceilingCents), from: originOf(ofClass, classes) },
        ],
        steps: [
          {
            de: `${formatEuro(ceilingCents)} × ${formatFte(share)} VZÄ × ${months} Monate ÷ 12 = ${formatEuro(amountCents)}`,
            cents: amountCents,
          },
        ],
        rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
      },
    };
  };

  const isWhole = (shares: readonly FteHundredths[]): boolean =>
    shares.length <= 1 || (shares.length === split.value.parts && shares.every((share) => share === split.value.share));

  const classesKnown = (officers: readonly Numbered<OfficerLine>[]): Examined => {
    const unknown = officers.filter((l) => !classOf(l));
    const said = ofLines(unknown, (lines) => ({
      code: 'size-class-unknown',
      de: `Für diese Einwohnerzahl am ${formatDate(inhabitantsOn.value)} fördert das Programm nicht: ${named(lines, (l) => String(l.inhabitants)).de} (${quoted(classes.source)}).`,
      en: `The programme funds nothing for this number of inhabitants on ${formatDateEn(inhabitantsOn.value)}: ${named(lines, (l) => String(l.inhabitants)).en} (${quotedEn(classes.source)}).`,
    }));
    return examined('size-classes', { inhabitantsOn: inhabitantsOn.value, unknown: unknown.length }, said, unknown);
  };

  /** One application is of one municipality, so one number of inhabitants. */
  const inhabitantsAgree = (officers: readonly Numbered<OfficerLine>[]): Examined => {
    const differing = officers.some((l) => l.inhabitants !== officers[0]?.inhabitants) ? officers : [];
    const said = ofLines(differing, (lines) => ({
      code: 'inhabitants-differ',
      de: `Die Positionen nennen verschiedene Einwohnerzahlen am ${formatDate(inhabitantsOn.value)}: ${named(lines, (l) => String(l.inhabitants)).de}. Die Zahl ist eine Angabe des Antrags und mit dem Register zu vergleichen.`,
      en: `The lines name different numbers of inhabitants on ${formatDateEn(inhabitantsOn.value)}: ${named(lines, (l) => String(l.inhabitants)).en}. The number is the applicant’s own and to be compared with the register.`,
    }));
    return examined('inhabitants', { inhabitantsOn: inhabitantsOn.value, differing: differing.length }, said, differing);
  };

  const equalParts = (officers: readonly Numbered<OfficerLine>[]): Examined => {
    const shares = officers.map((l) => l.share);
    const { parts, share } = split.value;
    const said: Said | undefined = isWhole(shares)
      ? undefined
      : {
          code: 'split-not-allowed',
          curable: true,
          de: `Eine Stelle lässt sich nur in ${parts} Teile zu je ${formatFte(share)} VZÄ aufteilen, beantragt sind ${listed(shares).de} (${quoted(split.source)}).`,
          en: `A post can be divided into ${parts} parts of ${fteToDecimal(share)} FTE each only, applied for are ${listed(shares).en} (${quotedEn(split.source)}).`,
        };
    return examined('split', { parts, share: fteToDecimal(share), persons: shares.length }, said, said ? officers : []);
  };

  const grant = (one: GrantedLine, line: OfficerLine): LineAmount | Refusal => {
    const ofClass = classOf(line);
    if (!ofClass)
      return refuse('size-class-unknown', { lineId: line.lineId, inhabitants: line.inhabitants, inhabitantsOn: inhabitantsOn.value });
    const most = mostMonthsOf(line);
    const granted = grantedShare(one, line, {
      minimum: minimumShare,
      maximumMonths: Math.min(line.months ?? most, most),
      calculate: (share, months) => calculate(line, ofClass, share, months),
    });
    return 'kind' in granted ? granted : { ...granted, sizeClass: ofClass.sizeClass, qualification: qualification.value.qualification };
  };

  return {
    lineKinds: { value: ['officer'], source: classes.source },
    paysHigherTier: false,
    yearlyRate: (line) => (isOfficer(line) ? classOf(line)?.ceilingCents : undefined),
    cap: (line) => {
      const ofClass = isOfficer(line) ? classOf(line) : undefined;
      return isOfficer(line) && ofClass ? calculate(line, ofClass, line.share, line.months) : undefined;
    },
    examine: (lines) => {
      const officers = lines.filter(isOfficer);
      return [
        classesKnown(officers),
        inhabitantsAgree(officers),
        sharesLargeEnough(officers, minimumShare),
        sharesWithinFullTime(officers),
        equalParts(officers),
        startsWithinPeriod(officers, periodFrom.value, periodTo.value),
        monthsWithinPeriod(officers, mostMonths, mostMonthsOf),
      ];
    },
    grant: (one, line: Line) => {
      if (!isOfficer(line)) throw new Error(`A line of kind ${line.kind} was granted by size classes.`);
      return grant(one, line);
    },
    whole: (granted) => {
      const shares = granted.flatMap((l) => (l.share === undefined ? [] : [l.share]));
      const { parts, share } = split.value;
      return isWhole(shares)
        ? undefined
        : refuse('split-not-allowed', { parts, share, shares, given: listed(shares).de, source: split.source });
    },
    screenForm: [officerForm(funding, mostMonths)],
    proofForm: OCCUPANCY_PROOF,
  };
};

const officerForm = ({ minimumShare, inhabitantsOn }: SizeClassFixed, mostMonths: number): LineForm => ({
  kind: 'officer',
  labelDe: 'Beauftragtenstelle',
  labelEn: 'Officer',
  fields: [
    shareField(minimumShare.value),
    {
      name: 'inhabitants',
      kind: 'integer',
      isRequired: true,
      minimum: 0,
      labelDe: `Einwohnerzahl am ${formatDate(inhabitantsOn.value)}`,
      labelEn: `Inhabitants on ${inhabitantsOn.value}`,
    },
    START,
    monthsField(mostMonths),
    WORKPLACE,
    AMOUNT,
  ],
});
