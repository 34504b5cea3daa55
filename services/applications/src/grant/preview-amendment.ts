import { defined } from '@paktwerk/kernel';
import type { Cents } from '@paktwerk/kernel';
import { inWords } from '../application/in-words';
import type { RefusalInWords } from '../application/in-words';
import type { Needs } from '../application/events';
import type { DecisionBlock } from '../text-block/events';
import type { LineChange } from './content';
import { afterTheYear, lacking } from './funds-left';
import type { FundsLeft } from './funds-left';
import type { GrantedFile } from './granted-file';
import { amendmentOf, decidePrepareAmendment } from './prepare-amendment';
import type { PrepareAmendment } from './prepare-amendment';
import type { OpenGrant } from './state';
import { termsOf } from './terms';

interface LinePreview extends Partial<LineChange> {
  readonly lineId: string;
  readonly steps: readonly string[];
  readonly refusal?: RefusalInWords;
}

export interface AmendmentPreview {
  readonly beforeCents: Cents;
  readonly amountCents: Cents;
  readonly needs?: Needs;
  readonly refusal?: RefusalInWords;
  readonly blocks?: readonly DecisionBlock[];
  /** Money is added once the year of the pot is over. */
  readonly afterTheYear?: ReturnType<typeof afterTheYear>;
  readonly lines: readonly LinePreview[];
}

/** What an amendment would come to as it is being written, line by line, and whether there is money for it; nothing is recorded. */
export const previewAmendment = (
  command: Omit<PrepareAmendment, 'reason'>,
  grant: OpenGrant,
  file: GrantedFile,
  left?: FundsLeft,
): AmendmentPreview => {
  const { lines: wanted, blocksFor } = command;
  const lines = wanted.map((one): LinePreview => {
    const amendment = amendmentOf({ ...command, lines: [one] }, grant, file);
    const steps = 'code' in amendment ? [] : amendment.lines.flatMap((l) => l.steps);
    const before = termsOf(file.issued, grant).lines.get(one.lineId);
    if ('code' in amendment) return { lineId: one.lineId, ...defined({ before }), steps, refusal: inWords(amendment) };
    return { lineId: one.lineId, ...amendment.lines[0]?.change, steps };
  });
  const beforeCents = termsOf(file.issued, grant).amountCents;
  const amountCents = lines.reduce(
    (sum, { before, after }) => sum + (after === undefined ? 0 : after.amountCents - (before?.amountCents ?? 0)),
    beforeCents,
  );
  const prepared = decidePrepareAmendment({ ...command, reason: '' }, grant, file);
  const [event] = prepared.kind === 'refused' ? [] : prepared.events;
  const refusal = prepared.kind === 'refused' ? prepared : left && lacking(left, grant, amountCents - beforeCents);
  return {
    beforeCents,
    amountCents,
    lines,
    ...defined({
      refusal: refusal && inWords(refusal),
      needs: event?.type === 'notice.prepared' ? event.data.needs : undefined,
      blocks: blocksFor?.(amountCents),
      afterTheYear: left && afterTheYear(left, amountCents - beforeCents, command.today),
    }),
  };
};
