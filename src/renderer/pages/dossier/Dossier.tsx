import type { Item } from '#domain/plan/read.ts'
import { ItemList } from '../../components/list/ItemList.tsx'
import { FileRecord } from '../../components/files/FileRecord.tsx'
import { hashIn } from '../../components/files/recorded.ts'
import { SubjectPage } from '../../components/SubjectPage.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { DocumentFromFile } from './DocumentFromFile.tsx'
import styles from './Dossier.module.css'

/** The people the user deals with, and the papers: where they are, and whether they are still the same. */
export function Dossier() {
  return (
    <SubjectPage subject="dossier">
      <ItemList
        path="dossier.contacts"
        columns={[{ field: 'organisation' }, { field: 'party' }, { field: 'phone' }]}
      />
      <ItemList
        path="dossier.documents"
        columns={[{ field: 'kind' }, { field: 'place' }, { field: 'addedOn' }]}
        adding={(select) => <DocumentFromFile onAdded={select} />}
        detail={(item) => <DocumentFile key={item.id} item={item} />}
      />
    </SubjectPage>
  )
}

/** The file behind a paper: choosing it, checking it, and the mark it is known by. */
function DocumentFile({ item }: { readonly item: Item }) {
  const { t } = useTexts()
  const path = (key: string) => `dossier.documents.${item.id}.${key}`
  const hash = hashIn(item['sha256'] ?? null)
  return (
    <>
      <FileRecord
        paths={{
          name: path('name'),
          place: path('place'),
          sha256: path('sha256'),
          addedOn: path('addedOn'),
          keepsName: true,
        }}
      />
      {hash === null ? null : (
        <p className={`small muted ${styles['hash']}`}>
          {t('dossier:file.hash')}: <code>{hash}</code>
        </p>
      )}
    </>
  )
}
