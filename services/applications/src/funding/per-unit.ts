import { Amount, Text, Type, defined, formatEuro, quoted, quotedEn } from '@paktwerk/kernel';
import type { Cents, Refusal, Static } from '@paktwerk/kernel';
import type { LineAmount } from '../application/events';
import { examined, named, ofLines } from '../application/examined';
import type { Examined } from '../application/examined';
import { isCounted } from '../application/lines';
import type { CountedLine, Numbered } from '../application/lines';
import { refuse } from '../problems';
import { AMOUNT } from './family';
import type { Calculation, Family, FormField, LineForm } from './family';
import type { GrantedLine } from './granted-line';
import { Key, RuleParameter, commonParameters, originOf, ownOrigin } from './rule-parameter';

const titles = { titleDe: Text(200), titleEn: Text(200) };
const closed = { additionalProperties: false };
export const Format = Type.Object(
  {
    format: Key('How lines name it'),
    ...titles,
    ratePerUnitCents: Amount({ description: 'For one unit, in cents' }),
    maximumUnits: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    ...ownOrigin,
  },
  closed,
);
export const Supplement = Type.Object(
  {
    supplement: Key('How lines name it'),
    ...titles,
    perUnitCents: Amount({ description: 'Added to the rate of one unit, in cents' }),
    ...ownOrigin,
  },
  closed,
);
export const FlatSum = Type.Object({ flatSum: Key('How lines name it'), ...titles, sumCents: Amount(), ...ownOrigin }, closed);

/** Courses by the units that are taught, with supplements, and flat sums for what is no course: VwV Deutsch. */
export const PerUnit = Type.Object(
  {
    family: Type.Literal('per-unit'),
    ...commonParameters,
    unit: RuleParameter(Type.Object({ ...titles, minutes: Type.Integer({ minimum: 1, maximum: 600 }) }, closed)),
    formats: RuleParameter(Type.Array(Format, { minItems: 1, maxItems: 50 })),
    supplements: Type.Optional(RuleParameter(Type.Array(Supplement, { maxItems: 50 }))),
    flatSums: Type.Optional(RuleParameter(Type.Array(FlatSum, { maxItems: 50 }))),
  },
  closed,
);
export type PerUnit = Static<typeof PerUnit>;

/** What one of a line costs, in words too. */
interface Rate {
  readonly cents: Cents;
  readonly title: string;
  readonly parts: readonly { readonly name: string; readonly cents: Cents; readonly from: string }[];
  readonly maximum?: number;
}

