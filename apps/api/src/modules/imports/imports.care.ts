import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileStore } from '../../core/files/index.js';
import { Retention } from '../../core/retention/index.js';
import { PersonalData } from '../accounts/index.js';
import { ImportsRepository } from './imports.repository.js';

/** Days for which people can look up what became of an import. */
const KEEP_IMPORTS_DAYS = 90;
/** Days after which a file goes that could not be read so far, whatever the reason. */
const KEEP_FILES_DAYS = 3;

/** What imports leave behind: rows and file names for a while, files until they are read; all of a person with the account. */
@Injectable()
export class ImportsCare implements OnModuleInit {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly store: FileStore,
    private readonly retention: Retention,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.retention.register('imports', KEEP_IMPORTS_DAYS, (before) => this.imports.forget(before));
    this.retention.register('importFiles', KEEP_FILES_DAYS, (before) => this.removeFiles(before));
    this.personalData.register('imports', {
      collect: (userId) => this.imports.ofPerson(userId),
      erase: (userId) => this.imports.removeOfPerson(userId),
    });
  }

  private async removeFiles(before: Date): Promise<number> {
    const stale = await this.imports.staleFiles(before);
    for (const { id, storedFile } of stale) {
      await this.store.remove(storedFile);
      await this.imports.update(id, {
        storedFile: null,
        state: 'refused',
        refusal: { code: 'import.fileGone', values: {} },
      });
    }
    return stale.length;
  }
}
