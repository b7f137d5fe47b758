import { t } from '../../text/index.ts';
import { lieutenantPanel } from '../../view/index.ts';
import { Icon, Meter } from '../design/index.ts';
import { usePlay } from './context.ts';
import { DetailHead, DoHere } from './team-view.tsx';

/** What is known of a lieutenant, and what can be given to them. */
export function LieutenantView({ lieutenant }: { lieutenant: number }) {
  const { model, back, begin } = usePlay();
  const panel = lieutenantPanel(model.input, lieutenant);
  if (!panel) return null;
  return (
    <section class="detail" aria-label={panel.name}>
      <DetailHead title={panel.name} onBack={back} />
      <p>
        {panel.role}
        <br />
        <span class="note">{panel.place}</span>
      </p>
      {panel.portrait !== '' && <p class="note">{panel.portrait}</p>}
      <DoHere items={panel.actions} onChoose={(item) => begin(item.kind, { lieutenant })} />
      <div class="detail-part">
        <h3>{t('play:lieutenant.hands')}</h3>
        <ul class="team-figures">
          {panel.hands.map((one) => (
            <li key={one.hand} data-hand={one.hand}>
              <span class="team-figure-name">
                <Icon name={one.hand} size="1em" /> {one.name}
              </span>
              <b>{one.word}</b>
              <Meter label={`${one.name}: ${one.word}`} value={one.value} tone={one.hand} />
            </li>
          ))}
          {panel.lines.map((one) => (
            <li key={one.name}>
              <span class="team-figure-name">{one.name}</span>
              <b>{one.word}</b>
              <Meter label={`${one.name}: ${one.word}`} value={one.value} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
