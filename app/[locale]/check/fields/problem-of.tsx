import { useFormContext } from 'react-hook-form';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { FormFields } from '../../../../lib/interview/fields';
import { idOf, problemsIn } from '../error-summary';

/** The problem of a field or of anything inside it, and the attributes that tie the control to its words. */
export function useProblem(path: string, locale: Locale) {
  const { formState } = useFormContext<FormFields>();
  const found = problemsIn(formState.errors).filter(
    (one) => one.path === path || one.path.startsWith(`${path}.`),
  );
  const id = `${idOf(path)}-error`;
  const words = found.map(({ problem }) => messages[locale].check.problems[problem]);
  return {
    has: found.length > 0,
    at: (inner: string) => found.some((one) => one.path === inner),
    described: found.length > 0 ? id : undefined,
    shown:
      found.length > 0 ? (
        <p className="error" id={id}>
          {words.join(' ')}
        </p>
      ) : null,
  };
}
