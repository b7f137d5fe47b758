import type { Wire, WireEvents } from '../../protocol/index.ts';

/*
 * Two ways to the server that carry the same messages: a socket, and where something between breaks
 * sockets, an event stream with posts.
 */

/** Attempts after which the other way is tried; then they take turns. */
const PATIENCE = 2;

/** Opens a connection to the server that the page came from. */
export function connectTo(target: Window): (events: WireEvents, attempt: number) => Wire {
  return (events, attempt) => {
    const stream = Math.floor(attempt / PATIENCE) % 2 === 1;
    return stream ? openStream(target, events) : openSocket(target, events);
  };
}

function openSocket({ location }: Window, events: WireEvents): Wire {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const socket = new WebSocket(`${scheme}://${location.host}/socket`);
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') events.received(data);
  };
  // An error is always followed by a close.
  socket.onclose = () => events.closed();
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(),
  };
}

/** The first message is posted to open the stream, the others to what it gives. Posts keep their order. */
function openStream({ location }: Window, events: WireEvents): Wire {
  let source: EventSource | null = null;
  let stream: string | null = null;
  let open = true;
  let queue: Promise<unknown> = Promise.resolve();

  const close = () => {
    open = false;
    source?.close();
  };
  const fail = () => {
    if (!open) return;
    close();
    events.closed();
  };
  const post = async (path: string, body: string): Promise<Response> => {
    const answer = await fetch(new URL(path, location.href), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return answer;
  };
  const begin = async (hello: string): Promise<void> => {
    const answer: { readonly stream?: unknown } = await (await post('/open', hello)).json();
    if (typeof answer.stream !== 'string') throw new Error('the server opened no stream');
    stream = answer.stream;
    source = new EventSource(`/stream/${encodeURIComponent(stream)}`);
    source.onmessage = ({ data }) => {
      if (open) events.received(String(data));
    };
    source.onerror = fail;
  };
  const deliver = async (text: string): Promise<void> => {
    if (!open) return;
    if (stream === null) await begin(text);
    else await post(`/send/${encodeURIComponent(stream)}`, text);
  };
  // The hello is what opens the stream, so the client may speak at once.
  queueMicrotask(() => {
    if (open) events.opened();
  });
  return {
    send: (text) => {
      queue = queue.then(() => deliver(text)).catch(fail);
    },
    close,
  };
}
