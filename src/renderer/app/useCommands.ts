import { useCallback, useEffect, useState } from 'react'
import type { Command } from '#contract/events.ts'
import { editText } from './labels.ts'
import { bridge } from './bridge.ts'
import { leaveField } from './leave-field.ts'
import { useHistory } from './queries.ts'
import { useTexts } from './useTexts.ts'
import { useReadOnly } from './workbook.ts'

/** Undo and redo of the workbook, and what the last one did. */
export interface HistoryActions {
  readonly undo: () => void
  readonly redo: () => void
  readonly message: string | null
}

/** Answers the keyboard and the menu in a workbook: undo and redo. */
export function useCommands(): HistoryActions {
  const { t } = useTexts()
  const isReadOnly = useReadOnly()
  const [message, setMessage] = useState<string | null>(null)
  const { mutate: undoMutate } = useHistory('undo')
  const { mutate: redoMutate } = useHistory('redo')
  const undo = useCallback(() => {
    leaveField()
    undoMutate(undefined, {
      onSuccess: (label) => setMessage(t('frame:undone', { what: editText(label, t) })),
    })
  }, [undoMutate, t])
  const redo = useCallback(() => {
    leaveField()
    redoMutate(undefined, {
      onSuccess: (label) => setMessage(t('frame:redone', { what: editText(label, t) })),
    })
  }, [redoMutate, t])

  useEffect(() => {
    const run = (command: Command) => {
      if (isReadOnly) return
      if (command === 'undo') undo()
      else if (command === 'redo') redo()
    }
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (!command || isTypingUnsaved()) return
      event.preventDefault()
      run(command)
    }
    const clearMessage = () => setMessage(null)
    window.addEventListener('keydown', onKey)
    window.addEventListener('beforeunload', leaveField)
    window.addEventListener('input', clearMessage)
    window.addEventListener('click', clearMessage)
    const stop = bridge.onShellCommand(run)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeunload', leaveField)
      window.removeEventListener('input', clearMessage)
      window.removeEventListener('click', clearMessage)
      stop()
    }
  }, [undo, redo, isReadOnly])

  return { undo, redo, message }
}

function commandOf(event: KeyboardEvent): Command | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (key === 'y') return 'redo'
  return null
}

/** While text in a field is not saved yet, Ctrl+Z belongs to that text. */
function isTypingUnsaved(): boolean {
  const field = document.activeElement
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  return isText && field.dataset['unsaved'] === 'true'
}
