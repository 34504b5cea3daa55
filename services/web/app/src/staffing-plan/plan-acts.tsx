import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readVersioned } from '../api/queries';
import { FillForm, VacateForm } from '../posts/actions';
import { EmployerForm, WorkplacesForm } from '../posts/changes';
import { hasFreeDay, hasSomebody, mayBeVacated } from '../posts/free-days';
import { InterruptionForms } from '../posts/interruptions';
import { ChangeShareForm } from '../posts/share-form';
import { useTexts } from '../texts/area';
import { postReportsTexts } from '../texts/post-reports';
import { postsTexts } from '../texts/posts';
import { staffingPlanTexts } from '../texts/staffing-plan';
import { classNames } from '../ui/class-names';
import { Skeleton } from '../ui/feedback';
import type { Pointed } from './timeline';
import { ACTS, type Act, type PlanPost } from './types';

interface ActsProps {
  post: PlanPost;
  act: Act;
  pointed: Pointed | undefined;
  /** Counts how often a key asked for an act: its button gets the focus, as soon as it is there. */
  focus: number;
  onAct: (act: Act) => void;
  onDone: () => void;
}

/** What can be recorded of the post: one form at a time, each answering what it costs while it is filled in. */
export const PlanActs = ({ post: { postId }, act, pointed, focus, onAct, onDone }: ActsProps) => {
  const t = useTexts(staffingPlanTexts);
  const forms = useTexts(postsTexts).actions;
  const { nobodyThere } = useTexts(postReportsTexts);
  const { data } = useQuery(readVersioned('/api/staffing/v1/posts/{id}', { path: { id: postId } }));
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere && focus > 0) document.querySelector<HTMLElement>(`.pw-plan__acts [data-act="${act}"]`)?.focus();
  }, [isThere, focus, act]);
  if (!data) return <Skeleton kind="rows" lines={6} />;
  const { body: post, etag } = data;
  const refused: Partial<Record<Act, string>> = {
    ...(hasFreeDay(post) ? {} : { fill: forms.noFreeDay }),
    ...(mayBeVacated(post) ? {} : { vacate: forms.nobodyLeaves }),
    ...(hasSomebody(post) ? {} : { suspend: nobodyThere, share: nobodyThere }),
  };
  const reason = refused[act];
  const day = pointed?.postId === postId && pointed.act === act ? pointed.day : undefined;
  const form = { post, etag, onDone };
  return (
    <>
      <div className="pw-plan__acts" role="group" aria-label={t.side.acts}>
        {ACTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === act}
            className={classNames(one === act && 'is-chosen', refused[one] !== undefined && 'is-refused')}
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
        <div className="pw-plan__form" key={`${postId} ${act} ${day ?? ''}`}>
          {act === 'fill' && <FillForm {...form} from={day} />}
          {act === 'vacate' && <VacateForm {...form} lastDay={day} />}
          {act === 'suspend' && <InterruptionForms {...form} from={day} />}
          {act === 'share' && <ChangeShareForm {...form} from={day} />}
          {act === 'employer' && <EmployerForm {...form} />}
          {act === 'workplaces' && <WorkplacesForm {...form} />}
          {act === 'fill' && <p className="pw-muted">{t.acts.toAuthority}</p>}
        </div>
      )}
    </>
  );
};
