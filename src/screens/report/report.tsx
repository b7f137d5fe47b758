import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Button, Dialog } from '../design/index.ts';
import { Changes } from './changes.tsx';
import { Figures } from './figures.tsx';
import type { ReportDialogProps } from './props.ts';
import { NewRole } from './role.tsx';
import { Expectations, News, Remarks } from './voices.tsx';
import { Warnings } from './warnings.tsx';
import './report.css';

/** The report of a turn: a sentence, what moved most and why, what people say, what to watch. */
export function ReportDialog({ open, model, on }: ReportDialogProps) {
  const [all, setAll] = useState(false);
  return (
    <Dialog
      open={open}
      title={model.title}
      size="wide"
      class="report"
      onClose={on.next}
      footer={
        <>
          {on.again && (
            <Button icon="rewind" onClick={on.again}>
              {t('report:again')}
            </Button>
          )}
          <Button kind="primary" iconAfter="forward" autofocus onClick={on.next}>
            {model.ended ? t('report:nextEnded') : t('report:next')}
          </Button>
        </>
      }
    >
      <div class="report-lead">
        <p class="report-headline">{model.headline}</p>
        <p class="note">{model.weeks}</p>
      </div>
      {model.role && <NewRole role={model.role} />}
      <Warnings warnings={model.warnings} />
      <div class="report-columns">
        <Changes changes={model.changes} />
        <div class="report-aside">
          <Expectations expectations={model.expectations} />
          <Remarks remarks={model.remarks} />
          <News news={model.news} />
        </div>
      </div>
      <Button
        kind="quiet"
        icon={all ? 'fold' : 'expand'}
        aria-expanded={all}
        class="report-more"
        onClick={() => setAll(!all)}
      >
        {all ? t('report:detailsLess') : t('report:details')}
      </Button>
      {all && <Figures model={model} />}
    </Dialog>
  );
}
