import type { Body, Read } from '../api/paths';

export type ProgrammeItem = Read<'/api/applications/v1/programmes'>['items'][number];
export type Programme = Read<'/api/applications/v1/programmes/{programmeId}'>;
export type RuleSet = Programme['ruleSets'][number];
export type Funding = RuleSet['funding'];
export type Affected = Read<'/api/applications/v1/programmes/{programmeId}/affected'>;
export type Pact = Read<'/api/applications/v1/pact'>;
export type PactYear = Pact['years'][number];
export type Decree = Read<'/api/applications/v1/decrees'>['items'][number];
export type TargetGroup = Decree['groups'][number];
export type NewRuleSet = Body<'/api/applications/v1/programmes/{programmeId}/rule-sets'>;

/** A value of a rule set as every family has it. */
export interface Parameter {
  readonly value: unknown;
  readonly mark: string;
  readonly source: string;
  readonly note?: string;
  readonly anchor: string;
  readonly effect: string;
}
