/** Events that wait for an answer. */
export interface EventModel {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sender: string;
  readonly choices: readonly EventChoice[];
  /** Id of the choice made, or null. */
  readonly chosen: string | null;
}

export interface EventChoice {
  readonly id: string;
  /** The key that chooses it: "1", "2", "3". */
  readonly key: string;
  readonly label: string;
  readonly cost: string;
  /** Half-days of every week that it takes, in words, or null. */
  readonly halfDays: string | null;
}

export interface EventsModel {
  /** "Before turn 5". */
  readonly when: string;
  readonly events: readonly EventModel[];
  readonly unanswered: number;
}
