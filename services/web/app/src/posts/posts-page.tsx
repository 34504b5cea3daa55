import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePages } from '../api/use-pages';
import { useFormat } from '../lib/format';
import { lastInstantOf } from '../lib/dates';
import { KnownOn } from '../shell/known-on';
import { ListPage, useListAddress } from '../shell/list-page';
import { useDistricts, useActsForParty } from '../shell/organisation';
import { textOf, useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import type { Column } from '../ui/table/columns';
import { count, day, share } from '../ui/table/sheet';
import { lineNumber } from './line-number';
import { STATUSES } from './search';
import type { PostItem } from './types';
import { useProgrammeName } from './use-programme-name';

const useColumns = (
  districtName: (district: string) => string,
  programmeName: (programmeId: string) => string,
  takesNote: boolean,
): readonly Column<PostItem>[] => {
  const t = useTexts(postsTexts);
  const f = useFormat();
  return useMemo(() => {
    const c = t.columns;
    const tier = (p: PostItem): string => textOf(t.tiers, p.tier);
    const name = (p: PostItem): string => t.name({ share: f.fte(p.share), tier: tier(p) });
    const district = (p: PostItem): string => districtName(p.district);
    const programme = (p: PostItem): string => programmeName(p.programmeId);
    const status = (p: PostItem): string =>
      [
        textOf(t.status, p.status),
        ...(p.grantLost && p.status !== 'taken-back' ? [t.withoutGrant] : []),
        ...(p.isRefilledLate ? [t.filter.refilledLate] : []),
      ].join(', ');
    const holder = (p: PostItem): string => p.appointment?.name ?? '';
    const holderTier = ({ appointment: a }: PostItem): string => {
      if (!a?.tier) return '';
      const paid = a.paidTier && a.paidTier !== a.tier ? [t.post.paidAs({ tier: textOf(t.tiers, a.paidTier) })] : [];
      return [textOf(t.tiers, a.tier), ...paid].join(', ');
    };
    return [
      { id: 'post', header: c.post, isRowHeader: true, text: name, sortBy: name },
      { id: 'district', header: c.district, text: district, sortBy: district },
      { id: 'programme', header: c.programme, text: programme, sortBy: programme },
      { id: 'line', header: c.line, text: (p) => lineNumber(p.lineId), sortBy: (p) => p.lineId },
      {
        id: 'share',
        header: c.share,
        text: (p) => f.fte(p.share),
        value: (p) => share(p.share),
        sortBy: (p) => p.share,
        isNumber: true,
        isHiddenAtFirst: true,
      },
      { id: 'tier', header: c.tier, text: tier, sortBy: tier, isHiddenAtFirst: true },
      { id: 'from', header: c.from, text: (p) => f.date(p.from), value: (p) => day(p.from), sortBy: (p) => p.from },
      { id: 'to', header: c.to, text: (p) => f.date(p.to), value: (p) => day(p.to), sortBy: (p) => p.to },
      { id: 'status', header: c.status, text: status, sortBy: status },
      {
        id: 'reports',
        header: c.reports,
        text: (p) => String(p.openReports),
        value: (p) => count(p.openReports),
        sortBy: (p) => p.openReports,
        isNumber: true,
        isHiddenAtFirst: !takesNote,
      },
      { id: 'holder', header: c.holder, text: holder, sortBy: holder },
      { id: 'holder-tier', header: c.holderTier, text: holderTier, sortBy: holderTier },
    ];
  }, [t, f, districtName, programmeName, takesNote]);
};

const route = getRouteApi('/stellen');

/** The posts that this person may see, and who stands in the register twice. */
export const PostsPage = () => {
  const t = useTexts(postsTexts);
  const actsForParty = useActsForParty();
  const { nameOf, options: districts } = useDistricts();
  const address = useListAddress(route.useSearch());
  const { kreis, stand, am, bekannt, meldungen, frist } = address.search;
  const pages = usePages(
    '/api/staffing/v1/posts',
    {
      query: {
        limit: 100,
        ...(kreis ? { district: kreis } : {}),
        ...(stand ? { status: stand } : {}),
        ...(meldungen ? { reports: 'open' as const } : {}),
        ...(frist ? { refilled: 'late' as const } : {}),
        ...(am ? { effectiveOn: am } : {}),
        ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}),
      },
    },
    (p) => p.postId,
  );
  return (
    <ListPage
      id="stellen"
      title={t.title}
      lead={
        <>
          <p>{actsForParty ? t.lead.own : t.lead.all}</p>
          <KnownOn value={bekannt} onChange={(day, how) => address.change({ bekannt: day }, how)} />
        </>
      }
      pages={pages}
      columns={useColumns(nameOf, useProgrammeName(), !actsForParty)}
      rowId={(p) => p.postId}
      linkOf={({ postId }) => ({ to: '/stellen/$postId', params: { postId } })}
      address={address}
      filters={[
        !actsForParty && { name: 'kreis', label: t.filter.district, options: districts },
        { name: 'stand', label: t.filter.status, options: STATUSES.map((value) => ({ value, label: textOf(t.status, value) })) },
        { name: 'meldungen', label: t.filter.reports, options: [{ value: 'offen', label: t.filter.reportsOpen }] },
        { name: 'frist', label: t.filter.window, options: [{ value: 'danach', label: t.filter.refilledLate }] },
      ]}
      count={(n) => t.count({ n })}
      empty={t.empty}
    />
  );
};
