import { defined } from '@paktwerk/kernel';
import type { IsoDate, Refusal } from '@paktwerk/kernel';
import { partyNameOf } from '../applicant/applicant';
import type { ApplicationState } from '../application/state';
import { grantIdOf, whereGranted } from '../grant/state';
import type { GrantState } from '../grant/state';
import { termsOf } from '../grant/terms';
import type { Issued } from '../grant/terms';
import { refuse } from '../problems';
import type { ChangedLine } from './effect-of-change';

/** What of a grant a change of one of its lines looks at. */
export interface GrantToChange {
  readonly keys: {
    readonly applicationId: string;
    readonly grantId: string;
    readonly callId: string;
    readonly programmeId: string;
    readonly district: string;
    readonly recipient?: string;
  };
  readonly fileNumber: string;
  readonly programmeCode: string;
  readonly recipientName?: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The rules that it was made under. */
  readonly ruleSetVersion: number;
  /** Those that were granted, as they were applied for and as they are granted now. */
  readonly lines: readonly Pick<ChangedLine, 'line' | 'position' | 'terms'>[];
}

/** What can be changed of an application: what its notices grant, once the first one is delivered. */
export const grantToChange = (state: ApplicationState, file: GrantState, issued: Issued | undefined): Refusal | GrantToChange => {
  if (state.kind === 'none') return refuse('application-unknown');
  const { applicationId, callId, programmeId, district, recipient, fileNumber, programmeCode } = state.app;
  if (state.kind !== 'granted' || issued === undefined || state.app.rehearsal === true)
    return refuse('not-granted', { applicationId, fileNumber });
  const grantId = grantIdOf(state.decision.decisionId);
  const grant = whereGranted(file, grantId);
  if ('code' in grant) return grant;
  const terms = termsOf(issued, grant);
  return {
    keys: { applicationId, grantId, callId, programmeId, district, ...defined({ recipient }) },
    fileNumber,
    programmeCode,
    ...defined({ recipientName: partyNameOf(state.app) ?? undefined }),
    from: terms.from,
    to: terms.to,
    ruleSetVersion: terms.ruleSetVersion,
    lines: state.app.lines.flatMap((line, index) => {
      const granted = terms.lines.get(line.lineId);
      return granted === undefined ? [] : [{ line, position: index + 1, terms: granted }];
    }),
  };
};

export const lineOf = ({ lines, fileNumber }: GrantToChange, lineId: string) =>
  lines.find(({ line }) => line.lineId === lineId) ?? refuse('line-not-granted', { field: '/lineId', lineId, fileNumber });
