import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLanguage } from '../texts/language';
import { legalTexts } from '../texts/legal';
import { Mail, Section, WithOperator } from './operator';

export const ImprintPage = () => {
  const t = useTexts(legalTexts).imprint;
  const { pages } = useTexts(commonTexts);
  const language = useLanguage();
  return (
    <Page title={pages.imprint} lead={t.law}>
      <WithOperator>
        {({ name, address, represented, phone, email }) => (
          <>
            <Section title={t.provider}>
              <address>
                {[name, ...address].map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </address>
              <p>{t.represented({ who: represented[language] })}</p>
            </Section>
            <Section title={t.contact}>
              <p>{t.phone({ phone })}</p>
              <p>
                {t.email} <Mail to={email} />
              </p>
            </Section>
            <Section title={t.software}>
              <p>{t.softwareText}</p>
            </Section>
          </>
        )}
      </WithOperator>
    </Page>
  );
};
