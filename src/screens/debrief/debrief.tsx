import { t } from '../../text/index.ts';
import { Button } from '../design/index.ts';
import { Score } from '../ending/index.ts';
import { EndingMark } from '../marks/index.ts';
import type { DebriefProps } from './props.ts';
import { Expectations, Hands, Headings, Plane, Questions, Series } from './sections.tsx';
import './debrief.css';

/** The first debrief: the path, the hands, the figures, the turning points, and what to talk about. */
export function Debrief({ model, on, link }: DebriefProps) {
  const { ending } = model;
  return (
    <main class="debrief">
      <header class="debrief-head">
        <EndingMark kind={ending.kind} size="7.5rem" />
        <div>
          <p class="debrief-kicker">
            {model.scenario} · {ending.when} · {t('debrief:seed', { seed: model.seed })}
          </p>
          <h1>{ending.title}</h1>
          <p class="debrief-sentence">{ending.sentence}</p>
          {model.origin !== null && <p class="note">{model.origin}</p>}
        </div>
      </header>
      <Plane model={model} watch={on.watch} />
      <Headings model={model} />
      <Hands model={model} />
      <Series model={model} />
      <Expectations model={model} />
      <div class="debrief-pair debrief-close">
        <Questions questions={model.questions} />
        <Score score={ending.score} />
      </div>
      <Next on={on} link={link ?? null} />
    </main>
  );
}

function Next({ on, link }: { on: DebriefProps['on']; link: string | null }) {
  return (
    <footer class="debrief-next">
      <h2 class="aloud">{t('debrief:actions')}</h2>
      <div class="debrief-buttons">
        <Button kind="primary" size="large" icon="review" onClick={on.review}>
          {t('debrief:review')}
        </Button>
        <Button size="large" icon="retry" onClick={on.again}>
          {t('debrief:again')}
        </Button>
        <Button size="large" icon="dice" onClick={on.newSeed}>
          {t('debrief:newSeed')}
        </Button>
        <Button size="large" onClick={on.scenarios}>
          {t('debrief:scenarios')}
        </Button>
        <Button size="large" icon="share" onClick={on.share}>
          {t('debrief:share.open')}
        </Button>
      </div>
      <div class="debrief-buttons">
        <Button kind="quiet" icon="model" onClick={on.model}>
          {t('debrief:model')}
        </Button>
        <Button kind="quiet" icon="play" onClick={() => on.watch(0)}>
          {t('debrief:watch')}
        </Button>
        <Button kind="quiet" icon="save" onClick={on.download}>
          {t('debrief:download')}
        </Button>
        {on.copyLink && (
          <Button kind="quiet" icon="link" onClick={on.copyLink}>
            {t('debrief:copyLink')}
          </Button>
        )}
        <Button kind="quiet" icon="print" onClick={on.print}>
          {t('debrief:print')}
        </Button>
        <Button kind="quiet" icon="home" onClick={on.title}>
          {t('debrief:home')}
        </Button>
      </div>
      {link !== null && (
        <label class="debrief-link">
          {t('debrief:link')}
          <input
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </footer>
  );
}
