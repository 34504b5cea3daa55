import { lazy, Suspense, useState } from 'react';
import { loadPart } from '../lib/load-part';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { Button } from '../ui/button';

// Few who look at a list save what they chose.
const SavedFiltersDialog = lazy(() => loadPart(() => import('./saved-filters-dialog')).then((m) => ({ default: m.SavedFiltersDialog })));

export interface SavedFiltersProps {
  /** Names the list. */
  list: string;
  /** What stands in its address. */
  search: Readonly<Record<string, string | undefined>>;
  /** Puts a filter in its place. */
  onChoose: (search: Readonly<Record<string, string | undefined>>) => void;
}

/** What a person has chosen to see of a list, kept under a name of theirs. */
export const SavedFilters = (props: SavedFiltersProps) => {
  const t = useTexts(commonTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t.savedFilters}
      </Button>
      {isOpen && (
        <Suspense>
          <SavedFiltersDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
