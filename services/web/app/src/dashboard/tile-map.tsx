import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '../texts/area';
import { overviewTexts } from '../texts/overview';
import { neighbour, type Direction } from './tile-navigation';
import type { Tile } from './view-state';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** How a tile looks, and what is said of it. */
export interface TileFace {
  readonly className: string;
  readonly text: string;
  /** The whole of it, for those who hear it; it begins with what can be seen. */
  readonly label: string;
}

interface Props {
  tiles: readonly Tile[];
  /** Names the map: of what it is. */
  label: string;
  selected: string | undefined;
  onSelect: (district: string | undefined) => void;
  faceOf: (tile: Tile) => TileFace;
  /** What stands beside the tiles, about the district that is pointed at, or chosen. */
  side: (shown: string | undefined) => ReactNode;
}

/** One tile for each district, about where it lies. One tab stop: the arrow keys go from tile to tile, Enter chooses, Esc lets go. */
export const TileMap = ({ tiles, label, selected, onSelect, faceOf, side }: Props) => {
  const t = useTexts(overviewTexts).map;
  const grid = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const tabStop = focused ?? selected ?? tiles[0]?.district;

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
    else if (event.key === 'Escape') onSelect(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p className="kern-sr-only" id="karte-hinweis">
        {t.hint}
      </p>
      <div className="pw-map__body">
        <div
          className="pw-tiles"
          ref={grid}
          role="group"
          aria-label={label}
          aria-describedby="karte-hinweis"
          onMouseLeave={() => setPointed(undefined)}
        >
          {tiles.map((tile) => {
            const face = faceOf(tile);
            const isSelected = selected === tile.district;
            return (
              <button
                key={tile.district}
                type="button"
                data-district={tile.district}
                className={`pw-tile ${face.className} ${isSelected ? 'is-selected' : ''}`}
                style={{ gridColumn: tile.col + 1, gridRow: tile.row + 1 }}
                tabIndex={tile.district === tabStop ? 0 : -1}
                aria-pressed={isSelected}
                aria-label={face.label}
                onFocus={() => setFocused(tile.district)}
                onBlur={() => setFocused(undefined)}
                onMouseEnter={() => setPointed(tile.district)}
                onKeyDown={(e) => onKeyDown(e, tile.district)}
                onClick={() => onSelect(isSelected ? undefined : tile.district)}
              >
                <span className="pw-tile__plate">{tile.plate}</span> <span className="pw-tile__value">{face.text}</span>
              </button>
            );
          })}
        </div>
        <div className="pw-map__side">{side(pointed ?? focused ?? selected)}</div>
      </div>
    </>
  );
};
