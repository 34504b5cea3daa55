import { useQuery } from '@tanstack/react-query';
import { readVersioned } from '../api/queries';
import { FillForm, VacateForm } from '../posts/actions';
import { hasFreeDay, mayBeVacated } from '../posts/free-days';
import { useTexts } from '../texts/area';
import { postsTexts } from '../texts/posts';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { classNames } from '../ui/class-names';
import { Skeleton } from '../ui/feedback';
import type { Pointed } from './timeline';
import type { Act, PlanPost } from './types';

interface ActsProps {
  post: PlanPost;
  act: Act;
  pointed: Pointed | undefined;
  onAct: (act: Act) => void;
  onDone: () => void;
}

/** What can be recorded of the post: one form at a time, each answering what it costs while it is filled in. */
export const PlanActs = ({ post: { postId }, act, pointed, onAct, onDone }: ActsProps) => {
  const t = useTexts(staffingPlanTexts);
  const forms = useTexts(postsTexts).actions;
  const { data } = useQuery(readVersioned('/api/staffing/v1/posts/{id}', { path: { id: postId } }));
  if (!data) return <Skeleton kind="rows" lines={6} />;
  const { body: post, etag } = data;
  const refused: Partial<Record<Act, string>> = {
    ...(hasFreeDay(post) ? {} : { fill: forms.noFreeDay }),
    ...(mayBeVacated(post) ? {} : { vacate: forms.nobodyLeaves }),
  };
  const shown = OFFERED.includes(act) ? act : 'fill';
  const reason = refused[shown];
  const day = pointed?.postId === postId && pointed.act === shown ? pointed.day : undefined;
  const form = { post, etag, onDone };
  return (
    <>
      <div className="pw-plan__acts" role="group" aria-label={t.side.acts}>
        {OFFERED.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === shown}
            className={classNames(one === shown && 'is-chosen', refused[one] !== undefined && 'is-refused')}
            data-act={one}
            onClick={() => onAct(one)}
          >
            {t.acts[one]}
          </button>
        ))}
      </div>
      {reason !== undefined ? (
        <p className="pw-muted">{reason}</p>
      ) : (
        <div className="pw-plan__form" key={`${postId} ${shown} ${day ?? ''}`}>
          {shown === 'fill' && <FillForm {...form} from={day} />}
          {shown === 'vacate' && <VacateForm {...form} lastDay={day} />}
          {shown === 'fill' && <p className="pw-muted">{t.acts.toAuthority}</p>}
        </div>
      )}
    </>
  );
};
const OFFERED: readonly Act[] = ['fill', 'vacate'];
