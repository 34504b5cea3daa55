import { fteToDecimal, formatDate, formatFte, formatInstant, nothing, record } from '@paktwerk/kernel';
import type { Decision, IsoDate } from '@paktwerk/kernel';
import type { ApplicantKind, RuleSet } from '../programme/rule-set';
import { ApplicationRejected, FormalCheckPassed } from './events';
import type { ApplicationEvent, Check, Reason } from './events';
import { isPost } from './lines';
import { keysOf } from './state';
import type { ApplicationState } from './state';
import { refuse } from '../problems';

export interface CheckFormally {
  readonly today: IsoDate;
}

type Application = Extract<ApplicationState, { kind: 'submitted' }>['app'];

interface Finding {
  readonly check: Check;
  readonly reason?: Reason;
}

/** Every organisation that can sign in to apply today is a district; municipalities join with their own keys. */
const APPLICANT: ApplicantKind = 'district';

/** The clerk's formal check: what the rules demand before anyone looks at the substance. */
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
      const findings = [receivedInTime, applicantEntitled, sharesLargeEnough, lineKindsAllowed].map((check) => check(state.app, rules));
      const reasons = findings.flatMap((f) => (f.reason ? [f.reason] : []));
      const common = { ...keysOf(state.app, command.today), ruleSetVersion: rules.version, checks: findings.map((f) => f.check) };
      return reasons.length === 0
        ? record(FormalCheckPassed(common))
        : record(ApplicationRejected({ ...common, stage: 'formal', reasons }));
    }
  }
};

const receivedInTime = (app: Application): Finding => ({
  check: { check: 'received-in-time', passed: !app.late, figures: { receivedAt: app.receivedAt, deadline: app.deadline } },
  ...(app.late
    ? {
        reason: {
          code: 'late',
          de: `Der Antrag ging am ${formatInstant(app.receivedAt)} ein. Die Frist endete am ${formatDate(app.deadline)} um 24:00 Uhr.`,
          en: `The application was received at ${app.receivedAt}. The deadline ended on ${app.deadline} at 24:00 (Europe/Berlin).`,
        },
      }
    : {}),
});

const applicantEntitled = (_app: Application, rules: RuleSet): Finding => {
  const { value, source } = rules.parameters.applicants;
  const passed = value.includes(APPLICANT);
  return {
    check: { check: 'applicant-entitled', passed, figures: { applicant: APPLICANT, entitled: value.join(', ') } },
    ...(passed
      ? {}
      : {
          reason: {
            code: 'applicant-not-entitled',
            de: `Stadt- und Landkreise sind in diesem Programm nicht antragsberechtigt (${source}).`,
            en: `Districts are not entitled to apply in this programme (${source}).`,
          },
        }),
  };
};

const sharesLargeEnough = (app: Application, rules: RuleSet): Finding => {
  const { value: minimum, source } = rules.parameters.minimumShare;
  const tooSmall = app.lines.filter(isPost).filter((l) => l.share < minimum);
  return {
    check: { check: 'minimum-share', passed: tooSmall.length === 0, figures: { minimum: fteToDecimal(minimum), below: tooSmall.length } },
    ...(tooSmall.length === 0
      ? {}
      : {
          reason: {
            code: 'share-below-minimum',
            de: `${tooSmall.map((l) => `${formatFte(l.share)} VZÄ`).join(', ')}: kleiner als der Mindestanteil von ${formatFte(minimum)} VZÄ (${source}).`,
            en: `${tooSmall.map((l) => `${fteToDecimal(l.share)} FTE`).join(', ')}: below the minimum share of ${fteToDecimal(minimum)} FTE (${source}).`,
          },
        }),
  };
};

const lineKindsAllowed = (app: Application, rules: RuleSet): Finding => {
  const { value: allowed, source } = rules.parameters.lineKinds;
  const others = app.lines.filter((l) => !allowed.includes(l.kind));
  return {
    check: { check: 'line-kinds', passed: others.length === 0, figures: { allowed: allowed.join(', '), others: others.length } },
    ...(others.length === 0
      ? {}
      : {
          reason: {
            code: 'line-kind-not-allowed',
            de: `${others.length} Antragsposition(en) einer Art, die das Programm nicht fördert (${source}).`,
            en: `${others.length} line(s) of a kind that the programme does not fund (${source}).`,
          },
        }),
  };
};
