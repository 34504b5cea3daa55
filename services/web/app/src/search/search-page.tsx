import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { read } from '../api/queries';
import { Loaded } from '../shell/loaded';
import { useActsForParty } from '../shell/organisation';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { searchTexts } from '../texts/search';
import { Icon } from '../ui/icon';
import { KeyFoot } from '../ui/key-foot';
import { useShortcuts } from '../ui/shortcuts';
import { FoundList } from './found-list';

const route = getRouteApi('/suche');
/** Fingers that rest this long have typed what they look for. */
const TYPED_MS = 250;

/** Files by a number, a party, an amount or words of what was written in them. */
export const SearchPage = () => {
  const t = useTexts(searchTexts);
  const actsForParty = useActsForParty();
  const { suche = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/suche' });
  const [typed, setTyped] = useState(suche);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => setTyped(suche), [suche]);
  useEffect(() => {
    if (typed === suche) return undefined;
    const timer = setTimeout(
      () => void navigate({ search: { suche: typed === '' ? undefined : typed }, replace: true, resetScroll: false }),
      TYPED_MS,
    );
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = suche.trim();
  const query = useQuery({
    ...read('/api/applications/v1/search', { query: { q: asked } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  useShortcuts([{ key: '/', label: t.keys.search, run: () => input.current?.select() }]);
  return (
    <Page title={t.title} lead={actsForParty ? t.lead.own : t.lead.all} className="pw-search-page">
      <form role="search" onSubmit={(e) => e.preventDefault()}>
        <label className="pw-select pw-search">
          <span>{t.label}</span>
          <Icon name="search" />
          <input ref={input} data-autofocus type="search" maxLength={200} value={typed} onChange={(e) => setTyped(e.target.value)} />
        </label>
        <p className="pw-muted">{t.hint}</p>
      </form>
      {asked !== '' && (
        <Loaded query={query} skeleton={{ lines: 8 }}>
          {(found) => <FoundList found={found} />}
        </Loaded>
      )}
      <KeyFoot />
    </Page>
  );
};
