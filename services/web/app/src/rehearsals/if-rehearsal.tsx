import { lazy, Suspense } from 'react';
import { loadPart } from '../lib/load-part';

// Few files are of a rehearsal.
const RehearsalBanner = lazy(() => loadPart(() => import('./rehearsal-banner')).then((m) => ({ default: m.RehearsalBanner })));

/** Says on a file that it is tried, where it is. */
export const IfRehearsal = ({ is }: { is: true | undefined }) =>
  is ? (
    <Suspense>
      <RehearsalBanner />
    </Suspense>
  ) : null;
