import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions as gatherings: rounds, delegations, who must meet and must not; and programmes of meetings as versions. */
export class Gatherings1764000002500 implements MigrationInterface {
  name = 'Gatherings1764000002500';

  async up(runner: QueryRunner): Promise<void> {
    await this.gatherings(runner);
    await this.delegations(runner);
    await this.programmes(runner);
  }

  private async gatherings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gathering (
        edition_code text not null constraint pk_gathering primary key
          constraint fk_gathering_edition_code references edition (code),
        time_zone text not null,
        version integer not null,
        updated_by uuid constraint fk_gathering_updated_by references user_account (id) on delete set null,
        updated_at timestamptz not null
      )`);
    await runner.query(`
      create table gathering_round (
        edition_code text not null constraint fk_gathering_round_edition_code references gathering (edition_code),
        number smallint not null constraint ck_gathering_round_number check (number between 1 and 30),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        tables integer not null constraint ck_gathering_round_tables check (tables >= 0),
        interpreters integer not null constraint ck_gathering_round_interpreters check (interpreters >= 0),
        constraint pk_gathering_round primary key (edition_code, number),
        constraint ck_gathering_round_times check (starts_at < ends_at)
      )`);
  }

  private async delegations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table delegation (
        id integer generated always as identity constraint pk_delegation primary key,
        edition_code text not null constraint fk_delegation_edition_code references edition (code),
        collectivity_id integer not null constraint fk_delegation_collectivity_id references collectivity (id),
        size integer constraint ck_delegation_size check (size > 0),
        min_meetings smallint not null,
        max_meetings smallint not null,
        absent_rounds smallint[] not null default '{}',
        languages text[] not null default '{}'
          constraint ck_delegation_languages check (languages <@ array['fr', 'ja', 'en']),
        has_interpreter boolean not null,
        wishes text,
        left_early boolean not null default false,
        version integer not null,
        updated_by uuid constraint fk_delegation_updated_by references user_account (id) on delete set null,
        updated_at timestamptz not null,
        constraint uq_delegation_collectivity unique (edition_code, collectivity_id),
        constraint ck_delegation_meetings check (0 <= min_meetings and min_meetings <= max_meetings)
      )`);
    await runner.query(`create index ix_delegation_collectivity_id on delegation (collectivity_id)`);
    await runner.query(`
      create table delegation_rule (
        one_id integer not null constraint fk_delegation_rule_one_id references delegation (id) on delete cascade,
        other_id integer not null constraint fk_delegation_rule_other_id references delegation (id) on delete cascade,
        kind text not null constraint ck_delegation_rule_kind check (kind in ('must', 'must-not')),
        constraint pk_delegation_rule primary key (one_id, other_id),
        constraint ck_delegation_rule_order check (one_id < other_id)
      )`);
    await runner.query(`create index ix_delegation_rule_other_id on delegation_rule (other_id)`);
  }

  private async programmes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme (
        id uuid not null constraint pk_programme primary key,
        edition_code text not null constraint fk_programme_edition_code references edition (code),
        number integer not null,
        state text not null constraint ck_programme_state
          check (state in ('waiting', 'computing', 'draft', 'published', 'replaced', 'failed')),
        phase text,
        base_id uuid constraint fk_programme_base_id references programme (id) on delete set null,
        held_through smallint not null,
        proof jsonb,
        served integer[] not null default '{}',
        hindrances jsonb not null default '[]',
        made_by uuid constraint fk_programme_made_by references user_account (id) on delete set null,
        asked_at timestamptz not null,
        made_at timestamptz,
        published_at timestamptz,
        milliseconds integer,
        constraint uq_programme_number unique (edition_code, number)
      )`);
    await runner.query(
      `create unique index uq_programme_published on programme (edition_code) where state = 'published'`,
    );
    await runner.query(`
      create table programme_meeting (
        programme_id uuid not null constraint fk_programme_meeting_programme_id references programme (id) on delete cascade,
        left_id integer not null constraint fk_programme_meeting_left_id references delegation (id) on delete cascade,
        right_id integer not null constraint fk_programme_meeting_right_id references delegation (id) on delete cascade,
        round smallint not null,
        table_number integer not null,
        score integer not null,
        interpreter boolean not null,
        held boolean not null,
        sequence integer not null,
        constraint pk_programme_meeting primary key (programme_id, left_id, right_id)
      )`);
    await runner.query(`create index ix_programme_meeting_left_id on programme_meeting (left_id)`);
    await runner.query(`create index ix_programme_meeting_right_id on programme_meeting (right_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'programme_meeting',
      'programme',
      'delegation_rule',
      'delegation',
      'gathering_round',
      'gathering',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }
}
