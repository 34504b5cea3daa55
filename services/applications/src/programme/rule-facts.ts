import { assertNever, formatDate, formatEuro, formatFte, quoted } from '@paktwerk/kernel';
import type { Static } from '@paktwerk/kernel';
import type { Funding } from '../funding/funding';
import { KIND_DE, QUALIFICATION_DE } from '../funding/named';
import type { ExtendableState, PerCapitaPost, Tier } from '../funding/per-capita-post';
import type { FlatSum, Format, PerUnit, Supplement } from '../funding/per-unit';
import { FINANCING_DE } from '../funding/project';
import type { PlanItem, Project } from '../funding/project';
import type { Anchor, ApplicantKind, CommonParameters, Effect } from '../funding/rule-parameter';
import type { SizeClass, SizeClassFixed } from '../funding/size-class-fixed';
import type { Fact } from '../history/changes';
import { each, named, one, origin, parts } from '../history/facts';
import type { Origin, Says } from '../history/facts';
import type { SelectionRules } from '../selection/rules';

const ANCHOR_DE: Readonly<Record<Anchor, string>> = {
  application: 'Antrag',
  month: 'Monat',
  'occupancy-start': 'Beginn der Besetzung',
  'interruption-end': 'Ende der Unterbrechung',
  'cut-off': 'Stichtag',
};
const EFFECT_DE: Readonly<Record<Effect, string>> = {
  none: 'bleiben, wie sie sind',
  'favourable-on-application': 'werden auf Antrag zugunsten geändert',
  recalculate: 'werden neu gerechnet',
};
const APPLICANT_DE: Readonly<Record<ApplicantKind, string>> = {
  district: 'Stadt- und Landkreise',
  municipality: 'Gemeinden',
  grouping: 'Zusammenschlüsse',
  carrier: 'Träger',
};
const ADVERSE_DE = { rejection: 'Ablehnung', cut: 'Kürzung' } as const;
const ORDER_DE = { receipt: 'Eingang', score: 'Punkten' } as const;
const EXTENDABLE_DE: Readonly<Record<ExtendableState, string>> = {
  APPROVED: 'bewilligt',
  FILLED: 'besetzt',
  VACANT: 'frei und noch zu besetzen',
};
const INDICATORS_DE = { 'half-yearly': 'halbjährlich', yearly: 'jährlich' } as const;

const yes = (is: boolean): string => (is ? 'ja' : 'nein');
const fte = (share: number): string => `${formatFte(share)} VZÄ`;
const months = (n: number): string => (n === 1 ? 'ein Monat' : `${n} Monate`);
const words =
  <W extends string>(of: Readonly<Record<W, string>>) =>
  (listed: readonly W[]): string =>
    listed.map((word) => of[word]).join(', ');
const most = (limit: string | undefined): string => (limit === undefined ? '' : `, höchstens ${limit}`);

interface Parameter<V> extends Origin {
  readonly value: V;
  readonly anchor: Anchor;
  readonly effect: Effect;
}

/** By whose date it is chosen, and what it does to notices that are final. */
const reach = ({ anchor, effect }: Pick<Parameter<unknown>, 'anchor' | 'effect'>): readonly Fact[] =>
  parts<Pick<Parameter<unknown>, 'anchor' | 'effect'>>({
    anchor: one('Gilt nach', (a) => ANCHOR_DE[a]),
    effect: one('Bestandskräftige Bescheide', (e) => EFFECT_DE[e]),
  })({ anchor, effect });

/** A value in words with its mark and source: a value that only got another source is told, too. */
const parameter = <V>(name: string, inWords: (value: V) => string): Says<Parameter<V>> =>
  named(name, ({ anchor, effect, ...said }) => [
    ...one<Origin & { readonly value: V }>('', (s) => `${inWords(s.value)} ${origin(s)}`)(said),
    ...reach({ anchor, effect }),
  ]);

/** A list entry by entry; each comes from where it says itself, or else from where the list does. */
const list = <E extends Partial<Pick<Origin, 'mark' | 'source'>> & { readonly titleDe: string }>(
  name: string,
  keyOf: (entry: E) => string,
  inWords: (entry: E) => string,
): Says<Parameter<readonly E[]>> =>
  named(name, ({ value, anchor, effect, ...whence }) => [
    ...each<E & Origin>(
      keyOf,
      ({ titleDe }) => quoted(titleDe),
      one('', (entry) => `${inWords(entry)} ${origin(entry)}`),
    )(value.map((entry) => ({ ...whence, ...entry }))),
    ...reach({ anchor, effect }),
  ]);

type SaysEach<T> = { readonly [K in keyof T]-?: Says<NonNullable<T[K]>> };

const common: SaysEach<CommonParameters> = {
  applicants: parameter('Antragsberechtigt', words(APPLICANT_DE)),
  periodFrom: parameter('Förderung ab', formatDate),
  periodTo: parameter('Förderung bis', formatDate),
  thirdSignatureFromCents: parameter('Dritte Unterschrift ab', formatEuro),
  hearingBefore: parameter('Anhörung vor', words(ADVERSE_DE)),
  waitingListBy: parameter('Warteliste nach', (order) => ORDER_DE[order]),
  hearingDays: parameter('Anhörung dauert', (n) => (n === 1 ? 'einen Tag' : `${n} Tage`)),
};

