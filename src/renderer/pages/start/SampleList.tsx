import { SAMPLES } from '#contract/shell-procedures.ts'
import { bridge } from '../../app/bridge.ts'
import { perform } from '../../app/notices.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './Start.module.css'

/** The invented plans to look around in, one for each road to a practice. */
export function SampleList() {
  const { t } = useTexts()
  return (
    <section className={styles['samples']} aria-labelledby="samples">
      <h2 id="samples">{t('start:samples.title')}</h2>
      <p className="muted small">{t('start:samples.note')}</p>
      <ul className={styles['recent']}>
        {SAMPLES.map((sample) => (
          <li key={sample}>
            <div>
              <button
                type="button"
                className={styles['openRecent']}
                onClick={() => void perform(bridge.fileOpenSample({ sample }))}
              >
                {t(`start:samples.${sample}.title`)}
              </button>
              <p className="small muted">{t(`start:samples.${sample}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
