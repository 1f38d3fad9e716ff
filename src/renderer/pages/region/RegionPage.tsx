import { regionsOf } from '#domain/region/lookup.ts'
import { statusOf } from '#domain/plan/status.ts'
import { Field } from '../../components/Field.tsx'
import { PageFoot } from '../../components/PageFoot.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useWorkbook } from '../../app/workbook.ts'
import { Contacts } from './Contacts.tsx'
import { PlaceSection } from './PlaceSection.tsx'
import { PreferentInsurer } from './PreferentInsurer.tsx'
import { ProvinceChoice } from './ProvinceChoice.tsx'
import { RegionFigures } from './RegionFigures.tsx'
import { SupportSection } from './SupportSection.tsx'
import { WhoToCall } from './WhoToCall.tsx'
import styles from '../../components/Page.module.css'

/** Where to start: the province on a map, what is known of it, who makes the agreements there, and who was spoken to. */
export function RegionPage() {
  const { snapshot, pack } = useWorkbook()
  const status = statusOf(snapshot.plan, 'region')
  const regions = regionsOf(snapshot.plan.region, pack)
  return (
    <>
      <PageHead status={status} />
      <ProvinceChoice />
      <PlaceSection regions={regions} />
      <PreferentInsurer regions={regions} />
      <RegionFigures regions={regions} />
      <SupportSection regions={regions} />
      <WhoToCall regions={regions} />
      <Contacts />
      <div className={styles['section']}>
        <Field path="region.note" />
      </div>
      <PageFoot status={status} />
    </>
  )
}
