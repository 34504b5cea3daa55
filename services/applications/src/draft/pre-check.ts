import { FULL_TIME, defined } from '@paktwerk/kernel';
import type { Instant } from '@paktwerk/kernel';
import type { Applicant } from '../applicant/applicant';
import { DECLARATIONS, NO_EARLY_START, NO_PARTNERS } from '../application/declarations';
import { examine } from '../application/findings';
import { requestedCentsOf } from '../application/lines';
import type { Line } from '../application/lines';
import { decideSubmit } from '../application/submit-application';
import type { Call } from '../call/state';
import type { Calculation, Family } from '../funding/family';
import { familyOf } from '../funding/funding';
import { largestFitting } from '../funding/largest-fitting';
import type { RuleSet } from '../programme/rule-set';
import { formalItems } from '../substantive-check/checklist';
import { contentOf } from './drafts';
import type { Draft } from './drafts';
import type { Section } from './sections';

/** The largest share that the room has money for, and what the next hundredth would be too much. */
export interface Fit {
  /** Hundredths. */
  readonly share: number;
  readonly amountCents: number;
  readonly next?: { readonly share: number; readonly overCents: number };
}

/** Example 10: the frame decides, in whole hundredths of a post. Undefined where the line fits as it is, or not at all. */
export const largestShare = (line: Line, roomCents: number, cap: Family['cap']): Fit | undefined => {
  if (!('share' in line) || line.amountCents <= roomCents) return undefined;
  const amountOf = (share: number): number => cap({ ...line, share })?.amountCents ?? Infinity;
  const share = largestFitting(Math.min(line.share, FULL_TIME), roomCents, amountOf);
  if (share === 0) return undefined;
  const overCents = amountOf(share + 1) - roomCents;
  const next = share < FULL_TIME && overCents > 0 ? { next: { share: share + 1, overCents } } : {};
  return { share, amountCents: amountOf(share), ...next };
};

export interface CheckedLine {
  readonly lineId: string;
  readonly calculation?: Calculation;
  readonly fit?: Fit;
}

/** What of a section is there; it is complete when all is. */
export interface SectionState {
  readonly section: Section;
  readonly done: number;
  readonly of: number;
  readonly isComplete: boolean;
}

/** What a draft does not say itself. */
interface Around {
  readonly attachments: number;
  /** What the frame has left, where whoever asks knows it. */
  readonly frameCents?: number;
  /** Who would apply, as of today. */
  readonly applicant?: Applicant | undefined;
}

/**
 * So it would be checked if it were submitted now: the same functions as the check itself, on the submission that it would be. Nothing here keeps a draft
 * from being submitted.
 */
export const preCheck = (draft: Draft, now: Instant, call: Call, rules: RuleSet, { attachments, frameCents, applicant }: Around) => {
  const { cap } = familyOf(rules.funding);
  const content = contentOf(draft);
  const { draftId, district, recipient, lines } = draft;
  const from = { draftId, district, ...defined({ recipient, applicant }) };
  const decision = decideSubmit({ ...from, fileNumber: '-', ...content, receivedAt: now }, { kind: 'none' }, call, rules);
  const [event] = decision.kind === 'recorded' ? decision.events : [];
  const submission = event?.type === 'application.submitted' ? event.data : undefined;
  const findings = submission ? examine(submission, rules).flatMap(({ finding }) => finding ?? []) : [];
  const requestedCents = requestedCentsOf(lines);
  const checked = lines.map((line): CheckedLine => {
    const calculation = cap(line);
    const fit = frameCents === undefined ? undefined : largestShare(line, frameCents - (requestedCents - line.amountCents), cap);
    return { lineId: line.lineId, ...defined({ calculation }), ...defined({ fit }) };
  });
  const objected = new Set(findings.flatMap(({ lineIds = [] }) => lineIds));
  return {
    checks: submission ? formalItems(submission, call, rules) : [],
    findings,
    lines: checked,
    requestedCents,
    ...(frameCents === undefined ? {} : { overCents: Math.max(0, requestedCents - frameCents) }),
    sections: sectionsOf(draft, objected, attachments),
  };
};

const sectionsOf = (draft: Draft, objected: ReadonlySet<string>, attachments: number): readonly SectionState[] => {
  const { lines, contact, partners = [], earlyStart, bank, declarations = [] } = draft;
  const count = (...all: readonly boolean[]) => ({ done: all.filter(Boolean).length, of: all.length });
  const made = DECLARATIONS.filter(({ declaration }) => declarations.includes(declaration)).length;
  const without = lines.filter(({ lineId }) => !objected.has(lineId)).length;
  const counted: Readonly<Record<Section, { readonly done: number; readonly of: number }>> = {
    applicant: count(contact !== undefined),
    lines: lines.length === 0 ? { done: 0, of: 1 } : { done: without, of: lines.length },
    partners:
      partners.length === 0
        ? count(declarations.includes(NO_PARTNERS))
        : { done: partners.filter((p) => p.task !== undefined && p.auditRight === true).length, of: partners.length },
    'early-start': earlyStart ? count(true, earlyStart.reason !== undefined) : count(declarations.includes(NO_EARLY_START)),
    bank: count(bank?.iban !== undefined),
    declarations: { done: made, of: DECLARATIONS.length },
    // Files are brought by whoever wants to: without one nothing is missing.
    attachments: { done: attachments, of: attachments },
  };
  return (Object.keys(counted) as Section[]).map((section) => {
    const { done, of } = counted[section];
    return { section, done, of, isComplete: done === of };
  });
};
