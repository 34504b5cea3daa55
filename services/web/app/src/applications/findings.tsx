import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { useLanguage } from '../texts/language';
import type { Application } from './types';

/** What the formal check found; the sentences come from the service. */
export const Findings = ({ application: { formalCheck } }: { application: Application }) => {
  const t = useTexts(applicationsTexts).file;
  const language = useLanguage();
  if (!formalCheck?.findings.length) return null;
  return (
    <section className="pw-panel" aria-labelledby="beanstandungen">
      <h2 id="beanstandungen">{t.findings}</h2>
      <p className="pw-muted">{t.findingsNote}</p>
      <ul>
        {formalCheck.findings.map((finding) => (
          <li key={finding.code}>
            {finding[language]} {!finding.curable && <strong>({t.notCurable})</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
};
