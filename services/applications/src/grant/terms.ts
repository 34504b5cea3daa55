import { isDeepStrictEqual } from 'node:util';
import { addDays, compareText, defined } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import type { IssuedLine } from '../application/events';
import type { LineChange, LinePart, LineTerms, NoticeContent } from './content';
import { extendedLine } from './extended-line';
import { sumOf, cutAt, evenly, isSameRate, monthsIn, partsOf, termsOfParts } from './parts';
import type { LineIssued, OfGrant } from './parts';
import { statusOf } from './state';
import type { Notice, OpenGrant } from './state';

/** What was granted first. */
export interface Issued extends OfGrant {
  readonly lines: readonly LineIssued[];
}

/** What a grant grants after all its notices. */
export interface GrantTerms extends OfGrant {
  readonly amountCents: Cents;
  readonly lines: ReadonlyMap<string, LineTerms>;
}

/** What a line was granted first. */
export const firstTerms = (line: IssuedLine): LineTerms => {
  const { amountCents } = line;
  switch (line.kind) {
    case 'post': {
      const { share, months, tier, qualification } = line;
      return { amountCents, share, tier, ...defined({ months, qualification }) };
    }
    case 'officer':
      return { amountCents, share: line.share, months: line.months, tier: line.sizeClass, qualification: line.qualification };
    case 'course':
    case 'flat-sum':
      return { amountCents, units: line.units };
    case 'measure':
    case 'plan-item':
      return { amountCents };
  }
};

/**
 * What the grant grants after the notices that are released and not annulled; `deliveredBy`: after those that had effect by that day. Where nothing was
 * granted any more, its lines are there with nothing.
 */
export const termsOf = (issued: Issued, { notices }: Pick<OpenGrant, 'notices'>, deliveredBy?: IsoDate): GrantTerms => {
  const { from, to, ruleSetVersion } = issued;
  const lines = new Map(issued.lines.map((line) => [line.lineId, firstTerms(line)]));
  const holding = notices.filter((notice) => holds(notice, deliveredBy));
  for (const { lineId, after } of changesOf(holding, issued)) lines.set(lineId, after);
  const settledCents = settledBy(holding)?.settledCents;
  return { from, to, ruleSetVersion, amountCents: settledCents ?? sumOf(lines.values()), lines };
};

/** What the proof of use came to: with it nothing of the grant changes any more. */
export const settledBy = (notices: readonly Pick<Notice, 'content'>[]) =>
  notices.flatMap(({ content }) => (content?.kind === 'FINAL' ? [content] : [])).at(-1);

/** What notices change of what was granted first, each on top of those before it. */
export const changesOf = (notices: readonly Pick<Notice, 'content'>[], issued: Issued): readonly LineChange[] => {
  const now = new Map(issued.lines.map((line) => [line.lineId, firstTerms(line)]));
  const lines = linesById(issued);
  return notices.flatMap(({ content }) =>
    changesIn(content, now, issued).flatMap((change) => {
      const [before, line] = [now.get(change.lineId), lines.get(change.lineId)];
      if (before === undefined || line === undefined) return [];
      const after = onTopOf(before, change, line, issued);
      now.set(change.lineId, after);
      return [{ ...change, before, after }];
    }),
  );
};

/** What a notice changes of the lines of its grant, as it says it. */
export const changesIn = (
  content: NoticeContent | undefined,
  now: ReadonlyMap<string, LineTerms>,
  issued: Issued,
): readonly LineChange[] => {
  const lines = linesById(issued);
  switch (content?.kind) {
    case 'AMENDMENT':
    case 'REVOCATION':
    case 'WITHDRAWAL':
      return content.lines.map((change) => {
        const line = lines.get(change.lineId);
        return line === undefined ? change : { ...change, after: recordedWithoutParts(change, content, line, issued) };
      });
    case 'EXTENSION': {
      const { ruleSetVersion } = content;
      return content.posts.flatMap(({ lineId, ...post }) => {
        const [before, line] = [now.get(lineId), lines.get(lineId)];
        if (before === undefined || line === undefined) return [];
        return [{ lineId, before, after: extendedLine(before, { ...post, ruleSetVersion }, line, issued) }];
      });
    }
    case 'GRANT':
    case 'EXTENSION_REJECTION':
    case 'REIMBURSEMENT':
    case 'FINAL':
    case 'INTEREST':
    case undefined:
      return [];
  }
};

