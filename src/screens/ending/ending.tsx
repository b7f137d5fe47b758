import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Button } from '../design/index.ts';
import { EndingMark } from '../marks/index.ts';
import type { EndingProps } from './props.ts';
import { Score } from './score.tsx';
import './ending.css';

/** The end of a game: what became of it in a sentence, then how, and only then a number. */
export function Ending({ model, on }: EndingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const stands = model.kind === 'sustained' || model.kind === 'thriving';
  return (
    <main class="ending">
      <header class="ending-head">
        <div class="ending-art">
          <EndingMark kind={model.kind} size="clamp(8rem, 24vw, 15rem)" />
        </div>
        <div class="ending-words">
          <p class="ending-kicker">
            {model.scenario} · {model.when}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {model.title}
          </h1>
          <p class="ending-sentence">{model.sentence}</p>
        </div>
      </header>
      <div class="ending-columns">
        <section>
          <p class="ending-story">{model.story}</p>
          <h2>{stands ? t('ending:causesGood') : t('ending:causes')}</h2>
          <ul class="ending-causes">
            {model.causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </section>
        <Score score={model.score} />
      </div>
      <footer class="ending-foot">
        <Button kind="quiet" icon="home" onClick={on.title}>
          {t('ending:home')}
        </Button>
        <Button kind="quiet" onClick={on.scenarios}>
          {t('ending:scenarios')}
        </Button>
        <Button icon="dice" onClick={on.newSeed}>
          {t('ending:newSeed')}
        </Button>
        <Button icon="retry" onClick={on.again}>
          {t('ending:again')}
        </Button>
        <Button size="large" icon="review" onClick={on.review}>
          {t('ending:review')}
        </Button>
        <Button kind="primary" size="large" iconAfter="forward" onClick={on.debrief}>
          {t('ending:debrief')}
        </Button>
      </footer>
    </main>
  );
}
