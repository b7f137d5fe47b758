/** Something that went wrong or has to be known, with what can be done about it. */
export interface MessageModel {
  readonly kind: 'fault' | 'version' | 'storage' | 'empty';
  readonly title: string;
  readonly sentences: readonly string[];
  /** Facts for whoever has to look into it: place, expected, file. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly actions: readonly MessageAction[];
}

export interface MessageAction {
  readonly id: MessageActionId;
  readonly label: string;
  readonly primary: boolean;
}

export const MESSAGE_ACTIONS = [
  'title',
  'scenarios',
  'open-record',
  'download',
  'retry',
  'watch',
  'play-scenario',
  'dismiss',
] as const;
export type MessageActionId = (typeof MESSAGE_ACTIONS)[number];
