import { holdingOn } from '@paktwerk/deadlines';
import { formatDate, formatEuro } from '@paktwerk/kernel';
import type { Cents, IsoDate } from '@paktwerk/kernel';
import { COURTS } from '../parameters';
import { fillPlaceholders } from '../shared/placeholders';
import type { DecisionBlock } from './events';
import type { TextBlock } from './state';

/** What a block may name of the application that it is used for; no person. */
export const BLOCK_PLACEHOLDERS = ['fileNumber', 'recipient', 'programme', 'requested', 'granted', 'from', 'to', 'court'] as const;

export interface BlockFigures {
  /** Of the recipient, by its official key. */
  readonly district: string;
  readonly fileNumber: string;
  readonly recipient: string;
  readonly programmeCode: string;
  readonly requestedCents: Cents;
  readonly grantedCents: Cents;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The day on which it is written. */
  readonly today: IsoDate;
}

/** The court that an action is filed with, and its seat: § 58(1) VwGO wants both. The third digit of a district's key is its Regierungsbezirk. */
export const courtOf = (district: string, today: IsoDate): string => {
  const seat = holdingOn(COURTS, today)?.value[district.slice(0, 3)];
  if (seat === undefined) throw new Error(`No court is known for the district ${district} on ${today}.`);
  return `Verwaltungsgericht ${seat} mit Sitz in ${seat}`;
};

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
    // Asked for only where a text names it.
    get court() {
      return courtOf(figures.district, figures.today);
    },
  };
  return { key, version, kind, language, title, text: fillPlaceholders(text, by) };
};
