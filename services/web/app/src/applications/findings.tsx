import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { useLanguage } from '../texts/language';
import { Section } from '../ui/section';
import type { Application } from './types';

/** What the formal check found; the sentences come from the service. */
export const Findings = ({ application: { formalCheck } }: { application: Application }) => {
  const t = useTexts(applicationsTexts).file;
  const language = useLanguage();
  if (!formalCheck?.findings.length) return null;
  return (
    <Section id="beanstandungen" title={t.findings} note={t.findingsNote}>
      <ul>
        {formalCheck.findings.map((finding) => (
          <li key={finding.code}>
            {finding[language]} {!finding.curable && <strong>({t.notCurable})</strong>}
          </li>
        ))}
      </ul>
    </Section>
  );
};
