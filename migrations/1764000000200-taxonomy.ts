import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose every change raises the taxonomy's revision. */
const WATCHED = [
  'edition',
  'theme',
  'topic',
  'factor_group',
  'factor',
  'challenge',
  'sdg_key_point',
  'sdg',
  'sdg_target',
  'concept',
  'concept_term',
  'concept_relation',
];

function revisionTriggers(): string {
  const triggers = WATCHED.map(
    (table) => `
      CREATE TRIGGER tg_${table}_revision AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION raise_taxonomy_revision();`,
  );
  return `
      -- A sequence never gives a number twice, not even after a rollback: one revision is one content.
      CREATE SEQUENCE taxonomy_revision_number OWNED BY taxonomy_revision.revision;
      INSERT INTO taxonomy_revision (revision) VALUES (nextval('taxonomy_revision_number'));
      CREATE FUNCTION raise_taxonomy_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE taxonomy_revision SET revision = nextval('taxonomy_revision_number');
        RETURN NULL;
      END $$;
      ${triggers.join('')}
    `;
}

/** Editions, themes, topics and other vocabularies, SDGs, the thesaurus, and the record of reference loads. */
export class Taxonomy1764000000200 implements MigrationInterface {
  name = 'Taxonomy1764000000200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE edition (
        code text NOT NULL,
        ordinal integer NOT NULL,
        title jsonb NOT NULL,
        motto jsonb,
        plenary jsonb,
        CONSTRAINT pk_edition PRIMARY KEY (code),
        CONSTRAINT uq_edition_ordinal UNIQUE (ordinal),
        CONSTRAINT ck_edition_texts CHECK (title ?& ARRAY['fr', 'ja', 'en'] AND motto ?& ARRAY['fr', 'ja', 'en'] AND plenary ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE theme (
        code text NOT NULL,
        edition_code text NOT NULL,
        number integer NOT NULL,
        label jsonb NOT NULL,
        guiding_thread jsonb,
        CONSTRAINT pk_theme PRIMARY KEY (code),
        CONSTRAINT uq_theme_number UNIQUE (edition_code, number),
        CONSTRAINT ck_theme_texts CHECK (label ?& ARRAY['fr', 'ja', 'en'] AND guiding_thread ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE topic (
        code text NOT NULL,
        theme_code text,
        position integer NOT NULL,
        label jsonb NOT NULL,
        CONSTRAINT pk_topic PRIMARY KEY (code),
        CONSTRAINT ck_topic_label CHECK (label ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE factor_group (
        code text NOT NULL,
        position integer NOT NULL,
        label jsonb NOT NULL,
        CONSTRAINT pk_factor_group PRIMARY KEY (code),
        CONSTRAINT ck_factor_group_label CHECK (label ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE factor (
        code text NOT NULL,
        group_code text NOT NULL,
        position integer NOT NULL,
        label jsonb NOT NULL,
        CONSTRAINT pk_factor PRIMARY KEY (code),
        CONSTRAINT ck_factor_label CHECK (label ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE challenge (
        code text NOT NULL,
        position integer NOT NULL,
        label jsonb NOT NULL,
        CONSTRAINT pk_challenge PRIMARY KEY (code),
        CONSTRAINT ck_challenge_label CHECK (label ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE sdg_key_point (
        code text NOT NULL,
        position integer NOT NULL,
        label jsonb NOT NULL,
        CONSTRAINT pk_sdg_key_point PRIMARY KEY (code),
        CONSTRAINT ck_sdg_key_point_label CHECK (label ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE sdg (
        number integer NOT NULL,
        colour varchar(7) NOT NULL,
        label jsonb NOT NULL,
        long_label jsonb,
        CONSTRAINT pk_sdg PRIMARY KEY (number),
        CONSTRAINT ck_sdg_labels CHECK (label ?& ARRAY['fr', 'ja', 'en'] AND long_label ?& ARRAY['fr', 'ja', 'en']),
        CONSTRAINT ck_sdg_number CHECK (number BETWEEN 1 AND 17)
      );
      CREATE TABLE sdg_target (
        code text NOT NULL,
        sdg_number integer NOT NULL,
        position integer NOT NULL,
        label jsonb NOT NULL,
        CONSTRAINT pk_sdg_target PRIMARY KEY (code),
        CONSTRAINT ck_sdg_target_label CHECK (label ?& ARRAY['fr', 'ja', 'en'])
      );
      CREATE TABLE concept (
        code text NOT NULL,
        topic_code text,
        sdg_number integer,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_concept PRIMARY KEY (code)
      );
      CREATE TABLE concept_term (
        concept_code text NOT NULL,
        locale varchar(2) NOT NULL,
        text text NOT NULL,
        kind varchar(12) NOT NULL,
        position integer NOT NULL,
        CONSTRAINT pk_concept_term PRIMARY KEY (concept_code, locale, text),
        CONSTRAINT ck_concept_term_kind CHECK (kind IN ('preferred', 'alternative', 'hidden')),
        CONSTRAINT ck_concept_term_locale CHECK (locale IN ('fr', 'ja', 'en'))
      );
      CREATE TABLE concept_relation (
        concept_code text NOT NULL,
        broader_code text NOT NULL,
        CONSTRAINT pk_concept_relation PRIMARY KEY (concept_code, broader_code),
        CONSTRAINT ck_concept_relation_self CHECK (concept_code <> broader_code)
      );
      CREATE TABLE taxonomy_revision (
        singleton boolean NOT NULL DEFAULT true,
        revision bigint NOT NULL,
        CONSTRAINT pk_taxonomy_revision PRIMARY KEY (singleton),
        CONSTRAINT ck_taxonomy_revision_only CHECK (singleton)
      );
      CREATE TABLE reference_load (
        name text NOT NULL,
        hash text NOT NULL,
        loaded_at timestamptz NOT NULL,
        CONSTRAINT pk_reference_load PRIMARY KEY (name)
      );
    `);
    await queryRunner.query(`
      CREATE INDEX ix_topic_theme ON topic (theme_code);
      CREATE INDEX ix_factor_group ON factor (group_code);
      CREATE INDEX ix_sdg_target_sdg ON sdg_target (sdg_number);
      CREATE INDEX ix_concept_sdg ON concept (sdg_number);
      CREATE INDEX ix_concept_topic ON concept (topic_code);
      CREATE UNIQUE INDEX uq_concept_term_preferred ON concept_term (concept_code, locale) WHERE ((kind)::text = 'preferred'::text);
      CREATE INDEX ix_concept_relation_broader ON concept_relation (broader_code);
    `);
    await queryRunner.query(`
      ALTER TABLE theme
        ADD CONSTRAINT fk_theme_edition FOREIGN KEY (edition_code) REFERENCES edition(code);
      ALTER TABLE topic
        ADD CONSTRAINT fk_topic_theme FOREIGN KEY (theme_code) REFERENCES theme(code);
      ALTER TABLE factor
        ADD CONSTRAINT fk_factor_group FOREIGN KEY (group_code) REFERENCES factor_group(code);
      ALTER TABLE sdg_target
        ADD CONSTRAINT fk_sdg_target_sdg FOREIGN KEY (sdg_number) REFERENCES sdg(number);
      ALTER TABLE concept
        ADD CONSTRAINT fk_concept_topic FOREIGN KEY (topic_code) REFERENCES topic(code);
      ALTER TABLE concept
        ADD CONSTRAINT fk_concept_sdg FOREIGN KEY (sdg_number) REFERENCES sdg(number);
      ALTER TABLE concept_term
        ADD CONSTRAINT fk_concept_term_concept FOREIGN KEY (concept_code) REFERENCES concept(code) ON DELETE CASCADE;
      ALTER TABLE concept_relation
        ADD CONSTRAINT fk_concept_relation_concept FOREIGN KEY (concept_code) REFERENCES concept(code) ON DELETE CASCADE;
      ALTER TABLE concept_relation
        ADD CONSTRAINT fk_concept_relation_broader FOREIGN KEY (broader_code) REFERENCES concept(code);
    `);
    await queryRunner.query(revisionTriggers());
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const others = ['taxonomy_revision', 'reference_load'];
    await queryRunner.query(`DROP TABLE ${[...WATCHED, ...others].join(', ')}`);
    await queryRunner.query('DROP FUNCTION raise_taxonomy_revision()');
  }
}
