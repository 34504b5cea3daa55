import { useLineName } from '../applications/line-name';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { forwardingsTexts } from '../texts/forwardings';
import { day } from '../ui/table/sheet';
import type { Column } from '../ui/table/columns';
import type { ForwardingItem } from './types';

/** What both the list and the file say of a forwarding; a line is named where its application is at hand. */
export const useForwardingColumns = (lines?: readonly { readonly lineId: string }[]): readonly Column<ForwardingItem>[] => {
  const t = useTexts(forwardingsTexts);
  const f = useFormat();
  const lineName = useLineName(lines ?? []);
  const lineText = ({ lineId, share, amountCents = 0 }: ForwardingItem['lines'][number]): string => {
    const passed = share === undefined ? f.euro(amountCents) : t.share({ share: f.fte(share) });
    return lines === undefined ? passed : t.passedOf({ passed, line: lineName(lineId) });
  };
  const state = ({ ended }: ForwardingItem): string =>
    ended ? t.endedOn({ date: f.date(ended.lastDay), reason: ended.reason }) : t.agreed;
  return [
    { id: 'receiver', header: t.columns.receiver, isRowHeader: true, text: (i) => i.receiver.name, sortBy: (i) => i.receiver.name },
    { id: 'lines', header: t.columns.lines, text: (i) => i.lines.map(lineText).join(', ') },
    {
      id: 'worth',
      header: t.columns.worth,
      text: (i) => (i.worthCents === undefined ? '' : f.euro(i.worthCents)),
      sortBy: (i) => i.worthCents ?? 0,
    },
    { id: 'from', header: t.columns.from, text: (i) => f.date(i.from), value: (i) => day(i.from), sortBy: (i) => i.from },
    { id: 'to', header: t.columns.to, text: (i) => f.date(i.to), value: (i) => day(i.to), sortBy: (i) => i.to },
    {
      id: 'contract',
      header: t.columns.contract,
      text: ({ contract: { signedOn, reference } }) => [f.date(signedOn), reference].filter(Boolean).join(', '),
    },
    {
      id: 'proof',
      header: t.columns.proof,
      text: ({ contract: { proof } }) => (proof ? t.proofUntil({ date: f.date(proof.until), of: proof.of }) : ''),
    },
    { id: 'task', header: t.columns.task, text: (i) => i.task ?? '' },
    { id: 'state', header: t.columns.state, text: state },
  ];
};