const linesById = ({ lines }: Issued): ReadonlyMap<string, LineIssued> => new Map(lines.map((line) => [line.lineId, line]));

/** Notices from before lines had parts say from which day on a line is otherwise, or by which rules, and its amount: what they left alone cost the same every month. */
const recordedWithoutParts = ({ from, before, after }: LineChange, content: NoticeContent, line: LineIssued, issued: Issued): LineTerms => {
  const causes = content.kind === 'AMENDMENT' ? content.causes : [];
  const version = causes.find((cause) => cause.kind === 'rule-set')?.ruleSetVersion ?? 0;
  const ruleSetVersion = Math.max(version, issued.ruleSetVersion);
  const [part] = partsOf(line, after, issued);
  if (before.parts !== undefined || after.parts !== undefined || part === undefined) return after;
  if (from === undefined) return termsOfParts([{ ...part, ruleSetVersion }], after.to, line, issued);
  const { kept } = cutAt(partsOf(line, before, issued), from, evenly);
  const [months, amountCents] = [part.months - monthsIn(kept), part.amountCents - sumOf(kept)];
  if (months < 1 || amountCents < 0) return after;
  return termsOfParts([...kept, { ...part, from, months, amountCents, ruleSetVersion }], after.to, line, issued);
};

/**
 * What holds after a change on top of what holds now. Where a court annulled a notice between, the days that the change left alone are what they are now; a
 * day that is granted no more is not granted by it either.
 */
const onTopOf = (now: LineTerms, { before, after }: LineChange, line: LineIssued, issued: Issued): LineTerms => {
  if (isDeepStrictEqual(now, before)) return after;
  const all = [now, before, after].map((terms) => partsOf(line, terms, issued));
  const days = all.flat().flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const [is = [], was = [], willBe = []] = all.map((parts) => days.reduce(cutInTwo, parts));
  if (was.length === 0 || willBe.length === 0) return after;
  const isChanged = (day: IsoDate): boolean => {
    const [old, said, held] = [partOn(was, day), partOn(willBe, day), partOn(is, day)];
    if (old === undefined || said === undefined) return old !== said;
    // What is said is so already: cents that were rounded another way make no difference.
    return !isSameRate(old, said) && (held === undefined || !isSameRate(held, said));
  };
  const isGranted = ({ from }: LinePart): boolean => partOn(was, from) === undefined || partOn(is, from) !== undefined;
  const parts = [
    ...is.filter(({ from }) => !isChanged(from)),
    ...willBe.filter((part) => isChanged(part.from) && isGranted(part)),
  ].toSorted((a, b) => compareText(a.from, b.from));
  const isItsEnd = after.to !== before.to && (after.to === undefined || after.to <= (parts.at(-1)?.to ?? ''));
  return termsOfParts(parts, isItsEnd ? after.to : now.to, line, issued);
};

const partOn = (parts: readonly LinePart[], day: IsoDate) => parts.find(({ from, to }) => from <= day && day <= to);

const cutInTwo = (parts: readonly LinePart[], day: IsoDate): readonly LinePart[] => {
  const { kept, rest } = cutAt(parts, day, evenly);
  return [...kept, ...rest];
};

const holds = (notice: Notice, deliveredBy: IsoDate | undefined): boolean =>
  statusOf(notice) !== 'annulled' && (deliveredBy === undefined || (notice.delivered !== undefined && notice.delivered.on <= deliveredBy));
