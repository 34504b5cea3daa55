import { Link } from '@tanstack/react-router';
import { Page } from '../../shell/page';
import { KeyFoot } from '../key-foot';
import './examples.css';
import { ActExamples } from './act-examples';
import { FieldExamples } from './field-examples';
import { FormExample } from './form-example';
import { ShowExamples } from './show-examples';
import { TableExamples } from './table-examples';

const Group = ({ id, title, children }: { id: string; title: string; children: React.ReactNode }) => (
  <section className="pw-parts" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** Every part of `ui/` in its states, for those who build screens and for the checks that run over them. */
export const ExamplesPage = () => (
  <Page title="Bausteine" lead="Jeder Baustein der Oberfläche in seinen Zuständen.">
    <Group id="felder" title="Felder">
      <FieldExamples />
      <FormExample />
    </Group>
    <Group id="handeln" title="Handeln">
      <ActExamples />
    </Group>
    <Group id="zeigen" title="Zeigen">
      <ShowExamples />
    </Group>
    <Group id="listen" title="Listen">
      <TableExamples />
    </Group>
    <Group id="seiten" title="Seiten">
      <ul>
        <li>
          <Link className="kern-link" to="/ui/liste">
            Eine Seite, die eine Liste ist
          </Link>
        </li>
        <li>
          <Link className="kern-link" to="/ui/akte">
            Eine Seite, die eine Akte ist
          </Link>
        </li>
      </ul>
    </Group>
    <KeyFoot />
  </Page>
);
