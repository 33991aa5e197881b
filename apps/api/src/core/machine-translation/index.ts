export * from './machine-translation.module.js';
export { MachineTranslation, TranslationFailure } from './machine-translation.js';
