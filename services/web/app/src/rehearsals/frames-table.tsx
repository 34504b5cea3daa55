import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { rehearsalsTexts } from '../texts/rehearsals';
import type { Column } from '../ui/table/columns';
import { PlainTable } from '../ui/table/plain-table';
import { count, money } from '../ui/table/sheet';
import type { Frame, Rehearsal } from './types';

/** How the pot is spread over the districts, with the cents that are left when every frame is rounded down. */
export const FramesTable = ({ of, name }: { of: Rehearsal['money']; name: string }) => {
  const t = useTexts(rehearsalsTexts).frames;
  const f = useFormat();
  const columns = useMemo(() => {
    const euro = (id: string, header: string, value: (frame: Frame) => number): Column<Frame> => ({
      id,
      header,
      isNumber: true,
      text: (frame) => f.euro(value(frame)),
      value: (frame) => money(value(frame)),
    });
    const figure = (id: string, header: string, value: (frame: Frame) => number): Column<Frame> => ({
      id,
      header,
      isNumber: true,
      text: (frame) => f.count(value(frame)),
      value: (frame) => count(value(frame)),
    });
    return [
      { id: 'district', header: t.district, isRowHeader: true, text: (frame: Frame) => frame.districtName },
      figure('weight', t.weight, (frame) => frame.weight),
      euro('floor', t.floor, (frame) => frame.floorCents),
      figure('rank', t.rank, (frame) => frame.rank),
      figure('extra', t.extra, (frame) => frame.extraCent),
      euro('amount', t.amount, (frame) => frame.amountCents),
      // A party is not told what is set aside.
      ...(of.reservedCents === undefined ? [] : [euro('reserved', t.reserved, (frame) => frame.reservedCents ?? 0)]),
    ];
  }, [t, f, of.reservedCents]);
  return (
    <>
      <p className="pw-muted">{t.note({ cents: f.count(of.leftoverCents), weights: f.count(of.weightSum) })}</p>
      <PlainTable caption={t.title} columns={columns} rows={of.frames} rowId={(frame) => frame.district} exportAs={{ name }} />
    </>
  );
};
