import { Link } from '@tanstack/react-router';
import { useFormat } from '../lib/format';
import { useTexts } from '../texts/area';
import { draftTexts } from '../texts/draft';
import type { SectionName } from './sections';
import type { Draft, PreCheck } from './types';

type SectionState = PreCheck['sections'][number];

/** How far a section is. Lines and partners are there one by one: of them it says what is wrong, not how many are right. */
export const useSectionState = ({ lines, partners = [] }: Pick<Draft, 'lines' | 'partners'>): ((state: SectionState) => string) => {
  const t = useTexts(draftTexts).sections;
  const f = useFormat();
  return ({ section, done, of, isComplete }) => {
    if (isComplete) return t.isComplete;
    if (section === 'lines' && lines.length > 0) return t.objected({ n: of - done });
    if (section === 'partners' && partners.length > 0) return t.unfinished({ n: of - done });
    return of === 1 ? t.missing : t.open({ done: f.count(done), of: f.count(of) });
  };
};

export const ToField = ({
  draftId,
  abschnitt,
  position,
  text,
}: {
  draftId: string;
  abschnitt: SectionName;
  position?: string;
  text: string;
}) => (
  <Link
    className="kern-link"
    to="/entwuerfe/$draftId"
    params={{ draftId }}
    search={{ abschnitt, ...(position === undefined ? {} : { position }) } as never}
  >
    {text}
  </Link>
);

/** Sections that are not complete: what is missing keeps nothing from being received. */
export const OpenSections = ({ draft, check }: { draft: Draft; check: PreCheck }) => {
  const t = useTexts(draftTexts).sections;
  const stateOf = useSectionState(draft);
  const open = check.sections.filter((s) => !s.isComplete);
  if (open.length === 0) return t.allComplete;
  return (
    <ul className="pw-plain-list">
      {open.map((state) => (
        <li key={state.section}>
          <ToField draftId={draft.draftId} abschnitt={state.section} text={t.names[state.section]} />{' '}
          <span className="pw-muted">{stateOf(state)}</span>
        </li>
      ))}
    </ul>
  );
};
