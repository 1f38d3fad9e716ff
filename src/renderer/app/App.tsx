import { useEffect } from 'react'
import { Start } from '../pages/start/Start.tsx'
import { DropSign } from '../components/DropSign.tsx'
import { leaveField } from './leave-field.ts'
import { followChanges, useShell } from './queries.ts'
import { changeLanguage } from './texts.ts'
import { OpenWorkbook } from './OpenWorkbook.tsx'
import { useFileCommands } from './useFileCommands.ts'

/** The window: the start screen, or the open workbook. */
export function App() {
  const shell = useShell()
  const language = shell?.settings.language
  useEffect(followChanges, [])
  useFileCommands()
  useEffect(() => {
    if (!language) return
    // Half-typed text is read in the language it was typed in.
    leaveField()
    void changeLanguage(language)
  }, [language])
  if (!shell) return null
  return (
    <>
      {shell.open ? <OpenWorkbook key={shell.open.name} shell={shell} /> : <Start shell={shell} />}
      <DropSign />
    </>
  )
}
