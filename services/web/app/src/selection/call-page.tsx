import { Link, getRouteApi } from '@tanstack/react-router';
import { Page } from '../shell/page';
import { useTexts } from '../texts/area';
import { selectionTexts } from '../texts/selection';
import { Icon } from '../ui/icon';
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
        <p>
          <Link className="pw-back" to="/antraege" search={{ aufruf: callId }}>
            <Icon name="arrow-back" />
            {t.toApplications}
          </Link>
        </p>
      }
    >
      <Ranking callId={callId} />
      <WaitingList callId={callId} />
    </Page>
  );
};
