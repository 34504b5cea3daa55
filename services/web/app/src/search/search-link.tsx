import { Link, useNavigate } from '@tanstack/react-router';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { Icon } from '../ui/icon';
import { useShortcuts } from '../ui/shortcuts';

/** Leads to the search from everywhere, by a click or by its key; a page that has a search of its own keeps the key. */
export const SearchLink = () => {
  const t = useTexts(commonTexts).pages;
  const navigate = useNavigate();
  useShortcuts([{ key: '/', label: t.search, run: () => void navigate({ to: '/suche' }) }]);
  return (
    <Link className="pw-icon-button" to="/suche" aria-label={t.search} title={t.search}>
      <Icon name="search" />
    </Link>
  );
};
