import { Amount, Share, Text, Type, fteFromDecimal, fteToDecimal } from '@paktwerk/kernel';
import type { Refusal, Static } from '@paktwerk/kernel';
import { refuse } from '../problems';

const MAX_AMOUNT = Number(Amount().maximum);

const LineId = Type.String({ pattern: '^[A-Za-z0-9-]{1,40}$', description: 'Unique within the application' });
/** As the applicant writes it: a qualification that the rule set has no rate for is received like any other, and becomes a finding. */
const Tier = Text(60, { description: 'Qualification class, one of those that the rule set has a rate for' });
const Months = Type.Integer({ minimum: 1, maximum: 120, description: 'Funded months; absent: as long as the rules fund a post' });

export const PostLine = Type.Object(
  {
    lineId: LineId,
    kind: Type.Literal('post'),
    share: Share(),
    tier: Tier,
    workplace: Type.Optional(Text(200)),
    months: Type.Optional(Months),
    amountCents: Amount(),
  },
  { additionalProperties: false },
);
export const MeasureLine = Type.Object(
  { lineId: LineId, kind: Type.Literal('measure'), description: Text(1000), amountCents: Amount() },
  { additionalProperties: false },
);
/** What money is requested for: a share of a post or a measure. */
export const Line = Type.Union([PostLine, MeasureLine]);
export type Line = Static<typeof Line>;
export type LineKind = Line['kind'];
export type PostLine = Static<typeof PostLine>;

/** A line as people write it: the share of a post as a decimal number, 0.5 for half a post. */
export const LineInput = Type.Union([
  Type.Object(
    {
      lineId: Type.Optional(LineId),
      kind: Type.Literal('post'),
      share: Type.Number({ minimum: 0, maximum: 50, description: 'Full-time equivalent as a decimal, e.g. 0.5' }),
      tier: Tier,
      workplace: Type.Optional(Text(200)),
      months: Type.Optional(Months),
      amountCents: Amount(),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    { lineId: Type.Optional(LineId), kind: Type.Literal('measure'), description: Text(1000), amountCents: Amount() },
    { additionalProperties: false },
  ),
]);
export type LineInput = Static<typeof LineInput>;

/** Lines in the form that is stored, or why they cannot be written in it. Shares are integer hundredths from here on. */
export const parseLines = (input: readonly LineInput[]): readonly Line[] | Refusal => {
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const [index, line] of input.entries()) {
    const lineId = line.lineId ?? `line-${index + 1}`;
    if (seen.has(lineId)) return refuse('line-twice', { field: `/lines/${index}/lineId`, lineId });
    seen.add(lineId);
    if (line.kind === 'measure') {
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
export const toInput = (line: Line): LineInput => (line.kind === 'post' ? { ...line, share: fteToDecimal(line.share) } : line);

export const isPost = (line: Line): line is PostLine => line.kind === 'post';
export const requestedCentsOf = (lines: readonly Line[]): number => lines.reduce((sum, l) => sum + l.amountCents, 0);
export const requestedShareOf = (lines: readonly Line[]): number => lines.filter(isPost).reduce((sum, l) => sum + l.share, 0);
