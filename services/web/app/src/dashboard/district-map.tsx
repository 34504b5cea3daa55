import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { quantileScale, ratioScale, type Scale } from './colour-scale';
import { cell, measuresIn, print, type Measure } from './measures';
import { neighbour, type Direction } from './tile-navigation';
import type { Change, DistrictFigures, Figures, MeasureKey, Tile } from './view-state';

interface Props {
  districts: readonly DistrictFigures[];
  totals: Figures;
  tiles: readonly Tile[];
  measure: Measure;
  selected: string | undefined;
  change: Change;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
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

export const DistrictMap = ({ districts, totals, tiles, measure, selected, change }: Props) => {
  const t = useTexts(overviewTexts);
  const f = useFormat();
  const grid = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const byKey = useMemo(() => new Map(districts.map((d) => [d.district, d])), [districts]);
  const scale = useMemo(
    () => (measure.kind === 'percent' ? ratioScale() : quantileScale(districts.map((d) => measure.value(d.figures)))),
    [districts, measure],
  );
  const note = measure.key in t.measureNotes ? textOf(t.measureNotes, measure.key) : undefined;
  const tabStop = focused ?? selected ?? tiles[0]?.district;
  const shown = byKey.get(pointed ?? focused ?? selected ?? '');

  const goTo = (district: string | undefined): void => {
    if (!district) return;
    setFocused(district);
    grid.current?.querySelector<HTMLElement>(`[data-district="${district}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, district: string): void => {
    const direction = ARROWS[event.key];
    if (direction) goTo(neighbour(tiles, district, direction)?.district);
    else if (event.key === 'Home') goTo(tiles[0]?.district);
    else if (event.key === 'End') goTo(tiles.at(-1)?.district);
    else if (event.key === 'Escape') change({ kreis: undefined });
    else return;
    event.preventDefault();
  };

  return (
    <section className="pw-panel pw-map" aria-labelledby="karte">
      <div className="pw-panel__head">
        <h2 id="karte">{t.map.title}</h2>
        <label className="pw-select">
          <span>{t.map.measure}</span>
          <select value={measure.key} onChange={(e) => change({ kennzahl: e.target.value as MeasureKey })}>
            {measuresIn(totals).map((m) => (
              <option key={m.key} value={m.key}>
                {t.measures[m.key]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="kern-sr-only" id="karte-hinweis">
        {t.map.hint}
      </p>
      <div className="pw-map__body">
        <div
          className="pw-tiles"
          ref={grid}
          role="group"
          aria-label={t.map.label({ measure: t.measures[measure.key] })}
          aria-describedby="karte-hinweis"
          onMouseLeave={() => setPointed(undefined)}
        >
          {tiles.map((tile) => {
            const d = byKey.get(tile.district);
            const text = d ? cell(measure, d.figures, f, 'tiny') : '–';
            const isSelected = selected === tile.district;
            return (
              <button
                key={tile.district}
                type="button"
                data-district={tile.district}
                className={`pw-tile ${classOf(scale, d && measure.value(d.figures))} ${d?.kind === TOWN ? 'pw-tile--town' : ''} ${isSelected ? 'is-selected' : ''}`}
                style={{ gridColumn: tile.col + 1, gridRow: tile.row + 1 }}
                tabIndex={tile.district === tabStop ? 0 : -1}
                aria-pressed={isSelected}
                aria-label={`${tile.plate} ${text}: ${d?.name ?? tile.name}${d ? ` (${textOf(t.kinds, d.kind)})` : ''}, ${t.measures[measure.key]} ${d ? cell(measure, d.figures, f) : '–'}`}
                onFocus={() => setFocused(tile.district)}
                onBlur={() => setFocused(undefined)}
                onMouseEnter={() => setPointed(tile.district)}
                onKeyDown={(e) => onKeyDown(e, tile.district)}
                onClick={() => change({ kreis: isSelected ? undefined : tile.district })}
              >
                <span className="pw-tile__plate">{tile.plate}</span> <span className="pw-tile__value">{text}</span>
              </button>
            );
          })}
        </div>
        <div className="pw-map__side">
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
        </div>
      </div>
    </section>
  );
};
