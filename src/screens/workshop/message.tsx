import { useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';
import { Button } from '../design/index.ts';

/** A few words to somebody. */
export function MessageForm({ onSend }: { readonly onSend: (text: string) => void }) {
  const [text, setText] = useState('');
  const words = text.trim();
  return (
    <form
      class="message-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (words === '') return;
        onSend(words);
        setText('');
      }}
    >
      <label class="field">
        {t('workshop:message.label')}
        <textarea
          rows={2}
          maxLength={LONGEST_TEXT}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Button icon="message" type="submit" disabled={words === ''}>
        {t('workshop:message.send')}
      </Button>
    </form>
  );
}
