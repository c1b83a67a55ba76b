import { useEffect, useRef, useState } from 'react';
import type { StaffMessages } from '../../../lib/content/staff-messages';
import { bytesOf } from '../../../lib/handoff/letters';
import { lettersIn } from '../check/copy/read-picked';

/** Between two looks at the camera's picture, and for one look, in milliseconds. */
const [pause, look] = [200, 60];

type Props = { words: StaffMessages['camera']; onLetters: (letters: string) => void };

/** Reads a copy's code by the camera, where the browser has one; frames are looked at and forgotten. */
export function Camera({ words, onLetters }: Props) {
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off');
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onLetters);
  told.current = onLetters;

  useEffect(() => {
    if (state !== 'on') return;
    let [stream, gone]: [MediaStream | null, boolean] = [null, false];
    const stop = () => {
      gone = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        // It may have been turned off while the browser was asking.
        if (gone || !video.current) return stop();
        video.current.srcObject = stream;
        await video.current.play();
      } catch {
        if (!gone) setState('refused');
      }
    };
    const read = () => {
      const seen = video.current;
      if (!seen?.videoWidth) return;
      const letters = lettersIn(seen, seen.videoWidth, seen.videoHeight, look);
      // Any other code that comes into view is passed over.
      if (letters === null || 'problem' in bytesOf(letters)) return;
      setState('off');
      told.current(letters);
    };
    // A page that nobody looks at does not look either.
    const onHidden = () => document.visibilityState === 'hidden' && setState('off');
    void start();
    const timer = setInterval(read, pause);
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('leave', stop);
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('leave', stop);
    };
  }, [state]);

  if (!navigator.mediaDevices) return null;
  return (
    <div className="camera">
      <p className="actions">
        <button
          type="button"
          className="button second"
          onClick={() => setState(state === 'on' ? 'off' : 'on')}
        >
          {state === 'on' ? words.stop : words.start}
        </button>
      </p>
      {state === 'on' && <video ref={video} muted playsInline aria-label={words.looking} />}
      <p className="hint" role="status">
        {state === 'on' && words.looking} {state === 'refused' ? words.refused : words.note}
      </p>
    </div>
  );
}
