import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First contacts between two collectivities: state, letters and the two sides. */
export class Introductions1764000002700 implements MigrationInterface {
  name = 'Introductions1764000002700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table introduction (
        id uuid not null constraint pk_introduction primary key,
        proposer_id integer not null constraint fk_introduction_proposer_id references collectivity (id),
        recipient_id integer not null constraint fk_introduction_recipient_id references collectivity (id),
        state text not null default 'draft'
          constraint ck_introduction_state check (state in
            ('draft', 'proposed', 'accepted', 'active', 'concluded', 'declined', 'expired', 'withdrawn')),
        topic text,
        case_study_id uuid constraint fk_introduction_case_study_id references case_study (id),
        twinning_id integer constraint fk_introduction_twinning_id references twinning (id),
        answer_days integer not null,
        score jsonb,
        proposed_at timestamptz,
        answer_by timestamptz,
        remind_at timestamptz,
        reminded_at timestamptz,
        answered_at timestamptz,
        ended_at timestamptz,
        decline_reason text,
        outcome text,
        outcome_note text,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        updated_by uuid constraint fk_introduction_updated_by references user_account (id) on delete set null,
        constraint ck_introduction_sides check (proposer_id <> recipient_id),
        constraint ck_introduction_subject check (num_nonnulls(topic, case_study_id, twinning_id) = 1),
        constraint ck_introduction_proposed check ((state = 'draft') = (proposed_at is null)),
        constraint ck_introduction_dates check ((proposed_at is null) = (answer_by is null)),
        constraint ck_introduction_decline_reason check (decline_reason is null or
          (state = 'declined' and decline_reason in ('capacity', 'timing', 'priorities', 'other-partner'))),
        constraint ck_introduction_outcome check ((state = 'concluded') = (outcome is not null))
      )`);
    await runner.query(`create index ix_introduction_proposer_id on introduction (proposer_id, updated_at)`);
    await runner.query(`create index ix_introduction_recipient_id on introduction (recipient_id, updated_at)`);
    await runner.query(`create index ix_introduction_answer_by on introduction (answer_by) where state = 'proposed'`);
    await runner.query(`
      create unique index uq_introduction_open_pair
        on introduction (least(proposer_id, recipient_id), greatest(proposer_id, recipient_id))
        where state in ('proposed', 'accepted', 'active')`);
    await runner.query(`
      create table introduction_letter (
        introduction_id uuid not null
          constraint fk_introduction_letter_introduction_id references introduction (id) on delete cascade,
        locale text not null constraint ck_introduction_letter_locale check (locale in ('fr', 'ja', 'en')),
        body text not null,
        original boolean not null,
        provenance text not null
          constraint ck_introduction_letter_provenance check (provenance in ('author', 'human', 'template')),
        constraint pk_introduction_letter primary key (introduction_id, locale)
      )`);
    await runner.query(
      `create unique index uq_introduction_letter_original on introduction_letter (introduction_id) where original`,
    );
    await runner.query(`
      create table introduction_side (
        introduction_id uuid not null
          constraint fk_introduction_side_introduction_id references introduction (id) on delete cascade,
        side text not null constraint ck_introduction_side_side check (side in ('proposer', 'recipient')),
        token text,
        carer_id uuid constraint fk_introduction_side_carer_id references user_account (id) on delete set null,
        constraint pk_introduction_side primary key (introduction_id, side)
      )`);
    await runner.query(`create unique index uq_introduction_side_token on introduction_side (token)`);
    await runner.query(`create index ix_introduction_side_carer_id on introduction_side (carer_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table introduction_side, introduction_letter, introduction`);
  }
}
