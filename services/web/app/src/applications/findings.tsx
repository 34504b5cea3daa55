import { useTexts } from '../texts/area';
import { applicationsTexts } from '../texts/applications';
import { useLanguage } from '../texts/language';
import { Section } from '../ui/section';
import { useLineName } from './line-name';
import type { Application } from './types';

/** What the formal check found; the sentences come from the service. */
export const Findings = ({ application: { formalCheck, lines } }: { application: Application }) => {
  const t = useTexts(applicationsTexts).file;
  const language = useLanguage();
  const lineName = useLineName(lines);
  if (!formalCheck?.findings.length) return null;
  return (
    <Section id="beanstandungen" title={t.findings} note={t.findingsNote}>
      <ul>
        {formalCheck.findings.map((finding) => (
          <li key={finding.code}>
            {lineName.inText(finding[language])} {!finding.curable && <strong>({t.notCurable})</strong>}
          </li>
        ))}
      </ul>
    </Section>
  );
};
