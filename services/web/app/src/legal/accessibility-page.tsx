import { Link } from '@tanstack/react-router';
import { useFormat } from '../lib/format';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLanguage } from '../texts/language';
import { legalTexts } from '../texts/legal';
import { Section, WithOperator } from './operator';

export const AccessibilityPage = () => {
  const t = useTexts(legalTexts).accessibility;
  const { pages } = useTexts(commonTexts);
  const language = useLanguage();
  const f = useFormat();
  return (
    <Page title={pages.accessibility} lead={t.lead}>
      <WithOperator>
        {({ accessibility }) => (
          <>
            <Section title={t.state}>
              <p>{t.stateText}</p>
            </Section>
            <Section title={t.gaps}>
              <ul>
                {Object.values(t.gapsText).map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            </Section>
            <Section title={t.how}>
              <p>{t.howText({ date: f.longDate(accessibility.checkedOn) })}</p>
            </Section>
            <Section title={t.report}>
              <p>
                {t.reportText}{' '}
                <Link className="kern-link" to="/barriere-melden">
                  {pages.barrier}
                </Link>
                .
              </p>
            </Section>
            <Section title={t.arbitration}>
              <p>{t.arbitrationText({ body: accessibility.arbitration[language] })}</p>
            </Section>
          </>
        )}
      </WithOperator>
    </Page>
  );
};
