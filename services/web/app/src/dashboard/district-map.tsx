import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { DistrictFigures, Figures, Tile } from '../lib/types';
import { t } from '../texts';
import { quantileScale, ratioScale, type Scale } from './colour-scale';
import { cell, MEASURES, type Measure } from './measures';
import { neighbour, type Direction } from './tile-navigation';
import type { ViewChange } from './view-state';

interface Props {
  districts: readonly DistrictFigures[];
  totals: Figures;
  tiles: readonly Tile[];
  measure: Measure;
  selected: string | undefined;
  change: (change: ViewChange) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
/** What the readout beside the map always tells. */
const READOUT = ['committedCents', 'frameCents', 'exhausted', 'shareFilled', 'shareApproved', 'casesOpen', 'talks'];

const kindOf = (kind: string): string => t.dashboard.kinds[kind] ?? kind;

const Legend = ({ scale, measure }: { scale: Scale; measure: Measure }) => {
  const classOfBand = (i: number): number => scale.classOf(i < scale.limits.length ? scale.limits[i] : Number.MAX_SAFE_INTEGER);
  return (
    <ul className="pw-scale" aria-label={t.dashboard.map.legend}>
      <li>
        <i className="pw-class-0" aria-hidden="true" />
        {t.dashboard.map.none}
      </li>
      {Array.from({ length: scale.limits.length + 1 }, (_, i) => (
        <li key={i}>
          <i className={`pw-class-${classOfBand(i)}`} aria-hidden="true" />
          {i < scale.limits.length
            ? t.dashboard.map.upTo(measure.short(scale.limits[i] ?? 0))
            : scale.limits.length > 0
              ? t.dashboard.map.over(measure.short(scale.limits.at(-1) ?? 0))
              : '> 0'}
        </li>
      ))}
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
}) => (
  <div className="pw-readout" role="status" aria-live={isSelection ? 'polite' : 'off'} data-readout>
    <p className="pw-readout__title">
      <strong>{title}</strong> <span className="pw-muted">{note}</span>
    </p>
    <dl>
      {MEASURES.filter((m) => READOUT.includes(m.key) || m.key === measure.key).map((m) => (
        <div key={m.key} className={m.key === measure.key ? 'is-measure' : ''}>
          <dt>{m.label}</dt>
          <dd>{cell(m, figures, 'short')}</dd>
        </div>
      ))}
    </dl>
    {isSelection && (
      <button type="button" className="pw-text-button" onClick={onClear}>
        {t.dashboard.map.clear}
      </button>
    )}
  </div>
);

export const DistrictMap = ({ districts, totals, tiles, measure, selected, change }: Props) => {
  const grid = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const byKey = useMemo(() => new Map(districts.map((d) => [d.district, d])), [districts]);
  const scale = useMemo(
    () => (measure.isRatio ? ratioScale() : quantileScale(districts.map((d) => measure.value(d.figures)))),
    [districts, measure],
  );
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
    else if (event.key === 'Escape') change({ district: undefined });
    else return;
    event.preventDefault();
  };

  return (
    <section className="pw-panel pw-map" aria-labelledby="karte">
      <div className="pw-panel__head">
        <h2 id="karte">{t.dashboard.map.title}</h2>
        <label className="pw-select">
          <span>{t.dashboard.map.measure}</span>
          <select value={measure.key} onChange={(e) => change({ measure: e.target.value })}>
            {MEASURES.map((m) => (
              <option key={m.key} value={m.key}>
                {m.label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="kern-sr-only" id="karte-hinweis">
        {t.dashboard.map.hint}
      </p>
      <div className="pw-map__body">
        <div
          className="pw-tiles"
          ref={grid}
          role="group"
          aria-label={t.dashboard.map.label(measure.label)}
          aria-describedby="karte-hinweis"
          onMouseLeave={() => setPointed(undefined)}
        >
          {tiles.map((tile) => {
            const d = byKey.get(tile.district);
            const text = d ? cell(measure, d.figures, 'tiny') : '–';
            const isSelected = selected === tile.district;
            return (
              <button
                key={tile.district}
                type="button"
                data-district={tile.district}
                className={`pw-tile pw-class-${scale.classOf(d && measure.value(d.figures))} ${isSelected ? 'is-selected' : ''}`}
                style={{ gridColumn: tile.col + 1, gridRow: tile.row + 1 }}
                tabIndex={tile.district === tabStop ? 0 : -1}
                aria-pressed={isSelected}
                aria-label={`${tile.plate} ${text}: ${d?.name ?? tile.name}${d ? ` (${kindOf(d.kind)})` : ''}, ${measure.label} ${d ? cell(measure, d.figures) : '–'}`}
                onFocus={() => setFocused(tile.district)}
                onBlur={() => setFocused(undefined)}
                onMouseEnter={() => setPointed(tile.district)}
                onKeyDown={(e) => onKeyDown(e, tile.district)}
                onClick={() => change({ district: isSelected ? undefined : tile.district })}
              >
                <span className="pw-tile__plate">{tile.plate}</span> <span className="pw-tile__value">{text}</span>
              </button>
            );
          })}
        </div>
        <div className="pw-map__side">
          <Readout
            title={shown?.name ?? t.dashboard.map.all}
            note={shown ? kindOf(shown.kind) : ''}
            figures={shown?.figures ?? totals}
            measure={measure}
            isSelection={shown !== undefined && shown.district === selected}
            onClear={() => change({ district: undefined })}
          />
          <Legend scale={scale} measure={measure} />
          {measure.note && <p className="pw-map__note">{`${measure.label}: ${measure.note}`}</p>}
        </div>
      </div>
    </section>
  );
};
