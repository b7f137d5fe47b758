import type { ComponentChildren } from 'preact';
import {
  type ActionKind,
  type Charter,
  type Draft,
  type Option,
  type PlayModel,
  type Question,
  type Role,
  withPair,
  withTeam,
} from '../../view/index.ts';
import { Icon } from '../design/index.ts';
import { CompassDial } from './compass-dial.tsx';

/** A question that folds up once it is answered, so that the next one is in sight. */
function Folding({
  ask,
  answer,
  children,
}: {
  ask: string;
  answer: string | undefined;
  children: ComponentChildren;
}) {
  if (answer === undefined) return <>{children}</>;
  return (
    <details class="question-folded" key={answer}>
      <summary>
        <span>{ask}</span> <b>{answer}</b>
        <Icon name="expand" size="1em" />
      </summary>
      {children}
    </details>
  );
}

const chosenLabel = (options: readonly Option<string | number>[]): string | undefined =>
  options.find((option) => option.chosen)?.label;

/** Choices as chips; refused ones say why. */
function Chips<V extends string | number>({
  label,
  options,
  hand,
  onChoose,
}: {
  label: string;
  options: readonly Option<V>[];
  hand: string;
  onChoose: (value: V) => void;
}) {
  return (
    <fieldset class="question">
      <legend>{label}</legend>
      <div class="chips">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            class="chip"
            data-hand={hand}
            aria-pressed={option.chosen}
            aria-disabled={option.reason !== null}
            onClick={() => option.reason === null && onChoose(option.value)}
          >
            <span>{option.label}</span>
            {(option.reason ?? option.note) !== '' && (
              <span class="chip-note">{option.reason ?? option.note}</span>
            )}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** What has to be chosen for an action, one question after the other. */
export function Questions({
  questions,
  draft,
  model,
  hand,
  onDraft,
}: {
  questions: readonly Question[];
  draft: Draft;
  model: PlayModel;
  hand: string;
  onDraft: (draft: Draft) => void;
}) {
  return (
    <>
      {questions.map((question) => {
        switch (question.slot) {
          case 'heading':
            return (
              <fieldset key="heading" class="question">
                <legend>{question.ask}</legend>
                <CompassDial
                  model={model}
                  value={draft.heading ?? 0}
                  onChange={(heading) => onDraft({ ...draft, heading })}
                />
              </fieldset>
            );
          case 'lieutenant':
            return (
              <Folding
                key="lieutenant"
                ask={question.ask}
                answer={draft.kind === 'delegate' ? chosenLabel(question.options) : undefined}
              >
                <Chips
                  label={question.ask}
                  hand={hand}
                  options={question.options}
                  onChoose={(lieutenant: number) => onDraft({ ...draft, lieutenant })}
                />
              </Folding>
            );
          case 'task':
            return (
              <Folding
                key="task"
                ask={question.ask}
                answer={chosenLabel(question.groups.flatMap((group) => group.options))}
              >
                <fieldset class="question">
                  <legend>{question.ask}</legend>
                  {question.groups.map((group) => (
                    <div key={group.hand} class="task-group" data-hand={group.hand}>
                      <span class="task-hand">
                        <Icon name={group.hand} size="1em" /> {group.name}
                      </span>
                      <Chips
                        label=""
                        hand={group.hand}
                        options={group.options}
                        onChoose={(task) => onDraft(withTask(draft, task))}
                      />
                    </div>
                  ))}
                </fieldset>
              </Folding>
            );
          case 'role':
            return (
              <Chips
                key="role"
                label={question.ask}
                hand={hand}
                options={question.options}
                onChoose={(role: Role) => onDraft({ ...draft, role })}
              />
            );
          case 'charter':
            return (
              <Chips
                key="charter"
                label={question.ask}
                hand={hand}
                options={question.options}
                onChoose={(charter: Charter) => onDraft({ ...draft, charter })}
              />
            );
          case 'pair':
            return (
              <Chips
                key="pair"
                label={question.ask}
                hand={hand}
                options={question.options}
                onChoose={(team: number) => onDraft(withPair(draft, team))}
              />
            );
          default: {
            const { slot } = question;
            return (
              <Chips
                key={slot}
                label={question.ask}
                hand={hand}
                options={question.options}
                onChoose={(team: number) => onDraft(withTeam(draft, slot, team))}
              />
            );
          }
        }
      })}
    </>
  );
}

/** A task given away; what was chosen for it stays where it still makes sense. */
function withTask(draft: Draft, kind: ActionKind): Draft {
  return kind === 'delegate' ? draft : { ...draft, task: kind };
}
