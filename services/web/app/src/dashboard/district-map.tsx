import { useMemo } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { quantileScale, ratioScale, type Scale } from './colour-scale';
import { cell, measuresIn, print, type Measure } from './measures';
import { MeasureSelect } from './measure-select';
import { TileMap, type TileFace } from './tile-map';
import type { Change, DistrictFigures, Figures, MeasureKey, Tile } from './view-state';

interface Props {
  districts: readonly DistrictFigures[];
  /** The figures that the shades are made for: today's, so that a shade keeps its meaning while somebody travels through time. */
  scaledBy: readonly DistrictFigures[];
  totals: Figures;
  tiles: readonly Tile[];
  measure: Measure;
  selected: string | undefined;
  change: Change;
}

/** What the readout beside the map always tells. */
const READOUT: readonly MeasureKey[] = ['committedCents', 'frameCents', 'exhausted', 'shareFilled', 'shareApproved', 'casesOpen', 'talks'];

const TOWN = 'Stadtkreis';

/** A figure that is zero and a figure that does not exist look different. */
const classOf = (scale: Scale, value: number | undefined): string =>
  value === undefined ? 'pw-class-none' : `pw-class-${scale.classOf(value)}`;

const Legend = ({ scale, measure }: { scale: Scale; measure: Measure }) => {
  const t = useTexts(overviewTexts).map;
  const short = print(measure, useFormat(), 'short');
  const classOfBand = (i: number): number => scale.classOf(i < scale.limits.length ? scale.limits[i] : Number.MAX_SAFE_INTEGER);
  return (
    <ul className="pw-scale" aria-label={t.legend}>
      <li>
        <i className="pw-class-none" aria-hidden="true" />
        {t.none}
      </li>
      <li>
        <i className="pw-class-0" aria-hidden="true" />
        {t.zero}
      </li>
      {Array.from({ length: scale.limits.length + 1 }, (_, i) => (
        <li key={i}>
          <i className={`pw-class-${classOfBand(i)}`} aria-hidden="true" />
          {i < scale.limits.length
            ? t.upTo({ to: short(scale.limits[i] ?? 0) })
            : scale.limits.length > 0
              ? t.over({ from: short(scale.limits.at(-1) ?? 0) })
              : t.aboveZero}
        </li>
      ))}
      <li>
        <i className="pw-shape pw-shape--county" aria-hidden="true" />
        {t.county}
      </li>
      <li>
        <i className="pw-shape pw-shape--town" aria-hidden="true" />
        {t.town}
      </li>
    </ul>
  );
};

const Readout = ({
  title,
  note,
  figures,
  measure,
  isSelection,
  onClear,
}: {
  title: string;
  note: string;
  figures: Figures;
  measure: Measure;
  isSelection: boolean;
  onClear: () => void;
}) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  return (
    <div className="pw-readout" role="status" aria-live={isSelection ? 'polite' : 'off'} data-readout>
      <p className="pw-readout__title">
        <strong>{title}</strong> <span className="pw-muted">{note}</span>
      </p>
      <dl>
        {measuresIn(figures)
          .filter((m) => READOUT.includes(m.key) || m.key === measure.key)
          .map((m) => (
            <div key={m.key} className={m.key === measure.key ? 'is-measure' : ''}>
              <dt>{t.measures[m.key]}</dt>
              <dd>{cell(m, figures, f, 'short')}</dd>
            </div>
          ))}
      </dl>
      {isSelection && (
        <button type="button" className="pw-text-button" onClick={onClear}>
          {t.map.clear}
        </button>
      )}
    </div>
  );
};

export const DistrictMap = ({ districts, scaledBy, totals, tiles, measure, selected, change }: Props) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  const byKey = useMemo(() => new Map(districts.map((d) => [d.district, d])), [districts]);
  const scale = useMemo(
    () => (measure.kind === 'percent' ? ratioScale() : quantileScale(scaledBy.map((d) => measure.value(d.figures)))),
    [scaledBy, measure],
  );
  const note = measure.key in t.measureNotes ? textOf(t.measureNotes, measure.key) : undefined;
  const faceOf = (tile: Tile): TileFace => {
    const d = byKey.get(tile.district);
    const text = d ? cell(measure, d.figures, f, 'tiny') : '–';
    const name = d ? `${d.name} (${textOf(t.kinds, d.kind)})` : tile.name;
    return {
      className: `${classOf(scale, d && measure.value(d.figures))} ${d?.kind === TOWN ? 'pw-tile--town' : ''}`,
      text,
      label: `${tile.plate} ${text}: ${name}, ${t.measures[measure.key]} ${d ? cell(measure, d.figures, f) : '–'}`,
    };
  };
  const side = (district: string | undefined) => {
    const shown = byKey.get(district ?? '');
    return (
      <>
        <Readout
          title={shown?.name ?? t.map.all}
          note={shown ? textOf(t.kinds, shown.kind) : ''}
          figures={shown?.figures ?? totals}
          measure={measure}
          isSelection={shown !== undefined && shown.district === selected}
          onClear={() => change({ kreis: undefined })}
        />
        <Legend scale={scale} measure={measure} />
        {note && <p className="pw-map__note">{`${t.measures[measure.key]}: ${note}`}</p>}
      </>
    );
  };
  return (
    <section className="pw-panel pw-map" aria-labelledby="karte">
      <div className="pw-panel__head">
        <h2 id="karte">{t.map.title}</h2>
        <MeasureSelect value={measure.key} totals={totals} onChange={(kennzahl) => change({ kennzahl })} />
      </div>
      <TileMap
        tiles={tiles}
        label={t.map.label({ measure: t.measures[measure.key] })}
        selected={selected}
        onSelect={(kreis) => change({ kreis })}
        faceOf={faceOf}
        side={side}
      />
    </section>
  );
};
