import { getRouteApi } from '@tanstack/react-router';
import { BackLink } from '../shell/back-link';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { selectionTexts } from '../texts/selection';
import { Ranking } from './ranking';
import { WaitingList } from './waiting-list';

const route = getRouteApi('/aufrufe/$callId');

/** What the granting authority compares within a call: whom it selects, and who waits for its money. */
export const CallPage = () => {
  const t = useTexts(selectionTexts).call;
  const { callId } = route.useParams();
  return (
    <Page
      title={t.title}
      before={
        <BackLink to="/antraege" search={{ aufruf: callId }}>
          {t.toApplications}
        </BackLink>
      }
    >
      <Ranking callId={callId} />
      <WaitingList callId={callId} />
    </Page>
  );
};
