import { Amount, OneOf, Text, Type, divideHalfUp, formatEuro, quoted, formatEuroEn, quotedEn } from '@paktwerk/kernel';
import type { Cents, Static } from '@paktwerk/kernel';
import { examined, named, ofLines } from '../application/examined';
import type { Said } from '../application/examined';
import { isItem, requestedCentsOf } from '../application/lines';
import type { ItemLine } from '../application/lines';
import { refuse } from '../problems';
import { SelectionRules } from '../selection/rules';
import { AMOUNT } from './family';
import type { Calculation, Family } from './family';
import { grantedAmount } from './granted-line';
import { Key, RuleParameter, commonParameters, originOf, ownOrigin } from './rule-parameter';

export const PlanItem = Type.Object(
  { item: Key('How lines name it'), titleDe: Text(200), titleEn: Text(200), ceilingCents: Type.Optional(Amount()), ...ownOrigin },
  { additionalProperties: false },
);
export const FINANCING = ['fixed', 'proportional', 'deficit'] as const;

/** Projects of single carriers, paid against a plan: BW schützt!, INTURO, queer refugees, Jugendberufshilfe. */
export const Project = Type.Object(
  {
    family: Type.Literal('project'),
    ...commonParameters,
    carrier: RuleParameter(Text(300)),
    financing: RuleParameter(OneOf(FINANCING, { description: 'Fixed amount, share of the cost, or what is left beside own money' })),
    /** Of the eligible cost, where the financing is proportional. */
    sharePercent: Type.Optional(RuleParameter(Type.Integer({ minimum: 1, maximum: 100 }))),
    ceilingCents: RuleParameter(Amount({ description: 'The most that an application can be granted' })),
    /** By which points applications are selected; absent: each is decided for itself. */
    selection: Type.Optional(RuleParameter(SelectionRules)),
    planItems: RuleParameter(Type.Array(PlanItem, { minItems: 1, maxItems: 50 })),
  },
  { additionalProperties: false },
);
export type Project = Static<typeof Project>;

