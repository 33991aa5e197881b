import { Global, Module } from '@nestjs/common';
import { ENV } from '../../config/env.module.js';
import type { Env } from '../../config/env.js';
import { MachineTranslation, NoTranslation } from './machine-translation.js';
import { MtServer } from './mt-server.js';
import { deepl, libreTranslate } from './protocols.js';

/** The adapter that the environment names. */
function machineOf({ MT_ENGINE, MT_URL, MT_KEY, MT_TIMEOUT }: Env): MachineTranslation {
  if (MT_ENGINE === 'none' || MT_URL === undefined) return new NoTranslation();
  const protocol = MT_ENGINE === 'deepl' ? deepl : libreTranslate;
  return new MtServer(protocol, { url: MT_URL, key: MT_KEY, timeout: MT_TIMEOUT });
}

@Global()
@Module({
  providers: [{ provide: MachineTranslation, useFactory: machineOf, inject: [ENV] }],
  exports: [MachineTranslation],
})
export class MachineTranslationModule {}
