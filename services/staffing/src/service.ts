import { APPLICATIONS_TOPIC, STAFFING_TOPIC } from '@paktwerk/contracts';
import { defineService } from '@paktwerk/platform';
import { Appointments } from './appointment/appointments';
import { catalogue } from './catalogue';
import { Identities } from './identity/identities';
import { StaffingReadModels1700000000301 } from './migrations/1700000000301-staffing-read-models';
import { OneRegister1767000000300 } from './migrations/1767000000300-one-register';
import { PersonController } from './person/person.controller';
import { PostController } from './post/post.controller';
import { problems } from './problems';
import { CompleteClaimWhenShareClaimed } from './reactions/complete-claim-when-share-claimed';
import { CreatePostsWhenGrantIssued } from './reactions/create-posts-when-grant-issued';
import { FindPersonTwiceWhenRegistered } from './reactions/find-person-twice-when-registered';
import { KeepShareWithinPost } from './reactions/keep-share-within-post';
import { register } from './read-models/people/projection';
import { Register } from './read-models/people/query';
import { posts } from './read-models/posts/projection';
import { toPublic } from './to-public';

export const service = defineService({
  name: 'staffing',
  title: 'Stellen und Besetzungen',
  catalogue,
  migrations: [StaffingReadModels1700000000301, OneRegister1767000000300],
  projections: [posts, register],
  publishes: { topics: [STAFFING_TOPIC], toPublic },
  consumes: [APPLICATIONS_TOPIC],
  controllers: [
    PostController,
    PersonController,
    CreatePostsWhenGrantIssued,
    CompleteClaimWhenShareClaimed,
    KeepShareWithinPost,
    FindPersonTwiceWhenRegistered,
  ],
  providers: [Appointments, Register, Identities],
  problems,
  hasPersonalData: true,
});
