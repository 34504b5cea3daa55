import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { useLanguage } from '../texts/language';
import { legalTexts } from '../texts/legal';
import { Mail, Section, WithOperator } from './operator';

export const PrivacyPage = () => {
  const t = useTexts(legalTexts).privacy;
  const { pages } = useTexts(commonTexts);
  const language = useLanguage();
  return (
    <Page title={pages.privacy}>
      <WithOperator>
        {({ name, address, email, privacyOfficer, supervision }) => (
          <>
            <Section title={t.controller}>
              <p>
                {[name, ...address].join(', ')}, <Mail to={email} />
              </p>
            </Section>
            <Section title={t.officer}>
              <p>
                {privacyOfficer.name}, <Mail to={privacyOfficer.email} />
              </p>
            </Section>
            <Section title={t.what}>
              <p>{t.whatText}</p>
            </Section>
            <Section title={t.cookies}>
              <p>{t.cookiesText}</p>
            </Section>
            <Section title={t.account}>
              <p>{t.accountText}</p>
            </Section>
            <Section title={t.notices}>
              <p>{t.noticesText}</p>
            </Section>
            <Section title={t.clients}>
              <p>{t.clientsText}</p>
            </Section>
            <Section title={t.rights}>
              <p>{t.rightsText({ authority: supervision[language] })}</p>
              <p>
                <a className="kern-link" href={supervision.url}>
                  {supervision.url}
                </a>
              </p>
            </Section>
          </>
        )}
      </WithOperator>
    </Page>
  );
};
