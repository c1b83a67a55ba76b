/**
 * The line to the worker, which is started with the page and never again: a file can then be read with no network at
 * all. Its address counts as script, so the one policy of this page answers it and nothing else.
 */
import type { AskName, Asks, Progress, Reply } from './protocol';

type Policy = { readonly createScriptURL: (address: string) => string };
type Factory = { readonly createPolicy: (name: string, rules: Policy) => Policy };
declare const trustedTypes: Factory | undefined;

type Waiting = { readonly done: (gives: never) => void; readonly fail: (error: Error) => void };

function started(address: string): Worker {
  const only = (asked: string) => {
    if (asked !== address) throw new TypeError('no other script is started');
    return asked;
  };
  const policy =
    typeof trustedTypes === 'undefined'
      ? null
      : trustedTypes.createPolicy('tps-batch', { createScriptURL: only });
  return new Worker(policy ? policy.createScriptURL(address) : address);
}

function open(address: string) {
  const worker = started(address);
  const waiting = new Map<number, Waiting>();
  let [last, broken] = [0, false];
  let onProgress: (progress: Progress) => void = () => {};
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if ('progress' in data) return onProgress(data.progress);
    const { id } = data;
    const one = waiting.get(id);
    waiting.delete(id);
    if ('failed' in data) one?.fail(new Error(data.failed));
    else one?.done(data.gives as never);
  };
  worker.onerror = () => {
    broken = true;
    for (const { fail } of waiting.values()) fail(new Error('the worker does not run'));
    waiting.clear();
  };
  return {
    /** Asks the worker; rejects where it cannot answer. */
    ask<Name extends AskName>(name: Name, given: Asks[Name]['with']): Promise<Asks[Name]['gives']> {
      if (broken) return Promise.reject(new Error('the worker does not run'));
      last += 1;
      const id = last;
      return new Promise((done, fail) => {
        waiting.set(id, { done, fail });
        worker.postMessage({ id, ask: name, given });
      });
    },
    /** Who hears how far long work is; one at a time. */
    listen(heard: (progress: Progress) => void) {
      onProgress = heard;
    },
  };
}
export type Line = ReturnType<typeof open>;

const address = process.env.WORKER ?? '';

/** Null where there is no worker: while pages are made, in development, in a browser that refuses one. */
export const line: Line | null = (() => {
  if (typeof document === 'undefined' || typeof Worker === 'undefined' || address === '') return null;
  try {
    return open(address);
  } catch {
    return null;
  }
})();
