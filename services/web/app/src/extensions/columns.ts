import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { extensionsTexts } from '../texts/extensions';
import { useLanguage } from '../texts/language';
import type { Column } from '../ui/table/columns';
import { count, day, money, share } from '../ui/table/sheet';
import type { ExtensionPost } from './types';

/** What the file of one grant and the preview of a programme both say of a post. */
export const usePostColumns = <Row extends ExtensionPost>(nameOf: (row: Row) => string): readonly Column<Row>[] => {
  const t = useTexts(extensionsTexts);
  const f = useFormat();
  const language = useLanguage();
  const date = (on: string | undefined): string => (on === undefined ? '' : f.date(on));
  const state = ({ state: at, vacantSince, refillableUntil }: Row): string =>
    at === 'VACANT' || at === 'LAPSED' ? t.states[at]({ since: date(vacantSince), until: date(refillableUntil) }) : t.states[at];
  return [
    { id: 'post', header: t.columns.post, text: nameOf, sortBy: nameOf },
    {
      id: 'share',
      header: t.columns.share,
      isNumber: true,
      text: (p) => f.fte(p.share),
      value: (p) => share(p.share),
      sortBy: (p) => p.share,
    },
    { id: 'state', header: t.columns.state, text: state, sortBy: state },
    { id: 'oldEnd', header: t.columns.oldEnd, text: (p) => date(p.oldEnd), value: (p) => day(p.oldEnd), sortBy: (p) => p.oldEnd },
    { id: 'newEnd', header: t.columns.newEnd, text: (p) => date(p.newEnd), value: (p) => day(p.newEnd), sortBy: (p) => p.newEnd },
    {
      id: 'months',
      header: t.columns.months,
      isNumber: true,
      text: (p) => (p.fundedMonths === undefined ? '' : f.count(p.fundedMonths)),
      value: (p) => count(p.fundedMonths),
      sortBy: (p) => p.fundedMonths,
    },
    {
      id: 'amount',
      header: t.columns.amount,
      isNumber: true,
      text: (p) => (p.amountCents === undefined ? '' : f.euro(p.amountCents)),
      value: (p) => money(p.amountCents),
      sortBy: (p) => p.amountCents,
    },
    { id: 'whyNot', header: t.columns.whyNot, text: (p) => p.refusal?.[language] ?? '' },
  ];
};