export const perUnit = (funding: PerUnit): Family => {
  const { formats, supplements, flatSums, unit } = funding;

  const rateOf = (line: CountedLine): Rate | undefined => {
    if (line.kind === 'flat-sum') {
      const sum = flatSums?.value.find((f) => f.flatSum === line.flatSum);
      return (
        sum &&
        flatSums && {
          cents: sum.sumCents,
          title: sum.titleDe,
          parts: [{ name: 'Pauschale', cents: sum.sumCents, from: originOf(sum, flatSums) }],
        }
      );
    }
    const format = formats.value.find((f) => f.format === line.format);
    const added = (line.supplements ?? []).map((key) => supplements?.value.find((s) => s.supplement === key));
    if (!format || added.some((s) => s === undefined)) return undefined;
    const parts = [
      { name: `Satz je ${unit.value.titleDe}`, cents: format.ratePerUnitCents, from: originOf(format, formats) },
      ...added.flatMap((s) =>
        s ? [{ name: `Zuschlag ${s.titleDe}`, cents: s.perUnitCents, from: originOf(s, supplements ?? formats) }] : [],
      ),
    ];
    return {
      cents: parts.reduce((sum, p) => sum + p.cents, 0),
      title: format.titleDe,
      parts,
      ...defined({ maximum: format.maximumUnits }),
    };
  };

  /** `units × (rate + supplements)`: whole cents, nothing to round. */
  const calculate = (line: CountedLine, rate: Rate, units: number): Calculation => {
    const amountCents = rate.cents * units;
    const what = line.kind === 'course' ? unit.value.titleDe : 'Pauschale';
    return {
      amountCents,
      trace: {
        inputs: [
          { name: line.kind === 'course' ? 'Kursformat' : 'Pauschale', value: rate.title, from: 'Antrag' },
          { name: 'Anzahl', value: String(units), from: 'Antrag' },
          ...rate.parts.map((p) => ({ name: p.name, value: formatEuro(p.cents), from: p.from })),
        ],
        steps: [{ de: `${units} × ${formatEuro(rate.cents)} (${what}) = ${formatEuro(amountCents)}`, cents: amountCents }],
        rounding: 'Ganze Cent, nichts zu runden.',
      },
    };
  };

  const grant = (one: GrantedLine, line: CountedLine): LineAmount | Refusal => {
    const { lineId, amountCents, units = line.units, share, months, tier } = one;
    if (share !== undefined || months !== undefined || tier !== undefined) return refuse('course-is-counted', { lineId });
    if (units > line.units) return refuse('units-above-requested', { lineId, units, requestedUnits: line.units });
    const rate = rateOf(line);
    if (!rate) return refuse('rate-unknown', { lineId, named: namesOf(line).join(', ') });
    if (units > (rate.maximum ?? Infinity)) return refuse('units-above-maximum', { lineId, units, maximum: rate.maximum });
    const { amountCents: capCents, trace } = calculate(line, rate, units);
    const followsCents = Math.min(line.amountCents, capCents);
    if (amountCents === undefined || amountCents === followsCents) return { lineId, amountCents: followsCents, units };
    const mostUnits = rate.cents === 0 ? units : Math.min(units, Math.floor(amountCents / rate.cents));
    return refuse('amount-does-not-follow-from-units', {
      lineId,
      amountCents,
      followsCents,
      units,
      calculation: trace.steps.map((s) => s.de).join('; '),
      mostUnits,
      mostUnitsCents: rate.cents * mostUnits,
    });
  };

  const ratesKnown = (counted: readonly Numbered<CountedLine>[]): Examined => {
    const unknown = counted.filter((l) => !rateOf(l));
    const said = ofLines(unknown, (lines) => {
      const which = (quote: (text: string) => string) => named(lines, (l) => quote(namesOf(l).join(', ')));
      return {
        code: 'rate-unknown',
        de: `Dafür nennt das Regelwerk keinen Satz: ${which(quoted).de}.`,
        en: `The rule set names no rate for this: ${which(quotedEn).en}.`,
      };
    });
    return examined('rates', { unknown: unknown.length }, said, unknown);
  };

  const unitsWithinMaximum = (counted: readonly Numbered<CountedLine>[]): Examined => {
    const maximumOf = (line: CountedLine): number => rateOf(line)?.maximum ?? Infinity;
    const above = counted.filter((l) => l.units > maximumOf(l));
    const said = ofLines(above, (lines) => ({
      code: 'units-above-maximum',
      de: `Mehr als gefördert wird: ${named(lines, (l) => `${l.units}, höchstens ${maximumOf(l)}`).de} (${quoted(formats.source)}).`,
      en: `More than is funded: ${named(lines, (l) => `${l.units}, at most ${maximumOf(l)}`).en} (${quotedEn(formats.source)}).`,
    }));
    return examined('units', { above: above.length }, said, above);
  };

  return {
    lineKinds: { value: flatSums === undefined ? ['course'] : ['course', 'flat-sum'], source: formats.source },
    paysHigherTier: false,
    yearlyRate: () => undefined,
    cap: (line) => {
      const rate = isCounted(line) ? rateOf(line) : undefined;
      return isCounted(line) && rate ? calculate(line, rate, line.units) : undefined;
    },
    examine: (lines) => {
      const counted = lines.filter(isCounted);
      return [ratesKnown(counted), unitsWithinMaximum(counted)];
    },
    grant: (one, line) => {
      if (!isCounted(line)) throw new Error(`A line of kind ${line.kind} was granted by units.`);
      return grant(one, line);
    },
    whole: () => undefined,
    screenForm: [courseForm(funding), ...(flatSums === undefined ? [] : [flatSumForm(flatSums.value)])],
    proofForm: [
      {
        name: 'units',
        kind: 'integer',
        unit: unit.value.titleDe,
        isRequired: true,
        minimum: 0,
        labelDe: 'Erbrachte Einheiten',
        labelEn: 'Units delivered',
      },
      {
        name: 'costCents',
        kind: 'money',
        unit: 'EUR',
        isRequired: true,
        minimum: 0,
        labelDe: 'Tatsächliche Kosten',
        labelEn: 'Actual cost',
      },
    ],
  };
};

const namesOf = (line: CountedLine): readonly string[] =>
  line.kind === 'flat-sum' ? [line.flatSum] : [line.format, ...(line.supplements ?? [])];

const choicesOf = <T extends { readonly titleDe: string; readonly titleEn: string }>(entries: readonly T[], keyOf: (entry: T) => string) =>
  entries.map((entry) => ({ value: keyOf(entry), labelDe: entry.titleDe, labelEn: entry.titleEn }));
const DESCRIPTION: FormField = {
  name: 'description',
  kind: 'text',
  isRequired: false,
  maximum: 1000,
  labelDe: 'Beschreibung',
  labelEn: 'Description',
};

const courseForm = ({ formats, supplements, unit }: PerUnit): LineForm => ({
  kind: 'course',
  labelDe: 'Kurs',
  labelEn: 'Course',
  fields: [
    {
      name: 'format',
      kind: 'choice',
      isRequired: true,
      labelDe: 'Kursformat',
      labelEn: 'Format',
      choices: choicesOf(formats.value, (f) => f.format),
    },
    { name: 'units', kind: 'integer', unit: unit.value.titleDe, isRequired: true, minimum: 1, labelDe: 'Einheiten', labelEn: 'Units' },
    ...(supplements === undefined
      ? []
      : [
          {
            name: 'supplements',
            isList: true as const,
            kind: 'choice' as const,
            isRequired: false,
            labelDe: 'Zuschläge',
            labelEn: 'Supplements',
            choices: choicesOf(supplements.value, (s) => s.supplement),
          },
        ]),
    DESCRIPTION,
    AMOUNT,
  ],
});
const flatSumForm = (flatSums: readonly Static<typeof FlatSum>[]): LineForm => ({
  kind: 'flat-sum',
  labelDe: 'Pauschale',
  labelEn: 'Flat sum',
  fields: [
    {
      name: 'flatSum',
      kind: 'choice',
      isRequired: true,
      labelDe: 'Pauschale',
      labelEn: 'Flat sum',
      choices: choicesOf(flatSums, (f) => f.flatSum),
    },
    { name: 'units', kind: 'integer', isRequired: true, minimum: 1, labelDe: 'Anzahl', labelEn: 'Number' },
    DESCRIPTION,
    AMOUNT,
  ],
});
