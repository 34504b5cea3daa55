import { Amount, DateOnly, Mark, OneOf, Type, View } from '@paktwerk/kernel';
import { lastDayOf } from '@paktwerk/deadlines';
import { Declaration } from '../application/declarations';
import { deadlineOf, termsOf } from './deadline-terms';
import { DeadlineTerms, DistributionKey } from './events';
import type { RuleSet } from '../programme/rule-set';
import type { Call } from './state';

const Integer = Type.Integer();
const Text = Type.String();

const call = {
  callId: Text,
  programmeId: Text,
  programmeCode: Text,
  ruleSetVersion: Integer,
  titleDe: Text,
  titleEn: Text,
  potCents: Amount(),
  budgetYear: Integer,
  opensOn: DateOnly(),
  deadline: DateOnly(),
};
const FundedPeriod = Type.Object({ from: DateOnly(), to: DateOnly() }, { description: 'The days that its rules fund' });
export const CallView = View('CallView', {
  ...call,
  deadlineTerms: DeadlineTerms,
  lastDay: DateOnly({ description: 'When the deadline ends: the next working day, where it shifts' }),
  source: Text,
  distributionKey: DistributionKey,
  effectiveOn: DateOnly(),
  period: FundedPeriod,
  selects: Type.Boolean({ description: 'Whether its programme selects by a ranking' }),
  rehearsal: Type.Optional(Type.Literal(true, { description: 'It is tried out: nothing of it holds' })),
});
export const CallListItem = View('CallListItem', { ...call, keyLabel: Text, keyMark: Mark });

export const STAGES = ['coming', 'open', 'over'] as const;
export const CallToApplyForItem = View('CallToApplyForItem', {
  callId: Text,
  programmeId: Text,
  programmeCode: Text,
  titleDe: Text,
  titleEn: Text,
  opensOn: DateOnly(),
  deadline: DateOnly(),
  lastDay: DateOnly({ description: 'When the deadline ends: the next working day, where it shifts' }),
  period: FundedPeriod,
  stage: OneOf(STAGES),
  isEntitled: Type.Boolean({ description: 'Whether the rules let the party of who asks apply today' }),
  says: Type.Optional(Type.Object({ de: Text, en: Text }, { description: 'Why they do not' })),
});
export const CallsToApplyForView = View('CallsToApplyForView', {
  today: DateOnly(),
  items: Type.Array(CallToApplyForItem, { description: 'The first to end first' }),
});

export const periodOf = ({ periodFrom, periodTo }: RuleSet['funding']) => ({ from: periodFrom.value, to: periodTo.value });

/** A call as HTTP answers it, with the day on which its deadline ends. */
export const callView = (call: Call, { funding }: Pick<RuleSet, 'funding'>) => ({
  ...call,
  deadlineTerms: termsOf(call),
  lastDay: lastDayOf(deadlineOf(call)),
  period: periodOf(funding),
  selects: 'selection' in funding && funding.selection !== undefined,
});

const label = { labelDe: Text, labelEn: Text };
const Field = Type.Object({
  name: Text,
  kind: OneOf(['text', 'choice', 'share', 'integer', 'date', 'money'] as const),
  unit: Type.Optional(Text),
  isRequired: Type.Boolean(),
  isList: Type.Optional(Type.Boolean({ description: 'Several of the choices' })),
  minimum: Type.Optional(Type.Number()),
  maximum: Type.Optional(Type.Number()),
  choices: Type.Optional(Type.Array(Type.Object({ value: Text, ...label }))),
  ...label,
});
export const CallFormsView = View('CallFormsView', {
  callId: Text,
  ruleSet: Text,
  lines: Type.Array(Type.Object({ kind: Text, ...label, fields: Type.Array(Field) }), { description: 'What each kind of line asks for' }),
  proof: Type.Array(Field, { description: 'What the proof of use asks for each line' }),
  declarations: Type.Array(Declaration, { description: 'What an applicant declares' }),
});
