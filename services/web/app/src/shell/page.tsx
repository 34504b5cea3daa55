import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';

interface Props {
  title: string;
  /** The heading where it is more than the title. */
  heading?: ReactNode;
  /** Stands below the heading. */
  lead?: ReactNode;
  /** Stands above the heading: the way back. */
  before?: ReactNode;
  /** Stands beside the heading. */
  beside?: ReactNode;
  className?: string;
  children?: ReactNode;
}

/** The frame of every screen: its title in the window, its heading, which is where the focus goes after a navigation, its content. */
export const Page = ({ title, heading, lead, before, beside, className = '', children }: Props) => {
  const { name } = useTexts(commonTexts);
  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);
  return (
    <main id="inhalt" className={`pw-wrap pw-page ${className}`}>
      {before}
      <div className="pw-page__head">
        <div>
          <h1 tabIndex={-1}>{heading ?? title}</h1>
          {lead !== undefined && <div className="pw-page__asof">{lead}</div>}
        </div>
        {beside}
      </div>
      {children}
    </main>
  );
};

/** Puts the reading place at the top of the page that was navigated to: the heading says where one is. */
export const focusHeading = (): void => {
  const page = document.querySelector('#inhalt');
  // A page that is there to be typed into says where.
  const place = page?.querySelector<HTMLElement>('[data-autofocus]') ?? page?.querySelector<HTMLElement>('h1');
  place?.focus({ preventScroll: true });
};
