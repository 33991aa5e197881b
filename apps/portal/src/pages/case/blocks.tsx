import { BLOCK_TEXTS, localTextIn } from '#shared';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { paragraphsOf, writtenIn, type Case, type Reading } from './case-view.js';
import styles from './case.module.css';
import details from './details.module.css';

type Block = Case['buildingBlocks'][number];

function BlockCard({ block, reading }: { block: Block; reading: Reading }) {
  const { locale } = useRouter();
  const t = useT();
  const inReading = (name: (typeof BLOCK_TEXTS)[number]) =>
    localTextIn(writtenIn(block[name]), reading.locale, reading.original);
  const langOf = (own: string | undefined) => (own === locale ? undefined : own);
  const title = inReading('title');
  return (
    <li className={details.block}>
      <h3 lang={langOf(title?.locale)}>{title?.text}</h3>
      <dl className={details.blockTexts}>
        {(['purpose', 'how', 'lesson'] as const).map((name) => {
          const text = inReading(name);
          return text ? (
            <div key={name}>
              <dt>{t(`case.block.${name}`)}</dt>
              <dd lang={langOf(text.locale)}>
                {paragraphsOf(text.text).map((paragraph, index) => (
                  <p key={index}>{paragraph}</p>
                ))}
              </dd>
            </div>
          ) : null;
        })}
      </dl>
    </li>
  );
}

/** The parts that others can take over one by one. Nothing where none is named. */
export function Blocks({ caseStudy, reading }: { caseStudy: Case; reading: Reading }) {
  const t = useT();
  if (caseStudy.buildingBlocks.length === 0) return null;
  return (
    <section id="blocks" tabIndex={-1} aria-labelledby="blocks-title" className={styles.section}>
      <h2 id="blocks-title">{t('case.section.blocks')}</h2>
      <ol className={details.blocks}>
        {caseStudy.buildingBlocks.map((block) => (
          <BlockCard key={block.id} block={block} reading={reading} />
        ))}
      </ol>
    </section>
  );
}
