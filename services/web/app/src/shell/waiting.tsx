import { Skeleton } from '../ui/feedback';

/** The room that is kept for what is being loaded, so that nothing jumps: lines of a list, or a height in rem. */
export type Room = { readonly lines: number } | { readonly height: number };

export const Waiting = ({ room }: { room: Room }) =>
  'lines' in room ? (
    <Skeleton kind="rows" lines={room.lines} />
  ) : (
    <div style={{ minHeight: `${room.height}rem` }}>
      <Skeleton lines={3} />
    </div>
  );
