import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { read } from '../api/queries';
import { useAllPages } from '../api/use-pages';
import { differenceScale } from '../comparison/difference';
import { TileMap, type TileFace } from '../dashboard/tile-map';
import type { Tile } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { Loaded } from '../shell/loaded';
import { tilesQuery, useDistricts } from '../shell/organisation';
import { useTexts } from '../texts/area';
import { useLanguage } from '../texts/language';
import { programmesTexts } from '../texts/programmes';
import { Badge } from '../ui/feedback';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { money } from '../ui/table/sheet';
import type { Read } from '../api/paths';
import { withEqualBase, type Shift } from './base-share';

type Call = Read<'/api/applications/v1/calls/{callId}'>;

/** Below which a part is the same for all; above half of the money nothing is left of a key. */
const MOST_PERCENT = 50;
const FIRST_PERCENT = 10;

const classOf = (size: number): string => (size === 0 ? 'pw-diff-0' : size > 0 ? `pw-diff-more-${size}` : `pw-diff-less-${-size}`);

interface ShiftedProps {
  call: Call;
  percent: number;
  selected: string | undefined;
  onSelect: (district: string | undefined) => void;
}

/** What a call's frames would be with an equal base for each district: a sentence, a map, a table. */
const Shifted = ({ call, percent, selected, onSelect }: ShiftedProps) => {
  const t = useTexts(programmesTexts).whatIf;
  const f = useFormat();
  const { nameOf } = useDistricts();
  const { data: tiles = [] } = useQuery(tilesQuery);
  const { potCents, distributionKey } = call;
  const shifts = useMemo(() => withEqualBase(potCents, distributionKey.weights, percent), [potCents, distributionKey, percent]);
  const scale = useMemo(() => differenceScale(shifts.map((s) => s.difference)), [shifts]);
  const of = useMemo(() => new Map(shifts.map((s) => [s.district, s])), [shifts]);
  const signed = (cents: number): string => (cents === 0 ? f.euro(0) : f.signed(cents, f.euro));
  const thousands = (cents: number): string => `${cents > 0 ? '+' : cents < 0 ? '−' : ''}${f.count(Math.round(Math.abs(cents) / 100_000))}`;
  const gaining = shifts.filter((s) => s.difference > 0);
  const moved = gaining.reduce((sum, s) => sum + s.difference, 0);
  const giving = shifts.filter((s) => s.difference < 0).length;
  const mean = distributionKey.weights.reduce((sum, w) => sum + w.weight, 0) / distributionKey.weights.length;
  const faceOf = (tile: Tile): TileFace => {
    const shift = of.get(tile.district);
    if (shift === undefined) return { className: 'pw-class-none', text: '–', label: t.noShare({ name: tile.name }) };
    const text = thousands(shift.difference);
    const words = { name: tile.name, now: f.euro(shift.now), then: f.euro(shift.then), difference: signed(shift.difference) };
    return { className: classOf(scale.classOf(shift.difference)), text, label: `${tile.plate} ${text}: ${t.tile(words)}` };
  };
  const side = (district: string | undefined) => {
    const shift = of.get(district ?? '');
    return (
      <p className="pw-readout" data-readout>
        {shift
          ? t.tile({ name: nameOf(shift.district), now: f.euro(shift.now), then: f.euro(shift.then), difference: signed(shift.difference) })
          : t.choose}
      </p>
    );
  };
  const columns: readonly Column<Shift>[] = [
    { id: 'district', header: t.district, isRowHeader: true, text: (s) => nameOf(s.district) },
    { id: 'now', header: t.now, isNumber: true, text: (s) => f.euro(s.now), value: (s) => money(s.now) },
    { id: 'then', header: t.then, isNumber: true, text: (s) => f.euro(s.then), value: (s) => money(s.then) },
    { id: 'difference', header: t.difference, isNumber: true, text: (s) => signed(s.difference), value: (s) => money(s.difference) },
  ];
  return (
    <>
      <p role="status">
        {percent === 0
          ? t.unmoved
          : t.finding({
              percent: f.count(percent),
              moved: f.euro(moved),
              gaining: gaining.length,
              giving,
              mean: f.count(Math.round(mean)),
              key: distributionKey.label,
            })}
      </p>
      <TileMap tiles={tiles} label={t.map} selected={selected} onSelect={onSelect} faceOf={faceOf} side={side} />
      <p className="pw-muted">{t.thousands}</p>
      <PlainTable
        caption={t.table}
        columns={columns}
        rows={shifts.toSorted((a, b) => b.difference - a.difference)}
        rowId={(s) => s.district}
        exportAs={{ name: 'pakt-was-waere-wenn' }}
      />
    </>
  );
};

interface Props {
  /** From the address, so that a link carries what was tried. */
  callId: string | undefined;
  percent: number | undefined;
  district: string | undefined;
}

/** What if a part of the money were the same for every district? It is reckoned in the page; nothing is written. */
export const WhatIf = ({ callId, percent = FIRST_PERCENT, district }: Props) => {
  const t = useTexts(programmesTexts).whatIf;
  const language = useLanguage();
  const f = useFormat();
  const navigate = useNavigate({ from: '/pakt' });
  const change = (to: object): void => void navigate({ search: (before) => ({ ...before, ...to }), replace: true, resetScroll: false });
  const { items: calls = [] } = useAllPages('/api/applications/v1/calls', { query: { limit: 200 } }, (c) => c.callId);
  // The largest pot says the most.
  const [largest] = calls.toSorted((a, b) => b.potCents - a.potCents);
  const chosen = callId ?? largest?.callId;
  const call = useQuery({ ...read('/api/applications/v1/calls/{callId}', { path: { callId: chosen ?? '' } }), enabled: chosen !== undefined });
  return (
    <Section id="was-waere-wenn" title={t.title} note={t.note}>
      <p>
        <Badge kind="info">{t.onlyReckoned}</Badge>
      </p>
      <Select
        label={t.call}
        name="aufruf"
        value={chosen ?? ''}
        onChange={(to) => change({ aufruf: to })}
        options={calls.map((c) => ({ value: c.callId, label: language === 'de' ? c.titleDe : c.titleEn }))}
      />
      <p>
        <label className="kern-label" htmlFor="sockel">{t.base({ percent: f.count(percent) })}</label>
        <input
          id="sockel"
          className="pw-range"
          type="range"
          min={0}
          max={MOST_PERCENT}
          step={1}
          value={percent}
          onChange={(e) => change({ sockel: e.target.value })}
        />
      </p>
      {chosen !== undefined && (
        <Loaded query={call} skeleton={{ lines: 8 }}>
          {(shown) =>
            shown.distributionKey.weights.length < 2 ? (
              <p>{t.oneOnly}</p>
            ) : (
              <Shifted call={shown} percent={percent} selected={district} onSelect={(to) => change({ kreis: to })} />
            )
          }
        </Loaded>
      )}
    </Section>
  );
};
