import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';

/** Where signing in beside a page with unsent work ends. */
export const SignedInPage = () => {
  const t = useTexts(commonTexts).session;
  return (
    <Page title={t.back}>
      <p>{t.backHint}</p>
    </Page>
  );
};
