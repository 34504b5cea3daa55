import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@kern-ux/native/dist/kern.min.css';
import './styles/index.css';
import { newQueryClient } from './api/queries';
import { newRouter } from './routes';
import { Boundary } from './shell/boundary';
import { startLanguage } from './texts/language';
import './texts/overview-english';
import { UiRoot } from './ui/ui-root';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
const queryClient = newQueryClient();
void startLanguage().then(() =>
  createRoot(root).render(
    <StrictMode>
      <Boundary isPage>
        <QueryClientProvider client={queryClient}>
          <UiRoot>
            <RouterProvider router={newRouter(queryClient)} />
          </UiRoot>
        </QueryClientProvider>
      </Boundary>
    </StrictMode>,
  ),
);
