import type { Sender, TransportRequest } from './transport.ts';

/** Sends as the other does, until the signal is aborted: what is under way then ends with the signal's reason. */
export function abortable(sender: Sender, signal: AbortSignal): Sender {
  const until = (request: TransportRequest): TransportRequest => ({
    ...request,
    signal: request.signal === undefined ? signal : AbortSignal.any([signal, request.signal]),
  });
  return {
    cluster: sender.cluster,
    send: (request) => sender.send(until(request)),
    sendForJson: (request) => sender.sendForJson(until(request)),
  };
}
