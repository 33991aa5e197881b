import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { AccountsRepository } from './accounts.repository.js';
import { verifyPassword } from './passwords.js';

/** Passport: sign-in by e-mail address and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly accounts: AccountsRepository) {
    super({ usernameField: 'email', passwordField: 'password' });
  }

  /** The id of the account, or false: wrong address and wrong password are the same answer in the same time. */
  async validate(email: string, password: string): Promise<{ id: string } | false> {
    const account = await this.accounts.findByEmail(email.trim());
    const right = await verifyPassword(account?.passwordHash, password);
    return right && account ? { id: account.id } : false;
  }
}
