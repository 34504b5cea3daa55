import { useMemo } from 'react';
import { MeasureSelect } from '../dashboard/measure-select';
import { cell, print, type Measure } from '../dashboard/measures';
import { TileMap, type TileFace } from '../dashboard/tile-map';
import type { MeasureKey, Tile } from '../dashboard/view-state';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { comparisonTexts } from '../texts/comparison';
import { overviewTexts } from '../texts/overview';
import { differenceOf, differenceScale, type DifferenceScale, type Pair } from './difference';
import type { ComparedDistrict } from './types';
import { differenceText } from './words';

interface Props {
  districts: readonly ComparedDistrict[];
  totals: Pair;
  tiles: readonly Tile[];
  measure: Measure;
  selected: string | undefined;
  onMeasure: (measure: MeasureKey) => void;
  onSelect: (district: string | undefined) => void;
}

const className = (size: number): string => (size === 0 ? 'pw-diff-0' : size > 0 ? `pw-diff-more-${size}` : `pw-diff-less-${-size}`);

const Legend = ({ scale: { limits }, measure }: { scale: DifferenceScale; measure: Measure }) => {
  const t = useTexts(comparisonTexts);
  const f = useFormat();
  const show = (limit: number): string =>
    measure.kind === 'percent' ? t.points({ n: f.count(Math.round(limit * 100)) }) : print(measure, f, 'short')(limit);
  const band = (sign: string, i: number): string => {
    if (limits.length === 0) return t.legend.any({ sign });
    return i < limits.length ? t.legend.upTo({ sign, to: show(limits[i] ?? 0) }) : t.legend.over({ sign, from: show(limits.at(-1) ?? 0) });
  };
  const bands = Array.from({ length: limits.length + 1 }, (_, i) => ({ i, size: 3 - limits.length + i }));
  return (
    <ul className="pw-scale" aria-label={useTexts(overviewTexts).map.legend}>
      {bands.toReversed().map(({ i, size }) => (
        <li key={`more-${size}`}>
          <i className={className(size)} aria-hidden="true" />
          {band(t.legend.more, i)}
        </li>
      ))}
      <li>
        <i className="pw-diff-0" aria-hidden="true" />
        {t.map.same}
      </li>
      {bands.map(({ i, size }) => (
        <li key={`less-${size}`}>
          <i className={className(-size)} aria-hidden="true" />
          {band(t.legend.less, i)}
        </li>
      ))}
      <li>
        <i className="pw-class-none" aria-hidden="true" />
        {t.map.none}
      </li>
    </ul>
  );
};

/** What of the chosen figure each district has more or less in B than in A; a sign is written on every tile, so that no colour is needed. */
export const DifferenceMap = ({ districts, totals, tiles, measure, selected, onMeasure, onSelect }: Props) => {
  const t = useTexts(comparisonTexts);
  const o = useTexts(overviewTexts);
  const f = useFormat();
  const byKey = useMemo(() => new Map(districts.map((d) => [d.district, d])), [districts]);
  const scale = useMemo(() => differenceScale(districts.map((d) => differenceOf(measure, d))), [districts, measure]);
  const faceOf = (tile: Tile): TileFace => {
    const d = byKey.get(tile.district);
    const difference = d && differenceOf(measure, d);
    const text = differenceText(measure, difference, t, f, 'tiny');
    return {
      className: `${difference === undefined ? 'pw-class-none' : className(scale.classOf(difference))} ${d?.kind === 'Stadtkreis' ? 'pw-tile--town' : ''}`,
      text,
      label: `${tile.plate} ${text}: ${d ? `${d.name} (${textOf(o.kinds, d.kind)})` : tile.name}, ${o.measures[measure.key]} ${differenceText(measure, difference, t, f)}${
        d ? `, ${t.fromTo({ a: cell(measure, d.a, f), b: cell(measure, d.b, f) })}` : ''
      }`,
    };
  };
  const side = (district: string | undefined) => {
    const shown = byKey.get(district ?? '');
    const pair = shown ?? totals;
    return (
      <>
        <div className="pw-readout" data-readout>
          <p className="pw-readout__title">
            <strong>{shown?.name ?? o.map.all}</strong> <span className="pw-muted">{shown ? textOf(o.kinds, shown.kind) : ''}</span>
          </p>
          <dl>
            {(['a', 'b'] as const).map((name) => (
              <div key={name}>
                <dt>{t.side[name]}</dt>
                <dd>{cell(measure, pair[name], f)}</dd>
              </div>
            ))}
            <div className="is-measure">
              <dt>{t.side.difference}</dt>
              <dd>{differenceText(measure, differenceOf(measure, pair), t, f)}</dd>
            </div>
          </dl>
        </div>
        <Legend scale={scale} measure={measure} />
        {measure.kind === 'percent' && <p className="pw-map__note">{t.pointsNote}</p>}
      </>
    );
  };
  return (
    <section className="pw-panel pw-map" aria-labelledby="karte">
      <div className="pw-panel__head">
        <h2 id="karte">{t.map.title}</h2>
        <MeasureSelect value={measure.key} totals={totals.b} onChange={onMeasure} />
      </div>
      <TileMap
        tiles={tiles}
        label={t.map.label({ measure: o.measures[measure.key] })}
        selected={selected}
        onSelect={onSelect}
        faceOf={faceOf}
        side={side}
      />
    </section>
  );
};
