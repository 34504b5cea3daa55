import { defined, derivedId } from '@paktwerk/kernel';
import type { Cents } from '@paktwerk/kernel';
import type { Family, Trace } from '../funding/family';
import { familyOf } from '../funding/funding';
import type { GrantedLine } from '../funding/granted-line';
import { largestFitting } from '../funding/largest-fitting';
import type { RuleSet } from '../programme/rule-set';
import { needsOf } from './decision-needs';
import type { LineAmount, Needs, Outcome } from './events';
import { inWords } from './in-words';
import type { RefusalInWords } from './in-words';
import type { Line } from './lines';
import { decidePrepare, filled, grantedOf, sum } from './prepare-decision';
import type { PrepareDecision } from './prepare-decision';
import type { DecisionBlock } from '../text-block/events';
import type { Undecided } from './undecided';
import { atPosition } from './lines';

/** A decision as it is being written: how far it is, and what the money is. */
export interface PreviewDecision extends Pick<
  PrepareDecision,
  'outcome' | 'lines' | 'preparedBy' | 'blocks' | 'recipient' | 'grantedElsewhere' | 'outlookFor' | 'today'
> {
  /** What frame and pot still have for this application; absent: nobody asks what fits. */
  readonly availableCents?: Cents;
}

interface Fits {
  readonly share?: number;
  readonly units?: number;
  readonly amountCents: Cents;
}

export interface LinePreview extends Pick<LineAmount, 'lineId' | 'amountCents' | 'share' | 'months' | 'tier' | 'units'> {
  readonly requestedCents: Cents;
  readonly trace?: Trace;
  readonly refusal?: RefusalInWords;
  readonly fits?: Fits;
}

export interface DecisionPreview {
  readonly amountCents: Cents;
  readonly requestedCents: Cents;
  readonly outcome: Outcome;
  readonly needs?: Needs;
  readonly refusal?: RefusalInWords;
  readonly lines: readonly LinePreview[];
  /** As the letter would say them. */
  readonly blocks?: DecisionBlock[];
}

/** What preparing this decision would come to, by the same rules, and nothing is recorded. */
export const previewOf = (command: PreviewDecision, state: Undecided, rules: RuleSet): DecisionPreview => {
  const family = familyOf(rules.funding);
  const { lines: requested, requestedCents } = state.app;
  const given = new Map((command.lines ?? []).map((one) => [one.lineId, one]));
  const isAll = command.outcome === 'granted' && command.lines === undefined;
  const previews = requested.map((line) => ofLine(isAll ? { lineId: line.lineId } : given.get(line.lineId), line, requested, family));
  const amountCents = sum(previews);
  const needs = needsOf(rules.funding, amountCents, requestedCents);
  const prepared = decidePrepare({ ...command, decisionId: derivedId('dec', 'preview'), reason: '' }, state, rules);
  return {
    amountCents,
    requestedCents,
    outcome: outcomeOf(amountCents, requestedCents),
    ...defined({
      needs,
      refusal: prepared.kind === 'refused' ? inWords(prepared) : undefined,
      blocks: filled(command, state.app, amountCents),
    }),
    lines: previews.map((preview, i) => {
      const [one, line] = [given.get(preview.lineId) ?? { lineId: preview.lineId }, requested[i]];
      const leftCents = command.availableCents === undefined ? undefined : command.availableCents - (amountCents - preview.amountCents);
      const fits = line === undefined || leftCents === undefined ? undefined : fitsOf(preview, one, line, leftCents, family);
      return { ...preview, ...defined({ fits }) };
    }),
  };
};

const outcomeOf = (amountCents: Cents, requestedCents: Cents): Outcome => {
  if (amountCents === 0) return 'rejected';
  return amountCents < requestedCents ? 'partially-granted' : 'granted';
};

const ofLine = (one: GrantedLine | undefined, line: Line, requested: readonly Line[], family: Family): LinePreview => {
  const { lineId, amountCents: requestedCents } = line;
  if (one === undefined) return { lineId, requestedCents, amountCents: 0 };
  const granted = grantedOf(one, line, family);
  if ('kind' in granted) return { lineId, requestedCents, amountCents: 0, refusal: inWords(atPosition(granted, requested)) };
  const { amountCents, share, months, tier, units } = granted;
  const figures = defined({ share, months, tier, units });
  const trace = amountCents === 0 ? undefined : family.cap({ ...line, ...figures })?.trace;
  return { lineId, requestedCents, amountCents, ...figures, ...defined({ trace }) };
};

/** The most of a line that the rest of the money pays: of a post in whole hundredths, of a course in whole units, of what is an amount that amount. */
const fitsOf = (preview: LinePreview, one: GrantedLine, line: Line, leftCents: Cents, family: Family): Fits | undefined => {
  if (preview.amountCents <= leftCents || leftCents <= 0) return undefined;
  if (preview.share !== undefined) return largest('share', preview.share, one, line, leftCents, family);
  if (preview.units !== undefined) return largest('units', preview.units, one, line, leftCents, family);
  return { amountCents: leftCents };
};

const largest = (
  of: 'share' | 'units',
  from: number,
  { amountCents: _amount, ...one }: GrantedLine,
  line: Line,
  leftCents: Cents,
  family: Family,
): Fits | undefined => {
  const costs = (n: number): Cents | undefined => {
    const granted = grantedOf({ ...one, [of]: n }, line, family);
    return 'kind' in granted ? undefined : granted.amountCents; // refused: less than the least
  };
  const most = largestFitting(from, leftCents, (n) => costs(n) ?? 0);
  const amountCents = costs(most);
  return amountCents === undefined || amountCents === 0 ? undefined : { [of]: most, amountCents };
};
