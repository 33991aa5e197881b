import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'sister', 'friendship', 'partnership', 'cooperation', 'memorandum'`;
const STATES = `'active', 'sleeping', 'ended'`;

/** The register of twinnings: what one side proposes and the other confirms, and the history of what was confirmed. */
export class TwinningRegister1764000002620 implements MigrationInterface {
  name = 'TwinningRegister1764000002620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table twinning
        add column themes text[] not null default '{}',
        add column version integer not null default 1,
        add column confirmed_at timestamptz`);
    await runner.query(`
      create table twinning_proposal (
        id uuid not null constraint pk_twinning_proposal primary key,
        twinning_id integer constraint fk_twinning_proposal_twinning_id references twinning (id),
        one_id integer not null constraint fk_twinning_proposal_one_id references collectivity (id),
        other_id integer not null constraint fk_twinning_proposal_other_id references collectivity (id),
        proposer_id integer not null constraint ck_twinning_proposal_proposer check (proposer_id in (one_id, other_id)),
        kind text not null constraint ck_twinning_proposal_kind check (kind in (${KINDS})),
        state text not null constraint ck_twinning_proposal_state check (state in (${STATES})),
        since integer,
        themes text[] not null,
        source text,
        note text,
        status text not null
          constraint ck_twinning_proposal_status check (status in ('proposed', 'confirmed', 'refused', 'withdrawn')),
        proposed_by uuid constraint fk_twinning_proposal_proposed_by references user_account (id) on delete set null,
        proposed_at timestamptz not null,
        answered_by uuid constraint fk_twinning_proposal_answered_by references user_account (id) on delete set null,
        answered_at timestamptz,
        constraint ck_twinning_proposal_order check (one_id < other_id),
        constraint ck_twinning_proposal_answer check ((status = 'proposed') = (answered_at is null))
      )`);
    await runner.query(
      `create unique index uq_twinning_proposal_open on twinning_proposal (one_id, other_id) where status = 'proposed'`,
    );
    await runner.query(`create index ix_twinning_proposal_other_id on twinning_proposal (other_id)`);
    await runner.query(`
      create table twinning_change (
        id bigint generated always as identity constraint pk_twinning_change primary key,
        twinning_id integer not null constraint fk_twinning_change_twinning_id references twinning (id) on delete cascade,
        changed_at timestamptz not null,
        before jsonb,
        after jsonb not null
      )`);
    await runner.query(`create index ix_twinning_change_twinning_id on twinning_change (twinning_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table twinning_change, twinning_proposal`);
    await runner.query(`alter table twinning drop column themes, drop column version, drop column confirmed_at`);
  }
}
