/**
 * Times what editors write: a new case, a text that is saved, a case that is published. Each writer works on cases of its
 * own, one write after the other, as its answers name the version for the next.
 */
import { pathOf } from './reference.mjs';
import { table } from './report.mjs';
import { ask, computed } from './served.mjs';

const WRITES = Number(process.env.BENCH_WRITES ?? 150);
const WRITERS = [1, 8];
const SAVED = '__typename ... on CaseStudySaved { caseStudy { id version } }';
const CREATE = `mutation ($input: CreateCaseStudyInput!) { saved: createCaseStudy(input: $input) { ${SAVED} } }`;
const SAVE = `mutation ($id: ID!, $version: Int!, $input: CaseStudyTranslationInput!) { saved: saveCaseStudyTranslation(id: $id, version: $version, locale: FR, input: $input) { ${SAVED} } }`;
const PUBLISH = `mutation ($id: ID!, $version: Int!) { saved: publishCaseStudy(id: $id, version: $version, locales: [FR]) { ${SAVED} } }`;

const textOf = (number) => `Résumé numéro ${number} : ce que la ville a fait, et pourquoi.`;

/** @param {(writer: number, turn: number) => Promise<void>} write */
async function run(writers, write) {
  const times = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let turn = 0; turn < WRITES / writers; turn += 1) {
        const before = performance.now();
        await write(writer, turn);
        times.push(performance.now() - before);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  return { p50: at(0.5), p95: at(0.95), rate: times.length / seconds, asked: times.length };
}

/** Writers of the API: each of `kinds` answers with the case as it is then. */
function ourWriter(api, headers, ownerId) {
  const saved = async (query, variables) => {
    const { saved: answer } = await ask(api, JSON.stringify({ query, variables }), headers);
    if (answer.__typename !== 'CaseStudySaved') throw new Error(`Not written: ${JSON.stringify(answer)}`);
    return answer.caseStudy;
  };
  return {
    create: (number) =>
      saved(CREATE, {
        input: {
          ownerId: String(ownerId),
          originalLocale: 'FR',
          title: `Un essai ${number}`,
          topics: ['soft-mobility'],
          sdgs: [11],
        },
      }),
    save: ({ id, version }, number) => saved(SAVE, { id, version, input: { summary: textOf(number) } }),
    publish: ({ id, version }) => saved(PUBLISH, { id, version }),
  };
}

function theirWriter(reference, ownerId) {
  const answered = async (...statement) => {
    const answer = await fetch(`${reference.address}${pathOf(...statement)}`);
    const [row] = await answer.json();
    if (!row) throw new Error(`Not written: ${statement[0]}`);
    return row;
  };
  return {
    create: (number) => answered('create', ownerId, ['soft-mobility'], [11], `Un essai ${number}`),
    save: async ({ id, version }, number) => ({
      id,
      ...(await answered('save', id, version, textOf(number))),
    }),
    publish: async ({ id, version }) => ({ id, ...(await answered('publish', id, version)) }),
  };
}

/** A published case and its version for each writer; different ones for both sides. */
async function casesFor(client, skip) {
  const { rows } = await client.query(
    `select c.id, c.version from case_study c join case_study_translation t on t.case_study_id = c.id and t.locale = 'fr'
      where c.published_revision is not null and c.original_locale = 'fr' order by c.id offset $1 limit $2`,
    [skip, Math.max(...WRITERS)],
  );
  return rows;
}

/** Creating, saving a text, and saving and publishing: the reader's side follows in jobs, which are not counted here. */
export async function timeDeskWrites({ client, api, reference, headers, world, count, columns }) {
  const row = table(`Writing, over HTTP, ${count} cases`, columns);
  const sides = [
    { server: api, writer: ourWriter(api, headers, world.collectivityId), cases: await casesFor(client, 100) },
    { server: reference, writer: theirWriter(reference, world.collectivityId), cases: await casesFor(client, 200) },
  ];
  const works = {
    'create a case':
      ({ writer }) =>
      async (of, turn) =>
        void (await writer.create(of * WRITES + turn)),
    'save a text':
      ({ writer, cases }) =>
      async (of, turn) =>
        void (cases[of] = await writer.save(cases[of], turn)),
    'save a text and publish':
      ({ writer, cases }) =>
      async (of, turn) => {
        cases[of] = await writer.publish(await writer.save(cases[of], turn));
      },
  };
  for (const [name, work] of Object.entries(works)) {
    for (const writers of WRITERS) {
      const results = [];
      for (const side of sides) results.push(await computed(client, side.server, () => run(writers, work(side))));
      const [us, ref] = results;
      const ratio = (us.cpu + us.database) / (ref.cpu + ref.database);
      row(
        name,
        String(writers),
        us.p50 / ref.p50,
        us.p50,
        us.p95,
        ratio,
        us.cpu,
        us.database,
        us.rate,
        ref.p50,
        ref.p95,
        ref.cpu,
        ref.database,
        ref.rate,
      );
    }
  }
}
