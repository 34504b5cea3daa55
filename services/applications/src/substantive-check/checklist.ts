import { defined } from '@paktwerk/kernel';
import type { ApplicationFile } from '../application/application-file';
import type { CheckResult, CheckedAgainst } from '../application/events';
import { examine } from '../application/findings';
import type { ApplicationState } from '../application/state';
import { whereUndecided } from '../application/undecided';
import type { Call } from '../call/state';
import { termsOf } from '../call/deadline-terms';
import { parametersOf } from '../funding/funding';
import type { Funding } from '../funding/funding';
import type { SharesOfFile } from '../granted-post/funded-share';
import type { RuleSet } from '../programme/rule-set';
import { substantiveItems } from './substantive-check';

/** Which value of the rules a formal check goes by; the first that a family has. */
const VALUES_OF: Readonly<Record<string, readonly string[]>> = {
  'period-ahead': ['periodTo'],
  'applicant-entitled': ['applicants'],
  'line-kinds': ['lineKinds'],
  tiers: ['tiers'],
  'minimum-share': ['minimumShare'],
  months: ['maximumMonths', 'periodTo'],
  starts: ['periodFrom'],
  'size-classes': ['classes'],
  inhabitants: ['inhabitantsOn'],
  split: ['split'],
  'plan-items': ['planItems'],
  ceiling: ['ceilingCents'],
  'maximum-amounts': ['tiers', 'classes', 'formats', 'planItems'],
};
const DEADLINE_CHECKS = ['received-in-time', 'call-open'];

const ruleOf = (check: string, funding: Funding, call: Call): CheckedAgainst | undefined => {
  if (DEADLINE_CHECKS.includes(check)) {
    const { mark, source } = termsOf(call);
    return { parameter: 'deadline', mark, source };
  }
  const values = parametersOf(funding);
  const parameter = VALUES_OF[check]?.find((name) => values[name] !== undefined);
  const value = parameter === undefined ? undefined : values[parameter];
  return parameter === undefined || value === undefined
    ? undefined
    : { parameter, mark: value.mark as CheckedAgainst['mark'], source: value.source };
};

/** What a submission is held against formally, each with figure, rule and source. */
export const formalItems = (app: Parameters<typeof examine>[0], call: Call, rules: RuleSet) =>
  examine(app, rules).map(({ check: { check, passed, figures }, finding, toJudge }) => {
    const rule = ruleOf(check, rules.funding, call);
    const result: CheckResult | undefined = toJudge ? undefined : passed ? 'passed' : 'objected';
    const says = toJudge ?? (finding && { de: finding.de, en: finding.en });
    // An application only keeps when the call opened where it came before that.
    const shown = check === 'call-open' ? { opensOn: call.opensOn, ...figures } : figures;
    return { check, figures: shown, ...defined({ result, rule, says, lineIds: finding?.lineIds }) };
  });

/** What the applicant reads: the rules that the recorded formal check went by. How it would come out before, they see in their draft. */
export const recordedAgainst = (
  { applicationId, formalCheck }: Pick<ApplicationFile, 'applicationId' | 'formalCheck'>,
  app: Parameters<typeof examine>[0],
  call: Call,
  rules: RuleSet,
) => ({ applicationId, formal: formalCheck === undefined ? [] : formalItems(app, call, rules), substantive: [] });

/**
 * So it would be checked now, formally and in substance: with figure, rule and source, before anybody records it. Once it is decided nothing is judged any
 * more; the rules that it was held against stay readable, and what only a person could have judged and nobody did.
 */
export const checklistOf = (
  state: Exclude<ApplicationState, { readonly kind: 'none' }>,
  call: Call,
  rules: RuleSet,
  known: { readonly applicant: string; readonly elsewhere: readonly SharesOfFile[]; readonly today: string; readonly isJudged: boolean },
) => {
  const undecided = whereUndecided(state);
  const substantive = () => substantiveItems({ state, call, rules, ...known });
  const wasDecided = state.kind === 'granted' || (state.kind === 'rejected' && state.stage === 'decision');
  const neverJudged = wasDecided && !known.isJudged ? substantive().filter(({ result }) => result === undefined) : [];
  return {
    applicationId: state.app.applicationId,
    formal: formalItems(state.app, call, rules),
    substantive: undecided.kind === 'refused' ? [...neverJudged] : [...substantive()],
  };
};
