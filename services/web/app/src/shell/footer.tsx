import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';

const LINKS = [
  ['/beleg', 'proof'],
  ['/impressum', 'imprint'],
  ['/datenschutz', 'privacy'],
  ['/barrierefreiheit', 'accessibility'],
  ['/barriere-melden', 'barrier'],
] as const;

export const Footer = () => {
  const t = useTexts(commonTexts);
  return (
    <footer className="pw-footer">
      <div className="pw-wrap pw-footer__inner">
        <span>{t.licence}</span>
        <nav aria-label={t.footer}>
          <ul>
            {LINKS.map(([to, title]) => (
              <li key={to}>
                <Link to={to}>{t.pages[title]}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
};