const perCapitaPost = parts<Omit<PerCapitaPost, 'family'>>({
  ...common,
  lineKinds: parameter('Gefördert werden', words({ post: KIND_DE.post, measure: KIND_DE.measure })),
  tiers: list<Tier>(
    'Stufen und Sätze',
    (t) => t.tier,
    (t) =>
      `${formatEuro(t.ratePerFteYearCents)} je VZÄ und Jahr, mindestens ${QUALIFICATION_DE[t.qualification]}, Nachweis ${quoted(t.evidenceDe)}`,
  ),
  minimumShare: parameter('Mindestanteil', fte),
  maximumMonths: parameter('Je Stelle', months),
  paysHigherTier: parameter('Höhere Stufe wird bezahlt', yes),
  vacancyWindowMonths: parameter('Bis zur Nachbesetzung', months),
  windowOfNeverFilled: parameter('Frist auch für nie besetzte Stellen', yes),
  suspensionCapMonths: parameter('Unterbrechung verlängert um höchstens', months),
  fundedMonthsInAll: parameter('Förderung insgesamt', months),
  extension: parameter(
    'Verlängerung',
    (e) =>
      `bis zu ${months(e.months)} für Stellen, die am ${formatDate(e.cutOff)} ${e.states.map((s) => EXTENDABLE_DE[s]).join(', ')} waren`,
  ),
  counsellingLimitMonths: parameter('Beratung höchstens', months),
  counsellingLimitWithReasonMonths: parameter('Beratung mit Begründung höchstens', months),
  finalProofWithinMonths: parameter('Schlussnachweis binnen', months),
  indicators: parameter('Kennzahlen', (often) => INDICATORS_DE[often]),
});

const sizeClassFixed = parts<Omit<SizeClassFixed, 'family'>>({
  ...common,
  classes: list<SizeClass>(
    'Größenklassen',
    (c) => c.sizeClass,
    (c) =>
      [
        `Einwohner ab ${c.inhabitantsFrom}`,
        ...(c.inhabitantsBelow === undefined ? [] : [`unter ${c.inhabitantsBelow}`]),
        `höchstens ${formatEuro(c.ceilingCents)} je VZÄ und Jahr`,
        ...(c.fundingYears === undefined ? [] : [`Jahre ${c.fundingYears}`]),
      ].join(', '),
  ),
  inhabitantsOn: parameter('Stichtag der Einwohnerzahl', formatDate),
  minimumShare: parameter('Mindestanteil', fte),
  split: parameter('Teilung einer Stelle', (s) => `${s.parts} Teile zu je ${fte(s.share)}`),
  qualification: parameter('Qualifikation', (q) => `mindestens ${QUALIFICATION_DE[q.qualification]}, Nachweis ${quoted(q.evidenceDe)}`),
});

const perUnit = parts<Omit<PerUnit, 'family'>>({
  ...common,
  unit: parameter('Einheit', (u) => `${quoted(u.titleDe)}, ${u.minutes} Minuten`),
  formats: list<Static<typeof Format>>(
    'Kursformate',
    (f) => f.format,
    (f) => `${formatEuro(f.ratePerUnitCents)} je Einheit${most(f.maximumUnits === undefined ? undefined : `${f.maximumUnits} Einheiten`)}`,
  ),
  supplements: list<Static<typeof Supplement>>(
    'Zuschläge',
    (s) => s.supplement,
    (s) => `${formatEuro(s.perUnitCents)} je Einheit`,
  ),
  flatSums: list<Static<typeof FlatSum>>(
    'Pauschalen',
    (f) => f.flatSum,
    (f) => formatEuro(f.sumCents),
  ),
});

const selection = ({ criteria, reviewers, tieBy }: SelectionRules): string => {
  const titles = new Map(criteria.map((c) => [c.criterion, quoted(c.titleDe)]));
  return [
    ...criteria.map((c) => `${quoted(c.titleDe)} ${c.weight} % mit bis zu ${c.mostPoints} Punkten`),
    `mindestens ${reviewers === 1 ? 'eine Person' : `${reviewers} Personen`}`,
    ...(tieBy.length === 0 ? [] : [`bei Gleichstand ${tieBy.map((key) => titles.get(key) ?? key).join(', dann ')}`]),
  ].join('; ');
};

const project = parts<Omit<Project, 'family'>>({
  ...common,
  carrier: parameter('Träger', quoted),
  financing: parameter('Finanzierungsart', (f) => FINANCING_DE[f]),
  sharePercent: parameter('Anteil', (percent) => `${percent} %`),
  ceilingCents: parameter('Höchstbetrag', formatEuro),
  selection: parameter('Auswahl nach Punkten', selection),
  planItems: list<Static<typeof PlanItem>>(
    'Positionen des Finanzierungsplans',
    (i) => i.item,
    (i) => (i.ceilingCents === undefined ? 'ohne Höchstbetrag' : `höchstens ${formatEuro(i.ceilingCents)}`),
  ),
});

/** What a version of the rules says, value by value. */
export const ruleFacts: Says<Funding> = (funding) => {
  switch (funding.family) {
    case 'per-capita-post':
      return perCapitaPost(funding);
    case 'size-class-fixed':
      return sizeClassFixed(funding);
    case 'per-unit':
      return perUnit(funding);
    case 'project':
      return project(funding);
    default:
      return assertNever(funding);
  }
};
