import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';

export const Footer = () => {
  const t = useTexts(commonTexts);
  return (
    <footer className="pw-footer">
      <div className="pw-wrap pw-footer__inner">
        <span>{t.licence}</span>
        <nav aria-label={t.footer}>
          <ul>
            <li>
              <Link to="/impressum">{t.pages.imprint}</Link>
            </li>
            <li>
              <Link to="/datenschutz">{t.pages.privacy}</Link>
            </li>
            <li>
              <Link to="/barrierefreiheit">{t.pages.accessibility}</Link>
            </li>
            <li>
              <Link to="/barriere-melden">{t.pages.barrier}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
};
