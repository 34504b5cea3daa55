import type { RecordedEvent } from '@paktwerk/event-store';
import type { IsoDate } from '@paktwerk/kernel';
import type { ApplicationEvent } from '../application/events';
import { begunAs } from '../application/granted-lines';
import type { Submitted } from '../application/state';
import { familyOf } from '../funding/funding';
import type { Funding } from '../funding/funding';
import type { RuleSet } from '../programme/rule-set';
import { filledBlock } from '../text-block/filled-block';
import type { TextBlock } from '../text-block/state';
import type { LineIssued } from './parts';
import type { BlocksFor } from './prepare-notice';
import type { Prices } from './priced-parts';

/** The blocks that a person chose, as the letter of this grant says them. */
export const blocksOf =
  (blocks: readonly TextBlock[], { app }: GrantedFile, recipient: string, today: IsoDate): BlocksFor =>
  (grantedCents) =>
    blocks.map((block) => filledBlock(block, { ...app, recipient, grantedCents, today }));

/** What a grant began with: what was applied for, what was granted first, and the rules of its programme in all versions. */
export interface GrantedFile {
  readonly app: Submitted;
  readonly issued: Issued['data'];
  readonly ruleSets: readonly RuleSet[];
}

/** The rules that the grant was made under. */
export const grantedUnder = ({ ruleSets, issued }: GrantedFile): RuleSet => {
  const rules = ruleSets.find((r) => r.version === issued.ruleSetVersion);
  if (rules === undefined) throw new Error(`A grant names rule set ${issued.ruleSetVersion}, which its programme does not have.`);
  return rules;
};

/** The rules of a version. */
export const fundingsOf =
  ({ ruleSets }: Pick<GrantedFile, 'ruleSets'>) =>
  (version: number): Funding => {
    const rules = ruleSets.find((r) => r.version === version);
    if (rules === undefined) throw new Error(`A line follows from rule set ${version}, which its programme does not have.`);
    return rules.funding;
  };

/** What the rules of a version make of lines. */
export const familiesOf = (file: Pick<GrantedFile, 'ruleSets'>): Prices['familyOf'] => {
  const fundingOf = fundingsOf(file);
  return (version) => familyOf(fundingOf(version));
};

type GrantIssuedEvent = Extract<RecordedEvent<ApplicationEvent>, { readonly type: 'grant.issued' }>;
type Issued = GrantIssuedEvent & { readonly data: { readonly lines: LineIssued[] } };
/** What an application came to: once, and never again; its lines begin as they were applied for. */
export const issuedIn = (events: readonly RecordedEvent<ApplicationEvent>[]): Issued | undefined => {
  const issued = events.find((e): e is GrantIssuedEvent => e.type === 'grant.issued');
  const requested = events.flatMap((e) => (e.type === 'application.submitted' ? e.data.lines : []));
  return issued && { ...issued, data: { ...issued.data, lines: begunAs(requested, issued.data.lines) } };
};
