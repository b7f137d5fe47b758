import { useId, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { TableModel } from '../../view/index.ts';
import { Button } from '../design/index.ts';

/** What a chart draws as a table, shown on demand. */
export function TableToggle({ table }: { table: TableModel }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class="chart-table">
      <Button
        kind="quiet"
        size="small"
        icon={open ? 'fold' : 'expand'}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${t(open ? 'debrief:table.hide' : 'debrief:table.show')}: ${table.caption}`}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'debrief:table.hide' : 'debrief:table.show')}
      </Button>
      <div id={id} class="chart-scroll" hidden={!open}>
        {open && <Table table={table} />}
      </div>
    </div>
  );
}

function Table({ table }: { table: TableModel }) {
  return (
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, index) => (
              <td key={table.head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
