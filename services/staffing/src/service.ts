import { APPLICATIONS_TOPIC, STAFFING_TOPIC } from '@paktwerk/contracts';
import { defineService } from '@paktwerk/platform';
import { Appointments } from './appointment/appointments';
import { catalogue } from './catalogue';
import { StaffingReadModels1700000000301 } from './migrations/1700000000301-staffing-read-models';
import { PersonController } from './person/person.controller';
import { PostController } from './post/post.controller';
import { problems } from './problems';
import { CompleteClaimWhenShareClaimed } from './reactions/complete-claim-when-share-claimed';
import { CreatePostsWhenGrantIssued } from './reactions/create-posts-when-grant-issued';
import { EndShareWhenPostVacated } from './reactions/end-share-when-post-vacated';
import { register } from './read-models/people/projection';
import { Register } from './read-models/people/query';
import { posts } from './read-models/posts/projection';
import { toPublic } from './to-public';

export const service = defineService({
  name: 'staffing',
  title: 'Stellen und Besetzungen',
  catalogue,
  migrations: [StaffingReadModels1700000000301],
  projections: [posts, register],
  publishes: { topics: [STAFFING_TOPIC], toPublic },
  consumes: [APPLICATIONS_TOPIC],
  controllers: [PostController, PersonController, CreatePostsWhenGrantIssued, CompleteClaimWhenShareClaimed, EndShareWhenPostVacated],
  providers: [Appointments, Register],
  problems,
  hasPersonalData: true,
});
