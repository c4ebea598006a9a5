import { type Frame, MessageFrames } from './message-frames';

/** What comes from a client, over any transport. */
export type Received =
  | { readonly kind: 'message'; readonly message: unknown }
  /** One message could not be read; others may follow. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Nothing more can be read. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** The client is gone. */
  | { readonly kind: 'ended' };

/** A source of messages; `receive` is called for each, in order. */
export interface Incoming {
  listen(receive: (received: Received) => void): void;
}

/** A stream of bytes, as far as we use it. */
export interface ByteSource {
  onData(take: (chunk: Uint8Array) => void): void;
  /** Calls back, perhaps more than once, when nothing more will come, for whatever reason. */
  onEnd(ended: () => void): void;
}

/** How long to wait for the rest of a message before complaining, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The messages of a stream.
 * @param complain receives one line when a message has stopped halfway
 */
export function messagesOf(source: ByteSource, complain: (line: string) => void): Incoming {
  return {
    listen(receive) {
      const frames = new MessageFrames();
      let waiting: ReturnType<typeof setTimeout> | undefined;
      source.onData((chunk) => {
        clearTimeout(waiting);
        for (const frame of frames.push(chunk)) receive(receivedOf(frame));
        const missing = frames.missing;
        if (missing !== undefined) waiting = setTimeout(() => complain(`waiting for ${missing}`), PATIENCE);
      });
      source.onEnd(() => {
        clearTimeout(waiting);
        receive({ kind: 'ended' });
      });
    },
  };
}

function receivedOf(frame: Frame): Received {
  if (frame.kind !== 'body') return frame;
  try {
    return { kind: 'message', message: JSON.parse(new TextDecoder().decode(frame.bytes)) };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `A message is no JSON: ${error instanceof Error ? error.message : ''}`,
    };
  }
}
