import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useFormat } from '../lib/format';
import { textOf, useTexts } from '../texts/area';
import { searchTexts } from '../texts/search';
import { Pill } from '../ui/feedback';
import { useShortcuts } from '../ui/shortcuts';
import type { Found, FoundItem } from './types';

const Row = ({ item }: { item: FoundItem }) => {
  const t = useTexts(searchTexts);
  return (
    <li className="pw-found">
      <p className="pw-found__file">
        <Link className="kern-link" to="/antraege/$applicationId" params={{ applicationId: item.applicationId }} data-open>
          {item.fileNumber}
        </Link>{' '}
        {item.applicantName}
      </p>
      <ul className="pw-found__why">
        {item.why.map(({ place, parts }, i) => (
          <li key={i}>
            <span className="pw-muted">{textOf(t.places, place)}: </span>
            {parts.map((part, n) => (part.isMatch ? <mark key={n}>{part.text}</mark> : <span key={n}>{part.text}</span>))}
          </li>
        ))}
      </ul>
    </li>
  );
};

/** What was found, by why; J and K go from one to the next, Enter opens. */
export const FoundList = ({ found }: { found: Found }) => {
  const t = useTexts(searchTexts);
  const f = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const go = (step: 1 | -1): void => {
    const links = [...(place.current?.querySelectorAll<HTMLElement>('[data-open]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  };
  useShortcuts([
    { key: 'j', label: t.keys.next, run: () => go(1) },
    { key: 'k', label: t.keys.previous, run: () => go(-1) },
    { key: 'Enter', label: t.keys.open, run: () => undefined, isListedOnly: true },
  ]);
  return (
    <div ref={place}>
      <p role="status">{found.hasMore ? t.more({ n: f.count(found.n) }) : t.count({ n: found.n })}</p>
      {found.groups.map(({ group, items }) => (
        <section key={group} className="pw-panel" aria-labelledby={`gruppe-${group}`}>
          <h2 id={`gruppe-${group}`}>
            {textOf(t.groups, group)} <Pill>{f.count(items.length)}</Pill>
          </h2>
          <ul className="pw-found-list">
            {items.map((item) => (
              <Row key={item.applicationId} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
