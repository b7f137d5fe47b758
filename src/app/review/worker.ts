import type { ReviewAnswer, ReviewRequest } from '../../workers/index.ts';
import ReviewWorker from '../../workers/review.ts?worker';

/** A worker that judges, and how to end it. */
export interface Judge {
  ask(request: ReviewRequest): void;
  end(): void;
}

/** Starts a worker. What goes wrong with it comes as a fault, never as an error of the page. */
export function startJudge(onAnswer: (answer: ReviewAnswer) => void): Judge {
  let worker: Worker | null = null;
  try {
    worker = new ReviewWorker();
    worker.onmessage = ({ data }: MessageEvent<ReviewAnswer>) => onAnswer(data);
    worker.onerror = (event) => {
      event.preventDefault();
      onAnswer({ kind: 'fault', reason: event.message });
    };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    queueMicrotask(() => onAnswer({ kind: 'fault', reason }));
  }
  return {
    ask: (request) => worker?.postMessage(request),
    end: () => worker?.terminate(),
  };
}
