import type { Ref } from 'react';
import type { FieldErrors } from 'react-hook-form';
import type { CheckMessages } from '../../../lib/content/messages';
import type { FormFields, Problem } from '../../../lib/interview/fields';

/** One problem with the path of its field, as the form names it. */
export type Found = { readonly path: string; readonly problem: Problem };

/** A field's path as the id of its control: the first control of a group carries the group's path. */
export const idOf = (path: string) => path.replaceAll('.', '-');

/** Every problem in the form's errors, in the order of the fields. */
export function problemsIn(errors: FieldErrors<FormFields>): Found[] {
  const found: Found[] = [];
  const walk = (node: unknown, path: string) => {
    if (node === null || typeof node !== 'object') return;
    const { message, root } = node as { message?: unknown; root?: unknown };
    if (typeof message === 'string') {
      found.push({ path, problem: message as Problem });
      return;
    }
    if (root !== undefined) walk(root, path);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'ref' && key !== 'root') walk(value, path === '' ? key : `${path}.${key}`);
    }
  };
  walk(errors, '');
  return found;
}

type Props = { ref: Ref<HTMLDivElement>; problems: readonly Found[]; check: CheckMessages };

/** The summary on top that takes focus; each line leads to its field with the same words. */
export function ErrorSummary({ ref, problems, check }: Props) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={ref} aria-labelledby="error-title">
      <h2 id="error-title">{check.errorTitle}</h2>
      <ul>
        {problems.map(({ path, problem }) => (
          <li key={path}>
            <a
              href={`#${idOf(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(idOf(path))?.focus();
              }}
            >
              {check.problems[problem]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
