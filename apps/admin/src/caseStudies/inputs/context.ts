import { createContext, useContext } from 'react';

/** What every input of a case study has to know. */
export interface FormSurroundings {
  /** What is still missing before publication, by path of the form: the server's sentence. */
  missing: ReadonlyMap<string, string>;
  factsReadOnly: boolean;
  textsReadOnly: boolean;
}

const Surroundings = createContext<FormSurroundings>({
  missing: new Map(),
  factsReadOnly: false,
  textsReadOnly: false,
});
export const FormSurroundingsProvider = Surroundings.Provider;
export const useSurroundings = () => useContext(Surroundings);
