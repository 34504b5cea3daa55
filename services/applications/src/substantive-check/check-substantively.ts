import { defined, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import { SubstantiveCheckRecorded } from '../application/events';
import type { ApplicationEvent, CheckResult, CheckedItem } from '../application/events';
import { keysOf } from '../application/state';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import type { Call } from '../call/state';
import type { SharesOfFile } from '../granted-post/funded-share';
import type { RuleSet } from '../programme/rule-set';
import { refuse } from '../problems';
import { substantiveItems } from './substantive-check';

/** What a person saw of something that no rule can see. */
export interface Judgement {
  readonly check: string;
  readonly result: CheckResult;
  readonly note?: string;
}
export interface CheckSubstantively {
  readonly judgements: readonly Judgement[];
  /** What the applicant is called. */
  readonly applicant: string;
  /** What the applicant asks for or was granted in other applications, and others for the same places. */
  readonly elsewhere: readonly SharesOfFile[];
  readonly today: IsoDate;
}

/** The clerk's substantive check, after the formal one: what the rules say is taken from them, the rest from the clerk. It decides nothing. */
export const decideSubstantiveCheck = (
  { judgements, applicant, elsewhere, today }: CheckSubstantively,
  state: ApplicationState,
  call: Call,
  rules: RuleSet,
): Decision<ApplicationEvent> => {
  const undecided = whereUndecided(state);
  if (undecided.kind === 'refused') return undecided;
  if (undecided.kind === 'submitted') return refuse('formal-check-missing');
  if (undecided.kind === 'prepared' && undecided.decision.returned === undefined)
    return refuse('check-after-preparation', { decisionId: undecided.decision.decisionId });
  const items = substantiveItems({ state: undecided, call, rules, applicant, elsewhere, today });
  const toJudge = items.flatMap(({ check, result }) => (result === undefined ? [check] : []));
  const unasked = judgements.find(({ check }) => !toJudge.includes(check));
  if (unasked) return refuse('judgement-not-asked', { check: unasked.check, asked: toJudge });
  const checked: CheckedItem[] = [];
  for (const { check, figures, rule, result } of items) {
    const judgement = judgements.find((j) => j.check === check);
    const found = result ?? judgement?.result;
    if (found === undefined) return refuse('judgement-missing', { check, asked: toJudge });
    if (judgement !== undefined && found === 'objected' && judgement.note === undefined) return refuse('judgement-note-missing', { check });
    if (found === 'passed' && figures['sameShareIn'] !== undefined && judgement?.note === undefined)
      return refuse('same-share-note-missing', { check, files: figures['sameShareIn'] });
    checked.push({ check, result: found, figures, rule, ...defined({ note: judgement?.note }) });
  }
  return isSame(checked, undecided.substantive)
    ? nothing()
    : record(SubstantiveCheckRecorded({ ...keysOf(undecided.app, today), ruleSetVersion: rules.version, items: checked }));
};

const isSame = (checked: readonly CheckedItem[], before: readonly CheckedItem[] | undefined): boolean =>
  before !== undefined && JSON.stringify(checked) === JSON.stringify(before);