export const project = (funding: Project): Family => {
  const { financing, sharePercent, ceilingCents: ceiling, planItems } = funding;
  const itemOf = ({ item }: ItemLine) => planItems.value.find((p) => p.item === item);

  const fundedOf = (line: ItemLine): { readonly cents: Cents; readonly step: string } => {
    const { costCents, ownCents = 0 } = line;
    switch (financing.value) {
      case 'fixed':
        return { cents: costCents, step: `Festbetrag bis zu den Kosten von ${formatEuro(costCents)}` };
      case 'proportional': {
        const percent = sharePercent?.value ?? 100;
        const cents = Number(divideHalfUp(BigInt(costCents) * BigInt(percent), 100n));
        return { cents, step: `${formatEuro(costCents)} × ${percent} % = ${formatEuro(cents)}` };
      }
      case 'deficit': {
        const cents = Math.max(0, costCents - ownCents);
        return { cents, step: `${formatEuro(costCents)} − ${formatEuro(ownCents)} eigene und andere Mittel = ${formatEuro(cents)}` };
      }
    }
  };

  const cap = (line: ItemLine): Calculation | undefined => {
    const item = itemOf(line);
    if (!item) return undefined;
    const { cents, step } = fundedOf(line);
    const amountCents = Math.min(cents, item.ceilingCents ?? cents);
    const limited = amountCents < cents ? [{ de: `höchstens ${formatEuro(amountCents)} für „${item.titleDe}“`, cents: amountCents }] : [];
    return {
      amountCents,
      trace: {
        inputs: [
          { name: 'Position des Finanzierungsplans', value: item.titleDe, from: originOf(item, planItems) },
          { name: 'Kosten', value: formatEuro(line.costCents), from: 'Antrag' },
          { name: 'Finanzierungsart', value: FINANCING_DE[financing.value], from: originOf({}, financing) },
        ],
        steps: [{ de: step, cents }, ...limited],
        rounding: 'Kaufmännisch auf den Cent, einmal am Ende.',
      },
    };
  };

  return {
    lineKinds: { value: ['plan-item'], source: planItems.source },
    paysHigherTier: false,
    yearlyRate: () => undefined,
    cap: (line) => (isItem(line) ? cap(line) : undefined),
    examine: (lines) => {
      const items = lines.filter(isItem);
      const unknown = items.filter((l) => !itemOf(l));
      const saidOfItems = ofLines(unknown, (which) => ({
        code: 'plan-item-unknown',
        de: `Diese Position kennt der Finanzierungsplan nicht: ${named(which, (l) => quoted(l.item)).de}.`,
        en: `The plan does not know this item: ${named(which, (l) => quotedEn(l.item)).en}.`,
      }));
      const requested = requestedCentsOf(lines);
      const saidOfSum: Said | undefined =
        requested <= ceiling.value
          ? undefined
          : {
              code: 'ceiling-exceeded',
              curable: true,
              de: `Beantragt sind ${formatEuro(requested)}, höchstens ${formatEuro(ceiling.value)} werden gefördert (${quoted(ceiling.source)}).`,
              en: `${formatEuroEn(requested)} are applied for, at most ${formatEuroEn(ceiling.value)} are funded (${quotedEn(ceiling.source)}).`,
            };
      return [
        examined('plan-items', { unknown: unknown.length }, saidOfItems, unknown),
        examined('ceiling', { requestedCents: requested, ceilingCents: ceiling.value }, saidOfSum),
      ];
    },
    grant: (one, line) => {
      const granted = grantedAmount(one, line);
      if ('kind' in granted || !isItem(line)) return granted;
      const most = cap(line)?.amountCents;
      if (most === undefined) return refuse('plan-item-unknown', { lineId: line.lineId, item: line.item });
      if (one.amountCents === undefined) return { ...granted, amountCents: Math.min(granted.amountCents, most) };
      return granted.amountCents > most
        ? refuse('amount-above-cap', { lineId: line.lineId, amountCents: granted.amountCents, capCents: most })
        : granted;
    },
    whole: (granted) => {
      const amountCents = granted.reduce((sum, l) => sum + l.amountCents, 0);
      return amountCents <= ceiling.value
        ? undefined
        : refuse('ceiling-exceeded', { amountCents, ceilingCents: ceiling.value, source: ceiling.source });
    },
    screenForm: [
      {
        kind: 'plan-item',
        labelDe: 'Position des Finanzierungsplans',
        labelEn: 'Item of the plan',
        fields: [
          {
            name: 'item',
            kind: 'choice',
            isRequired: true,
            labelDe: 'Position',
            labelEn: 'Item',
            choices: planItems.value.map(({ item, titleDe, titleEn }) => ({ value: item, labelDe: titleDe, labelEn: titleEn })),
          },
          { name: 'description', kind: 'text', isRequired: false, maximum: 1000, labelDe: 'Beschreibung', labelEn: 'Description' },
          { name: 'costCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Kosten', labelEn: 'Cost' },
          ...(financing.value === 'deficit'
            ? [
                {
                  name: 'ownCents',
                  kind: 'money' as const,
                  unit: 'EUR',
                  isRequired: false,
                  minimum: 0,
                  labelDe: 'Eigene und andere Mittel',
                  labelEn: 'Own and other money',
                },
              ]
            : []),
          AMOUNT,
        ],
      },
    ],
    proofForm: [
      { name: 'spentCents', kind: 'money', unit: 'EUR', isRequired: true, minimum: 0, labelDe: 'Ausgegeben', labelEn: 'Spent' },
      { name: 'narrative', kind: 'text', isRequired: true, maximum: 1000, labelDe: 'Was damit geschah', labelEn: 'What was done with it' },
    ],
  };
};

export const FINANCING_DE: Readonly<Record<(typeof FINANCING)[number], string>> = {
  fixed: 'Festbetragsfinanzierung',
  proportional: 'Anteilsfinanzierung',
  deficit: 'Fehlbedarfsfinanzierung',
};
