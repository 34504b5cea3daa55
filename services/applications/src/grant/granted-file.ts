import type { RecordedEvent } from '@paktwerk/event-store';
import type { ApplicationEvent } from '../application/events';
import type { Submitted } from '../application/state';
import type { RuleSet } from '../programme/rule-set';
import { filledBlock } from '../text-block/filled-block';
import type { TextBlock } from '../text-block/state';
import type { BlocksFor } from './prepare-notice';

/** The blocks that a person chose, as the letter of this grant says them. */
export const blocksOf =
  (blocks: readonly TextBlock[], { app }: GrantedFile, recipient: string): BlocksFor =>
  (grantedCents) =>
    blocks.map((block) => filledBlock(block, { ...app, recipient, grantedCents }));

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

type Issued = Extract<RecordedEvent<ApplicationEvent>, { readonly type: 'grant.issued' }>;
/** What an application came to: once, and never again. */
export const issuedIn = (events: readonly RecordedEvent<ApplicationEvent>[]): Issued | undefined =>
  events.find((e): e is Issued => e.type === 'grant.issued');
