import { formatDate, formatEuro } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import { fillPlaceholders } from '../shared/placeholders';
import type { DecisionBlock } from './events';
import type { TextBlock } from './state';

/** What a block may name of the application that it is used for; no person. */
export const BLOCK_PLACEHOLDERS = ['fileNumber', 'recipient', 'programme', 'requested', 'granted', 'from', 'to'] as const;

export interface BlockFigures {
  readonly fileNumber: string;
  readonly recipient: string;
  readonly programmeCode: string;
  readonly requestedCents: Cents;
  readonly grantedCents: Cents;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A block as a letter says it. */
export const filledBlock = ({ key, version, kind, language, title, text }: TextBlock, figures: BlockFigures): DecisionBlock => {
  const by: Readonly<Record<(typeof BLOCK_PLACEHOLDERS)[number], string>> = {
    fileNumber: figures.fileNumber,
    recipient: figures.recipient,
    programme: figures.programmeCode,
    requested: formatEuro(figures.requestedCents),
    granted: formatEuro(figures.grantedCents),
    from: formatDate(figures.from),
    to: formatDate(figures.to),
  };
  return { key, version, kind, language, title, text: fillPlaceholders(text, by) };
};
