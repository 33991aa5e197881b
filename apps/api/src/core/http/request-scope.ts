import type { FastifyInstance } from 'fastify';
import type { ClsService, ClsStore } from 'nestjs-cls';

/** Where a request came from: personal data, kept apart from what was done and for a time only. */
export interface Origin {
  address: string;
  userAgent: string | null;
}

/** What is known everywhere while a request is answered, without handing it on. */
export interface RequestStore extends ClsStore {
  origin?: Origin;
  /** When (performance.now) no further statement is begun for it. */
  deadline?: number;
}

const USER_AGENT_MAX = 300;

/** Opens the context of each request: its origin for the audit trail, and the end of its time. */
export function registerRequestScope(app: FastifyInstance, cls: ClsService<RequestStore>, milliseconds: number): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const userAgent = request.headers['user-agent']?.slice(0, USER_AGENT_MAX) ?? null;
    cls.run(() => {
      cls.set('origin', { address: request.ip, userAgent });
      cls.set('deadline', performance.now() + milliseconds);
      done();
    });
  });
}
