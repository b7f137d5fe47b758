import type { ReportRole } from '../../view/index.ts';
import { Icon } from '../design/index.ts';

/** A new role: what is told, and who reports to the player from now on. */
export function NewRole({ role }: { role: ReportRole }) {
  return (
    <section class="report-role" aria-label={role.title}>
      <h3>{role.title}</h3>
      <p>{role.story}</p>
      <ul>
        {role.changes.map((change) => (
          <li key={change}>
            <Icon name="people" />
            {change}
          </li>
        ))}
      </ul>
    </section>
  );
}
