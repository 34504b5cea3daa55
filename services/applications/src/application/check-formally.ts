import { nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { RuleSet } from '../programme/rule-set';
import { FormalCheckObjected, FormalCheckPassed } from './events';
import type { ApplicationEvent } from './events';
import { examine } from './findings';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { refuse } from '../problems';

export interface CheckFormally {
  readonly today: IsoDate;
}

/**
 * The clerk's formal check: what the rules demand before anyone looks at the substance. It finds and ends nothing: also a rejection for
 * lateness is an administrative act, prepared by one person and released by another (prepare-decision.ts).
 */
export const decideFormalCheck = (command: CheckFormally, state: ApplicationState, rules: RuleSet): Decision<ApplicationEvent> => {
  switch (state.kind) {
    case 'none':
      return refuse('application-unknown');
    case 'withdrawn':
      return refuse('application-withdrawn');
    case 'checked':
    case 'prepared':
    case 'granted':
    case 'rejected':
      return nothing(); // the check is done; it has one answer
    case 'submitted': {
      const examined = examine(state.app, rules);
      const findings = examined.flatMap((e) => (e.finding ? [e.finding] : []));
      const common = { ...keysOf(state.app, command.today), ruleSetVersion: rules.version, checks: examined.map((e) => e.check) };
      return record<ApplicationEvent>(findings.length === 0 ? FormalCheckPassed(common) : FormalCheckObjected({ ...common, findings }));
    }
  }
};
