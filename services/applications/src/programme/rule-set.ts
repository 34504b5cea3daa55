import type { IsoDate } from '@paktwerk/kernel';
import type { Funding } from '../funding/funding';

/** One version of a programme's rules. A change is a new version, possibly valid from a day in the past. */
export interface RuleSet {
  readonly ruleSetId: string;
  readonly version: number;
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly publishedOn: IsoDate;
  readonly source: string;
  /** The rules as data, by the family of the programme. */
  readonly funding: Funding;
}

/** How events and screens name a rule set, e.g. `SU22/1`. */
export const ruleSetName = (programmeCode: string, version: number): string => `${programmeCode}/${version}`;
