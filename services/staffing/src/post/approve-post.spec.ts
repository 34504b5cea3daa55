import { given } from '@paktwerk/testing';
import { decideApprove } from './approve-post';
import { POST_ID, approved } from './post.fixture';
import { postDecider, postIdOf } from './state';

const cmd = approved().data;

describe('approving a post', () => {
  it('creates it from the line of a grant', () =>
    given(postDecider)
      .when((s) => decideApprove(cmd, s))
      .then(approved()));
  it('adds nothing when the grant arrives twice', () =>
    given(postDecider, [approved()])
      .when((s) => decideApprove(cmd, s))
      .nothing());
  it('gives one line the same post at every delivery, and two lines two posts', () => {
    expect(postIdOf('grant-1', 'line-1')).toBe(POST_ID);
    expect(postIdOf('grant-1', 'line-2')).not.toBe(POST_ID);
  });
});
