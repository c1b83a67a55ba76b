import { openQuestions } from '../../../lib/law/open-questions';
import { Sources } from './source-links';
import type { Words } from './words';

/** What the record could not find out, told to everyone alike. */
export function OpenQuestions({ words }: { words: Words }) {
  const { open } = words.law;
  return (
    <section id="open" aria-labelledby="open-name">
      <h2 id="open-name">{open.heading}</h2>
      <p>{open.intro}</p>
      {openQuestions.map(({ id, sources }) => (
        <section key={id} id={`open-${id}`} aria-labelledby={`open-${id}-name`}>
          <h3 id={`open-${id}-name`}>{open.words[id].question}</h3>
          <p>{open.words[id].known}</p>
          <Sources ids={sources} words={words} />
        </section>
      ))}
    </section>
  );
}
