import { useState } from 'react';
import { TOKEN_LIMITS } from '#shared';
import { Button, formatDate } from '#ui';
import { useRouter } from '../app/router.js';
import {
  CreateApiTokenDocument,
  RevokeApiTokenDocument,
  type AccountPageQuery,
  type ApiTokenScope,
} from '../generated/graphql.js';
import styles from './account.module.css';
import { useT } from './catalogue.js';
import { Field, Section, submitted, textOf, useAction } from './parts.js';

const SCOPES: readonly ApiTokenScope[] = ['READ_OWN_DRAFTS', 'WRITE_CASES', 'IMPORT'];

/** The secret, shown this once. */
function Secret({ secret }: { secret: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <div className={styles.secret}>
      <p>{t('tokens.once')}</p>
      <output>{secret}</output>
      <Button onClick={copy}>{t('tokens.copy')}</Button>
      <p role="status">{copied ? t('tokens.copied') : null}</p>
    </div>
  );
}

function NewToken({ changed }: { changed: () => void }) {
  const t = useT();
  const { busy, run, told } = useAction();
  const [secret, setSecret] = useState<string>();
  const create = submitted((values, form) => {
    const scopes = SCOPES.filter((scope) => values.has(scope));
    const input = { name: textOf(values, 'name'), days: Number(textOf(values, 'days')), scopes };
    void run(CreateApiTokenDocument, { input }, ({ createApiToken: answer }) =>
      'problems' in answer ? answer.problems.map((p) => p.message).join(' ') : undefined,
    ).then((data) => {
      if (!data || !('secret' in data.createApiToken)) return;
      setSecret(data.createApiToken.secret);
      form.reset();
      changed();
    });
  });
  return (
    <>
      <form onSubmit={create} className={styles.form}>
        <Field label={t('tokens.name')} name="name" maxLength={TOKEN_LIMITS.name} required />
        <Field label={t('tokens.days')} name="days" type="number" min={1} max={TOKEN_LIMITS.days} defaultValue={90} />
        <fieldset className={styles.checks}>
          <legend>{t('tokens.scopes')}</legend>
          {SCOPES.map((scope) => (
            <label key={scope} className={styles.check}>
              <input type="checkbox" name={scope} />
              {t(`scope.${scope}`)}
            </label>
          ))}
        </fieldset>
        <Button type="submit" disabled={busy}>
          {t('tokens.create')}
        </Button>
        {told}
      </form>
      {secret === undefined ? null : <Secret secret={secret} />}
    </>
  );
}

/** Keys for programs. */
export function Tokens({ tokens, changed }: { tokens: AccountPageQuery['myApiTokens']; changed: () => void }) {
  const t = useT();
  const { locale } = useRouter();
  const { busy, run, told } = useAction();
  return (
    <Section title={t('tokens.title')} lead={t('tokens.lead')}>
      {tokens.length === 0 ? <p>{t('tokens.none')}</p> : null}
      <ul className={styles.list}>
        {tokens.map((token) => (
          <li key={token.id} className={styles.item}>
            <div>
              <strong>{token.name}</strong> <code>{token.hint}…</code>
              <p className={styles.quiet}>
                {t('tokens.facts', {
                  scopes: token.scopes.map((scope) => t(`scope.${scope}`)).join(' · '),
                  until: formatDate(token.expiresAt, locale),
                  used: token.usedAt === null || token.usedAt === undefined ? '–' : formatDate(token.usedAt, locale),
                })}
              </p>
            </div>
            <Button
              disabled={busy}
              aria-label={t('tokens.revokeOne', { name: token.name })}
              onClick={() =>
                void run(RevokeApiTokenDocument, { id: token.id }, undefined, t('tokens.revoked')).then(changed)
              }
            >
              {t('tokens.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {told}
      <NewToken changed={changed} />
    </Section>
  );
}
