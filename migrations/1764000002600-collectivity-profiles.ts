import type { MigrationInterface, QueryRunner } from 'typeorm';

const INTENTS = `'learn', 'teach', 'co-develop', 'exchange-people', 'revive-twinning'`;

/**
 * What a collectivity says of itself for matchmaking: its profile, what it seeks and offers, and whom it will never be
 * suggested to; and the log by which the market learns whose facts have changed.
 */
export class CollectivityProfiles1764000002600 implements MigrationInterface {
  name = 'CollectivityProfiles1764000002600';

  async up(runner: QueryRunner): Promise<void> {
    await this.profiles(runner);
    await this.interests(runner);
    await runner.query(`
      create table pair_veto (
        one_id integer not null constraint fk_pair_veto_one_id references collectivity (id),
        other_id integer not null constraint fk_pair_veto_other_id references collectivity (id),
        reason_kind text not null constraint ck_pair_veto_reason_kind check (reason_kind in ('veto', 'declined')),
        created_at timestamptz not null,
        constraint pk_pair_veto primary key (one_id, other_id),
        constraint ck_pair_veto_order check (one_id < other_id)
      )`);
    await runner.query(`create index ix_pair_veto_other_id on pair_veto (other_id)`);
    await this.changes(runner);
  }

  private async profiles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table collectivity_profile (
        collectivity_id integer not null constraint pk_collectivity_profile primary key
          constraint fk_collectivity_profile_collectivity_id references collectivity (id),
        capacity integer constraint ck_collectivity_profile_capacity check (capacity between 0 and 20),
        languages text[] not null default '{}'
          constraint ck_collectivity_profile_languages check (languages <@ array['fr', 'ja', 'en']),
        has_interpreter boolean,
        geographies text[] not null default '{}',
        contact_mailbox text,
        version integer not null,
        updated_by uuid constraint fk_collectivity_profile_updated_by references user_account (id) on delete set null,
        updated_at timestamptz not null
      )`);
    await runner.query(`
      create table collectivity_profile_text (
        collectivity_id integer not null
          constraint fk_collectivity_profile_text_profile references collectivity_profile (collectivity_id),
        locale text not null constraint ck_collectivity_profile_text_locale check (locale in ('fr', 'ja', 'en')),
        presentation text,
        strengths text,
        constraint pk_collectivity_profile_text primary key (collectivity_id, locale)
      )`);
    await runner.query(`
      create table profile_preparation (
        collectivity_id integer not null
          constraint fk_profile_preparation_collectivity_id references collectivity (id),
        part text not null constraint ck_profile_preparation_part check (part in ('profile', 'interests')),
        content jsonb not null,
        prepared_by uuid constraint fk_profile_preparation_prepared_by references user_account (id) on delete set null,
        prepared_at timestamptz not null,
        constraint pk_profile_preparation primary key (collectivity_id, part)
      )`);
  }

  private async interests(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table interest (
        id integer generated always as identity constraint pk_interest primary key,
        collectivity_id integer not null constraint fk_interest_collectivity_id references collectivity (id),
        topic_code text not null constraint fk_interest_topic_code references topic (code) on delete cascade,
        stance text not null constraint ck_interest_stance check (stance in ('seeks', 'offers')),
        intent text constraint ck_interest_intent check (intent in (${INTENTS})),
        weight smallint not null constraint ck_interest_weight check (weight between 1 and 3),
        constraint uq_interest unique nulls not distinct (collectivity_id, topic_code, stance, intent)
      )`);
    await runner.query(`create index ix_interest_topic_code on interest (topic_code)`);
    await runner.query(`
      create table interest_note (
        interest_id integer not null
          constraint fk_interest_note_interest_id references interest (id) on delete cascade,
        locale text not null constraint ck_interest_note_locale check (locale in ('fr', 'ja', 'en')),
        note text not null,
        constraint pk_interest_note primary key (interest_id, locale)
      )`);
  }

  /** Written by triggers, so that whoever changes a fact (a publication, an import, a bench) is seen by the market. */
  private async changes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table market_change (
        id bigint generated always as identity constraint pk_market_change primary key,
        collectivity_id integer not null,
        written xid8 not null default pg_current_xact_id(),
        written_at timestamptz not null default now()
      )`);
    await runner.query(`create index ix_market_change_written on market_change (written)`);
    const sources: readonly [string, string][] = [
      ['published_case_study', 'participant_ids'],
      ['twinning', 'array[collectivity_a_id, collectivity_b_id]'],
      ['collectivity_profile', 'array[collectivity_id]'],
      ['interest', 'array[collectivity_id]'],
      ['pair_veto', 'array[one_id, other_id]'],
    ];
    for (const [table, ids] of sources) await this.watch(runner, table, ids);
  }

  private async watch(runner: QueryRunner, table: string, ids: string): Promise<void> {
    const rows = { insert: ['new_rows'], update: ['old_rows', 'new_rows'], delete: ['old_rows'] };
    for (const [event, names] of Object.entries(rows)) {
      const name = `${table}_market_${event}`;
      const source = names.map((one) => `select unnest(${ids}) as id from ${one}`).join(' union ');
      await runner.query(`
        create function ${name}() returns trigger language plpgsql as $$
        begin
          insert into market_change (collectivity_id) select distinct id from (${source}) changed;
          return null;
        end $$`);
      const referencing = names.map((one) => `${one.slice(0, 3)} table as ${one}`).join(' ');
      await runner.query(`
        create trigger ${name} after ${event} on ${table} referencing ${referencing}
        for each statement execute function ${name}()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['published_case_study', 'twinning', 'collectivity_profile', 'interest', 'pair_veto'])
      for (const event of ['insert', 'update', 'delete'])
        await runner.query(`drop function ${table}_market_${event} cascade`);
    await runner.query(`drop table market_change, pair_veto, interest_note, interest`);
    await runner.query(`drop table profile_preparation, collectivity_profile_text, collectivity_profile`);
  }
}
