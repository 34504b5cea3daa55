import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { ownLoginTexts } from '../texts/own-login';
import { OwnLogin } from './own-login';

export const OwnLoginPage = () => {
  const t = useTexts(ownLoginTexts);
  return (
    <Page title={t.pageTitle} lead={<p>{t.lead}</p>}>
      <OwnLogin />
    </Page>
  );
};
