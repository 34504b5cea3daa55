import { DateOnly, Mark, Type, View } from '@paktwerk/kernel';
import { Funding } from '../funding/funding';
import { comparedFields } from '../history/compare';
import type { ProgrammeState } from './state';

const Integer = Type.Integer();
const Text = Type.String();

export const RuleSetView = View('RuleSetView', {
  ruleSetId: Text,
  version: Integer,
  validFrom: DateOnly(),
  validTo: Type.Optional(DateOnly()),
  publishedOn: DateOnly(),
  source: Text,
  funding: Funding,
});
const dated = Type.Object({ value: DateOnly(), mark: Mark, source: Text, note: Type.Optional(Text) });
export const ProgrammeView = View('ProgrammeView', {
  programmeId: Text,
  code: Text,
  titleDe: Text,
  titleEn: Text,
  source: Text,
  effectiveOn: DateOnly(),
  endsOn: dated,
  evaluationOn: dated,
  ruleSets: Type.Array(RuleSetView),
});
export const ProgrammeListItem = View('ProgrammeListItem', {
  programmeId: Text,
  code: Text,
  titleDe: Text,
  titleEn: Text,
  effectiveOn: DateOnly(),
  endsOn: DateOnly(),
  evaluationOn: DateOnly(),
  ruleSets: Type.Array(Type.Object({ version: Integer, validFrom: DateOnly(), validTo: Type.Optional(DateOnly()), source: Text })),
});

export const AffectedView = View('AffectedView', {
  programmeId: Text,
  calls: Type.Array(Type.Object({ callId: Text, titleDe: Text, titleEn: Text, ruleSetVersion: Integer }), {
    description: 'Each keeps the version of the rules that it was opened under',
  }),
  undecided: Type.Integer({ description: 'Applications without a released decision' }),
  granted: Type.Integer({ description: 'Applications with a grant' }),
});

export const ProgrammeChangesView = View('ProgrammeChangesView', { programmeId: Text, code: Text, ...comparedFields });

/** The programme with every version of its rules. */
export const programmeView = ({ programme, ruleSets }: Extract<ProgrammeState, { kind: 'published' }>) => ({ ...programme, ruleSets });
