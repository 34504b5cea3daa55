import { defined } from '@paktwerk/kernel';
import type { Cents, Decision, IsoDate, Refusal } from '@paktwerk/kernel';
import { atPosition } from '../application/lines';
import { familyOf } from '../funding/funding';
import type { Family } from '../funding/family';
import { refuse } from '../problems';
import type { RuleSet } from '../programme/rule-set';
import { amendedLine } from './amended-line';
import type { AmendLine, AmendedLine } from './amended-line';
import type { AmendmentCause, LineTerms } from './content';
import type { GrantEvent } from './events';
import { familiesOf, grantedUnder } from './granted-file';
import type { GrantedFile } from './granted-file';
import { beginningOf, sumOf } from './parts';
import { decidePrepareNotice } from './prepare-notice';
import type { NoticeSays, PrepareNotice } from './prepare-notice';
import type { GrantState, OpenGrant } from './state';
import { termsOf } from './terms';

export interface Amend {
  readonly lines: readonly AmendLine[];
  readonly causes: readonly AmendmentCause[];
}
export interface PrepareAmendment extends PrepareNotice, Amend {}

/** An amendment as it would be: what every line comes to, and how. */
export interface Amendment extends NoticeSays {
  readonly beforeCents: Cents;
  readonly lines: readonly AmendedLine[];
}

/**
 * What was granted changes by a notice of its own, with the difference line by line. A rule that reaches back does it in the same way: the notice that
 * was final stays what it was.
 */
export const decidePrepareAmendment = (command: PrepareAmendment, state: GrantState, file: GrantedFile | undefined): Decision<GrantEvent> =>
  decidePrepareNotice(command, saysOf(command, state, file), state);

const saysOf = (command: PrepareAmendment, state: GrantState, file: GrantedFile | undefined): NoticeSays | Refusal => {
  const { grantId } = command;
  if (state.kind === 'none' || file === undefined) return refuse('grant-unknown', { grantId });
  return amendmentOf(command, state, file);
};

/** What an amendment comes to, or why there is none; nothing is recorded. */
export const amendmentOf = ({ lines: wanted, causes }: Amend, grant: OpenGrant, file: GrantedFile): Amendment | Refusal => {
  const { app, issued } = file;
  const granted = grantedUnder(file);
  const ruleCause = causes.find((cause) => cause.kind === 'rule-set');
  const ruleSet = ruleCause === undefined ? granted : file.ruleSets.find((r) => r.version === ruleCause.ruleSetVersion);
  if (ruleSet === undefined) return refuse('amendment-rules-unknown', { ...ruleCause });
  const by = { grant: issued, familyOf: familiesOf(file), ...defined({ ruleSetVersion: ruleCause?.ruleSetVersion }) };
  const terms = termsOf(issued, grant);
  const after = new Map(terms.lines);
  const lines: AmendedLine[] = [];
  for (const one of wanted) {
    const { lineId } = one;
    const [line, before] = [app.lines.find((l) => l.lineId === lineId), terms.lines.get(lineId)];
    if (line === undefined || before === undefined) return refuse('line-unknown', { lineId });
    if (lines.some((l) => l.change.lineId === lineId)) return atPosition(refuse('line-twice', { lineId }), app.lines);
    const uncovered = ruleCause && refuseUncovered(ruleSet, lineId, one.from ?? one.start ?? beginningOf(line, before, issued));
    if (uncovered) return atPosition(uncovered, app.lines);
    const amended = amendedLine(one, { line, before, ...by });
    if ('code' in amended) return atPosition(amended, app.lines);
    lines.push(amended);
    after.set(lineId, amended.change.after);
  }
  if (lines.length === 0) return refuse('amendment-of-nothing');
  const together = familyOf(ruleSet.funding).whole(amountsOf(after));
  if (together) return together;
  return {
    content: { kind: 'AMENDMENT', lines: lines.map((l) => l.change), causes: [...causes] },
    amountCents: sumOf(after.values()),
    beforeCents: terms.amountCents,
    lines,
    ...defined({ thirdSignature: thirdSignatureOf(granted) }),
  };
};

const refuseUncovered = ({ version: ruleSetVersion, validFrom, validTo }: RuleSet, lineId: string, from: IsoDate): Refusal | undefined => {
  if (from < validFrom) return refuse('amendment-rules-do-not-cover', { lineId, from, ruleSetVersion, validFrom });
  return validTo !== undefined && validTo < from ? refuse('amendment-rules-over', { lineId, from, ruleSetVersion, validTo }) : undefined;
};

/** From which amount on a third person signs, by the rules that the grant was made under. */
export const thirdSignatureOf = ({ funding }: RuleSet): NoticeSays['thirdSignature'] => {
  const { thirdSignatureFromCents: third } = funding;
  return third && { fromCents: third.value, source: third.source };
};

const amountsOf = (lines: ReadonlyMap<string, LineTerms>): Parameters<Family['whole']>[0] =>
  [...lines].flatMap(([lineId, { amountCents, share }]) => (amountCents === 0 ? [] : [{ lineId, amountCents, ...defined({ share }) }]));
