import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Hands errors of resolvers on as they are: the errors plugin says them and logs those that are ours.
 * Nest's own filter would log every refusal as a fault.
 */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): unknown {
    return host.getType<string>() === 'graphql' ? error : super.catch(error, host);
  }
}
