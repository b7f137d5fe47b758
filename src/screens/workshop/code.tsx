/** A code in letters that stand apart; read aloud letter by letter. */
export function Code({ code, class: more = '' }: { code: string; class?: string }) {
  return (
    <span class={`join-code ${more}`.trim()}>
      <span class="aloud">{[...code].join(' ')}</span>
      <span aria-hidden="true">{code}</span>
    </span>
  );
}
