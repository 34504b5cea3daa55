import { Amount, DateOnly, Share, Text, Type, fteFromDecimal, fteToDecimal } from '@paktwerk/kernel';
import type { Refusal, Static, TSchema } from '@paktwerk/kernel';
import { refuse } from '../problems';

/** [A] So many lines one application has at most. */
export const MAX_LINES = 5000;
const MAX_AMOUNT = Number(Amount().maximum);

const LineId = Type.String({ pattern: '^[A-Za-z0-9-]{1,40}$', description: 'Unique within the application' });
/** As the applicant writes it: a qualification that the rule set has no rate for is received like any other, and becomes a finding. */
const Tier = Text(60, { description: 'Qualification class, one of those that the rule set has a rate for' });
const Units = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'How many are taught, or how often the sum is asked for' });
const Months = Type.Integer({ minimum: 1, maximum: 120, description: 'Funded months; absent: as long as the rules fund a post' });

const closed = { additionalProperties: false };
const Workplace = Type.Optional(Text(200));
const Description = Type.Optional(Text(1000));
const RuleKey = (of: string) => Text(60, { description: `${of}, one of those that the rule set knows` });

/** What a line says beside its id, by kind; shares as whoever asks writes them. */
const fieldsWith = <S extends TSchema>(share: S) => ({
  post: {
    kind: Type.Literal('post'),
    share,
    tier: Tier,
    from: Type.Optional(DateOnly({ description: 'First day of work; absent: when the period begins' })),
    employer: Type.Optional(Text(200, { description: 'Whoever employs, where it is not the applicant; an organisation, no person' })),
    workplace: Workplace,
    months: Type.Optional(Months),
    amountCents: Amount(),
  },
  measure: { kind: Type.Literal('measure'), description: Text(1000), amountCents: Amount() },
  officer: {
    kind: Type.Literal('officer'),
    share,
    inhabitants: Type.Integer({ minimum: 0, maximum: 100_000_000, description: 'Inhabitants on the reference date of the rules' }),
    from: Type.Optional(DateOnly({ description: 'First day of work; absent: when the period begins' })),
    workplace: Workplace,
    months: Type.Optional(Months),
    amountCents: Amount(),
  },
  course: {
    kind: Type.Literal('course'),
    format: RuleKey('Format'),
    supplements: Type.Optional(Type.Array(RuleKey('Supplement'), { maxItems: 20, uniqueItems: true })),
    units: Units,
    description: Description,
    amountCents: Amount(),
  },
  flatSum: { kind: Type.Literal('flat-sum'), flatSum: RuleKey('Flat sum'), units: Units, description: Description, amountCents: Amount() },
  item: {
    kind: Type.Literal('plan-item'),
    item: RuleKey('Item of the plan'),
    costCents: Amount({ description: 'What it costs, in cents' }),
    ownCents: Type.Optional(Amount({ description: 'Own and other money, in cents' })),
    description: Description,
    amountCents: Amount(),
  },
});

const stored = fieldsWith(Share());
export const PostLine = Type.Object({ lineId: LineId, ...stored.post }, closed);
export const MeasureLine = Type.Object({ lineId: LineId, ...stored.measure }, closed);
export const OfficerLine = Type.Object({ lineId: LineId, ...stored.officer }, closed);
export const CourseLine = Type.Object({ lineId: LineId, ...stored.course }, closed);
export const FlatSumLine = Type.Object({ lineId: LineId, ...stored.flatSum }, closed);
export const ItemLine = Type.Object({ lineId: LineId, ...stored.item }, closed);
/** What money is requested for: a share of a post, a measure, units of a course, an item of a plan. */
export const Line = Type.Union([PostLine, MeasureLine, OfficerLine, CourseLine, FlatSumLine, ItemLine]);
export type Line = Static<typeof Line>;
export type LineKind = Line['kind'];
export type PostLine = Static<typeof PostLine>;
export type OfficerLine = Static<typeof OfficerLine>;
export type CountedLine = Static<typeof CourseLine> | Static<typeof FlatSumLine>;
export type ItemLine = Static<typeof ItemLine>;

/** A line as people write it: a share as a decimal number, 0.5 for half a post. */
const written = fieldsWith(Type.Number({ minimum: 0, maximum: 50, description: 'Full-time equivalent as a decimal, e.g. 0.5' }));
const Given = Type.Optional(LineId);
export const LineInput = Type.Union([
  Type.Object({ lineId: Given, ...written.post }, closed),
  Type.Object({ lineId: Given, ...written.measure }, closed),
  Type.Object({ lineId: Given, ...written.officer }, closed),
  Type.Object({ lineId: Given, ...written.course }, closed),
  Type.Object({ lineId: Given, ...written.flatSum }, closed),
  Type.Object({ lineId: Given, ...written.item }, closed),
]);
export type LineInput = Static<typeof LineInput>;

/** Lines in the form that is stored, or why they cannot be written in it. Shares are integer hundredths from here on. */
export const parseLines = (input: readonly LineInput[]): readonly Line[] | Refusal => {
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const [index, line] of input.entries()) {
    const lineId = line.lineId ?? `line-${index + 1}`;
    if (seen.has(lineId)) return refuse('line-twice', { field: `/lines/${index}/lineId`, lineId, position: index + 1 });
    seen.add(lineId);
    if (!('share' in line)) {
      lines.push({ ...line, lineId });
      continue;
    }
    const share = fteFromDecimal(line.share);
    if (share === undefined) return refuse('share-not-hundredths', { field: `/lines/${index}/share`, lineId, given: line.share });
    lines.push({ ...line, lineId, share });
  }
  return tooMuchRequested(lines) ?? lines;
};

/** Each amount may be as high as an amount can be; their sum stands in an event as one. */
export const tooMuchRequested = (lines: readonly Line[]): Refusal | undefined => {
  const requestedCents = requestedCentsOf(lines);
  return requestedCents > MAX_AMOUNT ? refuse('requested-too-much', { requestedCents, maximumCents: MAX_AMOUNT }) : undefined;
};

/** The way back, for the form in which people write. */
export const toInput = (line: Line): LineInput => ('share' in line ? { ...line, share: fteToDecimal(line.share) } : line);

/** A line with its place in the application: people count lines, keys are for programs. */
export type Numbered<L extends Line = Line> = L extends Line ? L & { readonly position: number } : never;
export const numbered = (lines: readonly Line[]): readonly Numbered[] => lines.map((line, i) => ({ ...line, position: i + 1 }));

/** A refusal of a line says its place. */
export const atPosition = (refusal: Refusal, lines: readonly { readonly lineId: string }[]): Refusal => {
  const index = lines.findIndex(({ lineId }) => lineId === refusal.data['lineId']);
  return index < 0 ? refusal : { ...refusal, data: { ...refusal.data, position: index + 1 } };
};

export const isPost = <L extends Line>(line: L): line is Extract<L, PostLine> => line.kind === 'post';
export const isOfficer = <L extends Line>(line: L): line is Extract<L, OfficerLine> => line.kind === 'officer';
export const isCounted = <L extends Line>(line: L): line is Extract<L, CountedLine> => line.kind === 'course' || line.kind === 'flat-sum';
export const isItem = <L extends Line>(line: L): line is Extract<L, ItemLine> => line.kind === 'plan-item';
export const requestedCentsOf = (lines: readonly Line[]): number => lines.reduce((sum, l) => sum + l.amountCents, 0);
export const requestedShareOf = (lines: readonly Line[]): number => lines.reduce((sum, l) => sum + ('share' in l ? l.share : 0), 0);
