import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Read } from '../api/paths';
import { read } from '../api/queries';
import { lastInstantOf } from '../lib/dates';
import { useFormat } from '../lib/format';
import { lineNumber } from '../posts/line-number';
import { Loaded } from '../shell/loaded';
import { useDistricts, useOrganisationName } from '../shell/organisation';
import { useTexts } from '../texts/area';
import { occupancyTexts } from '../texts/occupancy';
import { Section } from '../ui/section';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money, share } from '../ui/table/sheet';
import type { OccupancySearch } from './search';

type Item = Read<'/api/staffing/v1/occupancy/never-filled'>['items'][number];
const MOST = 200;

const freedOf = ({ freed }: Item): number => freed.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** Posts that nobody ever worked on: what a window for them would do, or does where the rules say that it runs. */
export const NeverFilled = ({ am, bekannt }: Pick<OccupancySearch, 'am' | 'bekannt'>) => {
  const t = useTexts(occupancyTexts).neverFilled;
  const f = useFormat();
  const { nameOf } = useDistricts();
  const organisationName = useOrganisationName();
  const query = useQuery(
    read('/api/staffing/v1/occupancy/never-filled', {
      query: { limit: MOST, ...(am ? { effectiveOn: am } : {}), ...(bekannt ? { knownAt: lastInstantOf(bekannt) } : {}) },
    }),
  );
  const columns = useMemo((): readonly Column<Item>[] => {
    const named = ({ recipient, district, lineId }: Item): string =>
      t.named({ who: recipient === undefined ? nameOf(district) : organisationName(recipient), line: lineNumber(lineId) });
    return [
      {
        id: 'post',
        header: t.post,
        isRowHeader: true,
        text: named,
        cell: (i) => (
          <Link className="kern-link" to="/stellen/$postId" params={{ postId: i.postId }}>
            {named(i)}
          </Link>
        ),
      },
      { id: 'share', header: t.share, isNumber: true, text: (i) => f.fte(i.share), value: (i) => share(i.share) },
      { id: 'since', header: t.since, text: (i) => (i.since === undefined ? '' : f.date(i.since)) },
      { id: 'until', header: t.until, text: (i) => (i.lastDay === undefined ? t.noWindow : f.date(i.lastDay)) },
      {
        id: 'state',
        header: t.state,
        text: (i) => (i.lastDay === undefined ? '–' : i.wouldHaveLapsed ? (i.isInForce ? t.lapses : t.wouldHave) : t.notYet),
      },
      { id: 'freed', header: t.freed, isNumber: true, text: (i) => f.euro(freedOf(i)), value: (i) => money(freedOf(i)) },
    ];
  }, [t, f, nameOf, organisationName]);
  return (
    <Section id="nie-besetzt" title={t.title} note={t.lead}>
      <Loaded query={query} skeleton={{ lines: 6 }}>
        {({ items, nextCursor }) => {
          const over = items.filter((i) => i.wouldHaveLapsed);
          return (
            <>
              <p>{t.sum({ n: over.length, all: f.count(items.length), amount: f.euro(over.reduce((sum, i) => sum + freedOf(i), 0)) })}</p>
              {nextCursor !== undefined && <p className="pw-muted">{t.more({ n: f.count(MOST) })}</p>}
              {items.length > 0 && (
                <PlainTable
                  caption={t.title}
                  columns={columns}
                  rows={items}
                  rowId={(i) => i.postId}
                  exportAs={{ name: 'nie-besetzte-stellen' }}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
};
