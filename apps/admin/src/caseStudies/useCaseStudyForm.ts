import { useForm, type FieldErrors, type Resolver, type UseFormReturn } from 'react-hook-form';
import type { T } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';
import type { CaseStudyForm } from './form.js';
import { faultsOf, type Faults } from './rules.js';

type Branch = { [key: string]: Branch | { type: string; message: string } };

function nested(faults: Faults, t: T): FieldErrors<CaseStudyForm> {
  const errors: Branch = {};
  for (const [path, { key, values }] of Object.entries(faults)) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    const branch = keys.reduce<Branch>((parent, name) => (parent[name] ??= {}) as Branch, errors);
    branch[last] = { type: 'rule', message: t(key, values) };
  }
  return errors;
}

const resolverIn =
  (t: T): Resolver<CaseStudyForm> =>
  (values) => {
    const faults = faultsOf(values);
    return Object.keys(faults).length > 0 ? { values: {}, errors: nested(faults, t) } : { values, errors: {} };
  };

/** The form of a case study under its rules; a field is judged when it is left, then while it is mended. */
export function useCaseStudyForm(defaultValues: CaseStudyForm): UseFormReturn<CaseStudyForm> {
  const t = useT();
  return useForm<CaseStudyForm>({
    defaultValues,
    resolver: resolverIn(t),
    mode: 'onTouched',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
}

/** Paths of the fields with an error, in the order of the form. */
export function faultyPaths(errors: object, path = ''): string[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    if ('message' in value || 'type' in value) return [`${path}${key}`];
    return faultyPaths(value as object, `${path}${key}.`);
  });
}
